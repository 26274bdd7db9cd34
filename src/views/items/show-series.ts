import { formatLength, formatPeriod } from '#format/format-period.ts';
import { formatUnit } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { isInstant, type Period, periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { printingsOf } from '#series/fact-index.ts';
import { itemOf } from '#series/item-of-fact.ts';
import type { ItemPoint, ItemSeriesFacts } from '#series/item-series.ts';
import { movementOf } from '#series/movement-of-item.ts';
import { pageSpan, periodName, periodPage } from '#series/periods.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { onOneShareBasis } from '#series/share-basis.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { adjustedNotes } from '#views/adjusted-tables.ts';
import { figureAsPrinted, figureRescaled } from '#views/build-figure.ts';
import { documentReference, periodReference } from '#views/build-references.ts';
import { changeOf } from '#views/compare-facts.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { gapBetween } from '#views/gap-between.ts';
import type { ItemRow, ItemSeries } from '#views/item-view.ts';

const powerOf = (fact: Fact): number => (fact.value === undefined ? 0 : printedPower(fact as Fact & Printing));

/** One unit for a whole series: the coarsest of its documents' most precise printings. */
export function seriesPower({ unit, points }: ItemSeriesFacts): number {
  return unit.length === 3 ? Math.max(0, ...points.map(({ latest }) => powerOf(latest))) : 0;
}

/** A point's value in one of its documents, in the unit of the series. */
export function figureAt(printings: readonly Fact[], filing: string, power: number): Figure {
  const here = printings.filter((fact) => fact.filing === filing);
  const precise = mostPrecise(here);
  if (!precise) return absentFigure;
  const printed = precise.unit.length === 3 ? printingInUnit(here, power) : undefined;
  return printed ? figureAsPrinted(printed) : figureRescaled(precise, power);
}

/** The name of a period, and of the period that ends on a balance date. */
export function labelOfPeriod(period: Period): string {
  const span = isInstant(period) ? pageSpan(period) : period;
  return span ? periodName(span).label : '';
}

/** A year before, as the document of the later figure states it, else as the latest document does. */
function yearBefore(point: ItemPoint, { points }: ItemSeriesFacts): Fact | undefined {
  const key = periodKey(aYearBefore(point.period));
  const earlier = points.find(({ period }) => periodKey(period) === key);
  return mostPrecise(earlier?.printings.filter(({ filing }) => filing === point.latest.filing) ?? []) ?? earlier?.latest;
}

/** A fact in the unit of the series, in the words of its own document. */
const figureOf = (fact: Fact, power: number): Figure => figureAt([...printingsOf(fact), fact], fact.filing, power);

/** In per cent or points; of a cash flow what it is more than a year before, in the unit of the series. */
function changeIn(latest: Fact, before: Fact, power: number): Figure {
  if (movementOf(itemOf(latest), latest.unit) !== 'amount') return changeOf(latest, before);
  if (whyNotComparable(latest, before) !== undefined) return absentFigure;
  return gapBetween(figureOf(latest, power), figureOf(before, power), power);
}

function showRow(point: ItemPoint, series: ItemSeriesFacts, power: number): ItemRow {
  const { period, latest, first, printings, isRestated } = point;
  const page = periodPage(period);
  const before = yearBefore(point, series);
  return {
    periodText: formatPeriod(period),
    periodLabel: labelOfPeriod(period),
    latest: figureAt(printings, latest.filing, power),
    latestDocument: documentReference(archivedFiling(latest.filing)),
    firstSeenDocument: documentReference(archivedFiling(first.filing)),
    isRestated,
    change: before ? changeIn(latest, before, power) : absentFigure,
    ...(page === undefined ? {} : { period: periodReference(page) }),
    ...(isRestated ? { firstSeen: figureAt(printings, first.filing, power) } : {}),
  };
}

/** `six months, segment: Ferries`: what tells a series from the others of its standard. */
export function lengthAndMembers({ dimensions, points }: ItemSeriesFacts): string {
  const [newest] = points;
  const length = newest && !isInstant(newest.period) ? formatLength(newest.period) : 'at the end of the period';
  return [length, ...Object.entries(dimensions).map(([axis, member]) => `${axis}: ${member}`)].join(', ');
}

function titleOf(series: ItemSeriesFacts): string {
  return [series.standard ?? '', lengthAndMembers(series)].filter(Boolean).join(', ');
}

/** Whether all figures of a series stand on one share basis; others cannot be drawn beside each other. */
export function isOnOneBasis({ points, unit }: ItemSeriesFacts): boolean {
  const [newest] = points;
  return !(unit.includes('/') || unit === 'shares') || !newest || points.every(({ latest }) => onOneShareBasis(latest, newest.latest));
}

/** A series as the page of its line item shows it. */
export function showSeries(series: ItemSeriesFacts): ItemSeries {
  const power = seriesPower(series);
  const notes = [
    ...(isOnOneBasis(series) ? [] : ['As printed, before and after stock splits: figures on different share bases are not compared.']),
    ...adjustedNotes([...Object.values(series.dimensions), ...series.points.map(({ latest }) => latest.label)]),
  ];
  return {
    title: titleOf(series),
    unitText: formatUnit(series.unit, power),
    movement: movementOf(itemOf((series.points[0] as ItemPoint).latest), series.unit),
    rows: series.points.map((point) => showRow(point, series, power)),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    ...(series.standard === undefined ? {} : { standard: series.standard }),
  };
}
