import type { Slot } from './chart-sheet.ts';
import type { Stage } from './layout.ts';
import { paintWith } from './look.ts';
import { element, escapeMarkup } from './svg.ts';
import { measureText } from './text-width.ts';

/** Stands for `no data` where the words have no room; the key explains it. */
export const gapDash = '–';

/** The lines of `no data` that fit into a slot. */
export function chooseGapWords(room: number, { textSize }: Stage): readonly string[] {
  const fits = (text: string) => measureText(text, textSize - 1.5) <= room - 2;
  return fits('no data') ? ['no data'] : fits('data') ? ['no', 'data'] : [gapDash];
}

/** The words in the place of a period without values, standing on the line of zero or on the bottom of the plot. */
export function drawGap(slot: Slot, words: readonly string[], center: number, bottom: number, { textSize }: Stage): string {
  const size = textSize - 1.5;
  const spans = words.map((line, index) => element('tspan', { x: center, y: bottom - 6 - (words.length - 1 - index) * (size + 1) }, line));
  const title = element('title', {}, escapeMarkup(`${slot.label}: no data`));
  return element(
    'text',
    { 'text-anchor': 'middle', 'font-size': size, ...paintWith('chart-muted'), 'data-gap': slot.label },
    title,
    ...spans,
  );
}
