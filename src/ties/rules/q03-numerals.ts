import { parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { FactRule } from './fact-rule.ts';

/** Currencies without a smaller unit in use. */
const wholeCurrencies = /^(?:JPY|KRW|VND|CLP)$/;

/** What is counted in whole pieces. */
const wholeThings = /^(?:shares|ADS|employees|persons|voting rights|stock acquisition rights|contracts|subscriptions|ATMs)$/;

/** The digits of a number without the zeros at its ends, which a scale adds. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Whether a numeral is written with a decimal comma, and read so: `1.204,5` as 1204.5. */
function isContinental(numeral: string, value = ''): boolean {
  return /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(numeral) && digitsOf(numeral) === digitsOf(value);
}

/** Groups of three, or by lakhs where the number was read so: `12,34,567` as 1234567. */
function isGrouped(numeral: string, value = ''): boolean {
  const [whole = ''] = numeral.split('.');
  if (!whole.includes(',')) return true;
  if (/^\d{1,2}(?:,\d\d)+,\d{3}$/.test(whole)) return digitsOf(numeral) === digitsOf(value);
  const [first = '', ...groups] = whole.split(',');
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** Brackets inside the characters of one figure: each that opens also closes. */
function isBalanced(printed: string): boolean {
  const count = (brackets: RegExp): number => printed.match(brackets)?.length ?? 0;
  return count(/[(（[【]/g) === count(/[)）\]】]/g);
}

/** A minus in brackets of which the second stands in a cell of its own; where it is lost, the figure counts as repaired. */
function closesInNextCell({ printed, status, value }: Fact): boolean {
  return status !== 'repaired' && value?.startsWith('-') === true && /^[^()]*\([^()]*$/.test(printed);
}

/** Digits behind the last place to which a value is good. */
function isFinerThanStated({ value = '0', decimals }: Fact): boolean {
  const parsed = parseDecimal(value);
  if (parsed === undefined) return false;
  const surplus = -decimals - parsed.exponent;
  return surplus > 0 && parsed.coefficient % 10n ** BigInt(surplus) !== 0n;
}

function complain(fact: Fact): string | undefined {
  if (fact.kind === 'nil') return undefined;
  const plain = fact.printed.normalize('NFKC');
  const numerals = plain.match(/\d[\d,.]*(?<=\d)/g) ?? [];
  if (numerals.some((numeral) => !isGrouped(numeral, fact.value) && !isContinental(numeral, fact.value)))
    return 'has digits that do not stand in groups of three';
  if (!isBalanced(plain) && !closesInNextCell(fact)) return 'has a bracket without its other half';
  if (isFinerThanStated(fact)) return 'has digits behind the place to which it is good';
  const isWhole = wholeCurrencies.test(fact.unit) || wholeThings.test(fact.unit);
  return isWhole && fact.decimals > 0 ? `has decimals of a unit that has none (${fact.unit})` : undefined;
}

export const numerals: FactRule = {
  id: 'Q03',
  family: 'fact',
  title: 'The characters of a figure are not well formed.',
  what: 'Digits stand in groups of three (or by lakhs where the filing writes so), brackets are in pairs, no digit is finer than the unit, and a figure with fewer decimals than the others of its table is shown.',
  why: 'Such characters do not stand in a filing; something was lost or joined in the text.',
  example: '1,204,31 for 1,204,318',
  cause: 'A digit, a comma or a bracket lost at the edge of a cell. Where other figures support what was read, it is no problem.',
  complain,
  yieldsToTies: true,
  wantsEvenDecimals: true,
};
