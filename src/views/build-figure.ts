import { formatNumber } from '#format/format-number.ts';
import { formatUnit } from '#format/format-unit.ts';
import { numberAt, type Printing, printedNumber, printedPower } from '#format/printed-value.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { type Decimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { roundingOf } from '#series/rounding.ts';
import { saidInUnit } from '#series/said-in-unit.ts';
import { evidenceHref } from '#site/links.ts';
import { nilMark } from './computed-figure.ts';
import { explainStatus } from './explain-status.ts';
import type { Figure } from './figure.ts';

function evidence(fact: Fact): Pick<Figure, 'fact' | 'href' | 'status' | 'remark'> {
  const remark = explainStatus(fact);
  return { fact: fact.id, href: evidenceHref(fact.id), status: fact.status, ...(remark === undefined ? {} : { remark }) };
}

function withValue(fact: Fact): (Fact & Printing) | undefined {
  return fact.value === undefined ? undefined : (fact as Fact & Printing);
}

function figureOfNumber(fact: Fact & Printing, number: Decimal, power: number, basis: Figure['basis']): Figure {
  return {
    kind: 'value',
    ...formatNumber(number),
    value: fact.value,
    unit: fact.unit,
    unitText: formatUnit(fact.unit, power),
    isNegative: number.coefficient < 0n,
    basis,
    ...evidence(fact),
  };
}

/** A fact as it is printed: the same digits in the same unit. A printed dash is nil. */
export function figureAsPrinted(fact: Fact): Figure {
  const printed = withValue(fact);
  if (printed) return figureOfNumber(printed, printedNumber(printed), printedPower(printed), 'printed');
  return {
    kind: 'nil',
    text: nilMark,
    spoken: 'nil',
    unit: fact.unit,
    unitText: formatUnit(fact.unit),
    isNegative: false,
    basis: 'printed',
    ...evidence(fact),
  };
}

/**
 * A fact moved to a coarser unit: as a sentence of its document prints it there, else shortened as its document shortens. A printing that
 * is coarser already stays as it is.
 */
export function figureRescaled(fact: Fact, power: number): Figure {
  const printed = withValue(fact);
  if (!printed || fact.unit.length !== 3 || printedPower(printed) >= power) return figureAsPrinted(fact);
  const places = power === 9 ? -1 : 0;
  const said = saidInUnit(fact, power + places);
  if (said !== undefined) {
    const number = roundDecimal(scale(said.value, -power), places, 'half-up');
    return { ...figureOfNumber(printed, number, power, 'printed'), href: evidenceHref(said.id) };
  }
  return figureOfNumber(printed, roundDecimal(numberAt(printed, power), places, roundingOf(fact.filing)), power, 'rescaled');
}
