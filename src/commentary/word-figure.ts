import { computedHref } from '#site/links.ts';
import type { Figure } from '#views/figure.ts';
import type { Surrounding } from './component-use.ts';

/** How a number of ours comes about: letters of the formula are the facts of `from`, in their order. */
export interface Computed {
  readonly formula: string;
  readonly from: readonly string[];
  /** The unit, where the words do not hold it. */
  readonly unit: string;
  /** What it may be besides, given the rounding of its facts; empty where nothing else, absent where that is not worked out. */
  readonly range?: string;
}

/** A figure as commentary shows it: the words with their unit, and what stands behind them. */
export interface Wording {
  readonly text: string;
  /** What is read aloud, where it differs. */
  readonly spoken?: string;
  /** Plain digits in base units. */
  readonly value?: string;
  /** Link to the place in the document. */
  readonly href?: string;
  /** How it was computed, for the panel that opens beside it; the link then leads to how figures are computed. */
  readonly computed?: Computed;
  /** How the figure came about, where it is not printed so; a doubt about it. */
  readonly remark?: string;
}

const space = '\u00a0';

/** Puts the unit around the digits of a figure: `101,665` in `JPY millions` is `JPY 101,665 million`, with spaces that do not break. */
export function wordAmount(digits: string, unitText: string): string {
  const scaled = /^([A-Z]{3}) (thousand|million|billion|trillion)s$/.exec(unitText);
  if (scaled) return [scaled[1], digits, scaled[2]].join(space);
  const per = /^([A-Z]{3})( per .+)?$/.exec(unitText);
  if (per) return `${per[1]}${space}${digits}${per[2] ?? ''}`;
  if (unitText === '%') return `${digits}%`;
  if (unitText === 'points') return `${digits}${space}percentage${space}points`;
  const counted = /^(thousand|million|billion)s of (.+)$/.exec(unitText);
  if (counted) return `${digits}${space}${counted[1]} ${counted[2]}`;
  return unitText === '' ? digits : `${digits}${space}${unitText}`;
}

/** Digits without the brackets of a negative. */
export function withoutBrackets(text: string): string {
  return text.replace(/[()]/g, '');
}

/** What a link and its explanation take over from a figure. That of a computed one opens its formula and the figures behind it. */
export function evidenceOf(
  { value, href, remark, from, formula, range, unitText }: Figure,
  surrounding: Surrounding,
): Pick<Wording, 'value' | 'href' | 'remark' | 'computed'> {
  const made = href === undefined && from !== undefined && formula !== undefined ? { formula, from } : undefined;
  const about = remark ?? (made === undefined ? undefined : `computed from ${made.from.length} printed figures`);
  const place = href ?? (made === undefined ? undefined : computedHref());
  const unit = surrounding === 'cell' ? unitText : '';
  return {
    ...(value === undefined ? {} : { value }),
    ...(place === undefined ? {} : { href: place }),
    ...(about === undefined ? {} : { remark: about }),
    ...(made === undefined ? {} : { computed: { ...made, unit, ...(range === undefined ? {} : { range }) } }),
  };
}

export interface FigureStyle {
  readonly surrounding: Surrounding;
  /** Leaves out the brackets of a negative, where the words around it say it. */
  readonly isUnsigned?: boolean;
}

/** A figure in running words with its unit; in a cell, where the table's header has the unit, its digits alone. */
export function wordFigure(figure: Figure, { surrounding, isUnsigned = false }: FigureStyle): Wording {
  const digits = isUnsigned ? withoutBrackets(figure.text) : figure.text;
  const text = surrounding === 'cell' || figure.kind !== 'value' ? digits : wordAmount(digits, figure.unitText);
  const isSpoken = figure.isNegative && !isUnsigned;
  const spoken = `minus ${text.replace(/[()]/g, '')}`;
  return { text, ...(isSpoken ? { spoken } : {}), ...evidenceOf(figure, surrounding) };
}
