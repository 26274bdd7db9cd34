import { readCell } from '#numerals/read-cell.ts';
import type { PlacedText } from './placed-text.ts';

/** A cell as written: its lines, and how many rows and columns of the grid it takes. */
export interface WrittenCell {
  readonly lines: readonly PlacedText[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** 1-based cell as written in its row. */
  readonly column: number;
  /** How far its words stand from its left edge, in pixels. */
  readonly indent?: number;
}

/** `open` and `close` are marks of the figure to the right and to the left: `$`, `(`, `)`, `%`, a raised digit. */
export type CellKind = 'text' | 'figure' | 'open' | 'close';

/** A cell that holds something, where it stands in the grid. */
export interface GridCell {
  readonly kind: CellKind;
  readonly text: PlacedText;
  readonly row: number;
  /** Columns of the grid from 0, `end` behind the last. */
  readonly start: number;
  readonly end: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly indent?: number;
  readonly isByOffset?: boolean;
}

const currency = String.raw`(?:(?:US|HK|NZ|NT|[SAC])\$|[$€£¥₩₹]|JPY|USD|EUR|GBP|CHF|HKD|CNY|RMB|Rs\.?)`;
const open = new RegExp(String.raw`^(?:${currency}\s*[(（]?|[(（]\s*${currency}?)$`);
const close = /^(?:[)）]\s*(?:%|％|pts?|bps)?|(?:%|％)\s*[)）]?|[¹²³⁴⁵⁶⁷⁸⁹⁰·]+|[*※†‡]{1,2}[)）]?)$/;

/** What a cell is by its own characters. A year is a text: it heads a column. */
export function kindOf(text: string): CellKind {
  const trimmed = text.trim();
  if (open.test(trimmed)) return 'open';
  if (close.test(trimmed)) return 'close';
  const reading = readCell(trimmed);
  if (reading.kind === 'nil' || reading.kind === 'garbled') return 'figure';
  if (reading.kind !== 'numerals') return 'text';
  return reading.numerals.every((numeral) => numeral.looksLikeYear) ? 'text' : 'figure';
}
