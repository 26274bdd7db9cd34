import type { Diagnostic } from '#model/diagnostic.ts';
import { excerpt } from './excerpt.ts';

/**
 * A problem as the terminal shows it:
 *
 *   name/source.txt:302:62: error T01: A total does not equal its parts.
 *   302 | Total equity⇥79,075,589⇥82,849,790
 *       |                         ^^^^^^^^^^
 *   hint: …
 *
 * `lines` are those of the file that it names.
 */
export function renderDiagnostic(diagnostic: Diagnostic, lines: readonly string[], file = 'source.txt'): string {
  const { code, filing, hint, message, place: written, severity, span } = diagnostic;
  const inFiling = span === undefined ? filing : `${filing}/${file}:${span.line}:${span.offset}`;
  const place = written === undefined ? inFiling : `${written.file}:${written.line}:${written.column}`;
  const text = span === undefined ? undefined : lines[span.line - 1];
  const shown = span === undefined || text === undefined ? [] : excerpt(span.line, text, span.offset, span.length);
  const [first = '', ...rest] = message.split('\n');
  return [
    `${place}: ${severity} ${code}: ${first}`,
    ...shown,
    ...rest.map((line) => `  ${line}`),
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ].join('\n');
}

/** Places first, then codes: the order in which problems are shown. */
export function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (
    left.filing.localeCompare(right.filing, 'en') ||
    (left.span?.line ?? 0) - (right.span?.line ?? 0) ||
    (left.span?.offset ?? 0) - (right.span?.offset ?? 0) ||
    left.code.localeCompare(right.code, 'en')
  );
}
