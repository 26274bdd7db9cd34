import { formatLength, formatPeriod } from '#format/format-period.ts';
import type { ChartSpec, Datum, PeriodSlot } from '#model/chart-spec.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, isInstant, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { breaksAlong, breaksBetween } from '#series/comparability.ts';
import type { ItemPoint, ItemSeriesFacts } from '#series/item-series.ts';
import { itemSlug } from '#series/item-slug.ts';
import { documentReference } from '#views/build-references.ts';
import { chartDatum } from '#views/charts/chart-data.ts';
import type { Figure } from '#views/figure.ts';
import { basisRuleOf, figureOnBasis } from './figure-on-basis.ts';
import { figureAt, isOnOneBasis, labelOfPeriod, seriesPower, showSeries } from './show-series.ts';

const least = 3;

export interface ChartPlace {
  readonly period: Period;
  readonly slot: PeriodSlot;
  readonly datum: Datum;
  /** Absent where the archive does not know the period. */
  readonly fact?: Fact;
}

/** How the points of a series are drawn beside each other. */
export interface Drawing {
  readonly figureOf: (point: ItemPoint) => Figure;
  /** Whether figures of several share bases were brought to that of today. */
  readonly isBrought: boolean;
}

/** As printed where all stand on one share basis, else brought to that of today; undefined where nothing brings them there. */
export function drawingOf(series: ItemSeriesFacts, power: number): Drawing | undefined {
  if (isOnOneBasis(series)) return { figureOf: ({ printings, latest }) => figureAt(printings, latest.filing, power), isBrought: false };
  const rule = basisRuleOf(series);
  return rule && { figureOf: ({ latest }) => figureOnBasis(latest, rule), isBrought: true };
}

/** The points of one day of the year, oldest first, with a place for every year between. */
export function placesOf(series: ItemSeriesFacts, unit: string, { figureOf }: Drawing): readonly ChartPlace[] {
  const [newest] = series.points;
  if (!newest) return [];
  const day = endOf(newest.period).slice(5);
  const points = series.points.filter(({ period }) => endOf(period).slice(5) === day).reverse();
  const places: ChartPlace[] = [];
  for (let period = points[0]?.period ?? newest.period; endOf(period) <= endOf(newest.period); period = shiftPeriod(period, 12)) {
    const point = points.find((each) => periodKey(each.period) === periodKey(period));
    const figure = point && figureOf(point);
    places.push({
      period,
      slot: {
        label: labelOfPeriod(period),
        longLabel: formatPeriod(period),
        end: endOf(period),
        kind: 'actual',
        ...(series.standard === undefined ? {} : { standard: series.standard }),
      },
      datum: figure ? chartDatum({ figure }, unit) : { value: undefined, text: '' },
      ...(point === undefined ? {} : { fact: point.latest }),
    });
  }
  return places;
}

/** The breaks between the oldest and the newest point, in sentences. */
function breaksIn({ points }: ItemSeriesFacts): readonly string[] {
  const [newest, oldest] = [points[0], points.at(-1)];
  if (!newest || !oldest) return [];
  return breaksBetween(itemSlug(newest.latest), oldest.period, newest.period).map(({ text }) => text);
}

/**
 * The item's fullest series as bars; undefined where fewer than three periods have a value, or where they stand on several share bases and
 * cannot be brought to one.
 */
export function itemChart(label: string, all: readonly ItemSeriesFacts[]): ChartSpec | undefined {
  const [series] = all;
  const drawing = series && drawingOf(series, seriesPower(series));
  if (!drawing) return undefined;
  const { unitText, title } = showSeries(series);
  const places = placesOf(series, unitText, drawing);
  if (places.filter(({ datum }) => datum.value !== undefined).length < least) return undefined;
  const [newest] = series.points;
  const filings = [...new Set(series.points.map(({ latest }) => latest.filing))].sort();
  return {
    id: 'item-values',
    notes: breaksIn(series),
    kind: 'bars',
    layout: 'grouped',
    title: label,
    subtitle: [title, unitText, ...(drawing.isBrought ? ['on the current share basis'] : [])].join(', '),
    unit: unitText,
    periods: places.map(({ slot }) => slot),
    series: [
      {
        name: newest && isInstant(newest.period) ? label : `${label}, ${newest ? formatLength(newest.period) : ''}`,
        data: places.map(({ datum }) => datum),
        breaks: breaksAlong(places.map(({ period, fact }) => ({ period, facts: fact ? [fact] : [] }))),
      },
    ],
    source: filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', '),
  };
}
