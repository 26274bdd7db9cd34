import type { Step, WaterfallChart } from '#model/chart-spec.ts';
import { type Extent, measureBars, toCoordinate } from './bar-extents.ts';
import { namePoint, readSheet, type Sheet } from './chart-sheet.ts';
import { listEnds } from './draw-bar-chart.ts';
import { drawLegend } from './draw-legend.ts';
import { drawTiles, inkBar } from './draw-tiles.ts';
import { writeLabel } from './label-bars.ts';
import { type Area, type Band, centerSlot, isNarrow, type Part, type Stage } from './layout.ts';
import { paintWith } from './look.ts';
import { openPlot } from './plot.ts';
import { inkStep, listStepKeys } from './step-inks.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { measureText, wrapText } from './text-width.ts';
import { chooseTicks, formatTick, scaleTo, type Ticks } from './ticks.ts';

interface Rows {
  readonly area: Area;
  readonly band: Band;
  readonly ticks: Ticks;
  readonly labelWidth: number;
  readonly isStacked: boolean;
}

/**
 * Draws a waterfall as the rows of a statement: label, bar, value. On a narrow drawing label and value stand over the bar.
 */
export function drawWaterfall(spec: WaterfallChart, top: number, stage: Stage): Part {
  const sheet = readSheet(spec);
  const extents = measureBars(spec)[0] ?? [];
  const keys = listStepKeys(spec.steps);
  const legend = drawLegend(keys, 0, top, stage);
  const rows = layRows(spec, extents, top + legend.height + 10, stage);
  const { area, band, ticks } = rows;
  const bars = spec.steps.map((step, index) => drawStep(step, index, sheet, extents[index], rows, stage));
  const plot = element(
    'g',
    openPlot({ plot: 0, axis: 'x', area, ticks, band: band.share, inner: 1 }),
    drawScale(rows, stage),
    drawConnectors(spec.steps, extents, rows),
    element('g', { class: 'chart-marks' }, ...bars),
    element('g', { class: 'chart-labels' }, ...spec.steps.map((step, index) => labelStep(step, index, rows, stage))),
  );
  const height = area.y + area.height + stage.textSize + 12 - top;
  return { markup: drawTiles(stage.prefix, keys) + legend.markup + plot, height };
}

function layRows(spec: WaterfallChart, extents: readonly (Extent | undefined)[], top: number, stage: Stage): Rows {
  const isStacked = isNarrow(stage.width);
  const [rowHeight, thickness] = isStacked ? [44, 16] : [36, 22];
  const ticks = chooseTicks(listEnds([extents]), isStacked ? 3 : 5, 'held');
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => measureText(text, stage.textSize)));
  const labelWidth = Math.min(widest(spec.steps.map((step) => step.label)) + 4, stage.width * 0.32);
  const valueWidth = widest(spec.steps.map((step) => step.datum.text)) + 14;
  const overhang = (at: number) => measureText(formatTick(at, ticks.step), stage.textSize) / 2;
  const x = isStacked ? overhang(ticks.low) : labelWidth + 12;
  const width = stage.width - x - Math.max(valueWidth, overhang(ticks.high));
  const y = top + (isStacked ? 5 : 0);
  const area = { x, y, width, height: rowHeight * spec.steps.length };
  return { area, band: { start: y, slotSize: rowHeight, share: round(thickness / rowHeight) }, ticks, labelWidth, isStacked };
}

/** The scale below the rows; its lines run behind bars and labels. */
function drawScale({ area, ticks }: Rows, { textSize }: Stage): string {
  const toX = scaleTo(ticks, area.x, area.x + area.width);
  const bottom = area.y + area.height;
  return ticks.values
    .map((value) => {
      const x = round(toX(value));
      const label = { x, y: bottom + textSize + 6, 'text-anchor': 'middle', 'font-size': textSize, ...paintWith('chart-muted') };
      return (
        element('path', {
          d: `M${x} ${round(area.y)}V${round(bottom)}`,
          'data-tick': `${value}`,
          ...paintWith(value === 0 ? 'chart-axis' : 'chart-grid'),
        }) + element('text', label, escapeMarkup(formatTick(value, ticks.step)))
      );
    })
    .join('');
}

function drawStep(step: Step, index: number, sheet: Sheet, extent: Extent | undefined, rows: Rows, { prefix }: Stage): string {
  const [slot, column] = [sheet.slots[index], sheet.columns[0]];
  if (!slot || !column || !extent) return '';
  const toX = scaleTo(rows.ticks, rows.area.x, rows.area.x + rows.area.width);
  const ends = [toX(toCoordinate(extent.from)), toX(toCoordinate(extent.to))] as const;
  const height = rows.band.slotSize * rows.band.share;
  const box = { x: Math.min(...ends), y: centerSlot(rows.band, index) - height / 2, width: Math.abs(ends[1] - ends[0]), height };
  const title = element('title', {}, escapeMarkup(namePoint(slot, column, step.datum)));
  return element('rect', { 'data-at': `0,${index}`, ...box, ...inkBar(prefix, { series: inkStep(step), finish: 'solid' }, 'none') }, title);
}

/** From the end of each bar down to where the next begins. */
function drawConnectors(steps: readonly Step[], extents: readonly (Extent | undefined)[], { area, band, ticks }: Rows): string {
  const toX = scaleTo(ticks, area.x, area.x + area.width);
  const paths = steps.slice(1).flatMap((_, index) => {
    const extent = extents[index];
    if (!extent) return [];
    const half = (band.slotSize * band.share) / 2;
    const [from, to] = [centerSlot(band, index) + half, centerSlot(band, index + 1) - half];
    return [`M${round(toX(toCoordinate(extent.to)))} ${round(from)}V${round(to)}`];
  });
  return element('path', { d: paths.join(''), fill: 'none', ...paintWith('chart-axis') });
}

function labelStep(step: Step, index: number, { area, band, labelWidth, isStacked }: Rows, { width, textSize }: Stage): string {
  const center = centerSlot(band, index);
  const weight = step.kind === 'total' ? 600 : 400;
  const lines = isStacked ? [step.label] : wrapText(step.label, textSize, labelWidth);
  const first = isStacked ? center - 13 : center + textSize * 0.36 - ((lines.length - 1) * (textSize + 2)) / 2;
  const names = lines.map((line, row) =>
    writeLabel(line, isStacked ? area.x + 5 : 0, first + row * (textSize + 2), textSize, 'chart-halo', { 'font-weight': weight }),
  );
  const hang = /[)）]$/.test(step.datum.text) ? 0 : measureText(')', textSize);
  const value = { 'text-anchor': 'end', 'font-weight': weight, 'data-label': `0,${index}` };
  const y = isStacked ? center - 13 : center + textSize * 0.36;
  return names.join('') + writeLabel(step.datum.text, width - hang, y, textSize, 'chart-halo', value);
}
