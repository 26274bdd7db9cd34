import type { Measure } from '#collections/measure-schema.ts';
import { formatUnit } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { MeasureValue } from '#series/measure-value.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { figureAsPrinted, figureRescaled } from './build-figure.ts';
import { absentFigure, figureComputed } from './computed-figure.ts';
import type { Figure } from './figure.ts';

/** The power of ten of a unit's name; undefined for `printed`. */
export function powerOf(unit: Measure['unit']): number | undefined {
  switch (unit) {
    case 'printed':
      return undefined;
    case 'thousands':
      return 3;
    case 'millions':
      return 6;
    case 'billions':
      return 9;
  }
}

/** A figure in a unit: as a document prints it there, else the most precise printing moved to it. */
function figureInUnit(precise: Fact, printings: readonly Fact[], unit: Measure['unit']): Figure {
  const power = precise.unit.length === 3 ? powerOf(unit) : undefined;
  if (power === undefined) return figureAsPrinted(precise);
  const printed = printingInUnit(printings, power);
  return printed ? figureAsPrinted(printed) : figureRescaled(precise, power);
}

/** A measure's value as a figure in the unit that the measure asks for. */
export function figureOfMeasure(value: MeasureValue, unit: Measure['unit']): Figure {
  switch (value.kind) {
    case 'absent':
      return absentFigure;
    case 'fact':
      return figureInUnit(value.fact, value.printings, unit);
    case 'computed': {
      const power = value.unit.length === 3 ? (powerOf(unit) ?? 0) : 0;
      const number = power === 0 ? value.value : roundDecimal(scale(value.value, -power), power === 9 ? -1 : 0);
      return figureComputed({
        value: value.value,
        number,
        unit: value.unit,
        unitText: formatUnit(value.unit, power),
        power,
        how: value.how,
      });
    }
  }
}
