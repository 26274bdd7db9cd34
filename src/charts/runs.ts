import type { Break, Datum } from '#model/chart-spec.ts';
import type { Slot } from './chart-sheet.ts';

/**
 * The slots after which a line breaks off: where a value is missing, the accounting standard changes, a rule changes, or
 * forecasts begin. No line suggests a way between values that cannot be compared.
 */
export function findBreaks(slots: readonly Slot[], data: readonly Datum[], rules: readonly Break[]): readonly number[] {
  return slots.flatMap((slot, index) => {
    const next = slots[index + 1];
    const isJoined =
      next !== undefined &&
      data[index]?.value !== undefined &&
      data[index + 1]?.value !== undefined &&
      !rules.some((rule) => rule.slot === index + 1) &&
      slot.finish === next.finish &&
      (slot.standard ?? '') === (next.standard ?? '');
    return isJoined ? [] : [index];
  });
}
