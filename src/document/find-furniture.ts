import type { Line } from '#read/read-lines.ts';
import { readContextKind } from './context-line.ts';
import { readLineRole } from './line-role.ts';
import { plainText } from './plain-text.ts';

const pageNumber = /^(?:[-–—]\s*)?(?:F-)?\d{1,3}(?:\s*[-–—])?$|^page\s+\d+(?:\s*(?:of|\/)\s*\d+)?$|^\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/i;
const trailingPage = /\s*(?:[-–—|]\s*\d{1,3}\s*[-–—|]?|\bpage\s+\d+(?:\s+of\s+\d+)?|\|\s*\d{1,3})$/i;
const rule = /^[-–—_=*\s·•]{3,}$/;
const contact = /\b(?:e-?mail|tel(?:ephone)?|phone|fax|url|web(?:site)?)\s*(?:no\.?|number)?\s*[:：]/i;
const leader = /(?:\.{4,}|(?:\. ){4,}|…{2,})\s*\d{1,3}$/;
/** `Example SE · Half-Year Report`, `Example Limited Annual Report`: beside a page number, a running head even once. */
const twoParts = /\s[·|•]\s|\b(?:limited|plc|inc\.?|ltd\.?|ag|se|corporation|n\.v\.|s\.a\.)\s.*\b(?:report|results|form\s+\S+)\b/;
const titleOfTables = /\b(?:statements?|balance\s+sheets?|notes)\b/;
const immediate = /^(?:for immediate release|(?:press|news) release)$/i;

/** Claims that a line is a page number: `- 3 -`, `12`, `Page 3 of 12`. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(plainText(text));
}

/** Claims that a line only says how to reach somebody: `Tel: +81-3-… URL: https://…`. */
function isContactLine(text: string): boolean {
  if (/\b(?:code|ticker|symbol)\b/i.test(text)) return false;
  return contact.test(text) && !/\.\s+[A-Z]\w+\s+\w+\s+\w+\s+\w+/.test(text.replace(/Inc\.|Ltd\.|Corp\./g, ''));
}

function neighbour(lines: readonly Line[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const text = plainText((lines[at] as Line).text);
    if (text !== '') return text;
  }
  return '';
}

function nextIsTable(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.text.trim() === '') continue;
    if (line.isTabular) return true;
    const kind = readContextKind(line.text);
    return kind === 'period' || kind === 'unit';
  }
  return false;
}

/**
 * Running heads: short lines that return, at least once beside a page number or with one at their end, and that do not stand over
 * tables, or twice beside a page number and not always over a table. The first appearance on the cover is none.
 */
function findRunningHeads(lines: readonly Line[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const text = plainText(line.text);
    if (line.isTabular || text === '' || text.length > 70 || /[.:;,]$/.test(text)) continue;
    const key = text
      .replace(trailingPage, '')
      .replace(/^\d{1,3}\s*[|–—-]\s*/, '')
      .toLowerCase();
    if (key === '' || pageNumber.test(text) || readLineRole(text) !== 'text') continue;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const heads = new Set<number>();
  for (const [key, indexes] of places) {
    if (indexes.length < 2 && !twoParts.test(key)) continue;
    const texts = indexes.map((index) => plainText((lines[index] as Line).text));
    const isPaged = indexes.map(
      (index, at) =>
        (texts[at] as string).toLowerCase() !== key ||
        isPageNumber(neighbour(lines, index, -1)) ||
        isPageNumber(neighbour(lines, index, 1)),
    );
    const overTable = indexes.filter((index) => nextIsTable(lines, index)).length;
    const isSure = twoParts.test(key) || (isPaged.filter(Boolean).length >= 2 && overTable < indexes.length && !titleOfTables.test(key));
    if (!isPaged.includes(true) || (overTable > 0 && !isSure)) continue;
    for (const [at, index] of indexes.entries()) {
      const onCover = at === 0 && !isPaged[0] && lines.slice(0, index).filter((line) => line.text.trim() !== '').length < 8;
      if (!onCover) heads.add((lines[index] as Line).number);
    }
  }
  return heads;
}

/** The numbers of the lines that belong to the page and not to the text: page numbers, running heads, rules, contact lines. */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set(findRunningHeads(lines));
  for (const line of lines) {
    if (line.isMargin === true && line.text.trim() !== '') found.add(line.number);
    if (line.isTabular) continue;
    const text = plainText(line.text);
    if (text === '') {
      if (line.text.trim() !== '') found.add(line.number);
      continue;
    }
    if (text.length > 200) continue;
    if (pageNumber.test(text) || rule.test(text) || leader.test(text) || immediate.test(text) || isContactLine(text))
      found.add(line.number);
  }
  return found;
}
