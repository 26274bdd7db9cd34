import type { Slot } from './chart-sheet.ts';
import { type Area, type Band, centerSlot, type Part, type Stage } from './layout.ts';
import { paintWith } from './look.ts';
import { element, escapeMarkup, round } from './svg.ts';
import { measureText } from './text-width.ts';
import { formatTick, scaleTo, type Ticks } from './ticks.ts';

/** The room that the labels of a vertical scale take. */
export function measureTicks(ticks: Ticks, { textSize }: Stage): number {
  return Math.ceil(Math.max(...ticks.values.map((value) => measureText(formatTick(value, ticks.step), textSize)))) + 8;
}

/** Hairlines across the plot with their values at the left; the line of zero is stronger. */
export function drawValueAxis(ticks: Ticks, area: Area, { textSize }: Stage): string {
  const toY = scaleTo(ticks, area.y + area.height, area.y);
  return ticks.values
    .map((value) => {
      const y = toY(value);
      const line = { d: `M${round(area.x)} ${round(y)}H${round(area.x + area.width)}`, 'data-tick': `${value}` };
      const label = { x: area.x - 8, y: y + textSize * 0.35, 'text-anchor': 'end', 'font-size': textSize, ...paintWith('chart-muted') };
      return (
        element('path', { ...line, ...paintWith(value === 0 ? 'chart-axis' : 'chart-grid') }) +
        element('text', label, escapeMarkup(formatTick(value, ticks.step)))
      );
    })
    .join('');
}

/** The names of the periods, as many as fit, counted from the newest; below them what sets a period apart. */
export function drawPeriodAxis(slots: readonly Slot[], band: Band, y: number, stage: Stage): Part {
  const size = stage.textSize;
  const widest = Math.max(...slots.map((slot) => measureText(slot.label, size)));
  const every = Math.ceil((widest + 4) / band.slotSize);
  const labels = slots.map((slot, index) => {
    if ((slots.length - 1 - index) % every !== 0) return '';
    const x = centerSlot(band, index);
    const label = element(
      'text',
      { x, y: y + size + 5, 'text-anchor': 'middle', 'font-size': size, ...paintWith('chart-text') },
      escapeMarkup(slot.label),
    );
    const remark = remarkOn(slot);
    const fits = remark !== undefined && measureText(remark, size - 1.5) <= band.slotSize * every - 2;
    const at = { x, y: y + size * 2 + 7, 'text-anchor': 'middle', 'font-size': size - 1.5, ...paintWith('chart-muted') };
    return label + (fits ? element('text', at, escapeMarkup(remark)) : '');
  });
  const isTwoLines = slots.some((slot) => remarkOn(slot) !== undefined);
  return { markup: labels.join(''), height: isTwoLines ? size * 2 + 12 : size + 10 };
}

function remarkOn(slot: Slot): string | undefined {
  switch (slot.finish) {
    case 'solid':
      return undefined;
    case 'hatched':
      return slot.standard;
    case 'outlined':
      return 'forecast';
  }
}
