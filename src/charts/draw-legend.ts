import { type Column, listMarks, type Sheet } from './chart-sheet.ts';
import { breakDashes } from './draw-breaks.ts';
import { gapDash } from './draw-gap.ts';
import { type Ink, inkBar } from './draw-tiles.ts';
import type { Part, Stage } from './layout.ts';
import { paintWith, toSeriesNumber } from './look.ts';
import { drawMarker } from './markers.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { measureText } from './text-width.ts';

/** An entry of the key: a sample and its meaning. */
export interface Key extends Ink {
  readonly sample: 'bar' | 'marker' | 'gap' | 'break';
  readonly text: string;
}

/** The keys of one plot: its series where there are several, and each finish in use. */
export function listKeys(sheet: Sheet, plot: number, sample: 'bar' | 'marker'): readonly Key[] {
  const columns = listMarks(sheet, plot);
  const series = columns.length > 1 ? columns.map((column) => keyOf(column, sample)) : [];
  return [...series, ...listFinishes(sheet, sample)];
}

function keyOf(column: Column, sample: 'bar' | 'marker'): Key {
  return { series: toSeriesNumber(column.series), finish: 'solid', sample, text: column.key };
}

/** The keys for what is not an actual period under the standard of today. */
export function listFinishes(sheet: Sheet, sample: 'bar' | 'marker'): readonly Key[] {
  const standards = new Set(sheet.slots.filter((slot) => slot.finish === 'hatched').map((slot) => slot.standard));
  const hatched = [...standards].map((standard): Key => ({ series: 1, finish: 'hatched', sample, text: `Under ${standard}` }));
  const isForecast = sheet.slots.some((slot) => slot.finish === 'outlined');
  return isForecast ? [...hatched, { series: 1, finish: 'outlined', sample, text: 'Forecast' }] : hatched;
}

/** The key for the dash in place of a value, where there are such places and the words do not fit. */
export function listGapKey(sheet: Sheet, words: readonly string[]): readonly Key[] {
  const isUsed = words.includes(gapDash) && sheet.columns.some((column) => column.data.some(({ value }) => value === undefined));
  return isUsed ? [{ series: 1, finish: 'solid', sample: 'gap', text: 'No data' }] : [];
}

/** The key for the line between values that are not comparable. */
export function listBreakKey(sheet: Sheet): readonly Key[] {
  const isUsed = sheet.columns.some(({ breaks }) => breaks.length > 0);
  return isUsed ? [{ series: 1, finish: 'solid', sample: 'break', text: 'Break in the series' }] : [];
}

/** The key above a plot, in as many lines as it needs. */
export function drawLegend(keys: readonly Key[], x: number, y: number, stage: Stage): Part {
  if (keys.length === 0) return { markup: '', height: 0 };
  const lineHeight = stage.textSize + 8;
  const swatch = stage.textSize - 1;
  let left = x;
  let top = y;
  const items = keys.map((key) => {
    const width = swatch + 6 + measureText(key.text, stage.textSize);
    if (left > x && left + width > stage.width) {
      left = x;
      top += lineHeight;
    }
    const item = drawKey(key, left, top, swatch, stage);
    left += width + 16;
    return item;
  });
  return { markup: element('g', { class: 'chart-legend' }, ...items), height: top - y + lineHeight };
}

function drawKey(key: Key, x: number, y: number, swatch: number, stage: Stage): string {
  const { textSize } = stage;
  const sample = drawSample(key, x, y, swatch, stage);
  const label = { x: x + swatch + 6, y: y + swatch * 0.5 + textSize * 0.36, 'font-size': textSize, ...paintWith('chart-text') };
  return sample + element('text', label, escapeMarkup(key.text));
}

function drawSample(key: Key, x: number, y: number, swatch: number, { prefix, textSize }: Stage): string {
  switch (key.sample) {
    case 'bar':
      return element('rect', { x: x + 0.5, y: y + 0.5, width: swatch - 1, height: swatch - 1, ...inkBar(prefix, key, 'none') });
    case 'marker':
      return drawMarker(key, x + swatch / 2, y + swatch / 2, 4.5, {});
    case 'break': {
      const d = `M${round(x + swatch / 2)} ${round(y - 1)}V${round(y + swatch + 1)}`;
      return element('path', { d, 'stroke-dasharray': breakDashes, fill: 'none', ...paintWith('chart-axis') });
    }
    case 'gap': {
      const at = { x: x + swatch / 2, y: y + swatch * 0.5 + textSize * 0.36, 'text-anchor': 'middle', 'font-size': textSize };
      return element('text', { ...at, ...paintWith('chart-muted') }, gapDash);
    }
  }
}
