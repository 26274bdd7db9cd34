import type { ChartChoice } from '#collections/chart-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import { formatLength } from '#format/format-period.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { type ArchivePeriod, listPeriods, usualMonths } from '#series/periods.ts';
import { chartOverPeriods, sidesOfPeriod, stepsOfPeriod } from './build-chart.ts';
import { slotsOf } from './chart-slots.ts';

/** `six months` */
function lengthText({ span }: ArchivePeriod): string {
  return formatLength(span);
}

/** A chart over all periods like one: of its length, ending on its day of the year. Their pages share it. */
function overPeriods(choice: ChartChoice, like: ArchivePeriod): ChartSpec | undefined {
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

/** The charts that issuer.yaml selects for a place: `home`, `period`, the slug of a statement. */
const chosen = (place: string): readonly ChartChoice[] => readIssuer().charts.filter(({ on }) => on.some((each) => each === place));

/** A chart over the whole archive, with the name of its files. */
function ofArchive(choice: ChartChoice): readonly ChartSpec[] {
  const like = typicalPeriod();
  const chart = like && overPeriods(choice, like);
  return chart ? [{ ...chart, stem: `archive-${chart.id}` }] : [];
}

/** The charts of the home page. */
export function homeCharts(): readonly ChartSpec[] {
  return chosen('home').flatMap(ofArchive);
}

/** The strip of small multiples at the foot of every period's page. */
export function trendOfArchive(): ChartSpec | undefined {
  return chosen('trend').flatMap(ofArchive)[0];
}

/** A chart for a period, over periods of its length or of the period alone, with the name of its files. */
function chartFor(choice: ChartChoice, period: ArchivePeriod): readonly ChartSpec[] {
  const chart = remember(`chart ${choice.id} ${period.slug}`, () => {
    if (choice.kind === 'sides') return sidesOfPeriod(choice, period);
    if (!period.hasFlows) return undefined;
    return choice.kind === 'waterfall' ? stepsOfPeriod(choice, period) : overPeriods(choice, period);
  });
  return chart ? [{ ...chart, stem: `${period.slug}-${chart.id}` }] : [];
}

/** The charts of a period's page, or of the page of one of its statements. */
export function chartsOn(period: ArchivePeriod, place = 'period'): readonly ChartSpec[] {
  return chosen(place).flatMap((choice) => chartFor(choice, period));
}

/** All charts of a period, on whichever of its pages they stand: commentary may place any of them. */
export function chartsOfPeriod(period: ArchivePeriod): readonly ChartSpec[] {
  return readIssuer()
    .charts.filter(({ on }) => on.some((place) => place !== 'home' && place !== 'trend'))
    .flatMap((choice) => chartFor(choice, period));
}
