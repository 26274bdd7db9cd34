import type { Verdict } from '#model/finding.ts';
import { intervalsMeet } from '#ties/interval.ts';
import { divideRational, magnitudeOf, type Rational } from '#ties/rational.ts';
import type { ArchiveFamily, ArchiveRule } from '#ties/rules/archive-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { type Comparative, findComparatives, isRolledBalance } from './compare-comparatives.ts';
import { differenceOf } from './estimate-change.ts';
import { isTold } from './fact-book.ts';
import { findRegroupings, type Regrouping } from './find-regroupings.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { policyEffects } from './policy-effects.ts';
import type { PrintedFact } from './printed-fact.ts';
import { printedFactor } from './printed-factor.ts';
import { suspectsOfPair } from './suspect.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

/** The rules that look into a comparative, the one that explains it first. */
export type ComparativeFamily = Extract<ArchiveFamily, 'comparatives' | 'presentation' | 'splits' | 'corrections' | 'openings' | 'scales'>;

/** A figure printed again, and the rule that answers for it. */
interface Classified {
  readonly comparative: Comparative;
  readonly family: ComparativeFamily;
  readonly verdict: Verdict;
  readonly remark: string;
  readonly evidence: readonly PrintedFact[];
}

/** All that two filings print of the same facts, each difference with the rule that answers for it. */
export interface ClassifiedComparatives {
  readonly singles: readonly Classified[];
  readonly regroupings: readonly Regrouping[];
}

const scaleWords = new Map([
  [1000n, 'a thousand'],
  [1000000n, 'a million'],
]);

/** The whole number by which the larger of two figures exceeds the smaller; undefined where it is none of these. */
function jumpOf({ later, earlier }: Comparative): string | undefined {
  const [high, low] = [magnitudeOf(later.value), magnitudeOf(earlier.value)].sort((left, right) =>
    left.numerator * right.denominator > right.numerator * left.denominator ? -1 : 1,
  );
  const quotient: Rational | undefined = high && low && divideRational(high, low);
  return quotient?.denominator === 1n ? scaleWords.get(quotient.numerator) : undefined;
}

const isOfShares = ({ fact }: PrintedFact): boolean => fact.kind === 'per-share' || fact.unit === 'shares';

function agreeing(comparative: Comparative): Classified | undefined {
  const { judgement, later, isPressed } = comparative;
  if (judgement.verdict === 'inconsistent' && !isPressed) return undefined;
  const verdict = judgement.verdict === 'inconsistent' ? 'adjusted-to-foot' : judgement.verdict;
  const remark = verdict === 'adjusted-to-foot' ? '; one display unit off (rounded so that totals add)' : '';
  return { comparative, family: isRolledBalance(later) ? 'openings' : 'comparatives', verdict, remark, evidence: [] };
}

/** An opening balance that differs from the earlier closing one by the effect of a new policy. */
function openedAfresh(comparative: Comparative, filings: readonly ArchivedFiling[]): Classified | undefined {
  const { later, earlier } = comparative;
  if (!isRolledBalance(later)) return undefined;
  const difference = differenceOf(later, earlier);
  const effects = filings.filter(({ filing }) => filing === later.fact.filing || filing === earlier.fact.filing).flatMap(policyEffects);
  const found = effects.find(
    ({ effect }) =>
      effect.fact.dimensions.component === later.fact.dimensions.component && intervalsMeet(effect.interval, difference.interval),
  );
  if (!found) return undefined;
  const remark = `, the difference being “${found.effect.fact.label}” on line ${found.effect.fact.line}`;
  return { comparative, family: 'openings', verdict: 'exact', remark, evidence: [found.effect] };
}

function classify(comparative: Comparative, filings: readonly ArchivedFiling[]): Classified {
  const known = agreeing(comparative) ?? openedAfresh(comparative, filings);
  if (known) return known;
  const jump = jumpOf(comparative);
  if (jump !== undefined) {
    return { comparative, family: 'scales', verdict: 'inconsistent', remark: `; one is ${jump} times the other`, evidence: [] };
  }
  if (comparative.isOpen) {
    const remark = '; not evaluable, the words alone do not say that both mean one thing';
    return { comparative, family: 'comparatives', verdict: 'not-evaluable', remark, evidence: [] };
  }
  const factor = isOfShares(comparative.later) ? printedFactor(comparative.earlier, comparative.later) : undefined;
  if (factor !== undefined) {
    return { comparative, family: 'splits', verdict: factor.verdict, remark: `; factor ${factor.value}`, evidence: [] };
  }
  if (isRolledBalance(comparative.later)) return { comparative, family: 'openings', verdict: 'inconsistent', remark: '', evidence: [] };
  return { comparative, family: 'corrections', verdict: 'inconsistent', remark: '', evidence: [] };
}

/** Looks at everything that is printed in two filings of one issuer, given oldest first. */
export function classifyComparatives(filings: readonly ArchivedFiling[]): ClassifiedComparatives {
  const classified = findComparatives(filings).map((comparative) => classify(comparative, filings));
  const differing = classified.filter(({ family }) => family === 'corrections').map(({ comparative }) => comparative);
  const open = differing.filter(({ later, earlier }) => !isTold(later) && !isTold(earlier));
  const regroupings = findRegroupings(open, filings);
  const regrouped = new Set(regroupings.flatMap(({ later }) => later.map(({ fact }) => fact.id)));
  return { singles: classified.filter(({ comparative }) => !regrouped.has(comparative.later.fact.id)), regroupings };
}

function reportSingle(rule: ArchiveRule, { comparative, verdict, remark, evidence }: Classified): Outcome {
  const { later, earlier, judgement } = comparative;
  const place = sharedPlace([later, earlier]);
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  const source = `${earlier.fact.filing}, line ${earlier.fact.line}`;
  return toOutcome({
    rule,
    filing: later.fact.filing,
    verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: [later.fact, earlier.fact, ...evidence.map(({ fact }) => fact)],
    detail: `${later.fact.label}: ${show(later.decimal, place)}; ${show(earlier.decimal, place)} in ${source}${difference}${remark}`,
    suspects: verdict === 'inconsistent' ? suspectsOfPair(later, earlier) : [],
  });
}

const plus = (printed: readonly PrintedFact[]) => printed.map((each) => ({ printed: each, weight: 1 as const }));
const labels = (printed: readonly PrintedFact[]): string => printed.map(({ fact }) => fact.label).join('; ');

function reportRegrouping(rule: ArchiveRule, { later, earlier }: Regrouping): Outcome {
  const place = sharedPlace([...later, ...earlier]);
  const [first] = later;
  const source = `${earlier[0]?.fact.filing ?? ''}, line ${earlier[0]?.fact.line ?? 0}`;
  return toOutcome({
    rule,
    filing: first?.fact.filing ?? '',
    verdict: 'exact',
    figures: { residue: '0', allowed: '0' },
    facts: [...later, ...earlier].map(({ fact }) => fact),
    detail: `${labels(later)}: ${writeSum(plus(later), place)}; ${labels(earlier)}: ${writeSum(plus(earlier), place)} in ${source}; the same in sum`,
  });
}

/** What one of the rules on comparatives says. */
export function reportComparatives(rule: ArchiveRule, { singles, regroupings }: ClassifiedComparatives): Outcome[] {
  if (rule.family === 'presentation') return regroupings.map((regrouping) => reportRegrouping(rule, regrouping));
  return singles.filter(({ family }) => family === rule.family).map((classified) => reportSingle(rule, classified));
}
