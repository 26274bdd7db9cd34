import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import { type Duration, isInstant, isOfWeeks, monthsOf, type Period } from '#model/period.ts';
import { type ArchivedFiling, issuersFilings } from './archive.ts';
import { correctionsFirst } from './corrections.ts';
import { fiscalYearAround, monthEndBeside, spanToDate, weeksToDate } from './fiscal-span.ts';
import { inventName, namePeriods, type PeriodName } from './name-periods.ts';
import { endsWeeks, weekSpanEnding } from './week-spans.ts';

/** A fiscal period that has a page: from the first day of its fiscal year to its end. */
export interface ArchivePeriod extends PeriodName {
  readonly span: Duration;
  readonly months: number;
  readonly fiscalYear: Duration;
  /** The documents that report on it: what corrects another one first, else oldest first. */
  readonly own: readonly ArchivedFiling[];
  /** The documents with a statement of it, oldest first. */
  readonly sources: readonly ArchivedFiling[];
  /** Whether profit or loss or cash flows are known, and not only a balance sheet. */
  readonly hasFlows: boolean;
}

/** A table with fewer line items is no statement. */
const leastItems = 3;

function years() {
  const { fiscalYearEnd, fiscalYearNamedBy } = readIssuer();
  return { fiscalYearEnd, namedBy: fiscalYearNamedBy };
}

/** The span whose page a period of a statement belongs to; undefined for dates and spans that no page has. */
export function pageSpan(period: Period): Duration | undefined {
  const end = isInstant(period) ? period.instant : period.end;
  if (endsWeeks(end)) {
    const nominal = weeksToDate(end, readIssuer().fiscalYearEnd);
    const span = nominal === undefined ? undefined : (weekSpanEnding(end, monthsOf(nominal) ?? 0) ?? nominal);
    return span !== undefined && (isInstant(period) || period.start >= span.start) ? span : undefined;
  }
  const span = spanToDate(end, readIssuer().fiscalYearEnd);
  const months = monthsOf(span);
  if (months === undefined || months % 3 !== 0) return undefined;
  return isInstant(period) || period.start >= span.start ? span : undefined;
}

function isStated(fact: Fact): boolean {
  if (fact.dimensions.scenario !== undefined) return false;
  if (fact.statement === 'financial-position') return isInstant(fact.period);
  return (fact.statement === 'profit-or-loss' || fact.statement === 'cash-flows') && !isInstant(fact.period);
}

interface StatedSpan {
  readonly span: Duration;
  readonly statements: Map<string, Set<string>>;
}

/** The spans of which a filing has statements, with the line items of each. */
function statedSpans({ filing }: ArchivedFiling): readonly { readonly span: Duration; readonly hasFlows: boolean }[] {
  const spans = new Map<string, StatedSpan>();
  for (const fact of filing.facts) {
    const span = isStated(fact) ? pageSpan(fact.period) : undefined;
    if (!span) continue;
    const stated = spans.get(span.end) ?? { span, statements: new Map<string, Set<string>>() };
    spans.set(span.end, stated);
    const items = stated.statements.get(fact.statement) ?? new Set<string>();
    stated.statements.set(fact.statement, items.add([...fact.path, fact.label].join(' > ')));
  }
  return [...spans.values()].flatMap(({ span, statements }) => {
    const whole = [...statements].filter(([, items]) => items.size >= leastItems).map(([statement]) => statement);
    return whole.length === 0 ? [] : [{ span, hasFlows: whole.some((statement) => statement !== 'financial-position') }];
  });
}

/** The issuer's name of a period, whether it has a page or not. */
export function periodName(period: Duration): PeriodName {
  const name = remember('period names', () =>
    namePeriods(
      issuersFilings().map(({ filing: { document } }) => ({
        labels: document.metadata.periodLabels,
        ...(document.metadata.period === undefined ? {} : { period: document.metadata.period.value }),
      })),
      years(),
    ),
  );
  return name(period);
}

/** Every period with a page, oldest first. */
export function listPeriods(): readonly ArchivePeriod[] {
  return remember('periods', findPeriods);
}

/** The issuer's name; where an earlier period has it already, one that tells them apart. */
function nameApart(span: Duration, taken: Set<string>): PeriodName {
  const named = periodName(span);
  const name = taken.has(named.slug) ? inventName(span, years()) : named;
  taken.add(name.slug);
  return name;
}

function findPeriods(): readonly ArchivePeriod[] {
  const stated = new Map<string, { readonly span: Duration; readonly sources: ArchivedFiling[]; hasFlows: boolean }>();
  for (const filing of issuersFilings()) {
    for (const { span, hasFlows } of statedSpans(filing)) {
      const entry = stated.get(span.end) ?? { span, sources: [], hasFlows: false };
      entry.sources.push(filing);
      entry.hasFlows ||= hasFlows;
      stated.set(span.end, entry);
    }
  }
  const taken = new Set<string>();
  return [...stated.values()]
    .sort((left, right) => (left.span.end < right.span.end ? -1 : 1))
    .map(({ span, sources, hasFlows }) => ({
      ...nameApart(span, taken),
      span,
      months: monthsOf(span) ?? 0,
      fiscalYear: fiscalYearAround(isOfWeeks(span) ? monthEndBeside(span.end) : span.end, readIssuer().fiscalYearEnd),
      own: correctionsFirst(issuersFilings().filter(({ filing }) => filing.document.metadata.period?.value.end === span.end)),
      sources,
      hasFlows,
    }));
}

/** A period by the slug of its page; undefined where there is none. */
export function findPeriod(slug: string): ArchivePeriod | undefined {
  return listPeriods().find((period) => period.slug === slug);
}

/** The page on which figures of a period stand, where it has one. */
export function periodPage(period: Period): ArchivePeriod | undefined {
  const span = pageSpan(period);
  const byEnd = remember('periods by end', () => new Map(listPeriods().map((each) => [each.span.end, each])));
  return span && byEnd.get(span.end);
}

/** The accounting standards under which a period is known: its own document's first, then the newest. */
export function standardsOf(period: ArchivePeriod): readonly AccountingStandard[] {
  const own = period.own.flatMap(({ filing }) => filing.document.metadata.standard?.value ?? []);
  const others = [...period.sources].reverse().flatMap(({ filing }) => filing.document.metadata.standard?.value ?? []);
  return [...new Set([...own, ...others])];
}

/** The length of time that most periods with flows have. */
export function usualMonths(): number {
  const counts = new Map<number, number>();
  for (const { months, hasFlows } of listPeriods()) if (hasFlows) counts.set(months, (counts.get(months) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? 12;
}
