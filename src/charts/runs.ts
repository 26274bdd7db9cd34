import type { Slot } from './chart-sheet.ts';
import type { Datum } from './chart-spec.ts';

/**
 * The slots after which a line breaks off: where a value is missing, the accounting standard changes, or forecasts begin. No
 * line suggests a way between values that cannot be compared.
 */
export function findBreaks(slots: readonly Slot[], data: readonly Datum[]): readonly number[] {
  return slots.flatMap((slot, index) => {
    const next = slots[index + 1];
    const isJoined =
      next !== undefined &&
      data[index]?.value !== undefined &&
      data[index + 1]?.value !== undefined &&
      slot.finish === next.finish &&
      (slot.standard ?? '') === (next.standard ?? '');
    return isJoined ? [] : [index];
  });
}
