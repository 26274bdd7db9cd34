import type { Claim } from '#model/claim.ts';
import { type Decimal, decimal, equals, formatDecimal, multiply, parseDecimal } from '#model/decimal.ts';
import type { Block, FilingEvent } from '#model/filing.ts';
import { codePointLength } from '#model/span.ts';
import type { Token } from '#model/token.ts';
import type { Line } from '#read/read-lines.ts';

/** A number that is neither an amount of money nor a percentage: its characters in a token, what it is of, its value. */
interface Count {
  readonly printed: string;
  /** UTF-16 index in the token. */
  readonly at: number;
  readonly kind: 'count' | 'ratio';
  readonly value: Decimal;
}

const ratio = /(?<after>\d{1,3})-for-(?<before>\d{1,3})|(?<before>\d{1,3}):(?<after>\d{1,3})|(?<after>\d)\/(?<before>\d)/i;
const number = /\d[\d,]*(?:\.\d+)?/;

/** One number through another, where it has an end in decimals. */
function divide(after: number, before: number): Decimal | undefined {
  for (let exponent = 0; exponent >= -6; exponent -= 1) {
    const scaled = after * 10 ** -exponent;
    if (scaled % before === 0) return decimal(scaled / before, exponent);
  }
  return undefined;
}

/** Reads a token that states a count or a ratio; undefined where it is damaged. */
function readCount({ detail, token }: Token): Count | undefined {
  if (/damaged/.test(detail)) return undefined;
  const parts = /ratio|fraction|digits/.test(detail) ? ratio.exec(token) : null;
  if (parts !== null) {
    const value = divide(Number(parts.groups?.after), Number(parts.groups?.before));
    return value && { printed: parts[0], at: parts.index, kind: 'ratio', value };
  }
  const found = number.exec(token);
  const value = found === null ? undefined : parseDecimal(found[0].replaceAll(',', ''));
  return found === null || value === undefined ? undefined : { printed: found[0], at: found.index, kind: 'count', value };
}

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

const joining = /^(?:and|as|at|by|for|from|in|of|on|or|than|to|was|were|with)$/;

/** The word that says what is counted: `500 line openings` → openings, `500Gbps` → Gbps; `2.5 million and` tells none. */
function unitOf(behind: string): string {
  const word = /^\)?[\s-]?(?:(?:thousand|million|billion)\s)?(?<own>[A-Za-z]{1,20})\b(?:\s(?<next>[a-z]{3,20}s)\b)?/.exec(behind)?.groups;
  if (word?.own === undefined || joining.test(word.own)) return 'number';
  return word.next !== undefined && !word.own.endsWith('s') ? word.next : word.own;
}

const splits = /\bsplit(?:s|ting)?\b/i;

/** Ties the ratio of a split of shares to where the filing tells its factor elsewhere: shares after for one before, or what becomes of one. */
function tieSplit(count: Count, line: number, around: string, events: readonly FilingEvent[], filing: string): Partial<Claim> {
  const told = events.filter(({ factor }) => factor !== undefined);
  const [event] = told;
  if (count.kind !== 'ratio' || told.length !== 1 || event?.factor === undefined || !splits.test(around)) return {};
  const factor = decimal(event.factor, 0);
  const isInverse = equals(multiply(count.value, factor), decimal(1));
  const holds = isInverse || equals(count.value, factor);
  if (event.said.span.line === line) return {};
  return {
    label: 'ratio of the share split',
    rule: 'N05',
    verdict: holds ? 'holds' : 'differs',
    agreement: holds ? 'exact' : 'inconsistent',
    computed: isInverse ? formatDecimal(count.value) : formatDecimal(factor),
    facts: [`${filing}#L${event.said.span.line}O${event.said.span.offset}`],
  };
}

/** Whether any of the claims of a line covers a place from `start` up to `end`; found without going through them all. */
function coverage(claims: readonly Claim[]): (start: number, end: number) => boolean {
  const sorted = [...claims].sort((left, right) => left.offset - right.offset);
  const ends: number[] = [];
  for (const { offset, printed } of sorted) ends.push(Math.max(ends.at(-1) ?? 0, offset + codePointLength(printed)));
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Claim).offset < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) > start;
  };
}

/** Nothing behind a number that says what it counts is longer. */
const farBehind = 80;

/**
 * Lists the counts, measures and ratios of sentences that are no amounts, percentages or facts, as claims: every number of the prose that the
 * ledger of tokens calls a claim is one. Only the ratio of a share split is told elsewhere; the others are not linked.
 */
export function listCountClaims(
  tokens: readonly Token[],
  lines: readonly Line[],
  blocks: readonly Block[],
  claims: readonly Claim[],
  events: readonly FilingEvent[],
  filing: string,
): readonly Claim[] {
  const inTables = new Set<number>();
  for (const { firstLine, kind, lastLine } of blocks) {
    if (kind !== 'table' && kind !== 'furniture' && kind !== 'heading') continue;
    for (let line = firstLine; line <= lastLine; line += 1) inTables.add(line);
  }
  const known = new Map([...Map.groupBy(claims, ({ line }) => line)].map(([line, all]) => [line, coverage(all)]));
  const pointsOf = new Map<number, readonly string[]>();
  return tokens.flatMap((token): readonly Claim[] => {
    const line = lines[token.line - 1];
    if (token.fate !== 'claim' || line === undefined || line.isTabular || inTables.has(token.line)) return [];
    const end = token.offset + codePointLength(token.token);
    const count = known.get(token.line)?.(token.offset, end) === true ? undefined : readCount(token);
    if (count === undefined) return [];
    const offset = token.offset + codePointLength(token.token.slice(0, count.at));
    const points = pointsOf.get(token.line) ?? Array.from(line.text);
    pointsOf.set(token.line, points);
    const from = offset - 1 + codePointLength(count.printed);
    const behind = points.slice(from, from + farBehind).join('');
    const scale = count.kind === 'count' ? scales[/^\s?(thousand|million|billion|trillion)\b/.exec(behind)?.[1] ?? ''] : undefined;
    const value = multiply(count.value, decimal(1, scale ?? 0));
    const text = formatDecimal(value);
    return [
      {
        id: `${filing}#L${token.line}O${offset}`,
        filing,
        line: token.line,
        offset,
        printed: count.printed,
        kind: count.kind,
        label: '',
        unit: count.kind === 'ratio' ? 'pure' : unitOf(behind),
        value: text,
        low: text,
        high: text,
        decimals: -value.exponent,
        verdict: 'not-linked',
        facts: [],
        ...tieSplit(count, token.line, line.text, events, filing),
      },
    ];
  });
}
