import type { Severity } from '#model/diagnostic.ts';

/** One thing to know, to look at or to settle before publishing. An error must not be published. */
export interface Matter {
  /** Permanent; `npm run explain -- <code>` says what it means. */
  readonly code: string;
  readonly severity: Severity;
  /** `2026-11-06-1h26-earnings-release:67:12`, or the name of a file or filing. */
  readonly place: string;
  /** What is the case, with both sides of it; further lines follow below. */
  readonly message: string;
  /** The line of the file with carets below the place. */
  readonly excerpt?: readonly string[];
  /** What to do next. */
  readonly hint: string;
  /** Text ready to be pasted, and the file that it belongs into. */
  readonly paste?: { readonly file: string; readonly text: string };
}

/** Matters of one kind under a heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What is said where there is none, or why it was not looked at. */
  readonly none: string;
  readonly matters: readonly Matter[];
}

/** Everything that somebody should know before publishing. */
export interface Packet {
  /** With what the content was compared: `HEAD`, or why with nothing. */
  readonly against: string;
  /** One line for each filing. */
  readonly filings: readonly string[];
  readonly sections: readonly Section[];
}

/** The matters that forbid publishing. */
export function stoppingMatters({ sections }: Packet): readonly Matter[] {
  return sections.flatMap(({ matters }) => matters.filter(({ severity }) => severity === 'error'));
}
