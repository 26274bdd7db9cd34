import { parseDecimal } from '#model/decimal.ts';
import { toCoordinate } from './bar-extents.ts';
import { type Column, listMarks, namePoint, type Sheet } from './chart-sheet.ts';
import { type Area, type Band, centerSlot } from './layout.ts';
import { paintWith, toSeriesNumber } from './look.ts';
import { drawMarker } from './markers.ts';
import { findBreaks } from './runs.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { scaleTo, type Ticks } from './ticks.ts';

export interface LinePlot {
  readonly sheet: Sheet;
  readonly plot: number;
  readonly mark: 'line' | 'dots';
  readonly area: Area;
  readonly band: Band;
  readonly ticks: Ticks;
  readonly radius: number;
}

/** A value's place. */
export interface Spot {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** Where the values of a column lie. */
export function placeSpots(column: Column, { area, band, ticks }: LinePlot): readonly Spot[] {
  const toY = scaleTo(ticks, area.y + area.height, area.y);
  return column.data.flatMap(({ value }, slot) => {
    const number = value === undefined ? undefined : parseDecimal(value);
    return number ? [{ slot, x: centerSlot(band, slot), y: toY(toCoordinate(number)) }] : [];
  });
}

/** The lines of a plot, broken where values cannot be joined, with a marker at each value. */
export function drawLines(plot: LinePlot): string {
  const columns = listMarks(plot.sheet, plot.plot);
  const lines = plot.mark === 'line' ? columns.map((column) => drawLine(column, plot)) : [];
  const markers = columns.flatMap((column) => placeSpots(column, plot).map((spot) => drawSpot(column, spot, plot)));
  return element('g', { class: 'chart-marks' }, ...lines, ...markers);
}

function drawLine(column: Column, plot: LinePlot): string {
  const breaks = new Set(findBreaks(plot.sheet.slots, column.data, column.breaks));
  const steps = placeSpots(column, plot).map(
    ({ slot, x, y }) => `${slot === 0 || breaks.has(slot - 1) ? 'M' : 'L'}${round(x)} ${round(y)}`,
  );
  const stroke = {
    fill: 'none',
    ...paintWith(`chart-stroke-${toSeriesNumber(column.series)}`),
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  };
  return steps.some((step) => step.startsWith('L')) ? element('path', { d: steps.join(''), ...stroke }) : '';
}

function drawSpot(column: Column, { slot, x, y }: Spot, { sheet, radius }: LinePlot): string {
  const row = sheet.slots[slot];
  const datum = column.data[slot];
  if (!row || !datum) return '';
  const title = element('title', {}, escapeMarkup(namePoint(row, column, datum)));
  const ink = { series: toSeriesNumber(column.series), finish: row.finish };
  return drawMarker(ink, x, y, radius, { 'data-at': `${sheet.columns.indexOf(column)},${slot}` }, title);
}
