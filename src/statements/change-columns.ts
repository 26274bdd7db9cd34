import { endOf, isInstant, monthsOf, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import type { ColumnMeaning } from './read-columns.ts';

const yearly = /\bYoY\b|year[\s-]*(?:over|on)[\s-]*year|\by\/y\b/i;

/** Whether a column states what is expected: no change is measured from there. */
export function isForecast({ header }: ColumnMeaning): boolean {
  return /\b(?:targets?|forecasts?|guidance|outlook|plan|budget)\b/i.test(header.join(' '));
}

/** The later of two periods first, by their ends. */
export function laterFirst(left: Period, right: Period): number {
  return endOf(right) < endOf(left) ? -1 : endOf(right) > endOf(left) ? 1 : 0;
}

/**
 * The comparative of a period: the nearest earlier one in the table of the same kind and length, else one year before. A change
 * that calls itself year on year is measured against the year before, whatever stands between.
 */
function comparativeOf(period: Period, others: readonly Period[], isYearly: boolean): Period {
  if (isYearly && !isInstant(period)) return shiftPeriod(period, -12);
  const same = (other: Period): boolean => isInstant(other) === isInstant(period) && monthsOf(other) === monthsOf(period);
  const earlier = others.filter((other) => same(other) && endOf(other) < endOf(period)).sort(laterFirst)[0];
  return earlier ?? shiftPeriod(period, -12);
}

/**
 * The period that a second change column speaks of, where a comparative stands alone before it: `1H 2024⇥1H 2023⇥%⇥2H 2023⇥%` gives
 * the change of 1H 2024 against 2H 2023.
 */
function currentBeside(comparative: Period, left: readonly Period[]): Period | undefined {
  const same = left.filter((other) => isInstant(other) === isInstant(comparative) && monthsOf(other) === monthsOf(comparative));
  const [latest] = same.sort(laterFirst);
  return latest !== undefined && endOf(latest) > endOf(comparative) ? latest : undefined;
}

/** The period of which the two columns at the end state two forecasts: a change behind them is that of the forecast. */
function revisedPeriod(before: readonly ColumnMeaning[]): Period | undefined {
  const [former, latter] = before.slice(-2);
  if (former?.period === undefined || latter?.period === undefined || !isForecast(former) || !isForecast(latter)) return undefined;
  return periodKey(former.period) === periodKey(latter.period) ? latter.period : undefined;
}

/** A change column without a period of its own speaks of the latest period among the columns since the last change column. */
export function completeChange(meaning: ColumnMeaning, index: number, meanings: readonly ColumnMeaning[]): ColumnMeaning {
  if (!meaning.isChange) return meaning;
  const dated = (columns: readonly ColumnMeaning[]): readonly Period[] =>
    columns.flatMap((other) => (other.isChange || other.period === undefined || isForecast(other) ? [] : [other.period]));
  const before = meanings.slice(0, index);
  const revised = revisedPeriod(before);
  if (meaning.period === undefined && revised !== undefined) return { ...meaning, period: revised, versus: revised };
  const left = dated(before);
  const group = dated(before.slice(before.findLastIndex((other) => other.isChange) + 1));
  const stated = group.length > 0 ? group : left.length > 0 ? left : dated(meanings);
  const latest = [...stated].sort(laterFirst)[0];
  const current = group.length === 1 && latest !== undefined ? currentBeside(latest, left) : undefined;
  const period = meaning.period ?? current ?? latest;
  if (period === undefined) return meaning;
  const versus = current !== undefined && meaning.period === undefined ? latest : undefined;
  return { ...meaning, period, versus: meaning.versus ?? versus ?? comparativeOf(period, stated, yearly.test(meaning.header.join(' '))) };
}
