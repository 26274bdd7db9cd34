import { idOfPlace } from '#claims/dates/date-book.ts';
import type { Fact } from '#model/fact.ts';
import type { IsoDate } from '#model/period.ts';
import { findDates, isBareDate } from '#numerals/find-dates.ts';
import type { Cell, Line } from '#read/read-lines.ts';

/** A day in a row of a table, with its place. */
export interface RowDay {
  readonly date: IsoDate;
  readonly place: string;
}

/** A dividend as a table prints it: `November 8, 2024 Board of directors meeting | 608 | 13.50 | September 30, 2024 | December 6, 2024`. */
export interface DividendRow {
  readonly perShare?: Fact;
  readonly total?: Fact;
  readonly resolution?: RowDay;
  readonly record?: RowDay;
  readonly payment?: RowDay;
}

/** Lines above a row in which the head of its column is looked for. */
const mostAbove = 8;

function headOf(lines: readonly Line[], number: number, column: number): string {
  return (
    lines
      .slice(Math.max(0, number - 1 - mostAbove), number - 1)
      .map(({ cells }) => cells.find((cell) => cell.column === column)?.text ?? '')
      .findLast((text) => /\bdate\b|\bday\b/i.test(text)) ?? ''
  );
}

function dayOf(cell: Cell, filing: string): RowDay | undefined {
  const [found] = findDates(cell.text);
  return found?.date === undefined ? undefined : { date: found.date, place: idOfPlace(filing, cell.span) };
}

/** The day of the resolution: in the label of the row, or alone on the line above. */
function resolutionOf(lines: readonly Line[], number: number, filing: string): RowDay | undefined {
  const own = lines[number - 1]?.cells[0];
  const above = lines[number - 2];
  const alone = above !== undefined && isBareDate(above.text) ? above.cells[0] : undefined;
  return (own && dayOf(own, filing)) ?? (alone && dayOf(alone, filing));
}

/** The dividends that the tables of a filing print, each with its amounts and its days. */
export function readDividendRows(facts: readonly Fact[], lines: readonly Line[], filing: string): readonly DividendRow[] {
  const printed = facts.filter(({ statement, table, value }) => statement === 'dividends' && table !== undefined && value !== undefined);
  return [...Map.groupBy(printed, ({ line }) => line)].flatMap(([number, row]): readonly DividendRow[] => {
    const perShare = row.find(({ unit }) => unit.includes('/'));
    const total = row.find(({ unit }) => /^[A-Z]{3}$/.test(unit));
    const dates = (lines[number - 1]?.cells.slice(1) ?? []).filter(({ text }) => isBareDate(text));
    const under = (head: RegExp): RowDay | undefined => {
      const cell = dates.find(({ column }) => head.test(headOf(lines, number, column)));
      return cell && dayOf(cell, filing);
    };
    const resolution = resolutionOf(lines, number, filing);
    const [record, payment] = [under(/\brecord\b/i), under(/\b(?:effective|payment|paid|payable)\b/i)];
    if (total === undefined || (record === undefined && payment === undefined && resolution === undefined)) return [];
    return [
      {
        total,
        ...(perShare === undefined ? {} : { perShare }),
        ...(resolution === undefined ? {} : { resolution }),
        ...(record === undefined ? {} : { record }),
        ...(payment === undefined ? {} : { payment }),
      },
    ];
  });
}
