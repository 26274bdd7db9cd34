import type { Fact, FactStatus } from '#model/fact.ts';
import { type Duration, isInstant, monthsOf, type Period } from '#model/period.ts';
import { type ArchivedFiling, readArchive } from './archive.ts';
import { mostPrecise } from './choose-printing.ts';
import { dimensionKey } from './fact-identity.ts';
import { printingsOf } from './fact-index.ts';
import { itemOf } from './item-of-fact.ts';
import { pageSpan, periodName } from './periods.ts';

/** The columns of facts.csv, in order. Columns are only added, never renamed or re-ordered. */
export const factColumns = [
  'id',
  'filing',
  'line',
  'column',
  'offset',
  'printed',
  'statement',
  'path',
  'label',
  'concept',
  'kind',
  'period_start',
  'period_end',
  'versus_start',
  'versus_end',
  'unit',
  'value',
  'decimals',
  'dimensions',
  'standard',
  'status',
  'ties',
  'entity',
  'item',
  'period_label',
  'months',
  'canonical',
  'vintage',
  'page',
] as const;
export type FactColumn = (typeof factColumns)[number];

export type Vintage = 'first-seen' | 'latest' | 'both' | 'superseded';

/** A row of facts.csv; empty text where the contract says empty, numbers where JSON has numbers. */
export type PublishedFact = Readonly<
  Record<Exclude<FactColumn, 'line' | 'column' | 'offset' | 'decimals' | 'ties' | 'months' | 'status'>, string>
> & {
  readonly line: number;
  readonly column: number | '';
  readonly offset: number;
  readonly decimals: number;
  readonly ties: number;
  readonly months: number | '';
  readonly status: FactStatus;
};

const startOf = (period: Period | undefined): string => (period === undefined || isInstant(period) ? '' : period.start);
const endOf = (period: Period | undefined): string => (period === undefined ? '' : isInstant(period) ? period.instant : period.end);

/** The issuer's name of the period, and of the period that ends on a balance date. */
function labelOf(period: Period): string {
  if (!isInstant(period)) return isWithinYear(period) ? periodName(period).label : '';
  const span = pageSpan(period);
  return span ? periodName(span).label : '';
}

function isWithinYear(period: Duration): boolean {
  const months = monthsOf(period);
  return months !== undefined && months % 3 === 0 && pageSpan(period) !== undefined;
}

function vintageOf(fact: Fact, printings: readonly Fact[]): Vintage {
  const isFirst = printings[0]?.filing === fact.filing;
  const isLast = printings.at(-1)?.filing === fact.filing;
  if (isFirst) return isLast ? 'both' : 'first-seen';
  return isLast ? 'latest' : 'superseded';
}

function publish(fact: Fact, { isIssuers, entity }: ArchivedFiling): PublishedFact {
  const printings = isIssuers ? printingsOf(fact) : [];
  const canonical = isIssuers && mostPrecise(printings.filter(({ filing }) => filing === fact.filing)) === fact;
  return {
    id: fact.id,
    filing: fact.filing,
    line: fact.line,
    column: fact.column ?? '',
    offset: fact.offset,
    printed: fact.printed,
    statement: fact.statement,
    path: fact.path.join(' > '),
    label: fact.label,
    concept: fact.concept ?? '',
    kind: fact.kind,
    period_start: startOf(fact.period),
    period_end: endOf(fact.period),
    versus_start: startOf(fact.versus),
    versus_end: endOf(fact.versus),
    unit: fact.unit,
    value: fact.value ?? '',
    decimals: fact.decimals,
    dimensions: dimensionKey(fact.dimensions),
    standard: fact.standard ?? '',
    status: fact.status,
    ties: fact.ties,
    entity,
    item: isIssuers ? itemOf(fact) : '',
    period_label: isIssuers ? labelOf(fact.period) : '',
    months: monthsOf(fact.period) ?? '',
    canonical: canonical ? 'yes' : '',
    vintage: isIssuers ? vintageOf(fact, printings) : '',
    page: fact.page === undefined ? '' : String(fact.page),
  };
}

/** The facts of one filing as facts.csv has them, by line and offset. */
export function publishedFactsOf(filing: ArchivedFiling): readonly PublishedFact[] {
  return [...filing.filing.facts]
    .sort((left, right) => left.line - right.line || left.offset - right.offset)
    .map((fact) => publish(fact, filing));
}

/** Every fact of every filing, sorted by filing, line and offset. */
export function publishedFacts(): readonly PublishedFact[] {
  return [...readArchive()].sort((left, right) => (left.name < right.name ? -1 : 1)).flatMap(publishedFactsOf);
}
