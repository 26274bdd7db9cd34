import { dayBefore, endOf, type IsoDate, isInstant } from '#model/period.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import type { ColumnMeaning } from './read-columns.ts';

/** A statement as far as it is read. */
interface Read {
  readonly statement: string;
  readonly table: RecognizedTable;
  readonly columns: readonly ColumnMeaning[];
  /** Set where bare years over the columns took the day on which the filing's own period ends, part of the way through a year. */
  readonly assumesDay?: true;
}

const cash = /^(?:total )?cash(?: and cash equivalents| and bank balances| and deposits|,? cash equivalents and restricted cash)?\b/i;
const opening = /\b(?:beginning|start|opening|1 (?:january|april|july|october))\b/i;
const closing = /\b(?:end|close|closing)\b/i;

/** The digits of a row's figure, by column; a row whose label says cash, and what else is asked of it. */
function cashIn({ columns, table }: Read, asks: (label: string) => boolean): readonly (readonly [ColumnMeaning, string])[] {
  return table.rows
    .filter(({ isSection, label }) => !isSection && cash.test(label) && asks(label))
    .flatMap(({ cells }) =>
      columns.flatMap((column, index): (readonly [ColumnMeaning, string])[] => {
        const reading = cells[index]?.reading;
        const numeral = reading?.kind === 'numerals' ? reading.numerals[0] : undefined;
        return numeral === undefined ? [] : [[column, `${numeral.magnitude.coefficient}e${numeral.magnitude.exponent}`]];
      }),
    );
}

/** The days on which statements of cash flows state an amount of cash: the last of a span, or the one before its first. */
function daysOfCash(statements: readonly Read[], amount: string): ReadonlySet<IsoDate> {
  const days = statements
    .filter(({ statement }) => statement === 'cash-flows')
    .flatMap((read) => {
      const stated = (asks: (label: string) => boolean) => cashIn(read, asks).filter(([, printed]) => printed === amount);
      const spans = (found: readonly (readonly [ColumnMeaning, string])[]) =>
        found.flatMap(([{ period }]) => (period === undefined || isInstant(period) ? [] : [period]));
      return [
        ...spans(stated((label) => opening.test(label))).map(({ start }) => dayBefore(start)),
        ...spans(stated((label) => closing.test(label) && !opening.test(label))).map(({ end }) => end),
      ];
    });
  return new Set(days);
}

/**
 * Dates the comparatives of balance sheets that have nothing but bare years over their columns, within an interim filing: `2024⇥2023`
 * may be two days in June, or one in June and the last of December. The cash flows tell, which begin and end with the cash of these days;
 * where they do not, the comparative has no date.
 */
export function dateComparatives<R extends Read>(statements: readonly R[], reported: IsoDate): readonly R[] {
  return statements.map((read) => {
    if (read.assumesDay !== true) return read;
    const amounts = cashIn(read, (label) => !opening.test(label) && !closing.test(label));
    const columns = read.columns.map((column): ColumnMeaning => {
      if (column.period === undefined || endOf(column.period) === reported) return column;
      const amount = amounts.find(([other]) => other === column)?.[1];
      const days = [...(amount === undefined ? [] : daysOfCash(statements, amount))];
      const [only, another] = days.filter(
        (day) => day !== reported && day.slice(0, 4) === endOf(column.period ?? { instant: reported }).slice(0, 4),
      );
      const { period: _, ...undated } = column;
      return only !== undefined && another === undefined ? { ...column, period: { instant: only } } : { ...undated, isOfUnsureDay: true };
    });
    return { ...read, columns };
  });
}
