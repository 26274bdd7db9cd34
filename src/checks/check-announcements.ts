import { periodKey } from '#model/period.ts';
import { judge } from '#ties/judge.ts';
import { magnitudeOf } from '#ties/rational.ts';
import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts, byAuthority } from './fact-book.ts';
import { subjectOf } from './fact-identity.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

const beforeRevision = /original|previous|initial/i;
const isForecast = ({ fact, isNil }: PrintedFact): boolean =>
  !isNil && fact.dimensions.scenario !== undefined && (fact.kind === 'amount' || fact.kind === 'per-share');
const isOriginal = ({ fact }: PrintedFact): boolean => beforeRevision.test(fact.dimensions.scenario ?? '');

/** What is forecast, whatever its scenario is called. */
function keyOf({ fact }: PrintedFact): string {
  const { scenario: _, ...dimensions } = fact.dimensions;
  return `${subjectOf({ ...fact, dimensions })}|${periodKey(fact.period)}`;
}

/** The most authoritative printing of each forecast of a filing. */
function forecastsOf({ facts, rounding }: ArchivedFiling, original: boolean): ReadonlyMap<string, PrintedFact> {
  const chosen = new Map<string, PrintedFact>();
  for (const printed of bindFacts(facts, rounding)
    .all.filter((each) => isForecast(each) && isOriginal(each) === original)
    .sort(byAuthority)) {
    const key = keyOf(printed);
    if (!chosen.has(key)) chosen.set(key, printed);
  }
  return chosen;
}

function report(rule: ArchiveRule, printed: PrintedFact, before: PrintedFact): Outcome {
  const judgement = judge(printed, before);
  const place = sharedPlace([printed, before]);
  const isRevision = !isOriginal(printed) && judgement.verdict === 'inconsistent';
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  return toOutcome({
    rule,
    filing: printed.fact.filing,
    verdict: isRevision ? 'not-evaluable' : judgement.verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: [printed.fact, before.fact],
    detail: `${printed.fact.label}: ${show(printed.decimal, place)}; ${show(before.decimal, place)} in ${before.fact.filing}, line ${before.fact.line}${difference}${isRevision ? '; a revision' : ''}`,
  });
}

/** Follows each forecast from announcement to announcement. */
export function checkAnnouncements(rule: ArchiveRule, filings: readonly ArchivedFiling[]): Outcome[] {
  const last = new Map<string, PrintedFact>();
  return filings.flatMap((filing) => {
    const [originals, current] = [forecastsOf(filing, true), forecastsOf(filing, false)];
    const outcomes = [...originals, ...[...current].filter(([key]) => !originals.has(key))].flatMap(([key, printed]) => {
      const before = last.get(key);
      return before ? [report(rule, printed, before)] : [];
    });
    for (const [key, printed] of current) last.set(key, printed);
    return outcomes;
  });
}
