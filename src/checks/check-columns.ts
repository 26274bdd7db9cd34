import { type Duration, dayBefore, endOf, isInstant, monthsOf, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import { compareRational } from '#ties/rational.ts';
import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import { identityOf } from './fact-identity.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type FilledTable, filledTables, isOverTime, speaksOfFuture } from './statement-tables.ts';

const hint = 'compare the header of this table with the document.';

const balances = /\bcash\b|\bbeginning\b|\bend of\b|\bopening\b|\bclosing\b/i;

/** A balance where flows are due, or a flow where balances are. */
function wrongKind({ table, figures }: FilledTable): PrintedFact | undefined {
  const wantsInstant = table.statement === 'financial-position';
  return figures.find(({ fact }) => {
    if (fact.kind !== 'amount' || isInstant(fact.period) === wantsInstant) return false;
    return wantsInstant || !balances.test(fact.label);
  });
}

/** The ids of figures whose column names its own period; where rows are periods, columns are measures, and say nothing here. */
function underPeriods({ table }: FilledTable): ReadonlySet<string> {
  return new Set(table.rows.flatMap(({ facts }) => facts.filter((_, column) => table.columns[column]?.period !== undefined)));
}

/** Two figures of one row that would state the same and differ: columns whose headers say the same. */
function sameTwice(filled: FilledTable): readonly [PrintedFact, PrintedFact] | undefined {
  const seen = new Map<string, PrintedFact>();
  const dated = underPeriods(filled);
  for (const printed of filled.figures) {
    if (!dated.has(printed.fact.id)) continue;
    const key = `${printed.fact.line} ${printed.fact.label} ${identityOf(printed.fact)}`;
    const other = seen.get(key);
    if (other !== undefined && compareRational(other.value, printed.value) !== 0) return [other, printed];
    seen.set(key, printed);
  }
  return undefined;
}

function distinctPeriods(figures: readonly PrintedFact[], isWanted: (period: Period) => boolean): Period[] {
  const periods = figures.map(({ fact }) => fact.period).filter(isWanted);
  return [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort((left, right) =>
    endOf(left) < endOf(right) ? -1 : 1,
  );
}

/** Whether the earlier of two columns is what a reader compares the later one with; for balances the last closing date. */
function isComparative(earlier: Period, later: Period, spans: readonly Duration[]): boolean {
  if (periodKey(shiftPeriod(later, -12)) === periodKey(earlier)) return true;
  if (!isInstant(earlier)) return false;
  const ending = spans.filter((span) => span.end === endOf(later));
  if (ending.length > 0) return ending.some((span) => dayBefore(span.start) === earlier.instant);
  return [-3, -6, -9].some((months) => periodKey(shiftPeriod(later, months)) === earlier.instant);
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
  const twice = speaksOfFuture(filled) ? undefined : sameTwice(filled);
  if (twice === undefined) return [];
  const [one, other] = twice;
  const detail = `${one.fact.label}: ${one.fact.printed} and ${other.fact.printed}, both for ${describe(one.fact.period)}`;
  return [toOutcome({ ...base, verdict: 'inconsistent', facts: [one.fact, other.fact], detail })];
}

/** The periods of a table that are compared with each other: dates where it states balances, else spans. */
function comparedPeriods(filled: FilledTable): Period[] {
  const spans = distinctPeriods(filled.figures, (period) => !isInstant(period));
  const statesBalances = filled.table.statement === 'financial-position' || (spans.length === 0 && filled.table.statement === 'note');
  return statesBalances ? distinctPeriods(filled.figures, isInstant) : spans;
}

/** A table with two columns in time: the later one beside what readers compare it with. */
function checkComparative(base: Base, filled: FilledTable, spans: readonly Duration[]): Outcome[] {
  const [earlier, later, ...more] = comparedPeriods(filled);
  if (earlier === undefined || later === undefined || more.length > 0) return [];
  const first = (period: Period) => filled.figures.find(({ fact }) => periodKey(fact.period) === periodKey(period))?.fact;
  const facts = [first(later), first(earlier)].flatMap((fact) => fact ?? []);
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
