import { add, type Decimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { basisAfter, basisDayOf } from './share-basis.ts';

declare const basis: unique symbol;

/**
 * A figure per share on the share basis `Basis`, with the facts that it comes from. A basis is a type of its own, so that figures on two of
 * them can be neither divided nor subtracted.
 */
export interface PerShare<Basis> {
  readonly value: Decimal;
  readonly from: readonly Fact[];
  readonly [basis]: Basis;
}

/** A number of shares on the share basis `Basis`: the printed number times the factor of the splits after it, exact. */
export interface ShareCount<Basis> {
  readonly value: Decimal;
  readonly factor: bigint;
  readonly from: Fact;
  readonly [basis]: Basis;
}

/** Brings figures to one share basis. */
export interface ShareBasisTools<Basis> {
  /** A declared amount per share, exact: 29.25 before a two-for-one split is 14.625 after it. Undefined for figures of mixed bases. */
  readonly bringDeclared: (fact: Fact) => PerShare<Basis> | undefined;
  /** A number of shares, multiplied. Undefined for figures of mixed bases, and for what is no number of shares. */
  readonly bringCount: (fact: Fact) => ShareCount<Basis> | undefined;
  /** Profit for each share: no printed quotient is ever divided. Undefined where there are no shares. */
  readonly divide: (profit: Fact, shares: ShareCount<Basis>) => PerShare<Basis> | undefined;
}

/** `(a × 10^n)` divided by a whole number, exact where it ends within so many places, else half away from zero. */
function divide({ coefficient, exponent }: Decimal, divisor: bigint, places: number): Decimal {
  const shift = BigInt(Math.max(0, exponent + places));
  const [top, bottom] = [coefficient * 10n ** shift, divisor * 10n ** BigInt(Math.max(0, -exponent - places))];
  const magnitude = ((top < 0n ? -top : top) * 2n + bottom) / (bottom * 2n);
  return shorten({ coefficient: top < 0n ? -magnitude : magnitude, exponent: -places });
}

/** Without closing zeros beyond the second place. */
function shorten(value: Decimal): Decimal {
  let { coefficient, exponent } = value;
  while (exponent < -2 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
}

/** Places that a declared amount has at most after the splits that an archive knows. */
const declaredPlaces = 6;
const quotientPlaces = 2;

function bringDeclared<Basis>(fact: Fact): PerShare<Basis> | undefined {
  const day = basisDayOf(fact);
  const value = parseDecimal(fact.value ?? '');
  if (day === 'mixed' || !value) return undefined;
  return { value: divide(value, basisAfter(day).factor, declaredPlaces), from: [fact] } as unknown as PerShare<Basis>;
}

function bringCount<Basis>(fact: Fact): ShareCount<Basis> | undefined {
  const day = basisDayOf(fact);
  const count = parseDecimal(fact.value ?? '');
  if (day === 'mixed' || fact.unit !== 'shares' || !count || count.exponent !== 0) return undefined;
  const { factor } = basisAfter(day);
  return { value: { coefficient: count.coefficient * factor, exponent: 0 }, factor, from: fact } as unknown as ShareCount<Basis>;
}

function divideByShares<Basis>(profit: Fact, shares: ShareCount<Basis>): PerShare<Basis> | undefined {
  const top = parseDecimal(profit.value ?? '');
  if (!top || shares.value.coefficient <= 0n) return undefined;
  const value = divide(top, shares.value.coefficient, quotientPlaces);
  return { value, from: [profit, shares.from] } as unknown as PerShare<Basis>;
}

/** Works with figures per share and numbers of shares on the basis of today; what is computed inside cannot meet a figure of another basis. */
export function onCurrentShareBasis<Result>(use: <Basis>(tools: ShareBasisTools<Basis>) => Result): Result {
  return use({ bringDeclared, bringCount, divide: divideByShares });
}

export function addPerShare<Basis>(left: PerShare<Basis>, right: PerShare<Basis>): PerShare<Basis> {
  return { value: shorten(add(left.value, right.value)), from: [...left.from, ...right.from] } as unknown as PerShare<Basis>;
}
