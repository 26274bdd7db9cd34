import type { SourceText } from '#model/source-text.ts';
import { isOdd, toPlainLine } from './plain-line.ts';

/**
 * Reads plain text: it has the layout already, and its lines are those of the file. Where characters are another way of writing plain
 * ones (full-width digits, no-break blanks, true minus signs), it is read in plain ones, and its places are those of the file.
 */
export function readText(text: string): SourceText {
  const received = text.startsWith('\ufeff') ? text.slice(1) : text;
  const before = received.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (!before.some(isOdd)) return { form: 'text', text };
  const lines = before.map((line, index) => toPlainLine(line, index + 1));
  return { form: 'text', text: lines.map((line) => line.text).join('\n'), received, runs: lines.map((line) => line.runs) };
}
