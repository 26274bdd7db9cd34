import type { Claim } from '#model/claim.ts';
import { compare, type Decimal, decimal, formatDecimal, multiply, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { codePointLength } from '#model/span.ts';
import type { Token } from '#model/token.ts';
import type { Line } from '#read/read-lines.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { toDecimal } from '#ties/rational.ts';

/** A sign of a currency, and perhaps the first digit, that an extraction took for a fraction. */
const fraction = /\\frac\s?\{(?<over>[\d,]{1,20})\}\s?\{(?<under>\d{1,4})\}\s?(?<rest>[\d,]{0,20})/;
const grouped = /^\d{1,3}(?:,\d{3})+$/;
const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };

/**
 * What such characters may stand for, as far as digits stand in groups of three:
 *
 *     \frac{4}{3}97,122              the sign, and 397,122
 *     \frac{3201,972,107}{1000}      the sign as the first digit, and 201,972,107
 *     \frac{334,682,911}{1000}       the same: 34,682,911; or no sign among the digits
 */
function readingsOf(token: string): readonly string[] {
  const { over = '', rest = '', under = '' } = fraction.exec(token)?.groups ?? {};
  const readings = over.length === 1 ? [`${under}${rest}`] : rest === '' ? [over, over.slice(1)] : [];
  return readings.filter((reading) => grouped.test(reading));
}

/** Whether another sentence states an amount that rounds a value. */
function isToldElsewhere(value: Decimal, line: number, claims: readonly Claim[]): boolean {
  return claims.some((claim) => {
    const [low, high] = [parseDecimal(claim.low), parseDecimal(claim.high)];
    if (claim.line === line || claim.unit.length !== 3 || low === undefined || high === undefined) return false;
    return compare(low, value) <= 0 && compare(value, high) <= 0;
  });
}

/** What amounts of a filing are in, and how it rounds. */
export interface DamagedAmountContext {
  readonly filing: string;
  readonly currency: string | undefined;
  readonly rounding: RoundingPolicy;
}

/**
 * Lists the amounts of sentences whose currency sign was read as a fraction. Of two readings the one counts that a table prints or another
 * sentence tells; where neither or both are found the amount is not listed. One that a table prints in a row that the sentence names is tied.
 */
export function listDamagedAmounts(
  tokens: readonly Token[],
  lines: readonly Line[],
  claims: readonly Claim[],
  facts: readonly Fact[],
  { currency, filing, rounding }: DamagedAmountContext,
): readonly Claim[] {
  if (currency === undefined) return [];
  const printed = Map.groupBy(
    facts.filter(({ unit }) => unit === currency),
    ({ value = '' }) => value.replace('-', ''),
  );
  return tokens.flatMap((token): readonly Claim[] => {
    const found = fraction.exec(token.token);
    const text = lines[token.line - 1]?.text ?? '';
    if (token.fate !== 'claim' || found === null) return [];
    const offset = token.offset + codePointLength(token.token.slice(0, found.index));
    const behind = text.slice(text.indexOf(found[0]) + found[0].length);
    const scale = scales[/^[\s)$\\]{0,4}(thousand|million|billion)\b/.exec(behind)?.[1] ?? ''] ?? 0;
    const values = readingsOf(found[0]).flatMap((reading) => {
      const digits = parseDecimal(reading.replaceAll(',', ''));
      return digits === undefined ? [] : [multiply(digits, decimal(1, scale))];
    });
    const known = values.filter((value) => printed.has(formatDecimal(value)) || isToldElsewhere(value, token.line, claims));
    const [value, other] = values.length === 1 ? values : known;
    if (value === undefined || other !== undefined) return [];
    const written = formatDecimal(value);
    const interval = printedInterval(value, -scale, rounding);
    const tied = printed.get(written)?.find(({ label }) => label !== '' && text.toLowerCase().includes(label.toLowerCase()));
    return [
      {
        id: `${filing}#L${token.line}O${offset}`,
        filing,
        line: token.line,
        offset,
        printed: found[0],
        kind: 'amount',
        label: tied?.label ?? '',
        unit: currency,
        value: written,
        low: formatDecimal(toDecimal(interval.low, 1)),
        high: formatDecimal(toDecimal(interval.high, 1)),
        decimals: -scale,
        verdict: tied === undefined ? 'not-linked' : 'holds',
        ...(tied === undefined ? {} : { rule: 'N01', agreement: 'exact', computed: written, period: tied.period }),
        facts: tied === undefined ? [] : [tied.id],
      },
    ];
  });
}
