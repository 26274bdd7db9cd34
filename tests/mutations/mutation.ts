import type { Fact } from '#model/fact.ts';
import type { FilingTable } from '#model/filing.ts';
import type { Random } from './seeded-random.ts';

/** A sound reading of a filing, from which mutations start. */
export interface Subject {
  readonly filing: string;
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
  readonly tables: readonly FilingTable[];
}

/** A filing's text with one thing changed. */
export interface Mutation {
  readonly lines: readonly string[];
  /** 1-based lines of the sound text that were touched. */
  readonly touched: readonly number[];
  /** 1-based line of the sound text after which lines were added (1) or taken away (-1). */
  readonly shift?: { readonly after: number; readonly by: 1 | -1 };
  /** The one figure whose characters were changed, where it is one: its line and what it says now. */
  readonly figure?: { readonly line: number; readonly printed: string };
  /** What was done, for the report. */
  readonly note: string;
}

/** One kind of damage; undefined where the place that chance picked does not suit it. */
export interface Operator {
  readonly name: string;
  readonly apply: (subject: Subject, random: Random) => Mutation | undefined;
}

/** The text with one line replaced. */
export function withLine({ lines }: Subject, line: number, text: string, note: string): Mutation | undefined {
  const before = lines[line - 1];
  if (before === undefined || before === text) return undefined;
  return { lines: lines.with(line - 1, text), touched: [line], note: `${line}: ${note}` };
}

/** The text with the characters of one figure replaced. */
export function withFigure(subject: Subject, { line, offset, printed }: Fact, text: string): Mutation | undefined {
  const characters = Array.from(subject.lines[line - 1] ?? '');
  const length = Array.from(printed).length;
  if (text === printed || characters.slice(offset - 1, offset - 1 + length).join('') !== printed) return undefined;
  const changed = [...characters.slice(0, offset - 1), ...Array.from(text), ...characters.slice(offset - 1 + length)].join('');
  const mutation = withLine(subject, line, changed, `${printed} → ${text}`);
  return mutation && { ...mutation, figure: { line, printed: text } };
}
