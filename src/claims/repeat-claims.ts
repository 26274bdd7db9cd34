import type { Claim } from '#model/claim.ts';
import { absolute, equals, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Figure } from './figure.ts';
import { type LabelWords, labelWords } from './label-words.ts';

/** A number of a sentence with what stands around it. */
export interface ClaimInText {
  readonly claim: Claim;
  readonly figure: Figure;
  /** The block in which its sentence stands. */
  readonly block: number;
  readonly sentence: string;
}

/** Words that say a time or a unit and nothing of what is measured. */
const timeAndUnit =
  /\b(?:thousands?|millions?|billions?|trillions?|january|february|march|april|may|june|july|august|september|october|november|december|months?|years?|quarters?|periods?|fiscal|ended|ending|beginning|was|were|been|had|has|have|which|that|it|its|as|approximately|compared)\b/gi;

function wordsAround({ lead, tail }: Figure): LabelWords {
  return labelWords(`${lead.slice(-160)} ${tail.slice(0, 80)}`.replace(/\b\p{Lu}{3}\b|[€$£¥]/gu, ' ').replace(timeAndUnit, ' '));
}

/** Words that name a thing, and are no piece of a sentence. */
function isName(label: string): boolean {
  return /^\p{L}[\p{L} '-]{3,60}$/u.test(label) && label.split(' ').length < 8;
}

function countShared(left: LabelWords, right: LabelWords): number {
  return [...left].filter((word) => right.has(word)).length;
}

/** Words of which only one is shared are so by chance; of round figures, and those of few digits, some more. */
const fewestWords = 2;
const fewestOfPlain = 5;

/** Lines around a sentence whose tables it may speak of. */
const nearLines = 15;

/** How many words two places must share: round figures, and those of few digits, are the same by chance. */
function wordsNeeded({ numeral }: Figure): number {
  const digits = numeral.magnitude.coefficient.toString().replace(/0+$/, '');
  return digits.length >= 3 ? fewestWords : fewestOfPlain;
}

function isAmount({ kind }: Claim): boolean {
  return kind === 'amount' || kind === 'change';
}

/**
 * Ties amounts that no fact explains to where the same text tells them again, in another paragraph: the same number to the same place,
 * with words in common on both sides, or a fact whose name shares them: one that stands in prose only, or in a table beside the sentence.
 *
 *     … unrealized gains of EUR 5,079 million as of March 31 …        … the unrealized gains, EUR 5,079 million, were reclassified …
 */
export function repeatClaims(claims: readonly ClaimInText[], facts: readonly Fact[]): readonly Claim[] {
  const open = claims.filter(({ claim }) => claim.verdict === 'not-linked' && isAmount(claim));
  const told = [
    ...open.map(({ block, claim, figure }) => ({ ...claim, block, words: wordsAround(figure) })),
    ...facts
      .filter(({ kind, statement, table }) => statement === 'narrative' && table === undefined && kind === 'amount')
      .map((fact) => ({ ...fact, block: fact.line, words: labelWords(fact.label) })),
  ];
  const inTables = facts
    .filter(({ kind, label, table }) => table !== undefined && kind === 'amount' && label !== '')
    .map((fact) => ({ ...fact, block: fact.line, words: labelWords(fact.label) }));
  return claims.map(({ block, claim, figure }) => {
    const value = parseDecimal(claim.value);
    if (claim.verdict !== 'not-linked' || !isAmount(claim) || value === undefined) return claim;
    const words = wordsAround(figure);
    const isNear = ({ line }: { readonly line: number }): boolean => Math.abs(line - claim.line) <= nearLines;
    const twin = [...told, ...inTables.filter(isNear)].find((other) => {
      const its = parseDecimal(other.value ?? '');
      const isSame = its !== undefined && equals(absolute(its), value) && other.decimals === claim.decimals && other.unit === claim.unit;
      return isSame && other.block !== block && countShared(other.words, words) >= wordsNeeded(figure);
    });
    if (twin === undefined) return claim;
    const label = isName(claim.label) ? claim.label : '';
    return {
      ...claim,
      label,
      verdict: 'holds',
      agreement: 'exact',
      rule: 'N01',
      computed: claim.value,
      residue: '0',
      allowed: '0',
      facts: [twin.id],
    };
  });
}
