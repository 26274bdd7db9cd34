import { formatLength, formatPeriod } from '#format/format-period.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { ChartSpec, Datum, PeriodSlot } from '#model/chart-spec.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, isInstant, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { breaksAlong, breaksBetween } from '#series/comparability.ts';
import { memberKey } from '#series/fact-identity.ts';
import { itemOf } from '#series/item-of-fact.ts';
import type { ItemPoint, ItemSeriesFacts } from '#series/item-series.ts';
import { mayBeBracketed } from '#ties/rules/equivalent-concepts.ts';
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

/** The standard of a point; of a gap that of the series. */
function standardOf(point: ItemPoint | undefined, series: ItemSeriesFacts): Pick<PeriodSlot, 'standard'> {
  const standard = point?.latest.standard ?? series.standard;
  return standard === undefined ? {} : { standard };
}

/** Whether one of two figures of a cost is printed in brackets and the other is not; neither can then be drawn beside the other. */
function isTurned(one: Fact, other: Fact): boolean {
  return mayBeBracketed(one.concept ?? '') && (one.value ?? '').startsWith('-') !== (other.value ?? '').startsWith('-');
}

/**
 * A series with the points before its oldest that the line has under another standard, which are drawn apart. None where one of the two
 * prints a cost in brackets, or where the other one's unit is coarser.
 */
function withPointsBefore(series: ItemSeriesFacts, all: readonly ItemSeriesFacts[]): ItemSeriesFacts {
  const [oldest, other] = [series.points.at(-1), all.find((each) => isLike(each, series))];
  if (!oldest || !other || seriesPower(other) > seriesPower(series)) return series;
  const before = other.points.filter(({ period }) => endOf(period) < endOf(oldest.period));
  return before.some(({ latest }) => isTurned(latest, oldest.latest)) ? series : { ...series, points: [...series.points, ...before] };
}

/** Whether two series differ in nothing but their accounting standard. */
function isLike(one: ItemSeriesFacts, other: ItemSeriesFacts): boolean {
  return (
    one.standard !== other.standard &&
    one.unit === other.unit &&
    one.months === other.months &&
    memberKey(one.dimensions) === memberKey(other.dimensions)
  );
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
        ...standardOf(point, series),
      },
      datum: figure ? chartDatum({ figure }, unit) : { value: undefined, text: '' },
      ...(point === undefined ? {} : { fact: point.latest }),
    });
  }
  return places;
}

/** The places of a series in its own unit, and whether share bases were brought together; undefined where nothing does. */
function placesIn(series: ItemSeriesFacts): { readonly places: readonly ChartPlace[]; readonly isBrought: boolean } | undefined {
  const drawing = drawingOf(series, seriesPower(series));
  return drawing && { places: placesOf(series, formatUnit(series.unit, seriesPower(series)), drawing), isBrought: drawing.isBrought };
}

/** The breaks between the oldest and the newest point, in sentences. */
function breaksIn({ points }: ItemSeriesFacts): readonly string[] {
  const [newest, oldest] = [points[0], points.at(-1)];
  if (!newest || !oldest) return [];
  return breaksBetween(itemOf(newest.latest), oldest.period, newest.period).map(({ text }) => text);
}

/** Why bars of another standard stand apart. */
function standardNotes(places: readonly ChartPlace[], { standard }: ItemSeriesFacts): readonly string[] {
  const others = new Set(places.flatMap(({ fact }) => (fact?.standard === undefined || fact.standard === standard ? [] : [fact.standard])));
  return [...others].map(
    (other) => `${other} and ${standard} may measure and delimit a line differently: nothing is compared across the two.`,
  );
}

/**
 * The item's fullest series as bars, hatched ones before it where another accounting standard has earlier periods; undefined where fewer
 * than three periods of the series have a value, or where they stand on several share bases and cannot be brought to one.
 */
export function itemChart(label: string, all: readonly ItemSeriesFacts[]): ChartSpec | undefined {
  const [series] = all;
  const alone = series && placesIn(series);
  if (!series || !alone || alone.places.filter(({ datum }) => datum.value !== undefined).length < least) return undefined;
  const whole = withPointsBefore(series, all);
  const { places, isBrought } = placesIn(whole) ?? alone;
  const { unitText, title } = showSeries(series);
  const [newest] = series.points;
  const drawn = places.flatMap(({ fact }) => fact ?? []);
  const isOwn = (fact: Fact | undefined): fact is Fact => fact !== undefined && fact.standard === series.standard;
  const filings = [...new Set([...series.points.map(({ latest }) => latest), ...drawn].map(({ filing }) => filing))].sort();
  return {
    id: 'item-values',
    notes: [...breaksIn(series), ...standardNotes(places, series)],
    kind: 'bars',
    layout: 'grouped',
    title: label,
    subtitle: [title, unitText, ...(isBrought ? ['on the current share basis'] : [])].join(', '),
    unit: unitText,
    periods: places.map(({ slot }) => slot),
    series: [
      {
        name: newest && isInstant(newest.period) ? label : `${label}, ${newest ? formatLength(newest.period) : ''}`,
        data: places.map(({ datum }) => datum),
        breaks: breaksAlong(places.map(({ period, fact }) => ({ period, facts: isOwn(fact) ? [fact] : [] }))),
      },
    ],
    source: filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', '),
  };
}
