import type { TokenPattern } from '#tokens/token-pattern.ts';

/** Page numbers on lines that belong to the page. */
export const pageNumbers: readonly TokenPattern[] = [
  // - 3 - · 12 · F-7 · Page 3 of 12 · 3/12
  {
    recognizes: 'the number of a page',
    fate: 'page-number',
    form: /^[ \t]*(?:[-–—|]\s?)?(?:F-|page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—|])?[ \t]*$/gim,
  },
  // Example Ltd. - 3 - · Interim Report | 14 · Report Page 3 of 12
  {
    recognizes: 'the number of a page',
    fate: 'page-number',
    form: /(?:[-–—|]\s?|\bpage\s)\d{1,3}(?:\sof\s\d{1,3})?(?:\s?[-–—|])?[ \t]*$/gim,
  },
  // 14 | Interim Report
  { recognizes: 'the number of a page', fate: 'page-number', form: /^[ \t]*\d{1,3}\s?[-–—|]\s/gm },
  // Risk factors ........ 12
  { recognizes: 'the page of an entry of the contents', fate: 'page-number', form: /(?<=\.{3}\s?|(?:\.\s){3}|…\s?)\d{1,3}[ \t]*$/gm },
];

/** Numbers of headings, at their beginning. */
export const headingNumbers: readonly TokenPattern[] = [
  // 1 Overview · (2) Sales · 3.1 Cost · Item 2. · PART 1 · Note 5.
  {
    recognizes: 'the number of a heading',
    fate: 'heading',
    form: /^[\s#*_>•–-]*(?:(?:part|item|chapter|section|note|article|appendix|annex)\s)?[(（[]?\d{1,2}(?:[.-]\d{1,2}){0,3}[.)）\]:]{0,2}(?=\s|\p{L}|$)(?!\s?%)/giu,
  },
];

/** Numbers of list items, notes and footnotes, at their beginning. */
export const itemNumbers: readonly TokenPattern[] = [
  // (Notes) 1. · (Note 2) · Note 3: · *4 · ^{5.} · (※6) · 7 · - 8. · 9)
  {
    recognizes: 'the number of an item or note',
    fate: 'list-number',
    form: /^[\s#_>•·–—-]*(?:[(（]?notes?\s?[)）]?\s?[:：.]?\s*)?(?:[-–•]\s)?[\^{(（*＊※%[]{0,4}\d{1,2}(?:\.\d{1,2})?[.)）}\]:]{0,4}(?=\s|["“]|\p{Lu}|$)(?!\s?(?:%|million|billion|thousand|percent))/giu,
  },
];

/** Numbers of items at the beginning of a paragraph, and of items that run on in a line. */
export const innerItemNumbers: readonly TokenPattern[] = [
  // 1. The first item, at the beginning of a line that is no list item by its layout
  { recognizes: 'the number of an item or note', fate: 'list-number', form: /^[ \t]*(?:[-–•]\s)?[(（]?\d{1,2}[.)）]\s(?=\p{L})/gmu },
  // the tasks are (1) to sell and (2) to buy; 3) to hold
  { recognizes: 'the number of an item', fate: 'list-number', form: /(?<=\s)[(（]?\d{1,2}[)）]\s(?=["“]?\p{L})/gu },
  // as follows: 1. Sales. 2. Costs.
  { recognizes: 'the number of an item', fate: 'list-number', form: /(?<=[:;.)]\s)\d{1,2}\.\s(?=\p{Lu})/gu },
];

/** Cells that hold nothing but a number of an item. */
export const cellNumbers: readonly TokenPattern[] = [
  // 1) · (2) · 3.
  { recognizes: 'the number of a row', fate: 'list-number', form: /^\s*[(（]?\d{1,2}[.)）]\s*$/g },
];

/** Cells of a column that numbers the rows. */
export const rowNumbers: readonly TokenPattern[] = [
  // 1 · 12. · (3)
  { recognizes: 'the number of a row', fate: 'list-number', form: /^\s*[(（]?\d{1,2}[.)）]?\s*$/g },
];

/** A figure that stands alone in a heading cell, where only words, dates and units belong. */
export const strayFigures: readonly TokenPattern[] = [
  { recognizes: 'a figure among the headings of a table', fate: 'phantom', form: /^\s*[(△▲-]?\d[\d,.]*[)%]{0,2}\s*$/g },
];

/** A figure that stands alone where the label of a row should. */
export const strayLabels: readonly TokenPattern[] = [
  // 2,240 · 2.240: no rank and no number of an item
  { recognizes: 'a figure where the label of a row should stand', fate: 'unresolved', form: /^\s*[(△▲-]?\d{1,3}(?:[.,]\d{3})+\)?\s*$/g },
];
