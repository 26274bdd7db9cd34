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

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether a heading is several whole words out of another one. */
function isPart(cut: string, whole: string): boolean {
  return /\S\s+\S/.test(cut.trim()) && wordsOf(whole) !== wordsOf(cut) && wordsOf(whole).includes(wordsOf(cut));
}

/** Whether most rows of two tables have the same labels. */
function sharesLabels(left: RecognizedTable, right: RecognizedTable): boolean {
  const labels = new Set(right.rows.map(({ label }) => label.toLowerCase()));
  return left.rows.filter(({ label }) => labels.has(label.toLowerCase())).length * 2 > left.rows.length;
}

/** The headers of a table with the one that lost words made whole by another table; undefined where no single one did. */
function madeWhole(cut: RecognizedTable, whole: RecognizedTable): readonly ColumnHeader[] | undefined {
  const pairs = cut.headers.map((header, index) => [header.texts, whole.headers[index]?.texts ?? []] as const);
  if (pairs.length < 3 || pairs.length !== whole.headers.length || pairs.some(([left, right]) => left.length !== right.length))
    return undefined;
  for (let level = 0; level < Math.max(...pairs.map(([left]) => left.length)); level += 1) {
    const differing = pairs.flatMap(([left, right], index) => (left[level] === right[level] ? [] : [index]));
    const [only, another] = differing;
    if (only === undefined || another !== undefined) continue;
    const [left, right] = [pairs[only]?.[0][level] ?? '', pairs[only]?.[1][level] ?? ''];
    const others = new Set(pairs.flatMap(([texts], index) => (index === only ? [] : [texts[level] ?? ''])));
    const isWrapped = wordsOf(pairs[only]?.[0].join(' ') ?? '').includes(wordsOf(right));
    if (isWrapped || !isPart(left, right) || others.size < 2 || !sharesLabels(cut, whole)) continue;
    return cut.headers.map((header, index) =>
      index === only ? { ...header, texts: header.texts.map((text, at) => (at === level ? right : text)) } : header,
    );
  }
  return undefined;
}

/**
 * Completes a heading that lost words, where another table of the filing with the same rows has it whole among the same other headings:
 *
 *   ⇥paper mills⇥Shipping⇥Adjustments
 *   …
 *   ⇥Forestry and paper mills⇥Shipping⇥Adjustments
 */
export function completeAcross(runs: readonly (readonly RecognizedTable[])[]): readonly (readonly RecognizedTable[])[] {
  const all = runs.flat().filter(({ headers, rows }) => headers.length >= 3 && rows.length > 1);
  const byWidth = Map.groupBy(all, ({ headers }) => headers.length);
  return runs.map((run) =>
    run.map((table) => {
      for (const other of byWidth.get(table.headers.length) ?? []) {
        const headers = other === table ? undefined : madeWhole(table, other);
        if (headers !== undefined) return { ...table, headers };
      }
      return table;
    }),
  );
}
