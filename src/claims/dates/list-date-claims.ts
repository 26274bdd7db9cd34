import type { ReadSentence } from '#claims/read-prose.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingMetadata } from '#model/filing.ts';
import { type Period, periodKey } from '#model/period.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import { type DateBook, idOfPlace, openDateBook } from './date-book.ts';
import { findToldDates } from './find-told-dates.ts';
import { type DateTie, tieDate } from './tie-date.ts';
import type { DateRole, ToldDate } from './told-date.ts';

/** A date at its place in the filing. */
interface PlacedDate {
  readonly date: ToldDate;
  readonly id: string;
  readonly line: number;
  readonly offset: number;
  readonly printed: string;
  readonly read: ReadSentence;
}

const labels: Readonly<Record<DateRole, string>> = {
  balance: 'day of a balance',
  'period-start': 'first day of a period',
  'period-end': 'last day of a period',
  publication: 'day of publication',
  'report-filing': 'day on which a report is filed',
  effective: 'day of effect',
  record: 'record date',
  payment: 'day of payment of dividends',
  resolution: 'day of a resolution',
  other: '',
};

/** Events that a filing tells more than once, each with what keeps it apart from others of its kind. */
function eventOf({ date }: PlacedDate, { publication }: DateBook): string | undefined {
  if (date.role === 'other' && date.value === publication?.date) return 'publication';
  return ['publication', 'report-filing', 'effective', 'record', 'payment', 'resolution'].includes(date.role) ? date.role : undefined;
}

/** Events of which a filing has one only in a year, so that two days contradict each other: its publication, a split of its shares. */
function isSingle({ date, read }: PlacedDate): boolean {
  return date.role === 'publication' || (date.role === 'effective' && /\bsplit\b/i.test(read.sentence.text));
}

function placeDates(prose: readonly ReadSentence[], filing: string, calendar: FiscalCalendar): readonly PlacedDate[] {
  return prose.flatMap((read) =>
    findToldDates(read.sentence.text, calendar).flatMap((date): readonly PlacedDate[] => {
      const place = read.sentence.place(date.start, date.end);
      if (place === undefined) return [];
      const { line, offset } = place.span;
      return [{ date, id: idOfPlace(filing, place.span), line, offset, printed: place.printed, read }];
    }),
  );
}

/** The facts of a period that the figures of a sentence are tied to, or are; the figure nearest to a place of the sentence first. */
function factsBeside(
  { date, read }: PlacedDate,
  filing: string,
  claims: ReadonlyMap<string, Claim>,
  facts: ReadonlyMap<string, Fact>,
): (period: Period) => readonly string[] {
  const beside = read.figures
    .flatMap(({ numeral }) => {
      const place = read.sentence.place(numeral.start, numeral.end);
      return place === undefined ? [] : [{ id: idOfPlace(filing, place.span), gap: Math.abs(numeral.start - date.start) }];
    })
    .sort((left, right) => left.gap - right.gap);
  return (period) => {
    for (const { id } of beside) {
      const [claim, fact] = [claims.get(id), facts.get(id)];
      if (fact !== undefined && [fact.period, fact.versus].some((each) => each && periodKey(each) === periodKey(period))) return [fact.id];
      const isOf = claim?.verdict === 'holds' && claim.period !== undefined && periodKey(claim.period) === periodKey(period);
      const stated = isOf ? claim.facts.filter((each) => facts.has(each)) : [];
      if (stated.length > 0) return stated;
    }
    return [];
  };
}

function claimOf({ date, id, line, offset, printed }: PlacedDate, filing: string, tie: DateTie | undefined): Claim {
  const { first, last, period, role, value } = date;
  return {
    id,
    filing,
    line,
    offset,
    printed,
    kind: 'date',
    label: labels[tie?.role ?? role],
    ...(period === undefined || tie?.role === 'publication' ? {} : { period }),
    unit: 'date',
    value,
    low: first,
    high: last,
    decimals: 0,
    verdict: tie === undefined ? 'not-linked' : tie.agreement === 'exact' ? 'holds' : 'differs',
    facts: tie?.facts ?? [],
    ...(tie === undefined ? {} : { rule: 'N05', agreement: tie.agreement, computed: tie.computed }),
  };
}

/**
 * Lists the dates of the sentences as claims, and holds each against the facts that the sentence is tied to (`claims`), the periods of the
 * tables, what the filing says of itself, and the same event told elsewhere (N05). A date that nothing tells again is not linked.
 */
export function listDateClaims(
  prose: readonly ReadSentence[],
  claims: readonly Claim[],
  facts: readonly Fact[],
  metadata: FilingMetadata,
  filing: string,
  calendar: FiscalCalendar,
): readonly Claim[] {
  const book: DateBook = openDateBook(filing, facts, metadata, calendar);
  const dates = placeDates(prose, filing, calendar);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const events = Map.groupBy(dates, (each) => eventOf(each, book) ?? '');
  return dates.map((placed) => {
    const event = eventOf(placed, book);
    const told = event === undefined ? [] : (events.get(event) ?? []);
    const others = told.filter(({ id, read }) => id !== placed.id && read.sentence.block !== placed.read.sentence.block);
    const isSame = ({ date }: PlacedDate): boolean => date.value === placed.date.value;
    const twins = others.filter((other) => isSame(other) || (isSingle(placed) && isSingle(other))).map(({ date, id }) => ({ id, ...date }));
    const around = {
      book,
      factsBeside: factsBeside(placed, filing, claimById, factById),
      misdated: placed.read.misdated,
      twins,
    };
    return claimOf(placed, filing, tieDate(placed.date, around, placed.id));
  });
}
