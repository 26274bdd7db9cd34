import { add, type Decimal, formatDecimal, negate, parseDecimal, subtract, zero } from '#model/decimal.ts';
import type { WideRow, WideStatement } from '#series/wide-statement.ts';
import { sheets } from '#series/wide-statement.ts';
import { type WidePart, wideSums } from '#series/wide-sums.ts';
import { absoluteHref, evidenceHref } from '#site/links.ts';
import { coverSheet } from './to-xlsx.ts';
import { type Cell, columnName, type SheetRow, type WorkbookSheet } from './workbook-sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Excel keeps 15 digits of a number; a longer one stays text rather than be rounded. */
const mostDigits = 15;
const named = ['Label', 'Item', 'Unit'] as const;
/** The periods' heads and the documents that speak for them. */
const headRows = 2;

function numberCell(text: string | undefined): Cell {
  if (text === undefined || text === '') return undefined;
  if (text.replace(/\D/g, '').length > mostDigits) return text;
  const point = text.indexOf('.');
  return { value: Number(text), format: point < 0 ? '#,##0' : `#,##0.${'0'.repeat(text.length - point - 1)}` };
}

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

/** Where each row of a statement stands on its sheet: under a total with known parts follow their sum and the difference. */
function placeRows(count: number, totals: ReadonlySet<number>): readonly number[] {
  const places: number[] = [];
  let next = headRows + 1;
  for (let index = 0; index < count; index += 1) {
    places.push(next);
    next += totals.has(index) ? 3 : 1;
  }
  return places;
}

/** The documents that speak for a period on a sheet, as one text. */
function sourceOf(rows: readonly WideRow[], period: string): string {
  return [...new Set(rows.flatMap(({ facts }) => facts.get(period)?.filing ?? []))].join(', ');
}

/** What a cell counts for in a sum: nothing where it is empty, or text because it is too long for a number. */
function countedValue(text: string | undefined): Decimal {
  const cell = numberCell(text);
  return (typeof cell === 'object' ? parseDecimal(text ?? '') : undefined) ?? zero;
}

/** The sum of a total's parts in one period, which a program that does not calculate shows for the formula. */
function sumOf(parts: readonly WidePart[], rows: readonly WideRow[], period: string): Decimal {
  return parts.reduce((sum, { row, weight }) => {
    const value = countedValue(rows[row]?.facts.get(period)?.value);
    return add(sum, weight === 1 ? value : negate(value));
  }, zero);
}

function sheetOf(name: string, periods: readonly string[], rows: readonly WideRow[]): WorkbookSheet {
  const stated = periods.filter((period) => rows.some(({ facts }) => facts.has(period)));
  const sums = wideSums(rows);
  const places = placeRows(rows.length, new Set(sums.keys()));
  const formulas = new Map<string, string>();
  const links = new Map<string, string>();
  const data: SheetRow[] = [
    [...named.map(bold), ...stated.map(bold)],
    ['Source', undefined, undefined, ...stated.map((period) => sourceOf(rows, period))],
  ];
  for (const [index, { label, path, item, unit, dimensions, facts }] of rows.entries()) {
    const parts = sums.get(index);
    const own = places[index] ?? 0;
    const full = [path, label, dimensions].filter((text) => text !== '').join(' > ');
    data.push([parts ? bold(full) : full, item, unit, ...stated.map((period) => numberCell(facts.get(period)?.value))]);
    for (const [column, period] of stated.entries()) {
      const fact = facts.get(period);
      if (fact && fact.value !== '') links.set(`${columnName(named.length + column)}${own}`, absoluteHref(evidenceHref(fact.id)));
    }
    if (!parts) continue;
    const cells = stated.map((period, column) => {
      const printed = facts.get(period)?.value;
      if (printed === undefined || printed === '') return { sum: undefined, difference: undefined };
      const at = columnName(named.length + column);
      const terms = parts.map(({ row, weight }) => `${weight === 1 ? '+' : '-'}N(${at}${places[row] ?? 0})`).join('');
      formulas.set(`${at}${own + 1}`, terms.replace(/^\+/, ''));
      formulas.set(`${at}${own + 2}`, `${at}${own}-${at}${own + 1}`);
      const sum = sumOf(parts, rows, period);
      return { sum: numberCell(formatDecimal(sum)), difference: numberCell(formatDecimal(subtract(countedValue(printed), sum))) };
    });
    data.push(['    Sum of its parts', undefined, unit, ...cells.map(({ sum }) => sum)]);
    data.push(['    Difference, printed less sum', undefined, unit, ...cells.map(({ difference }) => difference)]);
  }
  const widths = [60, 24, 10, ...stated.map(() => 20)];
  return { name: name.slice(0, 31), rows: data, widths, frozen: { rows: headRows, columns: named.length }, formulas, links };
}

/** A statement over all periods as a workbook: a cover, then a sheet for each accounting standard and vintage, periods oldest first. */
export function toWideWorkbook(cover: readonly string[], { periods, rows }: WideStatement): Uint8Array<ArrayBuffer> {
  const standards = [...new Set(rows.map(({ standard }) => standard))];
  const blocks = standards.flatMap((standard) =>
    sheets.map((sheet) =>
      sheetOf(
        `${standard || 'All'} ${sheet}`,
        periods,
        rows.filter((row) => row.standard === standard && row.sheet === sheet),
      ),
    ),
  );
  return writeWorkbook([coverSheet('About', cover), ...blocks]);
}
