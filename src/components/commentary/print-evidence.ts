import type { Computed, Wording } from '#commentary/word-figure.ts';
import { escapeText } from '#components/table/escape-text.ts';

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeText(value)}"`;
}

/** What opens beside a number of ours: its formula, what it is made of, what rounding leaves open. */
function printComputed(computed: Computed | undefined): string {
  if (computed === undefined) return '';
  const { formula, from, unit, range } = computed;
  const open = range === undefined ? ' data-open' : range === '' ? '' : attribute('data-range', range);
  return `${attribute('data-formula', formula)}${attribute('data-of', from.join(' '))}${attribute('data-unit', unit)}${open}`;
}

/** A number in commentary: a quiet link to the line of the document that prints it, or to how it is computed, its value for machines inside. */
export function printEvidence({ text, spoken, value, href, remark, computed }: Wording): string {
  const number = value === undefined ? escapeText(text) : `<data${attribute('value', value)}>${escapeText(text)}</data>`;
  const about = `${attribute('aria-label', spoken)}${attribute('title', remark)}`;
  return href === undefined
    ? `<span class="figure"${about}>${number}</span>`
    : `<a class="figure quiet"${attribute('href', href)}${about}${printComputed(computed)}>${number}</a>`;
}
