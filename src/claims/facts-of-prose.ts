import { absolute, compare, formatDecimal, negate, parseDecimal, scale, subtract } from '#model/decimal.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import { isInstant, type Period, samePeriod, shiftPeriod } from '#model/period.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Assertion, Part } from './assertion.ts';
import { type ConceptFinder, conceptsOfSubject, kindOfUnit } from './concept-of-subject.ts';
import { dateAssertion } from './date-assertion.ts';
import { isNarrativeSubject } from './narrative-subjects.ts';
import { readAssertions } from './read-assertions.ts';
import type { Sentence } from './sentence.ts';

interface Subject {
  readonly label: string;
  readonly concept?: string;
  readonly periodType: 'instant' | 'duration';
}

/** A subject of which a filing may speak in prose only: one of the built-in list, or a concept of the issuer's own. */
function subjectOf(assertion: Assertion, unit: string, findConcept: ConceptFinder): Subject | undefined {
  const known = conceptsOfSubject(assertion.subjects, [], unit, findConcept)[0];
  const listed = assertion.subjects.find(isNarrativeSubject);
  if (known !== undefined && (listed !== undefined || known.concept.startsWith('issuer:'))) return known;
  if (listed === undefined || kindOfUnit(unit) !== 'amount') return undefined;
  return { label: listed, periodType: /backlog/i.test(listed) ? 'instant' : 'duration' };
}

/** Claims that the sentence tells how a value moved: `Order backlog increased by EUR 2 million to EUR 9 million`. */
function isMoved({ parts }: Assertion): boolean {
  return parts[0]?.kind === 'movement' && parts.some((part) => part.kind === 'outcome');
}

/** The period that a movement starts from: that of its comparative; undefined where the sentence does not say. */
function startOf(assertion: Assertion, period: Period): Period | undefined {
  const [movement] = assertion.parts;
  const stated = assertion.parts.find((part) => part.kind === 'comparative')?.period;
  if (stated !== undefined) return stated;
  return movement !== undefined && isAgainstYearBefore(movement, assertion) ? shiftPeriod(period, -12) : undefined;
}

/** Claims that the figures of a sentence fit each other: a value with the rate and the comparative of a year before, or a movement between two dates. */
function fitTogether(assertion: Assertion, period: Period): boolean {
  return isMoved(assertion) ? isSoundMovement(assertion, period) : isSound(assertion, period);
}

/** Claims that a movement leads to an amount in its unit, from a stated time of the kind of its own. */
function isSoundMovement(assertion: Assertion, period: Period): boolean {
  const { parts } = assertion;
  const [movement] = parts;
  const unit = parts.find((part) => part.kind === 'outcome')?.figure.unit;
  const from = startOf(assertion, period);
  return (
    from !== undefined &&
    isInstant(from) === isInstant(period) &&
    (movement?.figure.unit === 'percent' || movement?.figure.unit === unit) &&
    parts.every((part) => part === movement || part.kind === 'outcome' || (part.kind === 'comparative' && part.figure.unit === unit))
  );
}

/** Claims that the figures of a sentence fit each other: the comparative is of a year before, and the rate is against it. */
function isSound(assertion: Assertion, period: Period): boolean {
  const comparative = assertion.parts.find((part) => part.kind === 'comparative');
  const value = assertion.parts[0];
  return (
    value?.kind === 'value' &&
    assertion.parts.every((part) => part.kind === 'value' || part.kind === 'rate' || part.kind === 'comparative') &&
    (comparative === undefined || (comparative.period !== undefined && samePeriod(shiftPeriod(period, -12), comparative.period))) &&
    (comparative === undefined || comparative.figure.unit === value.figure.unit)
  );
}

/** Claims that the words behind a rate, or a comparative, say that it is against the year before. */
function isAgainstYearBefore(part: Part, assertion: Assertion): boolean {
  const says = /^\s*\(?(?:YoY|year[- ]over[- ]year|year[- ]on[- ]year)\b/i.test(part.figure.tail);
  return says || assertion.parts.some((other) => other.kind === 'comparative');
}

/** The facts of tables by their concept, and, where that is not known, by their label. */
function groupFacts(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of [fact.concept, fact.label.toLowerCase()]) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fact]);
      else group.push(fact);
    }
  }
  return groups;
}

/** Claims that one amount is the other, rounded to the place it is printed to. */
function isRounded(rough: Fact, fine: Fact): boolean {
  const [a, b] = [parseDecimal(rough.value ?? ''), parseDecimal(fine.value ?? '')];
  if (a === undefined || b === undefined || rough.decimals > fine.decimals || rough.unit !== fine.unit) return false;
  const distance = absolute(subtract(a, b));
  return compare(distance, { coefficient: 5n, exponent: -rough.decimals - 1 }) <= 0;
}

/** Claims that tables print the value of a sentence, but not this period: the sentence is proven to speak of the same thing. */
function isMissing(fact: Fact, sentence: readonly Fact[], inTables: readonly Fact[]): boolean {
  const at = (period: Period): readonly Fact[] => inTables.filter((other) => samePeriod(other.period, period));
  const [value] = sentence;
  return value !== undefined && at(fact.period).length === 0 && at(value.period).some((other) => isRounded(value, other));
}

/**
 * Reads the figures that stand in prose only: a sentence on a known subject with its amount or count, the rate of change and the
 * comparative, or with a movement, where it led and where it came from. Where tables of the filing (`facts`) print the value, only the periods that they lack are read. Listed things
 * (`including …`) and sentences whose figures do not fit each other state no fact. The sign of a rate follows from its word.
 *
 *     Orders received for tools were EUR 9 million, up 12.5% YoY (EUR 8 million for 1H24).
 *                                    ^^^^^^^^^^^^^     ^^^^^      ^^^^^^^^^^^^^
 */
export function factsOfProse(
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  context: FilingContext,
  standard: AccountingStandard | undefined,
  findConcept: ConceptFinder,
): readonly Fact[] {
  const printed = groupFacts(facts);
  const taken = new Set(facts.map((fact) => fact.id));
  const found = sentences.flatMap((sentence) =>
    readAssertions(sentence.text, context.calendar, context.dollar).flatMap((stated): readonly Fact[] => {
      const assertion = { ...stated, parts: stated.parts.filter((part) => part.basis === undefined) };
      const unit = assertion.parts.find((part) => part.kind === 'value' || part.kind === 'outcome')?.figure.unit;
      const subject =
        (assertion.isListed && !isMoved(assertion)) || unit === undefined ? undefined : subjectOf(assertion, unit, findConcept);
      if (subject === undefined) return [];
      const dated = dateAssertion(assertion, subject.periodType, context);
      if (dated === undefined || !dated.isStated || !fitTogether(assertion, dated.period)) return [];
      const inTables = printed.get(subject.concept ?? subject.label.toLowerCase());
      const found = assertion.parts.flatMap(
        (part) => factOf(part, assertion, subject, dated.period, sentence, context.filing, standard) ?? [],
      );
      return inTables === undefined ? found : found.filter((fact) => isMissing(fact, found, inTables));
    }),
  );
  return found.filter((fact) => !taken.has(fact.id));
}

function factOf(
  part: Part,
  assertion: Assertion,
  subject: Subject,
  period: Period,
  sentence: Sentence,
  filing: string,
  standard: AccountingStandard | undefined,
): Fact | undefined {
  const { numeral, unit } = part.figure;
  const place = sentence.place(numeral.start, numeral.end);
  const isRate = part.kind === 'rate';
  if (place === undefined || numeral.sign !== 'none' || (isRate && !isAgainstYearBefore(part, assertion))) return undefined;
  const magnitude = scale(numeral.magnitude, numeral.scale ?? 0);
  const isChange = isRate || part.kind === 'movement';
  const before = isMoved(assertion) ? startOf(assertion, period) : shiftPeriod(period, -12);
  if (before === undefined) return undefined;
  return {
    id: `${filing}#L${place.span.line}O${place.span.offset}`,
    filing,
    line: place.span.line,
    offset: place.span.offset,
    printed: place.printed,
    statement: 'narrative',
    path: [],
    label: subject.label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    ...(subject.concept === undefined ? {} : { concept: subject.concept }),
    kind: isChange ? (unit === 'percent' ? 'percent-change' : 'change') : kindOfUnit(unit),
    period: part.kind === 'comparative' ? before : period,
    ...(isChange ? { versus: before } : {}),
    unit,
    value: formatDecimal(part.direction === 'down' ? negate(magnitude) : magnitude),
    decimals: -magnitude.exponent,
    dimensions: {},
    ...(standard === undefined ? {} : { standard }),
    status: 'as-printed',
    ties: 0,
  };
}
