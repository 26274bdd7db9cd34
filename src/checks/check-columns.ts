import { type Duration, dayBefore, endOf, isInstant, monthsOf, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import { compareRational } from '#ties/rational.ts';
import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import { identityOf } from './fact-identity.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { type FilledTable, filledTables, isOverTime } from './statement-tables.ts';

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

/** Two figures of one row that would state the same and differ: columns whose headers say the same. */
function sameTwice({ figures }: FilledTable): readonly [PrintedFact, PrintedFact] | undefined {
  const seen = new Map<string, PrintedFact>();
  for (const printed of figures) {
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

function describe(period: Period): string {
  const months = monthsOf(period);
  return isInstant(period) ? period.instant : `${months === undefined ? '' : `${months} months to `}${period.end}`;
}

function checkTable(rule: PeriodsRule, filing: string, filled: FilledTable, spans: readonly Duration[]): Outcome[] {
  const base = { rule, filing, isTie: false, hint } as const;
  const stray = wrongKind(filled);
  if (stray !== undefined) {
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
  const twice = sameTwice(filled);
  if (twice !== undefined) {
    const [one, other] = twice;
    const detail = `${one.fact.label}: ${one.fact.printed} and ${other.fact.printed}, both for ${describe(one.fact.period)}`;
    return [toOutcome({ ...base, verdict: 'inconsistent', facts: [one.fact, other.fact], detail })];
  }
  const wantsInstant = filled.table.statement === 'financial-position';
  const [earlier, later, ...more] = distinctPeriods(filled.figures, (period) => isInstant(period) === wantsInstant);
  if (earlier === undefined || later === undefined || more.length > 0) return [];
  const first = (period: Period) => filled.figures.find(({ fact }) => periodKey(fact.period) === periodKey(period))?.fact;
  const facts = [first(later), first(earlier)].flatMap((fact) => fact ?? []);
  const verdict = isComparative(earlier, later, spans) ? 'exact' : 'inconsistent';
  return [toOutcome({ ...base, verdict, facts, detail: `${describe(later)} beside ${describe(earlier)}` })];
}

/** Looks at the columns of each statement: flows have spans, balances dates, and the comparative is of the same length, a year earlier. */
export function checkColumns(rule: PeriodsRule, subject: FilingUnderCheck): Outcome[] {
  const tables = filledTables(subject).filter(isOverTime);
  const spans = tables.flatMap(({ figures }) => distinctPeriods(figures, (period) => !isInstant(period)) as Duration[]);
  return tables.flatMap((filled) => checkTable(rule, subject.filing, filled, spans));
}
