import type { Severity } from '#model/diagnostic.ts';
import type { ProblemCode } from './catalog.ts';

/** Where something stands in a file of commentary: 1-based line and column, and the number of characters to mark. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A problem of a commentary file. Errors stop the build, warnings do not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path from the root of the project: `content/commentary/1h25.mdx`. */
  readonly file: string;
  readonly spot: Spot;
  /** What is wrong; further lines say what there is instead. */
  readonly message: string;
  readonly hint: string;
}

/** The order in which problems are shown: by file, then by place. */
export function byPlace(left: Problem, right: Problem): number {
  return (
    left.file.localeCompare(right.file, 'en') ||
    left.spot.line - right.spot.line ||
    left.spot.column - right.spot.column ||
    left.code.localeCompare(right.code, 'en')
  );
}
