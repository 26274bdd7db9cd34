import { computedHref, evidenceHref } from '#site/links.ts';
import type { Figure } from '#views/figure.ts';
import { writeRange } from '#views/range-steps.ts';
import { escapeText } from './escape-text.ts';

/**
 * The attributes of a link from a computed figure to how it comes about: the formula, what it is made of, what rounding leaves open. A part that stands
 * in the same row is named by the number of its cell, any other by its id.
 */
export function printComputed({ formula = '', from = [], range, text, unitText }: Figure, row: readonly Figure[] = []): string {
  const parts = from.map((id) => {
    const cell = row.findIndex(({ href, beside }) => href === evidenceHref(id) && beside === undefined);
    return cell < 0 ? id : String(cell);
  });
  const open = range === undefined ? ' data-open' : range === '' ? '' : ` data-range="${escapeText(writeRange(text, range))}"`;
  return ` href="${escapeText(computedHref())}" data-formula="${escapeText(formula)}" data-of="${escapeText(parts.join(' '))}" data-unit="${escapeText(unitText)}"${open}`;
}
