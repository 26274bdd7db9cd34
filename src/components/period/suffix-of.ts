import type { Figure } from '#views/figure.ts';

/** The unit behind a change where a column holds several: `%`, or `pt` for percentage points; nothing behind words. */
export function suffixOf({ kind, unit }: Figure): string {
  if (kind !== 'value') return '';
  return unit === 'percent' ? '%' : unit === 'points' ? 'pt' : '';
}
