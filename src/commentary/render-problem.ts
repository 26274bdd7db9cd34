import { excerpt } from '#diagnostics/excerpt.ts';
import type { Problem } from './problem.ts';

/**
 * A problem as the terminal shows it:
 *
 *   content/commentary/1h25.mdx:12:34: error W03: No figure of 1h25 is called “revenu”.
 *   12 | Revenues were <Figure of="revenu" />,
 *      |                       ^^^^^^^^^^^
 *     nearest: revenue, …
 *   hint: …
 */
export function renderProblem({ code, severity, file, spot, message, hint }: Problem, lines: readonly string[]): string {
  const [first = '', ...rest] = message.split('\n');
  const text = lines[spot.line - 1];
  return [
    `${file}:${spot.line}:${spot.column}: ${severity} ${code}: ${first}`,
    ...(text === undefined ? [] : excerpt(spot.line, text, spot.column, spot.length)),
    ...rest.map((line) => `  ${line}`),
    `hint: ${hint}`,
  ].join('\n');
}
