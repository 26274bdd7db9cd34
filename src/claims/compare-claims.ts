import type { Claim } from '#model/claim.ts';
import { compare, parseDecimal, scale } from '#model/decimal.ts';
import { endOf } from '#model/period.ts';

/** What a claim without facts speaks of: its first words, and the name it mentions. */
interface Topic {
  readonly head: string;
  readonly name: string;
}

/** `share of loss of investments in Examplo` → share of loss, Examplo; undefined without a name. */
function topicOf(label: string): Topic | undefined {
  const words = label.replace(/^(?:the|our|its)\s/i, '').split(/\s+/);
  const name = words.slice(1).find((word) => /^\p{Lu}\p{Ll}+\p{L}*$/u.test(word));
  const head = words.slice(0, 3).join(' ').toLowerCase();
  return name === undefined || words.length < 5 ? undefined : { head, name };
}

/** Claims that two numbers are one, written with different scales by a slip: `3.1 billion` and `306 million`. */
function isSlipOfScale(left: Claim, right: Claim): boolean {
  const other = parseDecimal(right.value);
  const [low, high] = [parseDecimal(left.low), parseDecimal(left.high)];
  if (other === undefined || low === undefined || high === undefined) return false;
  const meets = (power: number): boolean => compare(low, scale(other, power)) <= 0 && compare(scale(other, power), high) <= 0;
  return !meets(0) && [-3, -2, -1, 1, 2, 3].some(meets);
}

/**
 * Finds pairs of claims without facts that speak of one thing and whose amounts differ by a power of ten. Which of the two is
 * wrong the text does not say, so both differ. Other disagreements between sentences prove nothing: a name has many figures.
 */
export function compareClaims(claims: readonly Claim[]): readonly Claim[] {
  const open = claims.filter((claim) => claim.verdict === 'not-linked' && claim.kind === 'amount');
  const topics = new Map(open.map((claim) => [claim, topicOf(claim.label)]));
  return claims.map((claim) => {
    const topic = topics.get(claim);
    if (topic === undefined) return claim;
    const twin = open.find((other) => {
      const its = topics.get(other);
      const sameThing = other !== claim && its?.head === topic.head && its.name === topic.name && other.unit === claim.unit;
      const sameTime = claim.period === undefined || other.period === undefined || endOf(claim.period) === endOf(other.period);
      return sameThing && sameTime && (isSlipOfScale(claim, other) || isSlipOfScale(other, claim));
    });
    return twin === undefined ? claim : { ...claim, verdict: 'differs', rule: 'N01', computed: twin.value, facts: [twin.id] };
  });
}
