import type { Bar, BarPlot } from './draw-bar-plot.ts';
import { centerSlot, type Stage } from './layout.ts';
import { type ClassName, paintWith, toSeriesNumber } from './look.ts';
import { element, escapeMarkup } from './svg.ts';
import { measureText } from './text-width.ts';

/** The values of a plot's bars where they fit: in the segments of a stack and its total above, or at the ends of bars. */
export function labelBars(plot: BarPlot, bars: readonly Bar[], stage: Stage): string {
  const labels =
    plot.layout === 'stacked' ? [...labelSegments(plot, bars, stage), ...labelTotals(plot, bars, stage)] : labelEnds(plot, bars, stage);
  return element('g', { class: 'chart-labels', 'text-anchor': 'middle' }, ...labels);
}

function labelSegments({ sheet }: BarPlot, bars: readonly Bar[], { textSize }: Stage): readonly string[] {
  const size = textSize - 1;
  if (bars.some(({ column, slot, box }) => measureText(column.data[slot]?.text ?? '', size) + 2 > box.width)) return [];
  return bars.map(({ column, slot, box }) => {
    const text = column.data[slot]?.text ?? '';
    if (box.height < size + 3) return '';
    const isSolid = sheet.slots[slot]?.finish === 'solid';
    const name: ClassName = isSolid ? `chart-on-${toSeriesNumber(column.series)}` : 'chart-halo';
    return writeLabel(text, box.x + box.width / 2, box.y + box.height / 2 + size * 0.36, size, name, {
      'stroke-width': isSolid ? 4 : 7,
      'data-label': `${sheet.columns.indexOf(column)},${slot}`,
    });
  });
}

function labelTotals({ sheet, plot, band }: BarPlot, bars: readonly Bar[], { textSize }: Stage): readonly string[] {
  const column = sheet.columns.find((candidate) => candidate.plot === plot && candidate.role === 'total');
  const widest = Math.max(0, ...(column?.data ?? []).map((datum) => measureText(datum.text, textSize)));
  if (!column || widest > band.slotSize) return [];
  return column.data.map((datum, slot) => {
    const tops = bars.filter((bar) => bar.slot === slot).map((bar) => bar.box.y);
    if (tops.length === 0 || datum.value === undefined) return '';
    const at = { 'data-label': `${sheet.columns.indexOf(column)},${slot}`, 'font-weight': 600 };
    return writeLabel(datum.text, centerSlot(band, slot), Math.min(...tops) - 5, textSize, 'chart-halo', at);
  });
}

function labelEnds({ sheet, band }: BarPlot, bars: readonly Bar[], { textSize }: Stage): readonly string[] {
  const size = textSize - 0.5;
  const room = new Set(bars.map((bar) => bar.series)).size > 1 ? (bars[0]?.box.width ?? 0) : band.slotSize - 2;
  if (bars.some(({ column, slot }) => measureText(column.data[slot]?.text ?? '', size) > room)) return [];
  return bars.map(({ column, slot, box, isNegative }) => {
    const y = isNegative ? box.y + box.height + size + 2 : box.y - 5;
    const at = { 'data-label': `${sheet.columns.indexOf(column)},${slot}` };
    return writeLabel(column.data[slot]?.text ?? '', box.x + box.width / 2, y, size, 'chart-halo', at);
  });
}

/** A text on its own ground: a halo keeps it legible on patterns and lines. */
export function writeLabel(
  text: string,
  x: number,
  y: number,
  size: number,
  name: ClassName,
  more: Readonly<Record<string, string | number>>,
): string {
  const halo = { 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element('text', { x, y, 'font-size': size, ...paintWith(name), ...halo, ...more }, escapeMarkup(text));
}
