import type { BarChart, SidesChart } from '#model/chart-spec.ts';
import { type Extent, measureBars, toCoordinate } from './bar-extents.ts';
import { listMarks, readSheet } from './chart-sheet.ts';
import { drawPeriodAxis, measureTicks } from './draw-axes.ts';
import { drawBarPlot } from './draw-bar-plot.ts';
import { chooseGapWords } from './draw-gap.ts';
import { drawLegend, listBreakKey, listGapKey, listKeys } from './draw-legend.ts';
import { drawTiles } from './draw-tiles.ts';
import { cutBand, isNarrow, type Part, type Stage } from './layout.ts';
import { listInks } from './list-inks.ts';
import { chooseTicks } from './ticks.ts';

/** Draws grouped or stacked bars over periods, or the sides of a whole beside each other. */
export function drawBarChart(spec: BarChart | SidesChart, top: number, stage: Stage): Part {
  const sheet = readSheet(spec);
  const extents = measureBars(spec);
  const ticks = chooseTicks(listEnds(extents), isNarrow(stage.width) ? 4 : 5, 'held');
  const gutter = measureTicks(ticks, stage);
  const words = chooseGapWords((stage.width - gutter - 1) / sheet.slots.length, stage);
  const legend = drawLegend([...listKeys(sheet, 0, 'bar'), ...listGapKey(sheet, words), ...listBreakKey(sheet)], 0, top, stage);
  const area = { x: gutter, y: top + legend.height + 20, width: stage.width - gutter - 1, height: isNarrow(stage.width) ? 220 : 290 };
  const layout = spec.kind === 'sides' ? 'stacked' : spec.layout;
  const bars = layout === 'stacked' ? 1 : listMarks(sheet, 0).length;
  const band = cutBand(area.x, area.width, sheet.slots.length, bars, spec.kind === 'sides' ? 220 : bars > 1 ? 44 : 68);
  const bottom = area.y + area.height + (ticks.low < 0 ? 8 : 0);
  const periods = drawPeriodAxis(sheet.slots, band, bottom, stage);
  const plot = drawBarPlot({ sheet, plot: 0, layout, extents, area, band, ticks }, stage);
  return {
    markup: drawTiles(stage.prefix, listInks(sheet)) + legend.markup + plot + periods.markup,
    height: bottom + periods.height - top,
  };
}

/** All ends of bars, for the scale. */
export function listEnds(extents: readonly (readonly (Extent | undefined)[])[]): readonly number[] {
  return extents.flat().flatMap((extent) => (extent ? [toCoordinate(extent.from), toCoordinate(extent.to)] : []));
}
