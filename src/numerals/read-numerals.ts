import { type Decimal, negate } from '#model/decimal.ts';
import { currencyOfWord, currencyPattern, readCurrency } from './currencies.ts';
import { maskMarkup } from './mask-markup.ts';

/** How a numeral is marked as negative; what that means (a minus, a three-month figure) is decided elsewhere. */
export type Sign = 'none' | 'minus' | 'brackets' | 'triangle';

/** A number as it is printed, before anything is known of its meaning. Indices are UTF-16 indices of the text that was read. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The digits as printed, without sign. */
  readonly magnitude: Decimal;
  readonly sign: Sign;
  readonly isPercent: boolean;
  /** ISO 4217 code of a currency printed beside the digits. */
  readonly currency?: string;
  /** Power of ten of a scale word printed behind the digits (`billion` is 9). */
  readonly scale?: number;
  /** A unit of its own printed behind the digits: `0.7x`, `+60bps`, `1.2 pts`. */
  readonly unit?: string;
  /** Four digits without grouping that could be a year. */
  readonly looksLikeYear: boolean;
  /** What cannot stand in a filing: a bracket that is never closed, a decimal point without decimals. */
  readonly damage?: 'unclosed-bracket' | 'cut-decimal';
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)|\d+(?:\.\d+)?`;
const scaleWord = 'trillion|billion|million|thousand|mn|bn';
const pattern = new RegExp(
  String.raw`(?<![\w.,])(?<outer>${currencyPattern})?\s{0,2}(?<open>\()?\s?(?:\+(?=[\d.¥$€£])|(?<minus>[-–](?=[\d.¥$€£\\])|[△▲]\s?))?(?<inner>${currencyPattern})?\s?` +
    String.raw`(?<digits>${digits})(?<cut>\.:?(?=\s|$|\)|%))?\s?(?<percent>%)?\s?(?<close>\))?(?:\s?(?<late>%))?(?<behind>-(?=\s*$))?(?:\s{0,2}(?<scale>${scaleWord})\b|(?<=${currencyPattern}\s?[\d.,]{1,20})(?<short>[bkm])\b)?(?:(?:\s{0,2}(?<word>yen|euros?|dollars?|pence|cents?)|(?<pence>p)|\s?(?<unit>x|bps?|pp|pts?|points?|times|percentage points?))\b)?`,
  'gi',
);
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:x|times)$/i, 'times'],
  [/^bps?$/i, 'basis points'],
  [/^(?:pp|pts?|points?|percentage points?)$/i, 'points'],
];
const powers: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12 };

function readMagnitude(text: string): Decimal {
  const plain = text.replaceAll(',', '');
  const point = plain.indexOf('.');
  if (point < 0) return { coefficient: BigInt(plain), exponent: 0 };
  return { coefficient: BigInt(plain.replace('.', '')), exponent: point + 1 - plain.length };
}

/** Reads one match; `behind` is the text after it. A bracket that closes only behind other words (`(JPY5 million for 1H25)`) is no sign. */
function toNumeral(match: RegExpMatchArray, behind: string): Numeral {
  const groups = match.groups ?? {};
  const printed = groups.digits ?? '';
  const closed = groups.close !== undefined;
  const opensWords = groups.open !== undefined && !closed && /[^\s)]/.test(/^[^()]*\)/.exec(behind)?.[0] ?? '');
  const opened = groups.open !== undefined && !opensWords;
  const lead = opensWords ? match[0].indexOf('(') + 1 : match[0].length - match[0].trimStart().length;
  const strayClose = closed && !opened;
  const length = strayClose ? match[0].lastIndexOf(')') : match[0].trimEnd().length;
  const start = (match.index ?? 0) + lead;
  const currency = readCurrency(groups.outer ?? groups.inner) ?? (strayClose ? undefined : currencyOfWord(groups.pence ?? groups.word));
  const isHundredth = !strayClose && (groups.pence !== undefined || /^(?:pence|cents?)$/i.test(groups.word ?? ''));
  const scaleName = groups.scale ?? groups.short;
  const scale = isHundredth ? -2 : scaleName === undefined || strayClose ? undefined : powers[scaleName.toLowerCase()];
  const trails = groups.behind !== undefined && !opened && /[.,]|\d{2}/.test(printed) && !/^(?:19|20)\d\d$/.test(printed);
  const unit = strayClose ? undefined : units.find(([name]) => name.test(groups.unit ?? ''))?.[1];
  const damage = groups.cut !== undefined ? 'cut-decimal' : opened && !closed ? 'unclosed-bracket' : undefined;
  return {
    start,
    end: (match.index ?? 0) + length,
    magnitude: readMagnitude(printed),
    sign: opened ? 'brackets' : trails ? 'minus' : groups.minus === undefined ? 'none' : /^[-–]/.test(groups.minus) ? 'minus' : 'triangle',
    isPercent: groups.percent !== undefined || groups.late !== undefined,
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale }),
    ...(unit === undefined ? {} : { unit }),
    looksLikeYear: /^(?:19|20)\d\d$/.test(printed) && !opened && currency === undefined,
    ...(damage === undefined ? {} : { damage }),
  };
}

/** Every numeral of a text, left to right. Digits inside words (`IFRS16`, `1H25`) and dotted groups (`1.2.3`) are none. */
export function readNumerals(text: string): readonly Numeral[] {
  const masked = maskMarkup(text);
  return [...masked.matchAll(pattern)]
    .filter((match) => !/^[\w]|^[.,]\d/.test(masked.slice((match.index ?? 0) + match[0].length)) || /[\s)]$/.test(match[0]))
    .map((match) => toNumeral(match, masked.slice((match.index ?? 0) + match[0].length)));
}

/** The magnitude with the sign that the printing suggests. */
export function signedValue(numeral: Numeral): Decimal {
  return numeral.sign === 'none' ? numeral.magnitude : negate(numeral.magnitude);
}
