import type { AccountingStandard } from '#model/fact.ts';
import { type ArchivePeriod, listPeriods, standardsOf } from '#series/periods.ts';
import { aYearBefore } from '#series/week-spans.ts';

/** Two periods of one length that are ready side by side. */
export interface PeriodPair {
  /** `1h25-1h24` */
  readonly slug: string;
  readonly current: ArchivePeriod;
  readonly prior: ArchivePeriod;
}

const hasCommonStandard = (left: ArchivePeriod, right: ArchivePeriod): boolean =>
  standardsOf(left).some((standard) => standardsOf(right).includes(standard));

/** The same period of the year before, and the one of the document before: what most readers ask for. */
function priorsOf(current: ArchivePeriod, like: readonly ArchivePeriod[]): readonly ArchivePeriod[] {
  const yearAgo = aYearBefore(current.span).end;
  const earlier = like.filter(({ span }) => span.end < current.span.end);
  const before = earlier.find(({ span }) => span.end === yearAgo);
  const documented = current.own.length > 0 ? earlier.filter(({ own }) => own.length > 0).at(-1) : undefined;
  return [...new Set([before, documented].flatMap((period) => period ?? []))];
}

/** Periods with flows of one length that end on one day of the year, oldest first. */
export function likePeriods({ months, span }: ArchivePeriod): readonly ArchivePeriod[] {
  return listPeriods().filter((period) => period.hasFlows && period.months === months && period.span.end.slice(5) === span.end.slice(5));
}

/** Every pair that has a page, newest first. */
export function listPairs(): readonly PeriodPair[] {
  return [...listPeriods()]
    .reverse()
    .filter(({ hasFlows }) => hasFlows)
    .flatMap((current) =>
      priorsOf(current, likePeriods(current))
        .filter((prior) => hasCommonStandard(current, prior))
        .map((prior) => ({ slug: `${current.slug}-${prior.slug}`, current, prior })),
    );
}

/** All periods of one kind in one table. */
export interface PeriodRun {
  /** `first-halves` */
  readonly slug: string;
  readonly title: string;
  /** Newest first. */
  readonly periods: readonly ArchivePeriod[];
}

const runNames: Readonly<Record<number, { readonly slug: string; readonly title: string }>> = {
  3: { slug: 'first-quarters', title: 'All first quarters' },
  6: { slug: 'first-halves', title: 'All first halves' },
  9: { slug: 'nine-months', title: 'All nine-month periods' },
  12: { slug: 'full-years', title: 'All full years' },
};

/** The kinds of periods of which the archive has three or more, the fullest first. */
export function listRuns(): readonly PeriodRun[] {
  const byMonths = Map.groupBy(
    listPeriods().filter(({ hasFlows }) => hasFlows),
    ({ months }) => months,
  );
  return [...byMonths]
    .sort(([, left], [, right]) => right.length - left.length)
    .flatMap(([months, periods]) => {
      const name = runNames[months];
      return name && periods.length > 2 ? [{ ...name, periods: [...periods].reverse() }] : [];
    });
}

/** A period that is known under two accounting standards. */
export interface StandardBridge {
  /** `1h28-standards` */
  readonly slug: string;
  readonly period: ArchivePeriod;
  /** The period's own document's first. */
  readonly standards: readonly AccountingStandard[];
}

/** Every period with flows under two standards, newest first. */
export function listBridges(): readonly StandardBridge[] {
  return [...listPeriods()].reverse().flatMap((period) => {
    const standards = standardsOf(period);
    return standards.length > 1 && period.hasFlows ? [{ slug: `${period.slug}-standards`, period, standards }] : [];
  });
}
