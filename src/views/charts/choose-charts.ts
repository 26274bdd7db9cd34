import type { ChartChoice } from '#collections/chart-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import { formatLength } from '#format/format-period.ts';
import { type ArchivePeriod, listPeriods, usualMonths } from '#series/periods.ts';
import type { Chart } from '#views/chart.ts';
import { chartOfPeriod, chartOverPeriods } from './build-chart.ts';
import { slotsOf } from './chart-slots.ts';

/** `six months` */
function lengthText({ span }: ArchivePeriod): string {
  return formatLength(span);
}

/** A chart over all periods like one: of its length, ending on its day of the year. Their pages share it. */
function overPeriods(choice: ChartChoice, like: ArchivePeriod): Chart | undefined {
  const key = `chart ${choice.id} ${like.months} ${like.span.end.slice(5)}`;
  return remember(key, () => chartOverPeriods(choice, slotsOf(like.months, like), lengthText(like)));
}

/** The newest period of the usual length: charts of the whole archive go over periods like it. */
function typicalPeriod(): ArchivePeriod | undefined {
  const months = usualMonths();
  return listPeriods()
    .filter((period) => period.hasFlows && period.months === months)
    .at(-1);
}

const chosen = (place: 'home' | 'period' | 'trend'): readonly ChartChoice[] => readIssuer().charts.filter(({ on }) => on.includes(place));

/** The charts of the home page. */
export function homeCharts(): readonly Chart[] {
  const like = typicalPeriod();
  return like ? chosen('home').flatMap((choice) => overPeriods(choice, like) ?? []) : [];
}

/** The strip of small multiples at the foot of every period's page. */
export function trendOfArchive(): Chart | undefined {
  const like = typicalPeriod();
  return like && chosen('trend').flatMap((choice) => overPeriods(choice, like) ?? [])[0];
}

/** The charts of a period's page: over periods of its length, and of the period alone. */
export function chartsOn(period: ArchivePeriod): readonly Chart[] {
  if (!period.hasFlows) return [];
  return chosen('period').flatMap(
    (choice) => (choice.kind === 'waterfall' ? chartOfPeriod(choice, period) : overPeriods(choice, period)) ?? [],
  );
}
