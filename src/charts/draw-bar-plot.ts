import { type Extent, toCoordinate } from './bar-extents.ts';
import { type Column, isGap, listMarks, namePoint, type Sheet } from './chart-sheet.ts';
import { drawValueAxis } from './draw-axes.ts';
import { drawBreaks } from './draw-breaks.ts';
import { chooseGapWords, drawGap } from './draw-gap.ts';
import { inkBar } from './draw-tiles.ts';
import { labelBars } from './label-bars.ts';
import { type Area, type Band, barShare, centerSlot, type Stage } from './layout.ts';
import { paintWith, toSeriesNumber } from './look.ts';
import { openPlot } from './plot.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { scaleTo, type Ticks } from './ticks.ts';

export interface BarPlot {
  readonly sheet: Sheet;
  readonly plot: number;
  readonly layout: 'grouped' | 'stacked';
  readonly extents: readonly (readonly (Extent | undefined)[])[];
  readonly area: Area;
  readonly band: Band;
  readonly ticks: Ticks;
}

/** A bar of the drawing: its place, and what it stands for. */
export interface Bar {
  readonly column: Column;
  readonly series: number;
  readonly slot: number;
  readonly box: Area;
  readonly isNegative: boolean;
}

/** The bars of a plot with scale, gaps and values. */
export function drawBarPlot(plot: BarPlot, stage: Stage): string {
  const { sheet, area, band } = plot;
  const columns = listMarks(sheet, plot.plot);
  const bars = placeBars(plot, columns);
  const zero = scaleTo(plot.ticks, area.y + area.height, area.y)(0);
  const words = chooseGapWords(band.slotSize, stage);
  const gaps = sheet.slots.map((slot, index) => (isGap(columns, index) ? drawGap(slot, words, centerSlot(band, index), zero, stage) : ''));
  const inner = plot.layout === 'stacked' || columns.length === 1 ? 1 : barShare;
  return element(
    'g',
    openPlot({ plot: plot.plot, axis: 'y', area, ticks: plot.ticks, band: band.share, inner }),
    drawValueAxis(plot.ticks, area, stage),
    element('g', { class: 'chart-marks' }, ...bars.map((bar) => drawBar(bar, plot, stage))),
    element('path', { ...paintWith('chart-axis'), d: `M${round(area.x)} ${round(zero)}H${round(area.x + area.width)}` }),
    drawBreaks(columns, area, band),
    ...gaps,
    labelBars(plot, bars, stage),
  );
}

function placeBars(plot: BarPlot, columns: readonly Column[]): readonly Bar[] {
  const { area, band, ticks } = plot;
  const toY = scaleTo(ticks, area.y + area.height, area.y);
  const places = plot.layout === 'stacked' ? 1 : columns.length;
  const place = (band.slotSize * band.share) / places;
  const width = places === 1 ? place : place * barShare;
  return columns.flatMap((column, series) =>
    plot.sheet.slots.flatMap((_, slot): readonly Bar[] => {
      const extent = plot.extents[series]?.[slot];
      if (!extent) return [];
      const [from, to] = [toCoordinate(extent.from), toCoordinate(extent.to)];
      const middle = centerSlot(band, slot) + place * ((plot.layout === 'stacked' ? 0 : series) - (places - 1) / 2);
      const y = toY(Math.max(from, to));
      const box = { x: middle - width / 2, y, width, height: toY(Math.min(from, to)) - y };
      return [{ column, series, slot, box, isNegative: to < from }];
    }),
  );
}

function drawBar({ column, slot, box }: Bar, { sheet, layout }: BarPlot, { prefix }: Stage): string {
  const row = sheet.slots[slot];
  const datum = column.data[slot];
  if (!row || !datum) return '';
  const ink = inkBar(prefix, { series: toSeriesNumber(column.series), finish: row.finish }, layout === 'stacked' ? 'seam' : 'none');
  const at = `${sheet.columns.indexOf(column)},${slot}`;
  const title = element('title', {}, escapeMarkup(namePoint(row, column, datum)));
  return element('rect', { 'data-at': at, x: box.x, y: box.y, width: box.width, height: box.height, ...ink }, title);
}
