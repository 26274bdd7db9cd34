import { readClaims } from '#collections/read-filing.ts';
import { remember } from '#collections/remember.ts';
import type { Claim } from '#model/claim.ts';
import { absolute, compare, type Decimal, negate, parseDecimal, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';

/** An amount as a sentence of a document prints it, in base units, with the sign of the fact that it says. */
export interface SaidAmount {
  /** Id of the claim. */
  readonly id: string;
  readonly value: Decimal;
}

function amountsByFact(filing: string): ReadonlyMap<string, readonly Claim[]> {
  return remember(`amounts said of facts ${filing}`, () => {
    const amounts = readClaims(filing).filter(({ facts, kind }) => kind === 'amount' && facts.length === 1);
    return Map.groupBy(amounts, ({ facts: [fact = ''] }) => fact);
  });
}

/**
 * Where a sentence of a fact's own document prints it good to a power of ten, and within one of them: what the issuer prints is shown,
 * never our rounding of its finer figure. Undefined where no sentence does, or where two say different numbers.
 */
export function saidInUnit(fact: Fact, power: number): SaidAmount | undefined {
  const value = fact.value === undefined ? undefined : parseDecimal(fact.value);
  if (value === undefined) return undefined;
  const said = (amountsByFact(fact.filing).get(fact.id) ?? []).filter(({ decimals }) => decimals === -power);
  const [first, ...others] = said;
  const amount = first === undefined ? undefined : parseDecimal(first.value);
  if (first === undefined || amount === undefined || others.some((other) => other.value !== first.value)) return undefined;
  const gap = absolute(subtract(absolute(value), amount));
  if (compare(gap, { coefficient: 1n, exponent: power }) >= 0) return undefined;
  return { id: first.id, value: value.coefficient < 0n ? negate(amount) : amount };
}
