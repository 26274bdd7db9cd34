import type { Claim } from '#model/claim.ts';
import { absolute, add, type Decimal, equals, parseDecimal, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { labelWords } from './label-words.ts';
import type { ClaimInText } from './repeat-claims.ts';

/** Lines around a sentence whose tables it may speak of. */
const nearLines = 15;
/** A sum or difference of so many digits is no chance; of fewer, both of its terms must share words with the sentence. */
const tellingDigits = 7;
const fewestDigits = 4;
const fewestWords = 2;

interface Term {
  readonly fact: Fact;
  readonly value: Decimal;
}

function digitsOf({ figure }: ClaimInText): number {
  return figure.numeral.magnitude.coefficient.toString().replace(/0+$/, '').length;
}

/** Claims that a fact speaks of what the words around a figure speak of. */
function isSpokenOf({ label }: Fact, { figure }: ClaimInText): boolean {
  const around = labelWords(`${figure.lead.slice(-160)} ${figure.tail.slice(0, 80)}`);
  return [...labelWords(label)].filter((word) => around.has(word)).length >= fewestWords;
}

function termsNear({ claim }: ClaimInText, facts: readonly Fact[]): readonly Term[] {
  const near = facts.filter(
    ({ decimals, kind, line, table, unit }) =>
      table !== undefined &&
      kind === 'amount' &&
      unit === claim.unit &&
      decimals === claim.decimals &&
      Math.abs(line - claim.line) <= nearLines,
  );
  return near.flatMap((fact) => {
    const value = fact.value === undefined ? undefined : parseDecimal(fact.value);
    return value === undefined || value.coefficient === 0n ? [] : [{ fact, value: absolute(value) }];
  });
}

/** The two figures of a table beside the sentence of which an amount is the sum or the difference; undefined where several are. */
function pairFor(told: ClaimInText, facts: readonly Fact[]): readonly [Term, Term] | undefined {
  const { claim } = told;
  const value = parseDecimal(claim.value);
  const digits = digitsOf(told);
  if (value === undefined || digits < fewestDigits) return undefined;
  const terms = termsNear(told, facts).filter(({ fact }) => digits >= tellingDigits || isSpokenOf(fact, told));
  const pairs = terms.flatMap((left, index) =>
    terms
      .slice(index + 1)
      .filter((right) => right.fact.table === left.fact.table)
      .filter((right) => equals(add(left.value, right.value), value) || equals(absolute(subtract(left.value, right.value)), value))
      .map((right) => [left, right] as const),
  );
  return pairs[0];
}

/**
 * Ties an amount that no fact states to two figures of one table beside its sentence of which it is exactly the sum or the difference (N04):
 *
 *     Fair value    EUR 9,175 million
 *     Cost          EUR 1,650 million
 *     … we had unrealized gains of EUR 7,525 million.
 */
export function sumNearFacts(claims: readonly ClaimInText[], facts: readonly Fact[]): readonly ClaimInText[] {
  return claims.map((told) => {
    const { claim } = told;
    if (claim.verdict !== 'not-linked' || (claim.kind !== 'amount' && claim.kind !== 'change')) return told;
    const pair = pairFor(told, facts);
    if (pair === undefined) return told;
    const tied: Claim = {
      ...claim,
      verdict: 'holds',
      agreement: 'exact',
      rule: 'N04',
      computed: claim.value,
      residue: '0',
      allowed: '0',
      facts: pair.map(({ fact }) => fact.id),
    };
    return { ...told, claim: tied };
  });
}
