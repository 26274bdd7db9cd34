import { formatNumber, type NumberText } from '#format/format-number.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { absolute, compare, type Decimal, decimal, isZero, parseDecimal, powerOfTen, scale } from '#model/decimal.ts';
import { readNumber } from './read-number.ts';

const parse = (text: string): Decimal | undefined => parseDecimal(readNumber(text) ?? '');

/** Millions are whole, billions have a tenth, as on the site's other pages. */
const placesAt = (power: number): number => (power >= 9 ? -1 : 0);

/**
 * A printed amount in a coarser unit, both units as powers of ten, rounded half away from zero. Undefined for what is no number (nil,
 * n.m.) and for a unit that is not coarser: its digits would be invented.
 */
export function rescale(text: string, from: number, to: number): NumberText | undefined {
  const number = parse(text);
  if (!number || to <= from) return undefined;
  return formatNumber(roundDecimal(scale(number, from - to), placesAt(to)));
}

/**
 * A printed amount in per cent of its whole, both in the same unit. Each may be off by one unit, as documents round or cut: it has a tenth
 * where that moves the share by less than a tenth, else none, and is undefined where even the per cent is open or one of them no number.
 */
export function shareOf(text: string, whole: string): NumberText | undefined {
  const [part, all] = [parse(text), parse(whole)];
  if (!part || !all || part.exponent !== 0 || all.exponent !== 0 || all.coefficient < 2n) return undefined;
  if (isZero(part)) return formatNumber(part);
  const size = absolute(part).coefficient;
  const off = size === all.coefficient ? 0n : (100n * (size + all.coefficient)) / (all.coefficient - 1n) + 1n;
  const places = [1, 0].find((each) => compare(decimal(off * powerOfTen(each)), decimal(all.coefficient)) < 0);
  if (places === undefined) return undefined;
  const tenfold = size * 100n * powerOfTen(places);
  const share = (tenfold * 2n + all.coefficient) / (all.coefficient * 2n);
  return formatNumber({ coefficient: part.coefficient < 0n ? -share : share, exponent: -places });
}
