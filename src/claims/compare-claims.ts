import type { Claim } from '#model/claim.ts';
import { compare, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
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

/** What is compared: another claim without facts, or a fact that stands in prose only. */
type Told = Pick<Claim, 'id' | 'label' | 'unit' | 'period'> & { readonly value?: string; readonly low?: string; readonly high?: string };

/** Claims that two numbers are one, written with different scales by a slip: `3.1 billion` and `306 million`. */
function isSlipOfScale(left: Told, right: Told): boolean {
  const other = parseDecimal(right.value ?? '');
  const [low, high] = [parseDecimal(left.low ?? ''), parseDecimal(left.high ?? '')];
  if (other === undefined || low === undefined || high === undefined) return false;
  const meets = (power: number): boolean => compare(low, scale(other, power)) <= 0 && compare(scale(other, power), high) <= 0;
  return !meets(0) && [-3, -2, -1, 1, 2, 3].some(meets);
}

/**
 * Finds claims without facts that speak of one thing with another such claim, or with a fact that stands in prose only, and whose
 * amounts differ by a power of ten. Which of the two is wrong the text does not say. Other disagreements between sentences prove nothing: a name has many figures.
 */
export function compareClaims(claims: readonly Claim[], facts: readonly Fact[]): readonly Claim[] {
  const open = claims.filter((claim) => claim.verdict === 'not-linked' && claim.kind === 'amount');
  const inProse = facts.filter(({ kind, statement }) => statement === 'narrative' && kind === 'amount');
  const told: readonly Told[] = [...open, ...inProse];
  const topics = new Map(told.map((each) => [each, topicOf(each.label)]));
  return claims.map((claim) => {
    const topic = topics.get(claim);
    if (topic === undefined) return claim;
    const twin = told.find((other) => {
      const its = topics.get(other);
      const sameThing = other !== claim && its?.head === topic.head && its.name === topic.name && other.unit === claim.unit;
      const sameTime = claim.period === undefined || other.period === undefined || endOf(claim.period) === endOf(other.period);
      return sameThing && sameTime && (isSlipOfScale(claim, other) || isSlipOfScale(other, claim));
    });
    return twin?.value === undefined
      ? claim
      : { ...claim, verdict: 'differs', agreement: 'inconsistent', rule: 'N01', computed: twin.value, facts: [twin.id] };
  });
}
