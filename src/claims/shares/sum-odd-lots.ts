import type { ClaimInText } from '#claims/repeat-claims.ts';
import { add, equals, formatDecimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';

/** What two counts of shares must both be of. */
const kinds = /\b(?<kind>treasury)\b/i;
const oddLot = /\bless than one (?:trading )?unit\b/i;

function kindOf(words: string): string | undefined {
  return kinds.exec(words)?.groups?.kind?.toLowerCase();
}

/**
 * Ties a number of own shares to the whole units that a table prints and the odd lot that another sentence gives (N04):
 *
 *     Treasury stock    1,650,900
 *     Shares representing less than one unit includes 11 shares of treasury stock.
 *     There were 1,650,911 shares of treasury stock.
 */
export function sumOddLots(claims: readonly ClaimInText[], facts: readonly Fact[]): readonly ClaimInText[] {
  const open = claims.filter(({ claim }) => claim.unit === 'shares' && claim.verdict === 'not-linked');
  const odd = open.filter(({ sentence }) => oddLot.test(sentence));
  const units = facts.filter(({ label, table, unit }) => table !== undefined && unit === 'shares' && kindOf(label) !== undefined);
  const tied = new Map<string, ClaimInText['claim']>();
  for (const { claim, sentence } of open) {
    const whole = parseDecimal(claim.value);
    for (const lot of odd) {
      const rest = parseDecimal(lot.claim.value);
      const fact = units.find(({ label, value }) => {
        const read = value === undefined ? undefined : parseDecimal(value);
        const isSame = kindOf(label) === kindOf(sentence) && kindOf(label) === kindOf(lot.sentence);
        return isSame && whole !== undefined && rest !== undefined && read !== undefined && equals(add(read, rest), whole);
      });
      if (fact === undefined || lot.claim.id === claim.id) continue;
      const link = { verdict: 'holds', agreement: 'exact', rule: 'N04', breakdown: claim.id, period: fact.period } as const;
      const amounts = { computed: formatDecimal(whole ?? { coefficient: 0n, exponent: 0 }), residue: '0', allowed: '0' };
      tied.set(claim.id, { ...claim, ...link, ...amounts, label: fact.label, facts: [fact.id, lot.claim.id] });
      tied.set(lot.claim.id, { ...lot.claim, ...link, label: fact.label, facts: [claim.id, fact.id] });
    }
  }
  return claims.map((told) => ({ ...told, claim: tied.get(told.claim.id) ?? told.claim }));
}
