import { evidenceHref } from '#site/links.ts';
import type { Figure } from '#views/figure.ts';
import type { Surrounding } from './component-use.ts';

/** A figure as commentary shows it: the words with their unit, and what stands behind them. */
export interface Wording {
  readonly text: string;
  /** What is read aloud, where it differs. */
  readonly spoken?: string;
  /** Plain digits in base units. */
  readonly value?: string;
  /** Link to the place in the document. */
  readonly href?: string;
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

/** What a link and its explanation take over from a figure. A computed one leads to the first of the figures behind it. */
export function evidenceOf({ value, href, remark, from }: Figure): Pick<Wording, 'value' | 'href' | 'remark'> {
  const first = from?.[0];
  const place = href ?? (first === undefined ? undefined : evidenceHref(first));
  const about = remark ?? (first === undefined ? undefined : `computed from ${from?.length} printed figures`);
  return {
    ...(value === undefined ? {} : { value }),
    ...(place === undefined ? {} : { href: place }),
    ...(about === undefined ? {} : { remark: about }),
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
  return { text, ...(isSpoken ? { spoken } : {}), ...evidenceOf(figure) };
}
