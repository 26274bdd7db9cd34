import type { Sheet } from './chart-sheet.ts';
import type { Ink } from './draw-tiles.ts';
import { toSeriesNumber } from './look.ts';

/** The inks that a chart's bars and key may need. */
export function listInks(sheet: Sheet): readonly Ink[] {
  const finishes = new Set(['solid' as const, ...sheet.slots.map((slot) => slot.finish)]);
  const series = new Set(sheet.columns.filter((column) => column.role === 'mark').map((column) => toSeriesNumber(column.series)));
  return [...finishes].flatMap((finish) => [...series].map((number) => ({ series: number, finish })));
}
