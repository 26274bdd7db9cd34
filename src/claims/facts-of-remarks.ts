import { formatDecimal, negate, scale } from '#model/decimal.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Period, samePeriod, shiftPeriod } from '#model/period.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import type { FilingContext } from '#statements/context.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import type { Assertion, Part } from './assertion.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import { dateAssertion } from './date-assertion.ts';
import { estimateOfFigure, negateEstimate, percentChangeOf } from './estimate.ts';
import { isTurned } from './polarity.ts';
import type { ReadSentence } from './read-prose.ts';
import { nameRemark } from './remark-name.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understand.ts';

/** Claims that a table of the filing explains the assertion: some figure of it agrees, or is known to differ. */
function isExplained({ ties }: Understood): boolean {
  return ties.some((tie) => tie.holds || tie.isNear);
}

/** A sentence that goes on about what the one before said: `It included …`, `There were …`, `Regarding changes in …`. */
const goesOn = /^\s*(?:it|they|there|this|these|of which|regarding|as for)\b/i;

/** A rate as a size with its direction. */
function signedRate(rate: Part, policy: RoundingPolicy): Estimate {
  const printed = estimateOfFigure(rate.figure, policy);
  return rate.direction === 'down' ? negateEstimate(printed) : printed;
}

/**
 * The comparative of a year before and the rate against it that no table prints, beside a value that one does: they are facts where
 * they prove each other. `Costs were EUR 9 million (EUR 8 million for 1H24 and EUR 7 million as Adjusted), up 28.6% as Adjusted.`
 */
function comparativesOf(
  { assertion, settled, ties }: Understood,
  factById: ReadonlyMap<string, Fact>,
  policy: RoundingPolicy,
): readonly Omit<Remark, 'sentence'>[] {
  const [value] = assertion.parts;
  const stated = ties.find((tie) => tie.part === value && tie.holds);
  if (value?.kind !== 'value' || stated === undefined || settled === undefined || value.basis !== undefined) return [];
  const { label } = settled.subject;
  const twin = stated.facts.length === 1 ? factById.get(stated.facts[0] ?? '') : undefined;
  const concept = settled.subject.concept ?? twin?.concept;
  // a rate that a table prints is told again with a comparative that no table prints
  const open = assertion.parts.filter((part) => !ties.some((tie) => tie.part === part && !(tie.rule === 'N02' && tie.facts.length === 1)));
  return open.flatMap((rate): readonly Omit<Remark, 'sentence'>[] => {
    const before = open.find((part) => part.kind === 'comparative' && part.basis === rate.basis && part.figure.unit === value.figure.unit);
    if (rate.kind !== 'rate' || before?.period === undefined) return [];
    if (!samePeriod(before.period, shiftPeriod(stated.period, -12))) return [];
    const known = percentChangeOf(estimateOfFigure(value.figure, policy), estimateOfFigure(before.figure, policy));
    if (known === undefined || judge(signedRate(rate, policy), known).verdict === 'inconsistent') return [];
    const dimensions = concept === undefined ? basisOf(label, rate) : { ...twin?.dimensions, ...basisOf('', rate) };
    return [before, rate].map((part) => ({ part, label, concept, period: stated.period, dimensions }));
  });
}

/** Claims that the figures of an assertion fit each other: the comparative is of a year before, and the rate is against it. */
function isSound({ parts }: Assertion, period: Period, policy: RoundingPolicy): boolean {
  const [value] = parts;
  const before = parts.find((part) => part.kind === 'comparative');
  const rate = parts.find((part) => part.kind === 'rate');
  if (value?.kind !== 'value' || value.basis !== undefined || value.figure.numeral.sign !== 'none') return false;
  if (before !== undefined && (before.basis !== undefined || before.period === undefined || before.figure.unit !== value.figure.unit))
    return false;
  if (before?.period !== undefined && !samePeriod(before.period, shiftPeriod(period, -12))) return false;
  if (rate === undefined) return true;
  if (before === undefined) return false;
  const known = percentChangeOf(estimateOfFigure(value.figure, policy), estimateOfFigure(before.figure, policy));
  return known !== undefined && judge(signedRate(rate, policy), known).verdict !== 'inconsistent';
}

/**
 * The period of a remark: the one that it or its comparative names; else that of the filing, where a sentence that agrees with the
 * tables and speaks of that period leads on to it, and no other time stands between.
 */
function periodOf(own: Understood, lead: Period | undefined, context: FilingContext): Period | undefined {
  const dated = dateAssertion(own.assertion, 'duration', context);
  if (dated === undefined) return undefined;
  if (dated.isStated && own.assertion.parts.some((part) => part.kind === 'comparative')) return dated.period;
  const { lead: before = '', tail = '' } = own.assertion.parts[0]?.figure ?? {};
  const words = `${before.replace(/^[^()]*\)/, '')} … ${/^[^,;()]{0,60}/.exec(tail)?.[0] ?? ''}`;
  const names = findPeriods(words, context.calendar).filter(({ form }) => form !== 'year');
  return lead !== undefined && names.length === 0 && samePeriod(lead, dated.period) ? dated.period : undefined;
}

function basisOf(label: string, { basis }: Part): Fact['dimensions'] {
  const named = /^adjusted\b/i.test(label) ? 'adjusted' : basis;
  return named === undefined ? {} : { basis: named.replace(/^\w/, (letter) => letter.toUpperCase()) };
}

interface Remark {
  readonly sentence: Sentence;
  readonly part: Part;
  readonly label: string;
  readonly concept: string | undefined;
  readonly period: Period;
  readonly dimensions: Fact['dimensions'];
}

function factOf(
  { concept, dimensions, label, part, period, sentence }: Remark,
  filing: string,
  standard: AccountingStandard | undefined,
): Fact | undefined {
  const { numeral, unit } = part.figure;
  const place = sentence.place(numeral.start, numeral.end);
  if (place === undefined || !place.printed.trim()) return undefined;
  const magnitude = scale(numeral.magnitude, numeral.scale ?? 0);
  const isRate = part.kind === 'rate';
  const before = shiftPeriod(period, -12);
  const isNegative = isRate ? part.direction === 'down' : isTurned(label, part.figure.lead);
  return {
    id: `${filing}#L${place.span.line}O${place.span.offset}`,
    filing,
    line: place.span.line,
    offset: place.span.offset,
    printed: place.printed,
    statement: 'narrative',
    path: [],
    label,
    ...(concept === undefined ? {} : { concept }),
    kind: isRate ? 'percent-change' : 'amount',
    period: part.kind === 'comparative' ? before : period,
    ...(isRate ? { versus: before } : {}),
    unit,
    value: formatDecimal(isNegative ? negate(magnitude) : magnitude),
    decimals: -magnitude.exponent,
    dimensions,
    ...(standard === undefined ? {} : { standard }),
    status: 'as-printed',
    ties: 0,
  };
}

/**
 * Reads the amounts that a sentence gives beside those of the tables: parts, causes, effects that no table states. They are facts
 * where their name is a plain one and their period is sure.
 *
 *     Finance expense was EUR 5 million. It included interest expenses of EUR 4 million (EUR 3 million for 1H24).
 *                                                                         ^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 */
export function factsOfRemarks(
  read: readonly ReadSentence[],
  known: readonly Fact[],
  context: FilingContext,
  policy: RoundingPolicy,
  standard: AccountingStandard | undefined,
  findConcept: ConceptFinder,
): readonly Fact[] {
  const factById = new Map(known.map((fact) => [fact.id, fact]));
  let lead: { readonly block: number; readonly period: Period } | undefined;
  const found = read.flatMap(({ breakdown, sentence, understood }): readonly Fact[] => {
    const isStep = (own: Understood): boolean =>
      breakdown?.steps.some(({ figure }) => figure.numeral.start === own.assertion.parts[0]?.figure.numeral.start) === true;
    if (lead?.block !== sentence.block || !goesOn.test(sentence.text)) lead = undefined;
    return understood.flatMap((own): readonly Fact[] => {
      if (isExplained(own)) {
        const stays = own.assertion.isListed && lead !== undefined;
        if (own.settled !== undefined && !stays) lead = { block: sentence.block, period: own.settled.period };
        return comparativesOf(own, factById, policy).flatMap((remark) => factOf({ sentence, ...remark }, context.filing, standard) ?? []);
      }
      if (isStep(own)) return [];
      const unit = own.assertion.parts[0]?.figure.unit ?? '';
      const label = /^[A-Z]{3}$/.test(unit) ? nameRemark(own.assertion, sentence.text) : undefined;
      const period = label === undefined ? undefined : periodOf(own, lead?.period, context);
      if (label === undefined || period === undefined || !isSound(own.assertion, period, policy)) return [];
      const query = { statement: 'narrative', path: [], label, kind: 'amount', unit, measure: '' } as const;
      const concept = findConcept(query)?.concept;
      return own.assertion.parts.flatMap((part) =>
        part.kind === 'value' || part.kind === 'comparative' || part.kind === 'rate'
          ? (factOf({ sentence, part, label, concept, period, dimensions: basisOf(label, part) }, context.filing, standard) ?? [])
          : [],
      );
    });
  });
  return found.filter((fact) => !factById.has(fact.id));
}
