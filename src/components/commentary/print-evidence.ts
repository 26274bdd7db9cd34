import type { Wording } from '#commentary/word-figure.ts';
import { escapeText } from '#components/table/escape-text.ts';

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeText(value)}"`;
}

/** A number in commentary: a quiet link to the line of the document that prints it, its value for machines inside. */
export function printEvidence({ text, spoken, value, href, remark }: Wording): string {
  const number = value === undefined ? escapeText(text) : `<data${attribute('value', value)}>${escapeText(text)}</data>`;
  const about = `${attribute('aria-label', spoken)}${attribute('title', remark)}`;
  return href === undefined
    ? `<span class="figure"${about}>${number}</span>`
    : `<a class="figure quiet"${attribute('href', href)}${about}>${number}</a>`;
}
