import { idOfPlace } from '#claims/dates/date-book.ts';
import { addQuantities, estimateOfFact, estimateOfFigure } from '#claims/estimate.ts';
import type { Figure } from '#claims/figure.ts';
import type { Quantity } from '#claims/measure.ts';
import type { ReadSentence } from '#claims/read-prose.ts';
import type { Claim } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingEvent, RoundingPolicy } from '#model/filing.ts';
import { addDays, addMonths, type Duration, type IsoDate, isInstant, monthsOf, samePeriod } from '#model/period.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { type FiscalCalendar, fiscalYearAround } from '#numerals/fiscal-calendar.ts';
import { divideIntervals, pointInterval } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { divideRational, multiplyRational, type Rational, toDecimal, toRational } from '#ties/rational.ts';

/** A split of shares: its first day, and the shares that one becomes. */
interface Split {
  readonly date: IsoDate;
  readonly factor: number;
}

type Part = 'interim' | 'year-end' | 'annual';

const partNames = /\b(?<interim>interim)\b|\b(?<yearEnd>year-end|final)\b|\b(?<annual>annual|full[- ]year)\b/gi;
const basisNames = /\b(?<basis>pre|post)-?\s?split\b/gi;

function partsIn(words: string): readonly Part[] {
  return [...words.matchAll(partNames)].map(({ groups }) =>
    groups?.interim !== undefined ? 'interim' : groups?.annual !== undefined ? 'annual' : 'year-end',
  );
}

/** The dividend that each figure of a sentence is: the last that is named before it, or in order where it says `respectively`. */
function partOf(figure: Figure, figures: readonly Figure[], text: string): Part | undefined {
  const shared = /\brespectively\b/i.test(text);
  const [first] = figures;
  if (!shared || first === undefined) return partsIn(figure.lead).at(-1);
  const named = partsIn(first.lead).slice(-figures.length);
  return named.length === figures.length ? named[figures.indexOf(figure)] : undefined;
}

function scaleBy({ interval, value }: Estimate, factor: Rational): Estimate | undefined {
  const divisor = divideRational({ numerator: 1n, denominator: 1n }, factor);
  const scaled = divisor && divideIntervals(interval, pointInterval(divisor));
  return scaled && { value: multiplyRational(value, factor), interval: scaled };
}

/** The dividends of a fiscal year, as a table prints them by their dates. */
interface YearOfDividends {
  readonly year: Duration;
  readonly interim: Fact | undefined;
  readonly yearEnd: Fact | undefined;
}

const interimLabel = /^(?:2Q-end|interim|second quarter(?:-end)?|first half)\b/i;
const yearEndLabel = /^(?:year-end|4Q-end|final|fourth quarter(?:-end)?)\b/i;

function dividendsOf(facts: readonly Fact[], year: Duration): YearOfDividends {
  const own = facts.filter(({ period, unit, value }) => unit.includes('/') && value !== undefined && samePeriod(period, year));
  return {
    year,
    interim: own.find(({ label }) => interimLabel.test(label)),
    yearEnd: own.find(({ label }) => yearEndLabel.test(label)),
  };
}

/** A dividend on the basis before or after a split in its year; its record date tells on which of them it is printed. */
function onBasis(fact: Fact, record: IsoDate, basis: 'pre' | 'post', split: Split, policy: RoundingPolicy): Quantity | undefined {
  const estimate = estimateOfFact(fact, policy);
  const own = record < split.date ? 'pre' : 'post';
  const factor = toRational({ coefficient: BigInt(split.factor), exponent: 0 });
  const by = basis === 'post' ? divideRational({ numerator: 1n, denominator: 1n }, factor) : factor;
  const scaled = estimate && by && (own === basis ? estimate : scaleBy(estimate, by));
  return scaled && { estimate: scaled, isNegative: false, facts: [fact.id] };
}

function quantityOf(
  part: Part,
  dividends: YearOfDividends,
  basis: 'pre' | 'post',
  split: Split,
  policy: RoundingPolicy,
): Quantity | undefined {
  const { interim, year, yearEnd } = dividends;
  const half = addDays(addMonths(addDays(year.end, 1), -6), -1);
  const first = interim && onBasis(interim, half, basis, split, policy);
  const last = yearEnd && onBasis(yearEnd, year.end, basis, split, policy);
  if (part === 'interim') return first;
  if (part === 'year-end') return last;
  return first && last && addQuantities([first, last], [1, 1]);
}

/** The fiscal year that a sentence names, else the one in which the split lies. */
function yearOf(text: string, split: Split, calendar: FiscalCalendar): Duration {
  const named = findPeriods(text).flatMap(({ period }) => (isInstant(period) || monthsOf(period) !== 12 ? [] : [period]));
  return named.at(-1) ?? fiscalYearAround(calendar, split.date);
}

function linked(claim: Claim, figure: Figure, part: Part, known: Quantity, year: Duration, policy: RoundingPolicy): Claim | undefined {
  const { allowed, residue, verdict } = judge(estimateOfFigure(figure, policy), known.estimate);
  const places = Math.max(0, claim.decimals + 2);
  return {
    ...claim,
    label: `${part} dividend per share`,
    period: year,
    verdict: verdict === 'inconsistent' ? 'differs' : 'holds',
    rule: 'N01',
    agreement: verdict,
    computed: formatDecimal(toDecimal(known.estimate.value, places)),
    residue: formatDecimal(toDecimal(residue, places)),
    allowed: formatDecimal(toDecimal(allowed, places)),
    facts: known.facts,
  };
}

/**
 * Ties dividends per share that a sentence gives as they would be before or after a split of shares: the figures of the tables times or
 * through its factor, and their sum for the year (N01). It differs only where another such figure of the passage agrees.
 *
 *     … on a post-split basis, the interim dividend is 14.625 yen per share         29.25 / 2
 */
export function tieSplitDividends(
  claims: readonly Claim[],
  prose: readonly ReadSentence[],
  facts: readonly Fact[],
  events: readonly FilingEvent[],
  filing: string,
  calendar: FiscalCalendar,
  policy: RoundingPolicy,
): readonly Claim[] {
  const splits = events.flatMap(({ date, factor }) => (date === undefined || factor === undefined ? [] : [{ date, factor }]));
  const tied = new Map<string, Claim>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { figures, sentence } of prose) {
    const perShare = figures.filter(({ unit }) => unit.includes('/'));
    const found = perShare.flatMap((figure): readonly Claim[] => {
      const place = sentence.place(figure.numeral.start, figure.numeral.end);
      const claim = place && byId.get(idOfPlace(filing, place.span));
      const basis = [...sentence.text.slice(0, figure.numeral.start).matchAll(basisNames)].at(-1)?.groups?.basis?.toLowerCase();
      const part = /\bdividends?\b/i.test(sentence.text) ? partOf(figure, perShare, sentence.text) : undefined;
      if (claim === undefined || part === undefined || (basis !== 'pre' && basis !== 'post')) return [];
      const readings = splits.flatMap((split): readonly Claim[] => {
        const year = yearOf(sentence.text, split, calendar);
        const isIn = year.start < split.date && split.date <= year.end;
        const known = isIn ? quantityOf(part, dividendsOf(facts, year), basis, split, policy) : undefined;
        const reading = known && linked(claim, figure, part, known, year, policy);
        return reading === undefined ? [] : [reading];
      });
      return readings.slice(0, 1);
    });
    const isProven = found.some(({ verdict }) => verdict === 'holds');
    for (const claim of found) if (isProven) tied.set(claim.id, claim);
  }
  return claims.map((claim) => tied.get(claim.id) ?? claim);
}
