import type { Problem, Spot } from './problem.ts';

const widest = 140;
const lead = 60;

/** The part of a line around a place, with the carets below it. Tabs are shown as ⇥, so that the carets stand true. */
function excerpt({ line, column, length }: Spot, text: string): readonly string[] {
  const shown = text.replaceAll('\t', '⇥');
  const from = Math.max(0, Math.min(column - 1 - lead, shown.length - widest));
  const margin = ' '.repeat(String(line).length);
  const carets = '^'.repeat(Math.max(1, Math.min(length, widest - (column - 1 - from), shown.length - column + 1)));
  return [`${line} | ${shown.slice(from, from + widest)}`, `${margin} | ${' '.repeat(column - 1 - from)}${carets}`];
}

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
    ...(text === undefined ? [] : excerpt(spot, text)),
    ...rest.map((line) => `  ${line}`),
    `hint: ${hint}`,
  ].join('\n');
}
