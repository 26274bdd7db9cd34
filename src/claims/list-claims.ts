import type { Claim, ClaimKind, ClaimVerdict } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import type { Verdict } from '#model/finding.ts';
import type { Duration } from '#model/period.ts';
import type { Span } from '#model/span.ts';
import { toDecimal } from '#ties/rational.ts';
import type { Part } from './assertion.ts';
import type { Breakdown } from './breakdown.ts';
import { compareClaims } from './compare-claims.ts';
import { kindOfUnit } from './concept-of-subject.ts';
import { estimateOfFigure, sizeOfFigure } from './estimate.ts';
import type { Figure } from './figure.ts';
import { type Link, linkOfPart, linkOfStep } from './link.ts';
import { linkAlone, proveAlone } from './prove-alone.ts';
import type { ReadSentence } from './read-prose.ts';
import { type ClaimInText, repeatClaims } from './repeat-claims.ts';
import type { Sentence } from './sentence.ts';
import { sumOddLots } from './shares/sum-odd-lots.ts';
import { tieAdjustedPerShare } from './shares/tie-adjusted-per-share.ts';
import { sumNearFacts } from './sum-near-facts.ts';
import { sumToldClaims } from './sum-told-claims.ts';
import type { Understood } from './understand.ts';

function kindOf(figure: Figure, part: Part | undefined): ClaimKind {
  if (part?.kind === 'rate' || (part?.kind === 'movement' && figure.unit === 'percent')) return 'percent-change';
  if (part?.kind === 'change' || part?.kind === 'movement') return 'change';
  const kind = kindOfUnit(figure.unit);
  return kind === 'amount' || kind === 'ratio' || kind === 'per-share' ? kind : 'count';
}

/**
 * Lists every number that a sentence states, as a claim, and ties it to the facts of the same filing (N01 amounts, N02
 * percentages, N03 changes, N04 breakdowns, N05 ratios and counts). A figure that agrees with the facts holds. One that does not
 * agree differs only where another figure of the same assertion proves concept and period; else it is not linked, which says nothing
 * against it. What no fact explains is held against sums, quotients and other sentences; `period` is the filing's own. Numbers that are facts themselves, because they stand in prose only, are no claims.
 */
export function listClaims(
  read: readonly ReadSentence[],
  facts: readonly Fact[],
  filing: string,
  policy: RoundingPolicy,
  period?: Duration,
): readonly Claim[] {
  const taken = new Set(facts.map((fact) => fact.id));
  const claims = read.flatMap(({ breakdown, figures, sentence, understood }) => {
    const isStep = (figure: Figure): boolean =>
      breakdown?.steps.some((step) => step.figure.numeral.start === figure.numeral.start) === true;
    const first = figures.find(isStep);
    const place = first && sentence.place(first.numeral.start, first.numeral.end);
    return figures.flatMap((figure): readonly ClaimInText[] => {
      const own = understood.find(({ assertion }) => assertion.parts.some((part) => part.figure.numeral.start === figure.numeral.start));
      const part = own?.assertion.parts.find((each) => each.figure.numeral.start === figure.numeral.start);
      const tied = own && part && linkOfPart(part, own);
      const inBreakdown = isStep(figure) && breakdown !== undefined && (tied === undefined || isTold(breakdown));
      const link = inBreakdown ? linkOfStep(breakdown) : tied;
      const claim = claimOf({ figure, part, own, link, sentence }, filing, policy);
      if (claim === undefined || taken.has(claim.id)) return [];
      const alone = own && part && link === undefined ? proveAlone(own, policy) : undefined;
      const ids = alone?.parts.flatMap(({ figure: { numeral } }) => idOf(sentence, numeral.start, numeral.end, filing) ?? []);
      if (alone?.parts.includes(part as Part) && ids?.length === 3 && !ids.some((id) => taken.has(id))) {
        return [{ claim: linkAlone(claim, alone, ids), figure, block: sentence.block, sentence: sentence.text }];
      }
      const told = inBreakdown && place !== undefined ? { ...claim, breakdown: idAt(filing, place.span) } : claim;
      return [{ claim: told, figure, block: sentence.block, sentence: sentence.text }];
    });
  });
  const summed = sumOddLots(sumToldClaims(sumNearFacts(claims, facts), policy), facts);
  return compareClaims(repeatClaims(tieAdjustedPerShare(summed, facts, period, policy), facts), facts);
}

/** Claims that a breakdown adds up, or should: one of the main parts only says nothing where it does not. */
function isTold({ isPartial, judgement }: Breakdown): boolean {
  return !isPartial || judgement.verdict !== 'inconsistent';
}

interface Reading {
  readonly figure: Figure;
  readonly part: Part | undefined;
  readonly own: Understood | undefined;
  readonly link: Link | undefined;
  readonly sentence: Sentence;
}

function idAt(filing: string, { line, offset }: Span): string {
  return `${filing}#L${line}O${offset}`;
}

function idOf({ placeOfHead }: Sentence, start: number, end: number, filing: string): string | undefined {
  const found = placeOfHead(start, end);
  return found && idAt(filing, found.span);
}

const verdictOf = {
  exact: 'holds',
  'within-rounding': 'holds',
  'adjusted-to-foot': 'holds',
  inconsistent: 'differs',
  'not-evaluable': 'not-linked',
} as const satisfies Record<Verdict, ClaimVerdict>;

/** What a claim says of the facts it was compared with. */
function comparisonOf(link: Link, decimals: number): Partial<Claim> {
  const isLinked = link.agreement !== 'not-evaluable';
  const places = Math.max(0, decimals + 2);
  return {
    ...(isLinked && link.concept !== undefined ? { concept: link.concept } : {}),
    period: link.period,
    ...(isLinked && link.versus !== undefined ? { versus: link.versus } : {}),
    rule: link.rule,
    agreement: link.agreement,
    computed: formatDecimal(toDecimal(link.computed, places)),
    residue: formatDecimal(toDecimal(link.judgement.residue, places)),
    allowed: formatDecimal(toDecimal(link.judgement.allowed, places)),
    facts: link.facts,
  };
}

function claimOf({ figure, link, own, part, sentence }: Reading, filing: string, policy: RoundingPolicy): Claim | undefined {
  const place = sentence.placeOfHead(figure.numeral.start, figure.numeral.end);
  if (place === undefined) return undefined;
  const { decimals, value } = sizeOfFigure(figure);
  const { interval } = estimateOfFigure(figure, policy);
  const places = Math.max(0, decimals + 1);
  const period = part?.period ?? own?.settled?.period;
  return {
    id: idAt(filing, place.span),
    filing,
    line: place.span.line,
    offset: place.span.offset,
    printed: place.printed,
    kind: kindOf(figure, part),
    label: link?.label ?? own?.settled?.subject.label ?? own?.assertion.subjects.at(-1) ?? '',
    ...(period === undefined ? {} : { period }),
    ...(part?.direction === undefined ? {} : { direction: part.direction }),
    unit: figure.unit,
    value: formatDecimal(value),
    low: formatDecimal(toDecimal(interval.low, places)),
    high: formatDecimal(toDecimal(interval.high, places)),
    decimals,
    verdict: link === undefined ? 'not-linked' : verdictOf[link.agreement],
    facts: [],
    ...(link === undefined ? {} : comparisonOf(link, decimals)),
  };
}
