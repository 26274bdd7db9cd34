import { type DigitGrouping, groupByCommas, groupingOf } from './digit-grouping.ts';

/** How a filing writes its numbers, as the cells of its tables show. */
export interface NumberStyle {
  readonly digits: DigitGrouping;
  /** Whether a blank stands between a sign and its digits: `+ 6.2`, `- 7.6`. */
  readonly hasSignsApart: boolean;
}

const plusApart = /^\s*\+\s\d[\d.,]*\s?%?\s*$/;
const minusApart = /^(\s*)[-–−](?=\s\d[\d.,]*\s?%?\s*$)/;
/** Elsewhere a dash and a number in one cell are a nil and the figure of the next column. */
const fewestSigns = 2;

/** The way of writing numbers that the cells of a filing show. */
export function numberStyleOf(cells: readonly string[]): NumberStyle {
  return { digits: groupingOf(cells), hasSignsApart: cells.filter((cell) => plusApart.test(cell)).length >= fewestSigns };
}

/** The same text, character for character, in the one style that numbers are read in: groups by commas, a point, signs that need no digit behind them. */
export function inPlainStyle(text: string, { digits, hasSignsApart }: NumberStyle): string {
  return groupByCommas(hasSignsApart ? text.replace(minusApart, '$1△') : text, digits);
}
