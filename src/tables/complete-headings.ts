import type { ColumnHeader } from './read-headers.ts';
import type { RecognizedTable } from './recognize-tables.ts';

/** Whether a heading is the beginning of another one, up to the end of a word. */
function begins(heading: string, whole: string): boolean {
  return heading.length > 8 && whole.startsWith(`${heading} `);
}

/** The headers with the one that is cut made whole, where all the others are the same in both tables; undefined where not. */
function completed(cut: readonly ColumnHeader[], whole: readonly ColumnHeader[]): readonly ColumnHeader[] | undefined {
  if (cut.length < 2 || cut.length !== whole.length) return undefined;
  const pairs = cut.map((header, index) => [header, whole[index] ?? header] as const);
  const differing = pairs.filter(([left, right]) => left.texts.join('\n') !== right.texts.join('\n'));
  const [only, another] = differing;
  if (only === undefined || another !== undefined || only[0].texts.length !== only[1].texts.length) return undefined;
  const isCut = only[0].texts.every((text, level) => text === only[1].texts[level] || begins(text, only[1].texts[level] ?? ''));
  return isCut ? pairs.map(([left, right]) => ({ ...left, texts: right.texts })) : undefined;
}

/**
 * Completes a heading that was cut, where another table of the same run of lines has it whole over the same column and all other
 * headings are the same:
 *
 *   ⇥Three months ended⇥Three months ended June 30, 2025
 *   …
 *   ⇥Three months ended June 30, 2024⇥Three months ended June 30, 2025
 */
export function completeHeadings(tables: readonly RecognizedTable[]): readonly RecognizedTable[] {
  return tables.map((table) => {
    for (const other of tables) {
      const headers = other === table ? undefined : completed(table.headers, other.headers);
      if (headers !== undefined) return { ...table, headers };
    }
    return table;
  });
}
