import { type Decimal, parseDecimal } from '#model/decimal.ts';

/** What somebody looks for who types a number. */
export interface NumberQuery {
  /** Without its sign. */
  readonly number: Decimal;
  /** The power of ten that a word names: 9 for `1.2 billion`; undefined where any may be meant. */
  readonly power: number | undefined;
  /** Only where brackets or a minus ask for it. */
  readonly isNegative: boolean;
  /** Beginning of the unit (`JPY`, `percent`), where one is named. */
  readonly unit: string | undefined;
}

const scales: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/^(?:thousands?|k|千)$/, 3],
  [/^(?:millions?|mm?|mn|百万)$/, 6],
  [/^億$/, 8],
  [/^(?:billions?|bn?|十億)$/, 9],
  [/^(?:trillions?|tn|兆)$/, 12],
];

const units: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^(?:¥|jpy|yen|円)$/, 'JPY'],
  [/^(?:us\$|\$|usd|dollars?)$/, 'USD'],
  [/^(?:€|eur|euros?)$/, 'EUR'],
  [/^(?:£|gbp|pounds?)$/, 'GBP'],
  [/^(?:%|percent|per cent)$/, 'percent'],
  [/^shares?$/, 'shares'],
];

const find = <Value>(list: readonly (readonly [RegExp, Value])[], word: string): Value | undefined =>
  list.find(([pattern]) => pattern.test(word))?.[1];

const words = '(?:us\\$|[¥$€£%]|per cent|[a-z]+|百万|十億|[千億兆円]| |\\bof\\b)*';
const shape = new RegExp(`^(${words})([-−–▲△(]?)(${words})((?:\\d[\\d,]*)?(?:\\.\\d+)?)(${words})(\\)?)(${words})$`);

/**
 * Reads a query that is one number and nothing else: `101,665`, `101.7 billion`, `(33,728)`, `¥101665 million`, `JPY 5,239`. Full-width
 * characters count as their plain ones. Undefined for anything else, so that words with numbers in them stay words.
 */
export function readNumberQuery(text: string): NumberQuery | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const match = shape.exec(plain);
  const number = parseDecimal((match?.[4] ?? '').replaceAll(',', ''));
  if (!match || !number) return undefined;
  const named = [match[1], match[3], match[5], match[7]].join(' ').match(/us\$|[¥$€£%]|per cent|[a-z]+|百万|十億|[千億兆円]/g) ?? [];
  let power: number | undefined;
  let unit: string | undefined;
  for (const word of named) {
    const [scale, base] = [find(scales, word), find(units, word)];
    if (scale !== undefined && power === undefined) power = scale;
    else if (base !== undefined && unit === undefined) unit = base;
    else if (word !== 'of') return undefined;
  }
  return { number, power, isNegative: match[2] !== '', unit };
}
