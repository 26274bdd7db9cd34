import { idOfPlace } from '#claims/dates/date-book.ts';
import { estimateOfFact, estimateOfFigure } from '#claims/estimate.ts';
import type { Figure } from '#claims/figure.ts';
import { isMoney } from '#claims/figure-role.ts';
import type { ReadSentence } from '#claims/read-prose.ts';
import type { Claim } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { judge } from '#ties/judge.ts';
import { toDecimal } from '#ties/rational.ts';
import type { DividendRow, RowDay } from './dividend-rows.ts';

/** A claim of a passage on a dividend, with what the row of a table prints in its place. */
interface Compared {
  readonly claim: Claim;
  readonly agrees: boolean;
  /** The claim as it is where the row is the one that is meant. */
  readonly linked: (isProven: boolean) => Claim;
}

function compareDay(claim: Claim, day: RowDay | undefined): Compared | undefined {
  if (day === undefined) return undefined;
  const agrees = claim.value === day.date;
  const linked = (isProven: boolean): Claim =>
    agrees || isProven
      ? {
          ...claim,
          verdict: agrees ? 'holds' : 'differs',
          rule: 'N05',
          agreement: agrees ? 'exact' : 'inconsistent',
          computed: day.date,
          facts: [day.place],
        }
      : claim;
  return { claim, agrees, linked };
}

function compareAmount(claim: Claim, figure: Figure, fact: Fact | undefined, policy: RoundingPolicy): Compared | undefined {
  const known = fact && estimateOfFact(fact, policy);
  if (fact === undefined || known === undefined) return undefined;
  const { allowed, residue, verdict } = judge(estimateOfFigure(figure, policy), known);
  const places = Math.max(0, claim.decimals + 2);
  const linked = (isProven: boolean): Claim =>
    verdict !== 'inconsistent' || isProven
      ? {
          ...claim,
          label: claim.kind === 'per-share' ? 'dividend per share' : 'total dividends',
          period: fact.period,
          verdict: verdict === 'inconsistent' ? 'differs' : 'holds',
          rule: 'N01',
          agreement: verdict,
          computed: formatDecimal(toDecimal(known.value, places)),
          residue: formatDecimal(toDecimal(residue, places)),
          allowed: formatDecimal(toDecimal(allowed, places)),
          facts: [fact.id],
        }
      : claim;
  return { claim, agrees: verdict !== 'inconsistent', linked };
}

/** What a passage says of one dividend, compared with a row; several figures or days of one kind are not of one dividend. */
function compareWith(row: DividendRow, told: readonly ToldClaim[], policy: RoundingPolicy): readonly Compared[] {
  const only = (part: ToldClaim['part']): ToldClaim | undefined => {
    const [first, ...others] = told.filter((each) => each.part === part);
    return others.length === 0 ? first : undefined;
  };
  const day = (part: 'resolution' | 'record' | 'payment'): readonly Compared[] => {
    const claim = only(part)?.claim;
    return (claim && compareDay(claim, row[part])) === undefined ? [] : [compareDay(claim as Claim, row[part]) as Compared];
  };
  const amount = (part: 'perShare' | 'total'): readonly Compared[] => {
    const { claim, figure } = only(part) ?? {};
    const compared = claim && figure && compareAmount(claim, figure, row[part], policy);
    return compared === undefined ? [] : [compared];
  };
  return [...day('resolution'), ...day('record'), ...day('payment'), ...amount('perShare'), ...amount('total')];
}

interface ToldClaim {
  readonly part: 'resolution' | 'record' | 'payment' | 'perShare' | 'total';
  readonly claim: Claim;
  readonly figure?: Figure;
}

const days: Readonly<Record<string, ToldClaim['part']>> = {
  'day of a resolution': 'resolution',
  'record date': 'record',
  'day of payment of dividends': 'payment',
};

/** The figures and days of a passage that speaks of a dividend. */
function toldOf(passage: readonly ReadSentence[], claims: readonly Claim[], filing: string): readonly ToldClaim[] {
  if (!passage.some(({ sentence }) => /\bdividends?\b/i.test(sentence.text))) return [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const figures = passage.flatMap(({ figures: own, sentence }) =>
    own.flatMap((figure): readonly ToldClaim[] => {
      const place = sentence.place(figure.numeral.start, figure.numeral.end);
      const claim = place && byId.get(idOfPlace(filing, place.span));
      if (claim === undefined || !isMoney(figure.unit) || !/\bdividends?\b/i.test(figure.lead)) return [];
      return [{ part: figure.unit.includes('/') ? 'perShare' : 'total', claim, figure }];
    }),
  );
  const block = passage[0]?.sentence;
  const lines = new Set(figures.map(({ claim }) => claim.line));
  const told = claims.flatMap((claim): readonly ToldClaim[] => {
    const part = claim.kind === 'date' && lines.has(claim.line) ? days[claim.label] : undefined;
    return part === undefined || block === undefined ? [] : [{ part, claim }];
  });
  return [...told, ...figures];
}

/**
 * Ties what a passage says of a dividend to the row of the table that prints it: days of resolution, record and payment (N05), the amount
 * per share and in total (N01). The row is the one with which two of them agree; what then does not agree differs.
 */
export function tieDeclaredDividends(
  claims: readonly Claim[],
  prose: readonly ReadSentence[],
  rows: readonly DividendRow[],
  filing: string,
  policy: RoundingPolicy,
): readonly Claim[] {
  if (rows.length === 0) return claims;
  const tied = new Map<string, Claim>();
  for (const passage of Map.groupBy(prose, ({ sentence }) => sentence.block).values()) {
    const told = toldOf(passage, claims, filing);
    if (!told.some(({ part }) => part === 'perShare' || part === 'total')) continue;
    const compared = rows
      .map((row) => compareWith(row, told, policy))
      .map((parts) => ({ parts, agreeing: parts.filter(({ agrees }) => agrees).length }))
      .sort((left, right) => right.agreeing - left.agreeing);
    const [best, next] = compared;
    if (best === undefined || best.agreeing < 2 || best.agreeing === next?.agreeing) continue;
    const isProven = best.agreeing >= 3;
    for (const { claim, linked } of best.parts) if (claim.verdict !== 'holds') tied.set(claim.id, linked(isProven));
  }
  return claims.map((claim) => tied.get(claim.id) ?? claim);
}
