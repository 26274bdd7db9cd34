import type { Multiple, MultiplesChart } from '#model/chart-spec.ts';
import { type Column, isGap, readSheet, type Sheet, type Slot } from './chart-sheet.ts';
import { drawBreaks } from './draw-breaks.ts';
import { drawGap, gapDash } from './draw-gap.ts';
import { drawLegend, listBreakKey, listFinishes, listGapKey } from './draw-legend.ts';
import { drawLines, type LinePlot, placeSpots, type Spot } from './draw-line-plot.ts';
import { listValues } from './draw-panel-chart.ts';
import { writeLabel } from './label-bars.ts';
import { type Band, centerSlot, cutBand, isNarrow, type Part, type Stage } from './layout.ts';
import { paintWith } from './look.ts';
import { openPlot } from './plot.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { measureText, wrapText } from './text-width.ts';
import { chooseTicks, formatTick, scaleTo, type Ticks } from './ticks.ts';

const plotHeight = 76;

/** Draws small panels of one series each, in as many columns as fit, all over the same periods. */
export function drawMultiples(spec: MultiplesChart, top: number, stage: Stage): Part {
  const sheet = readSheet(spec);
  const legend = drawLegend([...listFinishes(sheet, 'marker'), ...listGapKey(sheet, [gapDash]), ...listBreakKey(sheet)], 0, top, stage);
  const gap = 22;
  const columns = countColumns(spec.multiples.length, Math.floor((stage.width + gap) / (isNarrow(stage.width) ? 165 : 182)));
  const width = (stage.width - gap * (columns - 1)) / columns;
  const titles = spec.multiples.map((multiple) => wrapText(multiple.name, stage.textSize, width));
  let y = top + legend.height + 4;
  const rows = Array.from({ length: Math.ceil(spec.multiples.length / columns) }, (_, row) => {
    const [from, to] = [row * columns, (row + 1) * columns];
    const headHeight = Math.max(...titles.slice(from, to).map((title) => title.length)) * (stage.textSize + 3) + stage.textSize + 4;
    const cells = spec.multiples.slice(from, to).map((multiple, column) => {
      const x = column * (width + gap);
      const plot = from + column;
      const place = { x, y: y + headHeight + 18, width };
      return (
        drawHead(multiple, titles[plot] ?? [], x, y, stage) + drawCell(multiple, sheet, plot, chooseScale(spec, sheet, plot), place, stage)
      );
    });
    y += headHeight + 18 + plotHeight + stage.textSize * 2 + 18;
    return cells.join('');
  });
  return { markup: legend.markup + rows.join(''), height: y - 14 - top };
}

/** As many columns as fit, but no more than fill as many rows evenly: six panels stand in three columns where four would fit. */
function countColumns(panels: number, most: number): number {
  const rows = Math.ceil(panels / Math.max(1, most));
  return Math.ceil(panels / rows);
}

function chooseScale(spec: MultiplesChart, sheet: Sheet, plot: number): Ticks {
  const values = spec.scale === 'own' ? listValues(sheet, plot) : spec.multiples.flatMap((_, index) => listValues(sheet, index));
  return chooseTicks(values, 2, 'near');
}

function drawHead({ unit }: Multiple, title: readonly string[], x: number, y: number, { textSize }: Stage): string {
  const lines = title.map((line, row) =>
    element(
      'text',
      { x, y: y + textSize + row * (textSize + 3), 'font-size': textSize, 'font-weight': 600, ...paintWith('chart-text') },
      escapeMarkup(line),
    ),
  );
  const below = y + textSize + title.length * (textSize + 3);
  return lines.join('') + element('text', { x, y: below, 'font-size': textSize - 1, ...paintWith('chart-muted') }, escapeMarkup(unit));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawCell({ mark }: Multiple, sheet: Sheet, plot: number, ticks: Ticks, place: Place, stage: Stage): string {
  const size = stage.textSize - 1;
  const gutter = Math.max(...ticks.values.map((value) => measureText(formatTick(value, ticks.step), size))) + 6;
  const area = { x: place.x + gutter, y: place.y, width: place.width - gutter, height: plotHeight };
  const band = cutBand(area.x, area.width, sheet.slots.length, 1, 1);
  const lines: LinePlot = { sheet, plot, mark, area, band, ticks, radius: 3.5 };
  const column = sheet.columns[plot];
  const spots = column ? placeSpots(column, lines) : [];
  return element(
    'g',
    openPlot({ plot, axis: 'y', area, ticks, band: band.share, inner: 1, radius: lines.radius }),
    drawRules(lines, size),
    drawLines(lines),
    drawBreaks(column ? [column] : [], area, band),
    drawSlots(lines, column ? [column] : [], size, stage),
    element('g', { class: 'chart-labels' }, ...(column ? labelValues(column, spots, lines, size) : [])),
  );
}

function drawRules({ area, ticks }: LinePlot, size: number): string {
  const toY = scaleTo(ticks, area.y + area.height, area.y);
  return ticks.values
    .map((value) => {
      const y = toY(value);
      const rule = { d: `M${round(area.x)} ${round(y)}H${round(area.x + area.width)}`, 'data-tick': `${value}` };
      const label = { x: area.x - 6, y: y + size * 0.35, 'text-anchor': 'end', 'font-size': size, ...paintWith('chart-muted') };
      return (
        element('path', { ...rule, ...paintWith(value === 0 ? 'chart-axis' : 'chart-grid') }) +
        element('text', label, escapeMarkup(formatTick(value, ticks.step)))
      );
    })
    .join('');
}

/** What a slot is called below a panel. */
const nameSlot = ({ finish, label }: Slot): string => (finish === 'outlined' ? 'Forecast' : label);

/** Whether texts, each in the middle of its slot, keep clear of one another. */
function standClear(texts: readonly string[], size: number, { slotSize }: Band): boolean {
  const widths = texts.map((text) => measureText(text, size));
  return widths.every((width, index) => (width + (widths[index + 1] ?? 0)) / 2 + 3 <= slotSize);
}

/** The first and the last period by name, and those without value where there is room for their names. */
function drawSlots(plot: LinePlot, columns: readonly Column[], size: number, stage: Stage): string {
  const { sheet, area, band } = plot;
  const areAllNamed = plot.mark === 'dots' && standClear(sheet.slots.map(nameSlot), size, band);
  const bottom = area.y + area.height;
  const last = sheet.slots.length - 1;
  const widest = Math.max(...sheet.slots.map((slot) => measureText(slot.label, size))) + 3;
  const isClear = (slot: number) => Math.min(slot, last - slot) * band.slotSize >= widest;
  return sheet.slots
    .map((slot, index) => {
      const x = centerSlot(band, index);
      const isEmpty = isGap(columns, index);
      const label = { x, y: bottom + size + 7, 'text-anchor': 'middle', 'font-size': size, ...paintWith('chart-muted') };
      const isNamed = areAllNamed || index === 0 || index === last || (isEmpty && isClear(index));
      const name = isNamed ? element('text', label, escapeMarkup(nameSlot(slot))) : '';
      return name + (isEmpty ? drawGap(slot, [gapDash], x, bottom, stage) : '');
    })
    .join('');
}

/** Of a line the newest value in figures, the others are in the table; dots are read one by one, so each where there is room for all. */
function labelValues(column: Column, spots: readonly Spot[], plot: LinePlot, size: number): readonly string[] {
  const { sheet, mark, band } = plot;
  const texts = column.data.map(({ text }) => text);
  if (mark === 'dots' && standClear(texts, size + 1, band)) {
    return spots.map(({ slot, x, y }) => {
      const at = { 'data-label': `${sheet.columns.indexOf(column)},${slot}`, 'text-anchor': 'middle' };
      return writeLabel(column.data[slot]?.text ?? '', x, y - 9, size + 1, 'chart-halo', at);
    });
  }
  const spot = spots.at(-1);
  const text = spot && column.data[spot.slot]?.text;
  if (!spot || text === undefined) return [];
  const at = { 'data-label': `${sheet.columns.indexOf(column)},${spot.slot}`, 'text-anchor': 'end', 'font-weight': 600 };
  return [writeLabel(text, spot.x + 6, standLabel(spots, measureText(text, size + 1), size + 1, plot), size + 1, 'chart-halo', at)];
}

/** The height of the newest value: above its marker; where the line comes down to it from within the label's width, below, if there is room. */
function standLabel(spots: readonly Spot[], width: number, size: number, { area }: LinePlot): number {
  const [before, last] = [spots.at(-2), spots.at(-1)];
  if (!last) return 0;
  if (!before || before.x < last.x - width || before.y >= last.y) return last.y - 9;
  const below = last.y + size + 6;
  return below <= area.y + area.height - 3 ? below : before.y - 9;
}
