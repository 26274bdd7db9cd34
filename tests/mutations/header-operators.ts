import { type Operator, type Subject, withLine } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** A header line of a table by chance: from the table's first line to its first row. */
function pickHeader({ tables, lines }: Subject, random: Random): { readonly line: number; readonly text: string } | undefined {
  const headers = tables.flatMap(({ firstLine, rows }) => {
    const first = rows[0]?.line ?? firstLine;
    return Array.from({ length: Math.max(0, first - firstLine) }, (_, index) => firstLine + index);
  });
  const line = random.pick(headers.filter((each) => /\b(?:19|20)\d\d\b/.test(lines[each - 1] ?? '')));
  return line === undefined ? undefined : { line, text: lines[line - 1] ?? '' };
}

/** One year in a header becomes the year before or after. */
export const periodChanged: Operator = {
  name: 'period header changed',
  apply: (subject, random) => {
    const header = pickHeader(subject, random);
    const years = [...(header?.text.matchAll(/\b(?:19|20)\d\d\b/g) ?? [])];
    const year = random.pick(years);
    if (header === undefined || year === undefined) return undefined;
    const other = String(Number(year[0]) + (random.below(2) === 0 ? 1 : -1));
    const text = `${header.text.slice(0, year.index)}${other}${header.text.slice(year.index + 4)}`;
    return withLine(subject, header.line, text, `${year[0]} → ${other}`);
  },
};

/** The headings of two columns change places. */
export const comparativeTaken: Operator = {
  name: 'comparative taken as current',
  apply: (subject, random) => {
    const header = pickHeader(subject, random);
    const cells = header?.text.split('\t') ?? [];
    const dated = cells.flatMap((cell, index) => (/\b(?:19|20)\d\d\b/.test(cell) ? [index] : []));
    const [left, right] = dated;
    if (header === undefined || left === undefined || right === undefined) return undefined;
    const [one = '', other = ''] = [cells[left], cells[right]];
    return withLine(subject, header.line, cells.with(left, other).with(right, one).join('\t'), `${one} ⇄ ${other}`);
  },
};
