import { escapeText } from '#components/table/escape-text.ts';
import { plainWords } from '#views/document/plain-words.ts';
import type { ClaimMark, DocumentLine, FactMark, LinePart, NoteMark } from '#views/document-view.ts';

function attribute(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${escapeText(value)}"`;
}

function element(name: string, attributes: string, text: string): string {
  return `<${name}${attributes}>${escapeText(text)}</${name}>`;
}

/** What is read aloud of a figure in brackets that is below zero; undefined where it is said as it stands. */
function sayFact({ text, fact }: LinePart): string | undefined {
  const [, digits] = /^\((.+)\)(%?)$/.exec(text) ?? [];
  return fact?.isNegative && digits !== undefined ? `minus ${digits}${text.endsWith('%') ? '%' : ''}` : undefined;
}

/** What is read aloud of a cell, where that is not what stands in it. */
export function sayParts(parts: readonly LinePart[]): string | undefined {
  if (parts.every((part) => sayFact(part) === undefined)) return undefined;
  return parts
    .map((part) => sayFact(part) ?? part.text)
    .join('')
    .trim();
}

function printFact(text: string, fact: FactMark): string {
  const { anchor, itemHref, meaning, status } = fact;
  const className = status === 'disputed' || status === 'repaired' ? status : undefined;
  const spoken = itemHref === undefined ? undefined : sayFact({ text, fact });
  const attributes =
    attribute('id', anchor) +
    attribute('href', itemHref) +
    attribute('class', className) +
    attribute('title', meaning) +
    attribute('aria-label', spoken);
  return element(itemHref === undefined ? 'span' : 'a', attributes, text);
}

const classOfClaim = { holds: undefined, differs: 'disputed', 'not-linked': 'untied' } as const;

function printClaim(text: string, { anchor, href, meaning, verdict }: ClaimMark): string {
  const attributes =
    attribute('id', anchor) + attribute('href', href) + attribute('class', classOfClaim[verdict]) + attribute('title', meaning);
  return element(href === undefined ? 'span' : 'a', attributes, text);
}

function printNote(text: string, { anchor, href, isBack }: NoteMark): string {
  const role = isBack ? 'doc-backlink' : 'doc-noteref';
  return element('a', `${attribute('id', anchor)} class="mark" role="${role}"${attribute('href', href)}`, text);
}

function printPart({ claim, fact, note, text }: LinePart): string {
  if (fact !== undefined) return printFact(text, fact);
  if (claim !== undefined) return printClaim(text, claim);
  return note === undefined ? escapeText(plainWords(text)) : printNote(text, note);
}

/** The pieces of a cell: figures with their anchors and what they tie to, marks of footnotes, and plain text. */
export function printParts(parts: readonly LinePart[]): string {
  return parts.map(printPart).join('');
}

/** Places of lines that have no characters of their own here. */
export function printAnchors(others: readonly string[]): string {
  return others.map((anchor) => `<span id="${anchor}"></span>`).join('');
}

/** A line that is no row of a table. */
export function printCells({ cells, others }: DocumentLine): string {
  return printAnchors(others) + cells.map(printParts).join('\t');
}
