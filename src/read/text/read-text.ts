import type { SourceText } from '#model/source-text.ts';
import { isOdd, toPlainLine } from './plain-line.ts';
import { isAligned, readAligned } from './read-aligned.ts';

/** A plain text that names the place of each of its characters in the file. */
export type PlacedText = Extract<SourceText, { readonly form: 'text' }> &
  Required<Pick<Extract<SourceText, { readonly form: 'text' }>, 'received' | 'runs'>>;

function linesOf(received: string): readonly string[] {
  return received.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Reads a text in plain characters and in cells, and says where each character stands in the file. */
export function placeText(text: string): PlacedText {
  const received = withoutMark(text);
  const own = linesOf(received);
  const rows = isAligned(own) ? readAligned(own) : undefined;
  const lines = own.map((line, index) => rows?.get(index + 1) ?? toPlainLine(line, index + 1));
  return {
    form: 'text',
    text: lines.map((line) => line.text).join('\n'),
    received,
    runs: lines.map((line) => line.runs),
    ...(rows === undefined ? {} : { isAligned: true }),
  };
}

/**
 * Reads plain text: it has the layout already, and its lines are those of the file. Where characters are another way of writing plain
 * ones (full-width digits, no-break blanks, true minus signs), or blanks stand for the tabs between cells, it is read in plain ones,
 * and its places are those of the file.
 */
export function readText(text: string): SourceText {
  return linesOf(withoutMark(text)).some(isOdd) ? placeText(text) : { form: 'text', text };
}
