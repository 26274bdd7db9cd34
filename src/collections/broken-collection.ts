import type { z } from 'astro/zod';
import type { YamlPlace, YamlStep } from './place-in-yaml.ts';

/** What stops the build: a file of the content folder, and why it cannot be used; with the place in it, where one is known. */
export class BrokenCollection extends Error {
  /** As the overlay of the development server takes it. */
  readonly loc: { readonly file: string; readonly line?: number; readonly column?: number };
  /** Why, without the place. */
  readonly reason: string;

  constructor(file: string, reason: string, hint = '', place?: YamlPlace) {
    const at = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    super(`${at}: ${reason}${hint === '' ? '' : `\n  ${hint}`}`);
    this.name = 'BrokenCollection';
    this.loc = { file, ...place };
    this.reason = reason;
    // The mistake is in the file: where the program stood says nothing.
    this.stack = `${this.name}: ${this.message}`;
  }
}

const most = 5;

/** Keys that are not known first: one that is missing is often one of them. */
function inOrder({ issues }: z.ZodError): readonly z.ZodError['issues'][number][] {
  return [...issues].sort((left, right) => Number(right.code === 'unrecognized_keys') - Number(left.code === 'unrecognized_keys'));
}

/** The path of the first thing that a schema says against a file, to the key that is one too many where there is one. */
export function stepsOfIssues(error: z.ZodError): readonly YamlStep[] {
  const first = inOrder(error)[0];
  if (first === undefined) return [];
  const steps = first.path.filter((step) => typeof step !== 'symbol');
  return first.code === 'unrecognized_keys' ? [...steps, ...first.keys.slice(0, 1)] : steps;
}

/** What a schema says against a file, one problem a line: `facts[12].period: Invalid input`. */
export function describeIssues(error: z.ZodError): string {
  const lines = inOrder(error)
    .slice(0, most)
    .map(({ path, message }) => {
      const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
      return `${place.replace(/^\./, '') || 'the whole file'}: ${message}`;
    });
  const rest = error.issues.length - lines.length;
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n  ');
}
