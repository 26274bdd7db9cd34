import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, dayBefore, durationEnding, periodKey } from '#model/period.ts';
import { issuersFilings } from './archive.ts';
import { hasDimensions, isMovement } from './fact-identity.ts';
import { factsIn } from './facts-in.ts';
import type { ArchivePeriod } from './periods.ts';
import { aYearBefore } from './week-spans.ts';

/** Which of an item's facts is meant. */
export interface Selection {
  /** From the first day of a fiscal year to the day on which flows end and balances stand. */
  readonly span: Duration;
  /** Names of the filings that are asked first, in this order; then the others, oldest first. */
  readonly speakers: readonly string[];
  /** `axis: member` pairs; facts with other dimensions do not take part. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly standard?: string;
  /** The length of the duration, where it is not the whole span: 3 for the last quarter of a half. */
  readonly months?: number;
  /** The balance before the span opens instead of the one at its end. */
  readonly opening?: boolean;
}

/** A period's own document speaks first. */
export function speakOwn(period: ArchivePeriod): Pick<Selection, 'span' | 'speakers'> {
  return { span: period.span, speakers: period.own.map(({ name }) => name) };
}

/** The latest document that states a figure speaks. */
export function speakLatest(span: Duration): Pick<Selection, 'span' | 'speakers'> {
  return {
    span,
    speakers: issuersFilings()
      .map(({ name }) => name)
      .reverse(),
  };
}

/** The same selection a year before, as the given document states it. */
export function yearBefore(selection: Selection, filing: string): Selection {
  return { ...selection, span: aYearBefore(selection.span), speakers: [filing] };
}

/** The keys of the periods that a selection means, for flows and for balances. */
function meantPeriods({ span, months, opening }: Selection): readonly string[] {
  if (opening === true) return [dayBefore(span.start)];
  return months === undefined ? [periodKey(span), span.end] : [periodKey(durationEnding(span.end, months))];
}

function rankOf({ speakers }: Selection): (filing: string) => number {
  const order = remember('order of filings', () => new Map(issuersFilings().map(({ name }, index) => [name, index])));
  return (filing) => (speakers.includes(filing) ? speakers.indexOf(filing) : speakers.length + (order.get(filing) ?? 0));
}

/**
 * The printings of one fact in the document that speaks: all have its standard, period and dimensions. Where an item is known under two
 * standards and none is asked for, the speaking document decides. Empty where there is nothing.
 */
export function selectFacts(facts: readonly Fact[], selection: Selection): readonly Fact[] {
  const dimensions = selection.dimensions ?? {};
  const meant = meantPeriods(selection).flatMap((key) => factsIn(facts, key));
  const fitting = meant.filter(
    (fact) =>
      !isMovement(fact) && hasDimensions(fact, dimensions) && (selection.standard === undefined || fact.standard === selection.standard),
  );
  const rank = rankOf(selection);
  const [first] = [...fitting].sort((left, right) => rank(left.filing) - rank(right.filing));
  if (!first) return [];
  return fitting.filter((fact) => fact.filing === first.filing && fact.standard === first.standard && fact.unit === first.unit);
}
