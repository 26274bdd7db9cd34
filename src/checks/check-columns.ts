import {
  type Duration,
  dayBefore,
  endOf,
  type IsoDate,
  isInstant,
  monthsOf,
  type Period,
  partsOf,
  periodKey,
  shiftPeriod,
} from '#model/period.ts';
import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { findSameTwice } from './find-same-twice.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type FilledTable, filledTables, isOverTime, speaksOfFuture } from './statement-tables.ts';

const hint = 'compare the header of this table with the document.';

const balances =
  /\bcash\b|\bpaid[- ]?up\b.*\bcapital\b|^(?:other equity|reserves|net ?worth)\b|\bbeginning\b|\bend of\b|\bopening\b|\bclosing\b/i;

/** A balance where flows are due, or a flow where balances are. */
function wrongKind({ table, figures }: FilledTable): PrintedFact | undefined {
  const wantsInstant = table.statement === 'financial-position';
  return figures.find(({ fact }) => {
    if (fact.kind !== 'amount' || isInstant(fact.period) === wantsInstant) return false;
    return wantsInstant || !balances.test(fact.label);
  });
}

function distinctPeriods(figures: readonly PrintedFact[], isWanted: (period: Period) => boolean): Period[] {
  const periods = figures.map(({ fact }) => fact.period).filter(isWanted);
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort((left, right) =>
    endOf(left) < endOf(right) ? -1 : 1,
  );
}

/** Days since some day long ago; years of 52 and 53 weeks end a few days apart. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function isNear(one: IsoDate, other: IsoDate): boolean {
  return Math.abs(dayNumber(one) - dayNumber(other)) <= 8;
}

/** Whether one period is the other a number of months earlier, give or take a week. */
function isEarlier(earlier: Period, later: Period, months: number): boolean {
  const expected = shiftPeriod(later, -months);
  if (isInstant(earlier) || isInstant(expected)) return isNear(endOf(earlier), endOf(expected));
  return isNear(earlier.end, expected.end) && isNear(earlier.start, expected.start);
}

/** Whether the earlier of two columns is what a reader compares the later one with; for balances the last closing date. */
function isComparative(earlier: Period, later: Period, spans: readonly Duration[]): boolean {
  if (isEarlier(earlier, later, 12)) return true;
  if (!isInstant(earlier)) return false;
  const ending = spans.filter((span) => span.end === endOf(later));
  if (ending.length > 0) return ending.some((span) => isNear(dayBefore(span.start), earlier.instant));
  return [3, 6, 9].some((months) => isEarlier(earlier, later, months));
}

/** Whether one span follows the other, as quarters do in a row of them. */
function isNeighbor(earlier: Period, later: Period): boolean {
  return !isInstant(later) && !isInstant(earlier) && dayBefore(later.start) === earlier.end;
}

function describe(period: Period): string {
  const months = monthsOf(period);
  return isInstant(period) ? period.instant : `${months === undefined ? '' : `${months} months to `}${period.end}`;
}

type Base = { readonly rule: PeriodsRule; readonly filing: string; readonly isTie: false; readonly hint: string };

/** Flows and balances where the other kind is due; asked of statements only. */
function checkKinds(base: Base, filled: FilledTable): Outcome[] {
  const stray = isOverTime(filled) ? wrongKind(filled) : undefined;
  if (stray === undefined) return [];
  const due = filled.table.statement === 'financial-position' ? 'a balance has a date' : 'a flow has a span';
  return [
    toOutcome({
      ...base,
      verdict: 'inconsistent',
      facts: [stray.fact],
      detail: `${stray.fact.label}: ${describe(stray.fact.period)}; ${due}`,
    }),
  ];
}

function checkTwice(base: Base, filled: FilledTable): Outcome[] {
  const twice = speaksOfFuture(filled) ? undefined : findSameTwice(filled);
  if (twice === undefined) return [];
  const [one, other] = twice;
  const detail = `${one.fact.label}: ${one.fact.printed} and ${other.fact.printed}, both for ${describe(one.fact.period)}`;
  return [toOutcome({ ...base, verdict: 'inconsistent', facts: [one.fact, other.fact], detail })];
}

/** Tables whose dates are not closing dates: of filings, records, meetings. */
const otherDates: ReadonlySet<string> = new Set([
  'shares',
  'shareholders',
  'dividends',
  'other',
  'targets',
  'tse-summary',
  'selected-financial-data',
]);

/** The periods of a table that are compared with each other: dates where it states balances, else spans. */
function comparedPeriods(filled: FilledTable): Period[] {
  const spans = distinctPeriods(filled.figures, (period) => !isInstant(period));
  const statesBalances = filled.table.statement === 'financial-position' || (spans.length === 0 && !otherDates.has(filled.table.statement));
  return statesBalances ? distinctPeriods(filled.figures, isInstant) : spans;
}

/** A table with two columns in time: the later one beside what readers compare it with. */
function checkComparative(base: Base, filled: FilledTable, spans: readonly Duration[]): Outcome[] {
  const [earlier, later, ...more] = comparedPeriods(filled);
  if (earlier === undefined || later === undefined || more.length > 0) return [];
  const first = (period: Period) => filled.figures.find(({ fact }) => periodKey(fact.period) === periodKey(period))?.fact;
  const facts = [first(later), first(earlier)].flatMap((fact) => fact ?? []);
  if (isInstant(later) && !isOverTime(filled) && !spans.some((span) => span.end === later.instant)) return [];
  const isExpected = isComparative(earlier, later, spans) || (!isOverTime(filled) && isNeighbor(earlier, later));
  if (!isExpected && !isOverTime(filled) && monthsOf(earlier) !== monthsOf(later)) return [];
  const verdict = isExpected ? 'exact' : 'inconsistent';
  return [toOutcome({ ...base, verdict, facts, detail: `${describe(later)} beside ${describe(earlier)}` })];
}

/** Looks at the columns of each table: flows have spans, balances dates, and the comparative is of the same length, a year earlier. */
export function checkColumns(rule: PeriodsRule, subject: FilingUnderCheck): Outcome[] {
  const base = { rule, filing: subject.filing, isTie: false, hint } as const;
  const tables = filledTables(subject);
  const spans = tables.filter(isOverTime).flatMap(({ figures }) => distinctPeriods(figures, (period) => !isInstant(period)) as Duration[]);
  return tables.flatMap((filled) => {
    const problems = [...checkKinds(base, filled), ...checkTwice(base, filled)];
    return problems.length > 0 ? problems : checkComparative(base, filled, spans);
  });
}
