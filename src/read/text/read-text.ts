import type { SourceText } from '#model/source-text.ts';

/** Reads plain text: it has the layout already, and its lines are those of the file. */
export function readText(text: string): SourceText {
  return { form: 'text', text };
}
