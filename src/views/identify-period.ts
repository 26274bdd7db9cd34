import { readFilingSettings } from '#collections/read-filing-settings.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatDates } from '#format/format-period.ts';
import { formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { type ArchivePeriod, standardsOf } from '#series/periods.ts';
import { documentReference, periodReference } from './build-references.ts';
import { latestPeriod, periodNotices } from './period-notices.ts';
import type { PeriodIdentity } from './period-view.ts';
import { isPrimary } from './tables/statement-titles.ts';

/** The units of the statements and of the summaries, coarsest first: `Millions of yen`. */
function unitsOf({ filing }: ArchivedFiling): readonly string[] {
  const used = new Map<string, { count: number; power: number }>();
  for (const fact of filing.facts) {
    if (fact.kind !== 'amount' || fact.value === undefined || fact.unit.length !== 3) continue;
    if (!isPrimary(fact.statement) && fact.statement !== 'operating-results') continue;
    const power = printedPower(fact as Fact & Printing);
    const heading = formatUnitHeading(fact.unit, power);
    used.set(heading, { power, count: (used.get(heading)?.count ?? 0) + 1 });
  }
  const least = 10;
  return [...used]
    .filter(([, { count }]) => count >= least)
    .sort(([, left], [, right]) => right.power - left.power)
    .map(([heading]) => heading);
}

const roundingTexts = { rounded: '; rounded to the nearest unit', truncated: '; digits below the unit cut off', unknown: '' } as const;

function unitAndRounding(source: ArchivedFiling): string {
  const { basis } = readFilingSettings(source.name);
  if (basis !== undefined) return basis;
  const units = unitsOf(source).map((unit) => unit.slice(0, 1).toLowerCase() + unit.slice(1));
  const where = units.length === 0 ? '' : `, in ${units.join(' and ')}`;
  return `Figures as printed${where}${roundingTexts[source.filing.document.metadata.rounding?.value ?? 'unknown']}`;
}

function standingOf(period: ArchivePeriod): string {
  if (period === latestPeriod()) return 'Latest in this archive';
  const [source] = period.sources;
  return period.own.length === 0 && source ? `First seen in this archive in the ${documentReference(source).name}` : '';
}

/** Who, what, when, on what terms. */
export function identifyPeriod(period: ArchivePeriod): PeriodIdentity {
  const issuer = readIssuer();
  const [standard] = standardsOf(period);
  const source = period.own[0] ?? period.sources[0];
  const documents = period.own.length > 0 ? period.own : period.sources.slice(0, 1);
  return {
    company: issuer.name,
    code: issuer.code,
    period: periodReference(period),
    span: period.span,
    dates: formatDates(period.span),
    consolidated: source?.filing.document.metadata.consolidated ? 'Consolidated' : '',
    ...(standard === undefined ? {} : { standard }),
    unitAndRounding: source ? unitAndRounding(source) : '',
    documents: documents.map(documentReference),
    standing: standingOf(period),
    notices: periodNotices(period),
  };
}
