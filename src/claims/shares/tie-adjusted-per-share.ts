import { estimateOfFact, estimateOfFigure } from '#claims/estimate.ts';
import type { ClaimInText } from '#claims/repeat-claims.ts';
import type { Claim } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Duration, samePeriod } from '#model/period.ts';
import { divideIntervals } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { divideRational, toDecimal } from '#ties/rational.ts';

const leavesOut = /\b(?:exclud(?:es?|ed|ing)|adjusted|underlying)\b/i;
const adjusted = /^(?:adjusted|underlying|non-gaap|normali[sz]ed)\b.*\battributable\b/i;
const weighted = /\bweighted[- ]average\b/i;

type Side = 'basic' | 'diluted';

/** Which of the two a figure per share is, by the last word before it that says so. */
function sideOf(words: string): Side | undefined {
  return [...words.matchAll(/\b(basic|diluted)\b/gi)].at(-1)?.[1]?.toLowerCase() as Side | undefined;
}

function divide(numerator: Fact, denominator: Fact, policy: RoundingPolicy): Estimate | undefined {
  const [above, below] = [estimateOfFact(numerator, policy), estimateOfFact(denominator, policy)];
  const value = above && below && divideRational(above.value, below.value);
  const interval = above && below && divideIntervals(above.interval, below.interval);
  return value && interval && { value, interval };
}

function tieOne(
  { claim, figure, sentence }: ClaimInText,
  facts: readonly Fact[],
  period: Duration,
  policy: RoundingPolicy,
): Claim | undefined {
  const side = sideOf(figure.lead);
  if (claim.kind !== 'per-share' || claim.verdict !== 'not-linked' || side === undefined || !leavesOut.test(sentence)) return undefined;
  const own = facts.filter((fact) => samePeriod(fact.period, period) && fact.value !== undefined && fact.kind !== 'percent-change');
  const profit = own.find(({ label, unit }) => adjusted.test(label) && unit === claim.unit.replace(/\/.*$/, ''));
  const shares = own.find(
    ({ label, unit }) => unit === 'shares' && weighted.test(label) && /\bdiluted\b/i.test(label) === (side === 'diluted'),
  );
  const known = profit && shares && divide(profit, shares, policy);
  if (profit === undefined || shares === undefined || known === undefined) return undefined;
  const { allowed, residue, verdict } = judge(estimateOfFigure(figure, policy), known);
  if (verdict === 'inconsistent') return undefined;
  const places = Math.max(0, claim.decimals + 2);
  return {
    ...claim,
    label: `${side} ${profit.label.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())} per share`,
    period,
    verdict: 'holds',
    rule: 'N01',
    agreement: verdict,
    computed: formatDecimal(toDecimal(known.value, places)),
    residue: formatDecimal(toDecimal(residue, places)),
    allowed: formatDecimal(toDecimal(allowed, places)),
    facts: [profit.id, shares.id],
  };
}

/**
 * Ties profit per share without what a sentence leaves out to the adjusted profit through the weighted shares (N01). Only where the basic
 * and the diluted figure of the sentence both agree: that the two adjustments are one, nothing else tells.
 */
export function tieAdjustedPerShare(
  claims: readonly ClaimInText[],
  facts: readonly Fact[],
  period: Duration | undefined,
  policy: RoundingPolicy,
): readonly ClaimInText[] {
  if (period === undefined) return claims;
  const tied = new Map<ClaimInText, Claim>();
  for (const told of claims) {
    const link = tieOne(told, facts, period, policy);
    if (link !== undefined) tied.set(told, link);
  }
  return claims.map((told) => {
    const link = tied.get(told);
    const isPair = [...tied.keys()].some(
      (other) => other !== told && other.sentence === told.sentence && sideOf(other.figure.lead) !== sideOf(told.figure.lead),
    );
    return link === undefined || !isPair ? told : { ...told, claim: link };
  });
}
