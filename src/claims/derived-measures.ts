import type { Period } from '#model/period.ts';
import { divideIntervals } from '#ties/interval.ts';
import type { Estimate } from '#ties/judge.ts';
import { divideRational, multiplyRational, type Rational } from '#ties/rational.ts';
import { conceptsOfSubject, type KnownSubject } from './concept-of-subject.ts';
import { addQuantities } from './estimate.ts';
import type { Basis, Measure, Quantity } from './measure.ts';
import { quantityOf } from './quantity-of.ts';
import type { Reader } from './reader.ts';

/** The measure of a concept: of the whole, or of the named part of the business. */
export function quantityOfConcept(subject: KnownSubject, { book, policy }: Reader, member?: string): Measure {
  return {
    label: subject.label,
    concept: subject.concept,
    periodType: subject.periodType,
    known: 'concept',
    at: (period, unit, claimed, basis) =>
      member !== undefined && basis !== undefined
        ? undefined
        : quantityOf(book.byConcept(subject.concept, period, unit, basis ?? member), claimed, policy),
    rateAt: (period) => book.rateOf(subject.concept, period, member),
  };
}

function measuresOf(label: string, unit: string, reader: Reader, section: readonly string[] = []): readonly Measure[] {
  return conceptsOfSubject([label], section, unit, reader.findConcept).map((subject) => quantityOfConcept(subject, reader));
}

const money = /^[A-Z]{3}$/;

function percentOf(part: Quantity, whole: Quantity): Quantity | undefined {
  const value = divideRational(part.estimate.value, whole.estimate.value);
  const interval = divideIntervals(part.estimate.interval, whole.estimate.interval);
  if (value === undefined || interval === undefined) return undefined;
  const hundredfold = (each: Rational): Rational => multiplyRational(each, { numerator: 100n, denominator: 1n });
  const estimate: Estimate = {
    value: hundredfold(value),
    interval: { ...interval, low: hundredfold(interval.low), high: hundredfold(interval.high) },
  };
  return { estimate, isNegative: part.isNegative !== whole.isNegative, facts: [...part.facts, ...whole.facts] };
}

function firstAt(measures: readonly Measure[], period: Period, unit: string, basis?: Basis): Quantity | undefined {
  for (const measure of measures) {
    const quantity = measure.at(period, unit, undefined, basis);
    if (quantity !== undefined) return quantity;
  }
  return undefined;
}

const marginName =
  /^(?<part>gross (?:profit|margin)|operating (?:profit|income)|net (?:profit|income))\s(?:margin\s?ratio|ratio|margin|to (?:revenues?|sales) ratio)$/i;

/**
 * A margin as the share of a profit in revenue, of the part of the business that is spoken of where there is one.
 *
 *     gross profit ratio, below `Cost of tools revenue was …`  →  gross profit of tools revenue / tools revenue
 */
export function ratioOf(subjects: readonly string[], unit: string, topic: string | undefined, reader: Reader): readonly Measure[] {
  const { currency } = reader;
  if (unit !== 'percent' || currency === undefined) return [];
  return subjects.flatMap((subject): readonly Measure[] => {
    const part = marginName.exec(subject)?.groups?.part;
    if (part === undefined) return [];
    const profit = /margin$/i.test(part) ? [part, 'Gross profit'] : [part];
    const suffix = topic === undefined ? '' : ` of ${topic}`;
    const parts = profit.flatMap((name) => measuresOf(`${name}${suffix}`, currency, reader));
    const wholes = (topic === undefined ? ['Revenues', 'Total revenues', 'Net sales'] : [topic]).flatMap((name) =>
      measuresOf(name, currency, reader),
    );
    return [
      {
        label: `${subject}${suffix}`,
        periodType: 'duration',
        known: 'concept',
        at: (period, _, _claimed, basis) => {
          const share = firstAt(parts, period, currency, basis);
          const whole = firstAt(wholes, period, currency);
          return share && whole && percentOf(share, whole);
        },
      },
    ];
  });
}

/** Non-current assets and liabilities where no row totals them: the total less the current half. */
export function complementOf(subjects: readonly string[], unit: string, reader: Reader): readonly Measure[] {
  return subjects.flatMap((subject): readonly Measure[] => {
    const half = /^(?:total )?non-?current (?<half>assets|liabilities)$/i.exec(subject)?.groups?.half;
    if (half === undefined || !money.test(unit)) return [];
    const totals = measuresOf(`Total ${half}`, unit, reader);
    const current = [...measuresOf(`Total current ${half}`, unit, reader), ...measuresOf(`Current ${half}`, unit, reader)];
    return [
      {
        label: subject,
        periodType: 'instant',
        known: 'concept',
        at: (period) => {
          const [whole, part] = [firstAt(totals, period, unit), firstAt(current, period, unit)];
          return whole && part && addQuantities([whole, part], [1, -1]);
        },
      },
    ];
  });
}

/** Cuts a list of measures into those that the dictionary knows; undefined where a piece of it is unknown. */
function cutList(text: string, unit: string, reader: Reader): readonly (readonly Measure[])[] | undefined {
  const ends = [...text.matchAll(/,\s(?:and\s)?|\sand\s/g)];
  for (const end of [...ends.map((match) => ({ at: match.index, length: match[0].length })), { at: text.length, length: 0 }].reverse()) {
    const first = measuresOf(text.slice(0, end.at), unit, reader);
    if (first.length === 0) continue;
    if (end.at === text.length) return [first];
    const rest = cutList(text.slice(end.at + end.length), unit, reader);
    if (rest !== undefined) return [first, ...rest];
  }
  return undefined;
}

/** `accounts payable (trade and other)`, where the rows are `Accounts payable—trade` and `Accounts payable—other` */
function cutRows(subject: string, unit: string, reader: Reader): readonly (readonly Measure[])[] | undefined {
  const { first, head, second } = /^(?<head>[^()]{3,60}) \((?<first>[\w-]+) and (?<second>[\w-]+)\)$/.exec(subject)?.groups ?? {};
  const pieces = [first, second].map((each) => measuresOf(`${head}—${each}`, unit, reader));
  return head !== undefined && pieces.every((each) => each.length > 0) ? pieces : undefined;
}

const listName = /^(?:(?:the\s)?(?:net |total |aggregate )?(?:amount|total|sum) of (?<named>.+)|(?<total>.+) in total)$/i;

/** The sum of a list with its printed signs: `Net amount of selling expenses, other income and other expenses`, `payables (trade and other)`. */
export function sumOf(subjects: readonly string[], unit: string, reader: Reader): readonly Measure[] {
  if (!money.test(unit)) return [];
  return subjects.flatMap((subject): readonly Measure[] => {
    const { named, total } = listName.exec(subject)?.groups ?? {};
    const pieces = cutRows(subject, unit, reader) ?? cutList(named ?? total ?? '', unit, reader);
    if (pieces === undefined || pieces.length < 2 || pieces.length > 6) return [];
    return [
      {
        label: subject,
        periodType: pieces[0]?.[0]?.periodType ?? 'duration',
        known: 'concept',
        at: (period) => {
          const quantities = pieces.map((piece) => firstAt(piece, period, unit));
          if (quantities.some((each) => each === undefined)) return undefined;
          const all = quantities.flatMap((each) => each ?? []);
          return addQuantities(
            all,
            all.map(({ isNegative }) => (isNegative ? -1 : 1)),
          );
        },
      },
    ];
  });
}
