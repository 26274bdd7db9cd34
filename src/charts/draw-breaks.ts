import type { Break } from '#model/chart-spec.ts';
import type { Column } from './chart-sheet.ts';
import type { Area, Band } from './layout.ts';
import { paintWith } from './look.ts';
import { element, escapeMarkup, round } from './svg.ts';

/** The dashes of the line between values that are not comparable. */
export const breakDashes = '2 3';

/** The breaks of several columns by their slot, each with the names of all that begin there. */
export function listBreaks(columns: readonly Column[]): readonly Break[] {
  const bySlot = Map.groupBy(
    columns.flatMap(({ breaks }) => breaks),
    ({ slot }) => slot,
  );
  return [...bySlot]
    .map(([slot, breaks]) => ({ slot, name: [...new Set(breaks.map(({ name }) => name))].join('; ') }))
    .sort((left, right) => left.slot - right.slot);
}

/** A dashed line before each slot from which on values follow another rule. */
export function drawBreaks(columns: readonly Column[], { y, height }: Area, { start, slotSize }: Band): string {
  return listBreaks(columns)
    .map(({ slot, name }) => {
      const line = {
        d: `M${round(start + slotSize * slot)} ${round(y - 8)}V${round(y + height)}`,
        'stroke-dasharray': breakDashes,
        fill: 'none',
      };
      const title = element('title', {}, escapeMarkup(`Not comparable across ${name}`));
      return element('path', { ...line, ...paintWith('chart-axis'), 'data-break': slot }, title);
    })
    .join('');
}
