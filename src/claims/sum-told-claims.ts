import { add, decimal, formatDecimal, parseDecimal } from '#model/decimal.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { addIntervals, intervalsMeet } from '#ties/interval.ts';
import { estimateOfFigure } from './estimate.ts';
import { type LabelWords, labelWords } from './label-words.ts';
import type { ClaimInText } from './repeat-claims.ts';

const fewestDigits = 4;
/** The parts are told in much the same words, and of what the sentence of the whole speaks of. */
const wordsOfParts = 4;
const wordsOfWhole = 2;

function shared(left: LabelWords, right: LabelWords): number {
  return [...left].filter((word) => right.has(word)).length;
}

interface Told extends ClaimInText {
  readonly words: LabelWords;
}

/** The two finer amounts of other paragraphs that add up to an amount, where only one such pair is told. */
function partsOf(whole: Told, open: readonly Told[], policy: RoundingPolicy): readonly [Told, Told] | undefined {
  const others = open.filter(
    ({ block, claim, words }) =>
      block !== whole.block &&
      claim.unit === whole.claim.unit &&
      claim.decimals > whole.claim.decimals &&
      shared(words, whole.words) >= wordsOfWhole,
  );
  const printed = estimateOfFigure(whole.figure, policy).interval;
  const pairs = others.flatMap((left, index) =>
    others.slice(index + 1).flatMap((right) => {
      if (shared(left.words, right.words) < wordsOfParts) return [];
      const total = addIntervals(estimateOfFigure(left.figure, policy).interval, estimateOfFigure(right.figure, policy).interval);
      return intervalsMeet(printed, total) ? [[left, right] as const] : [];
    }),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

/**
 * Ties an amount that no fact explains to two finer ones of other paragraphs that add up to it (N04):
 *
 *     … retained earnings … increased … by EUR 6,121 million due to the revision of two standards …
 *     The adoption of this standard increased beginning retained earnings by EUR 381,678 thousand.
 *     The adoption of this standard increased beginning retained earnings by EUR 5,739,166 thousand.
 */
export function sumToldClaims(claims: readonly ClaimInText[], policy: RoundingPolicy): readonly ClaimInText[] {
  const open = claims
    .filter(({ claim }) => claim.verdict === 'not-linked' && (claim.kind === 'amount' || claim.kind === 'change'))
    .filter(({ figure }) => figure.numeral.magnitude.coefficient.toString().replace(/0+$/, '').length >= fewestDigits)
    .map((told): Told => ({ ...told, words: labelWords(told.sentence) }));
  const tied = new Map<string, ClaimInText['claim']>();
  for (const whole of open) {
    const parts = partsOf(whole, open, policy);
    if (parts === undefined) continue;
    const ids = parts.map(({ claim }) => claim.id);
    const link = { verdict: 'holds', agreement: 'within-rounding', rule: 'N04', breakdown: whole.claim.id } as const;
    const total = parts.reduce((sum, { claim }) => add(sum, parseDecimal(claim.value) ?? decimal(0)), decimal(0));
    tied.set(whole.claim.id, { ...whole.claim, ...link, computed: formatDecimal(total), facts: ids });
    for (const { claim } of parts) tied.set(claim.id, { ...claim, ...link, facts: [whole.claim.id] });
  }
  return claims.map((told) => ({ ...told, claim: tied.get(told.claim.id) ?? told.claim }));
}
