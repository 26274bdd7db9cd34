import { periodKey } from '#model/period.ts';
import { magnitudeOf, type Rational, subtractRational } from '#ties/rational.ts';
import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import { mayBeBracketed, standardFreeConcept } from '#ties/rules/equivalent-concepts.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { statedFacts } from './compare-comparatives.ts';
import { tellingDimensions } from './fact-identity.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

/** What a figure is, apart from its standard: equivalent concept, period, unit, members. */
function bridgeKey({ fact }: PrintedFact): string | undefined {
  const concept = fact.concept === undefined ? undefined : standardFreeConcept(fact.concept);
  if (concept === undefined || fact.standard === undefined) return undefined;
  return [concept, periodKey(fact.period), fact.unit, fact.kind, JSON.stringify(tellingDimensions(fact))].join('|');
}

/** One standard's statements may print a cost with brackets, the other's without: then the amounts are laid side by side. A loss stays one. */
function differenceOf(later: PrintedFact, earlier: PrintedFact): { readonly by: Rational; readonly remark: string } {
  const plain = magnitudeOf(subtractRational(later.value, earlier.value));
  const amounts = magnitudeOf(subtractRational(magnitudeOf(later.value), magnitudeOf(earlier.value)));
  const isOpposite = later.value.numerator < 0n !== earlier.value.numerator < 0n;
  const isNear = amounts.numerator * magnitudeOf(later.value).denominator * 4n < magnitudeOf(later.value).numerator * amounts.denominator;
  const isDeducted = later.fact.concept !== undefined && mayBeBracketed(later.fact.concept);
  return isDeducted && isOpposite && isNear ? { by: amounts, remark: ', printed with opposite signs' } : { by: plain, remark: '' };
}

function report(rule: ArchiveRule, later: PrintedFact, earlier: PrintedFact): Outcome {
  const place = sharedPlace([later, earlier]);
  const { by, remark } = differenceOf(later, earlier);
  const then = `${earlier.fact.standard} ${show(earlier.decimal, place)} (“${earlier.fact.label}”, ${earlier.fact.filing}, line ${earlier.fact.line})`;
  return toOutcome({
    rule,
    filing: later.fact.filing,
    verdict: 'not-evaluable',
    facts: [later.fact, earlier.fact],
    detail: `${later.fact.label}: ${later.fact.standard} ${show(later.decimal, place)}; ${then}; difference ${showRational(by, place)}${remark}`,
  });
}

/** Lays the figures of one period under two accounting standards side by side; the first filing under each speaks. */
export function checkStandards(rule: ArchiveRule, filings: readonly ArchivedFiling[]): Outcome[] {
  const known = new Map<string, Map<string, PrintedFact>>();
  const outcomes: Outcome[] = [];
  for (const filing of filings) {
    for (const printed of statedFacts(filing).values()) {
      const key = bridgeKey(printed);
      const standard = printed.fact.standard;
      if (key === undefined || standard === undefined) continue;
      const under = known.get(key) ?? new Map<string, PrintedFact>();
      known.set(key, under);
      if (under.has(standard)) continue;
      outcomes.push(...[...under.values()].map((earlier) => report(rule, printed, earlier)));
      under.set(standard, printed);
    }
  }
  return outcomes;
}
