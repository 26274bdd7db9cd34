import { formatNumber } from '#format/format-number.ts';
import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { parseDecimal, scale, sign } from '#model/decimal.ts';
import type { Figure } from '#views/figure.ts';

const powers: Readonly<Record<string, number>> = { printed: 0, thousands: 3, millions: 6, billions: 9 };

/** A figure in a unit in which no document prints it, rounded to whole units, halves away from zero; its remark says so. */
export function roundFigure(figure: Figure, unit: string): Figure {
  const value = parseDecimal(figure.value ?? '');
  const power = powers[unit] ?? 0;
  if (value === undefined) return figure;
  const rounded = roundDecimal(scale(value, -power), 0);
  return {
    ...figure,
    ...formatNumber(rounded),
    unitText: formatUnit(figure.unit, power),
    isNegative: sign(rounded) < 0,
    basis: 'computed',
    remark: `rounded here; printed: ${figure.text} (${figure.unitText})`,
  };
}
