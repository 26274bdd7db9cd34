import { type Decimal, formatDecimal, scale } from '#model/decimal.ts';
import { type Rational, toDecimal } from '#ties/rational.ts';
import type { PrintedFact } from './printed-fact.ts';

/** Digits in groups of three, with a true minus: `25,530,621`, `−61.43`. */
export function group(value: Decimal): string {
  const [whole = '', fraction] = formatDecimal(value).replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The power of ten in which several facts are shown beside each other: the finest that any of them prints; 0 where all are nil. */
export function sharedPlace(facts: readonly PrintedFact[]): number {
  const places = facts.filter((printed) => !printed.isNil).map((printed) => printed.decimal.exponent);
  return places.length === 0 ? 0 : Math.min(...places);
}

function withoutClosingZeros(value: Decimal): Decimal {
  let { coefficient, exponent } = value;
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
}

/** A value counted in units of 10^place, as a table in thousands or millions prints it. */
export function show(value: Decimal, place: number): string {
  return group(place > 0 ? withoutClosingZeros(scale(value, -place)) : value);
}

/** As above, for a quotient: so many places behind the point. */
export function showRational(value: Rational, place: number, places = 4): string {
  return show(toDecimal(value, places), place);
}

/** `a + b − c`, or where there are many operands, how many and on which lines. */
export function writeSum(terms: readonly { readonly printed: PrintedFact; readonly weight: 1 | -1 }[], place: number): string {
  const figures = terms.filter(({ printed }) => !printed.isNil);
  const shown = figures.length > 1 ? figures : terms;
  if (shown.length > 8) {
    const lines = shown.map(({ printed }) => printed.fact.line);
    return `the ${shown.length} figures on lines ${Math.min(...lines)} to ${Math.max(...lines)}`;
  }
  return shown
    .map(({ printed: { decimal, isNil }, weight }, index) => {
      const isMinus = decimal.coefficient < 0n !== weight < 0;
      const magnitude = decimal.coefficient < 0n ? { ...decimal, coefficient: -decimal.coefficient } : decimal;
      const sign = index === 0 ? (isMinus ? '−' : '') : isMinus ? ' − ' : ' + ';
      return `${sign}${isNil ? 'nil' : show(magnitude, place)}`;
    })
    .join('');
}
