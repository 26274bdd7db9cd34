import type { Claim, ClaimKind } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { isInstant, type Period } from '#model/period.ts';
import type { FilingContext } from '#statements/context.ts';
import { toDecimal } from '#ties/rational.ts';
import type { Assertion, Part } from './assertion.ts';
import { compareClaims } from './compare-claims.ts';
import { type ConceptFinder, conceptsOfSubject, kindOfUnit } from './concept-of-subject.ts';
import { dateAssertion } from './date-assertion.ts';
import { estimateOfFigure, sizeOfFigure } from './estimate.ts';
import { openFactBook } from './fact-book.ts';
import { type Figure, findFigures } from './figure.ts';
import { readAssertions } from './read-assertions.ts';
import type { Sentence } from './sentence.ts';
import { type Settled, type Tie, tieAssertion } from './tie-assertion.ts';

/** What the sentences of a block have said so far. */
interface Passage {
  readonly block: number;
  /** The half of the balance sheet that it speaks of: `current assets`. */
  readonly section: readonly string[];
  /** The date that its balances moved from. */
  readonly opening?: Period;
  /** The part of the business that it speaks of: of `Cost of tools revenue`, the tools revenue. */
  readonly topic?: string;
}

interface Understood {
  readonly settled?: Settled;
  readonly ties: readonly Tie[];
}

/** Figures of so few digits agree by chance. */
function isTelling({ numeral }: Figure): boolean {
  return numeral.magnitude.coefficient >= 100n;
}

/** Claims that another figure of the assertion proves what it speaks of: it agrees, or nearly, and has digits enough. */
function isProven(tie: Tie, ties: readonly Tie[]): boolean {
  return ties.some((other) => other !== tie && (other.holds || other.isNear) && isTelling(other.part.figure));
}

/** Claims that a tie may be told: what differs is proven, and a change agrees for the thing whose value does, or by digits enough. */
function isCertain(tie: Tie, ties: readonly Tie[]): boolean {
  if (!tie.holds) return isProven(tie, ties);
  if (tie.rule === 'N01' || tie.rule === 'N05') return true;
  if (tie.part.kind === 'movement' && tie.rule === 'N03' && isTelling(tie.part.figure)) return true;
  return ties.some((other) => other !== tie && other.rule === 'N01' && (other.holds || other.isNear));
}

function kindOf(figure: Figure, part: Part | undefined): ClaimKind {
  if (part?.kind === 'rate' || (part?.kind === 'movement' && figure.unit === 'percent')) return 'percent-change';
  if (part?.kind === 'change' || part?.kind === 'movement') return 'change';
  const kind = kindOfUnit(figure.unit);
  return kind === 'amount' || kind === 'ratio' ? kind : 'count';
}

/** The reading of a subject under which most figures agree with the facts; of equal ones the likeliest. */
function understand(
  assertion: Assertion,
  passage: Passage,
  context: FilingContext,
  find: ConceptFinder,
  tie: (settled: Settled) => readonly Tie[],
): Understood {
  const unit = (assertion.parts.find((part) => part.kind === 'outcome') ?? assertion.parts[0])?.figure.unit ?? '';
  let best: Understood = { ties: [] };
  let most = -1;
  const { topic } = passage;
  const subjects = topic === undefined ? assertion.subjects : assertion.subjects.flatMap((subject) => [subject, `${subject} of ${topic}`]);
  for (const subject of conceptsOfSubject(subjects, passage.section, unit, find)) {
    const dated = dateAssertion(assertion, subject.periodType, context);
    if (dated === undefined) continue;
    const opening = passage.opening !== undefined && isInstant(dated.period) ? passage.opening : undefined;
    const settled: Settled = { assertion, subject, period: dated.period, ...(opening === undefined ? {} : { opening }) };
    const ties = tie(settled);
    const held = ties.filter((each) => each.holds).length;
    if (held > most) [best, most] = [{ settled, ties }, held];
  }
  return best;
}

const half = /^(?:total )?(?:non-?)?current (?:assets|liabilities)$/i;

function moveOn(passage: Passage, sentence: Sentence, assertions: readonly Assertion[]): Passage {
  const same: Passage = passage.block === sentence.block ? passage : { block: sentence.block, section: [] };
  const named = assertions.flatMap(({ subjects }) => subjects).find((subject) => half.test(subject));
  const opening = assertions
    .flatMap(({ parts }) => parts)
    .find(({ kind, period }) => kind === 'comparative' && period !== undefined && isInstant(period));
  const topic = assertions.flatMap(({ subjects }) => /^cost of (?!sales$)(.+)$/i.exec(subjects.at(-1) ?? '')?.[1] ?? [])[0];
  return {
    ...same,
    ...(named === undefined ? {} : { section: [named] }),
    ...(topic === undefined ? {} : { topic }),
    ...(same.opening === undefined && opening?.period ? { opening: opening.period } : {}),
  };
}

/**
 * Lists every number that a sentence states, as a claim, and ties it to the facts of the same filing (N01 amounts, N02
 * percentages, N03 changes, N05 ratios and counts). A figure that agrees with the facts holds. One that does not agree differs only where another figure
 * of the same assertion proves concept and period; else it is not linked, which says nothing against it. Numbers that are facts
 * themselves, because they stand in prose only, are no claims.
 */
export function listClaims(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  context: FilingContext,
  policy: RoundingPolicy,
  findConcept: ConceptFinder,
): readonly Claim[] {
  const reader = { book: openFactBook(facts), policy };
  const taken = new Set(facts.map((fact) => fact.id));
  let passage: Passage = { block: 0, section: [] };
  const claims = sentences.flatMap((sentence) => {
    const assertions = readAssertions(sentence.text, context.calendar, context.dollar);
    passage = moveOn(passage, sentence, assertions);
    const understood = assertions.map((assertion) => ({
      assertion,
      ...understand(assertion, passage, context, findConcept, (settled) => tieAssertion(settled, reader)),
    }));
    return findFigures(sentence.text, context.dollar).flatMap((figure): readonly Claim[] => {
      const own = understood.find(({ assertion }) => assertion.parts.some((part) => part.figure.numeral.start === figure.numeral.start));
      const part = own?.assertion.parts.find((each) => each.figure.numeral.start === figure.numeral.start);
      const claim = claimOf(figure, part, own, sentence, context.filing, policy);
      return claim === undefined || taken.has(claim.id) ? [] : [claim];
    });
  });
  return compareClaims(claims);
}

function claimOf(
  figure: Figure,
  part: Part | undefined,
  own: (Understood & { readonly assertion: Assertion }) | undefined,
  sentence: Sentence,
  filing: string,
  policy: RoundingPolicy,
): Claim | undefined {
  const place = sentence.place(figure.numeral.start, figure.numeral.end);
  if (place === undefined) return undefined;
  const { decimals, value } = sizeOfFigure(figure);
  const { interval } = estimateOfFigure(figure, policy);
  const places = Math.max(0, decimals + 1);
  const tie = own?.ties.find((each) => each.part === part);
  const isLinked = own !== undefined && tie !== undefined && isCertain(tie, own.ties);
  const period = tie?.period ?? part?.period ?? own?.settled?.period;
  return {
    id: `${filing}#L${place.span.line}O${place.span.offset}`,
    filing,
    line: place.span.line,
    offset: place.span.offset,
    printed: place.printed,
    kind: kindOf(figure, part),
    label: own?.settled?.subject.label ?? own?.assertion.subjects.at(-1) ?? '',
    ...(isLinked && own.settled !== undefined ? { concept: own.settled.subject.concept } : {}),
    ...(period === undefined ? {} : { period }),
    ...(isLinked && tie.versus !== undefined ? { versus: tie.versus } : {}),
    ...(part?.direction === undefined ? {} : { direction: part.direction }),
    unit: figure.unit,
    value: formatDecimal(value),
    low: formatDecimal(toDecimal(interval.low, places)),
    high: formatDecimal(toDecimal(interval.high, places)),
    decimals,
    verdict: isLinked ? (tie.holds ? 'holds' : 'differs') : 'not-linked',
    ...(isLinked ? { rule: tie.rule, computed: formatDecimal(toDecimal(tie.computed, Math.max(0, decimals + 2))) } : {}),
    facts: isLinked ? tie.facts : [],
  };
}
