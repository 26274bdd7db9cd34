import type { Panel, PanelChart } from '#model/chart-spec.ts';
import { parseDecimal } from '#model/decimal.ts';
import { measureBars, toCoordinate } from './bar-extents.ts';
import { isGap, listMarks, readSheet, type Sheet } from './chart-sheet.ts';
import { drawPeriodAxis, drawValueAxis, measureTicks } from './draw-axes.ts';
import { listEnds } from './draw-bar-chart.ts';
import { drawBarPlot } from './draw-bar-plot.ts';
import { drawBreaks } from './draw-breaks.ts';
import { chooseGapWords, drawGap } from './draw-gap.ts';
import { drawLegend, type Key, listBreakKey, listGapKey, listKeys } from './draw-legend.ts';
import { drawLines, type LinePlot, placeSpots } from './draw-line-plot.ts';
import { drawTiles } from './draw-tiles.ts';
import { labelSpots } from './label-spots.ts';
import { centerSlot, cutBand, isNarrow, type Part, type Stage } from './layout.ts';
import { listInks } from './list-inks.ts';
import { paintWith } from './look.ts';
import { openPlot } from './plot.ts';
import { element, escapeMarkup } from './svg.ts';
import { measureText } from './text-width.ts';
import { chooseTicks } from './ticks.ts';

/** Draws amounts as bars and, below them on the same axis of time, their ratios as lines. */
export function drawPanelChart(spec: PanelChart, top: number, stage: Stage): Part {
  const sheet = readSheet(spec);
  const extents = measureBars(spec);
  const amounts = chooseTicks(listEnds(extents), 4, 'held');
  const ratios = chooseTicks(listValues(sheet, 1), 3, 'near');
  const gutter = Math.max(measureTicks(amounts, stage), measureTicks(ratios, stage));
  const [x, width] = [gutter, stage.width - gutter - 1];
  const bars = spec.amounts.series.length;
  const band = cutBand(x, width, sheet.slots.length, bars, bars > 1 ? 44 : 68);
  const words = chooseGapWords(band.slotSize, stage);

  const upper = drawHeading(spec.amounts, [...listKeys(sheet, 0, 'bar'), ...listGapKey(sheet, words), ...listBreakKey(sheet)], top, stage);
  const upperArea = { x, y: top + upper.height + 18, width, height: isNarrow(stage.width) ? 150 : 190 };
  const lowerTop = upperArea.y + upperArea.height + (amounts.low < 0 ? 26 : 18);
  const lower = drawHeading(
    spec.ratios,
    listKeys(sheet, 1, 'marker').filter((key) => key.finish === 'solid'),
    lowerTop,
    stage,
  );
  const lowerArea = { x, y: lowerTop + lower.height + 18, width, height: isNarrow(stage.width) ? 90 : 110 };
  const bottom = lowerArea.y + lowerArea.height + 8;
  const periods = drawPeriodAxis(sheet.slots, band, bottom, stage);

  const markup = [
    drawTiles(stage.prefix, listInks(sheet)),
    upper.markup,
    drawBarPlot({ sheet, plot: 0, layout: 'grouped', extents, area: upperArea, band, ticks: amounts }, stage),
    lower.markup,
    drawRatios({ sheet, plot: 1, mark: 'line', area: lowerArea, band, ticks: ratios, radius: 4.5 }, stage),
    periods.markup,
  ];
  return { markup: markup.join(''), height: bottom + periods.height - top };
}

/** The values of a plot as coordinates, for its scale. */
export function listValues(sheet: Sheet, plot: number): readonly number[] {
  return listMarks(sheet, plot).flatMap((column) =>
    column.data.flatMap(({ value }) => {
      const number = value === undefined ? undefined : parseDecimal(value);
      return number ? [toCoordinate(number)] : [];
    }),
  );
}

function drawHeading(panel: Panel, keys: readonly Key[], top: number, stage: Stage): Part {
  const size = stage.textSize;
  const unit = element('tspan', { 'font-weight': 400, ...paintWith('chart-muted') }, escapeMarkup(` ${panel.unit}`));
  const label = element(
    'text',
    { x: 0, y: top + size, 'font-size': size, 'font-weight': 600, ...paintWith('chart-text') },
    escapeMarkup(panel.label),
    unit,
  );
  const legend = drawLegend(keys, 0, top + size + 9, stage);
  return { markup: label + legend.markup, height: size + (legend.height > 0 ? legend.height + 9 : 3) };
}

function drawRatios(plot: LinePlot, stage: Stage): string {
  const { sheet, area, band, ticks } = plot;
  const columns = listMarks(sheet, plot.plot);
  const words = chooseGapWords(band.slotSize, stage);
  const gaps = sheet.slots.map((slot, index) =>
    isGap(columns, index) ? drawGap(slot, words, centerSlot(band, index), area.y + area.height, stage) : '',
  );
  const [only] = columns.length === 1 ? columns : [];
  const widest = Math.max(0, ...(only?.data ?? []).map((datum) => measureText(datum.text, stage.textSize)));
  const labels = only && widest <= band.slotSize ? labelSpots(sheet, only, placeSpots(only, plot), stage) : [];
  return element(
    'g',
    openPlot({ plot: plot.plot, axis: 'y', area, ticks, band: band.share, inner: 1, radius: plot.radius }),
    drawValueAxis(ticks, area, stage),
    drawLines(plot),
    drawBreaks(columns, area, band),
    ...gaps,
    element('g', { class: 'chart-labels' }, ...labels),
  );
}
