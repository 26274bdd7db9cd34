import { formatLength, formatPeriod } from '#format/format-period.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, isInstant, periodKey, shiftPeriod } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { breaksBetween } from '#series/comparability.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { itemSlug } from '#series/item-slug.ts';
import { onOneShareBasis } from '#series/share-basis.ts';
import { documentReference } from '#views/build-references.ts';
import type { Chart, ChartDatum, ChartSlot } from '#views/chart.ts';
import { chartDatum } from '#views/charts/chart-data.ts';
import { figureAt, labelOfPeriod, seriesPower, showSeries } from './show-series.ts';

const least = 3;

export interface ChartPlace {
  readonly slot: ChartSlot;
  readonly datum: ChartDatum;
  /** Absent where the archive does not know the period. */
  readonly fact?: Fact;
}

/** The points of one day of the year, oldest first, with a place for every year between. */
export function placesOf(series: ItemSeriesFacts, unit: string, power: number): readonly ChartPlace[] {
  const [newest] = series.points;
  if (!newest) return [];
  const day = endOf(newest.period).slice(5);
  const points = series.points.filter(({ period }) => endOf(period).slice(5) === day).reverse();
  const places: ChartPlace[] = [];
  for (let period = points[0]?.period ?? newest.period; endOf(period) <= endOf(newest.period); period = shiftPeriod(period, 12)) {
    const point = points.find((each) => periodKey(each.period) === periodKey(period));
    const figure = point && figureAt(point.printings, point.latest.filing, power);
    places.push({
      slot: {
        label: labelOfPeriod(period),
        longLabel: formatPeriod(period),
        end: endOf(period),
        kind: 'actual',
        ...(series.standard === undefined ? {} : { standard: series.standard }),
      },
      datum: figure ? chartDatum({ figure, filings: [] }, unit) : { value: undefined, text: '' },
      ...(point === undefined ? {} : { fact: point.latest }),
    });
  }
  return places;
}

/** Bars of figures on several share bases would compare what cannot be compared. */
export function isOnOneBasis({ points, unit }: ItemSeriesFacts): boolean {
  const [newest] = points;
  return !(unit.includes('/') || unit === 'shares') || !newest || points.every(({ latest }) => onOneShareBasis(latest, newest.latest));
}

/** The breaks between the oldest and the newest point, in sentences. */
function breaksIn({ points }: ItemSeriesFacts): readonly string[] {
  const [newest, oldest] = [points[0], points.at(-1)];
  if (!newest || !oldest) return [];
  return breaksBetween(itemSlug(newest.latest), oldest.period, newest.period).map(({ text }) => text);
}

/** The item's fullest series as bars; undefined where fewer than three periods have a value, or where they stand on several share bases. */
export function itemChart(label: string, all: readonly ItemSeriesFacts[]): Chart | undefined {
  const [series] = all;
  if (!series || !isOnOneBasis(series)) return undefined;
  const { unitText, title } = showSeries(series);
  const places = placesOf(series, unitText, seriesPower(series));
  if (places.filter(({ datum }) => datum.value !== undefined).length < least) return undefined;
  const [newest] = series.points;
  const filings = [...new Set(series.points.map(({ latest }) => latest.filing))].sort();
  return {
    id: 'item-values',
    notes: breaksIn(series),
    kind: 'bars',
    layout: 'grouped',
    title: label,
    subtitle: [title, unitText].join(', '),
    unit: unitText,
    periods: places.map(({ slot }) => slot),
    series: [
      {
        name: newest && isInstant(newest.period) ? label : `${label}, ${newest ? formatLength(newest.period) : ''}`,
        data: places.map(({ datum }) => datum),
      },
    ],
    source: filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', '),
  };
}
