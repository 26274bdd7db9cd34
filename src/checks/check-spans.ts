import { type Duration, isInstant, monthsOf, periodKey } from '#model/period.ts';
import { compareRational, magnitudeOf } from '#ties/rational.ts';
import { neverNegative } from '#ties/rules/never-negative.ts';
import type { PeriodsRule } from '#ties/rules/table-rules.ts';
import { subjectOf } from './fact-identity.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { filledTables, isOverTime } from './statement-tables.ts';

/** Fewer figures in common may be equal because nothing happened. */
const fewestFigures = 3;

const hint = 'compare the headers of both tables with the document.';

interface Pair {
  readonly short: PrintedFact;
  readonly long: PrintedFact;
}

function spanOf({ fact }: PrintedFact): Duration | undefined {
  return isInstant(fact.period) ? undefined : fact.period;
}

/** The figures of statements that are printed for a span and for a longer one with the same end, statement by statement. */
function pairsByStatement(subject: FilingUnderCheck): Map<string, Pair[]> {
  const bySubject = new Map<string, PrintedFact[]>();
  for (const printed of filledTables(subject)
    .filter(isOverTime)
    .flatMap(({ figures }) => figures)) {
    const span = spanOf(printed);
    if (span === undefined || printed.fact.kind !== 'amount' || printed.fact.concept === undefined) continue;
    const key = `${printed.fact.statement} ${span.end} ${subjectOf(printed.fact)}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), printed]);
  }
  const pairs = new Map<string, Pair[]>();
  for (const group of bySubject.values()) {
    const byStart = group.toSorted((left, right) => ((spanOf(left)?.start ?? '') > (spanOf(right)?.start ?? '') ? -1 : 1));
    const [short, long] = [byStart[0], byStart.at(-1)];
    if (short === undefined || long === undefined || spanOf(short)?.start === spanOf(long)?.start) continue;
    const key = `${short.fact.statement} ${periodKey(short.fact.period)} ${periodKey(long.fact.period)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), { short, long }]);
  }
  return pairs;
}

function exceeds({ short, long }: Pair): boolean {
  const isOneSided = neverNegative.has(short.fact.concept ?? '') && short.value.numerator >= 0n && long.value.numerator >= 0n;
  return isOneSided && compareRational(magnitudeOf(short.value), magnitudeOf(long.value)) > 0;
}

function checkPairs(rule: PeriodsRule, filing: string, pairs: readonly Pair[]): Outcome[] {
  const [first] = pairs;
  if (first === undefined || pairs.length < fewestFigures) return [];
  const months = [first.short, first.long].map(({ fact }) => `${monthsOf(fact.period) ?? '?'} months`).join(' and for ');
  const base = { rule, filing, isTie: false, hint } as const;
  const above = pairs.filter(exceeds);
  if (above.length > 0) {
    return above.map(({ short, long }) => {
      const detail = `${short.fact.label}: ${short.fact.printed}, more than ${long.fact.printed} (line ${long.fact.line}) for the longer span`;
      return toOutcome({ ...base, verdict: 'inconsistent', facts: [short.fact, long.fact], detail });
    });
  }
  const equal = pairs.filter(({ short, long }) => compareRational(short.value, long.value) === 0);
  if (equal.length < pairs.length) {
    const detail = `${pairs.length} figures are printed for ${months}; they differ`;
    return [toOutcome({ ...base, verdict: 'exact', facts: [first.short.fact, first.long.fact], detail })];
  }
  const facts = pairs.flatMap(({ short, long }) => [short.fact, long.fact]);
  return [toOutcome({ ...base, verdict: 'inconsistent', facts, detail: `All ${pairs.length} figures printed for ${months} are equal` })];
}

/** Compares statements that are printed for a quarter and for a longer span with the same end. */
export function checkSpans(rule: PeriodsRule, subject: FilingUnderCheck): Outcome[] {
  return [...pairsByStatement(subject).values()].flatMap((pairs) => checkPairs(rule, subject.filing, pairs));
}
