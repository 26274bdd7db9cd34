import { plainWidth } from '#numerals/mask-markup.ts';
import type { GridRow } from './grid.ts';
import { isBlank } from './grid.ts';
import type { LabelVocabulary } from './label-vocabulary.ts';
import { type CompletedLabel, lost, mendLabel, totalEvidence } from './mend-label.ts';

/** Words without markup, footnote marks and full-width characters: `Net profit ³` → `Net profit`. */
export function cleanLabel(text: string): string {
  return plainWidth(text)
    .trim()
    .replace(/<[^>]*>|\*\*/g, '')
    .replace(/\^\{?[\d*()]+\}?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\s?[*※%]\d+(?:,[*※]\d+)*$|\((?:(?:notes?|\*|※)\s*\d*|%\s*\d+)(?:\s*,\s*\d+)*\)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[=>•·]|[-–—](?=\s+\p{L}))\s+/u, '')
    .trim();
}

/** The length of the longest end of `left` that begins `right`, three characters at most. */
export function overlap(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length, 3); length > 0; length -= 1) {
    if (right.toLowerCase().startsWith(left.slice(-length).toLowerCase())) return length;
  }
  return 0;
}

/**
 * Puts a label together that an extraction cut in two cells, sometimes repeating a letter at the cut. Labels that
 * stand whole elsewhere tell which way of joining is right.
 *
 *   Int⇥ternet connectivity services   →  Internet connectivity services
 *   0⇥Others                           →  Others
 */
export function joinLabel(pieces: readonly string[], vocabulary: LabelVocabulary): string {
  const filled = pieces.map(cleanLabel).filter((piece) => piece !== '' && !/^[-_–—=·]+$/.test(piece));
  return filled.reduce((left, right) => {
    if (left === '' || vocabulary.has(right) || /^\(?\d+[).]?$/.test(left)) return right;
    const shared = overlap(left, right);
    const candidates = [`${left}${right}`, `${left}${right.slice(shared)}`, `${left} ${right}`];
    const known = candidates.find(vocabulary.has);
    if (known !== undefined) return known;
    if (/^(?:otal|tal)$/i.test(left)) return `Total ${right}`;
    const completed = /\s/.test(left) ? undefined : vocabulary.completed(right);
    if (completed !== undefined) return completed.slice(0, completed.length - right.length) + right;
    const isFragment = /^[a-zA-Zıİ]{1,5}$/.test(left) || /^[a-z]/.test(right);
    return isFragment ? `${left}${right.slice(shared)}` : `${left} ${right}`;
  }, '');
}

/** What stands before a label in a numbered statement: `(a) Revenue`, `IV. Deferred tax assets`. */
const listMark = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|(?:\d{1,2}|[A-Z]|[IVX]{1,5})\.)\s+(?=\p{L})/u;

/** A label of which letters were added or taken away, as it stands and what bears the reading out. */
export interface LabelMend {
  readonly before: string;
  readonly reason: string;
  readonly evidence: readonly string[];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** What was done to a label between the cells in which it stands and the words that are read; undefined where no letter of it changed. */
function mendOf(pieces: readonly string[], joined: string, { mend }: CompletedLabel): LabelMend | undefined {
  const cells = pieces.map(cleanLabel).filter((piece) => piece !== '');
  const before = cells.join(' ');
  if (mend !== undefined) return { before, reason: mend.reason, evidence: [mend.evidence] };
  const [printed, read] = [lettersOf(before), lettersOf(joined)];
  if (printed === read) return undefined;
  if (read.length < printed.length) return { before, reason: 'The label is cut in two cells, and letters stand twice.', evidence: [] };
  return { before, reason: lost, evidence: [/^Total\b/.test(joined) ? totalEvidence : `“${joined}” is a known label.`] };
}

/** The stub of a row, without the mark of a list, and how it was mended where it was. */
export function labelOf(
  row: GridRow,
  stub: readonly number[],
  vocabulary: LabelVocabulary,
): { readonly label: string; readonly labelMend?: LabelMend } {
  const pieces = stub
    .map((column) => row.cells[column - 1])
    .filter((cell) => cell !== undefined && !isBlank(cell))
    .map((cell) => cell?.text ?? '');
  const joined = joinLabel(pieces, vocabulary);
  const completed = mendLabel(joined.replace(listMark, ''), vocabulary);
  const labelMend = mendOf(pieces, joined, completed);
  return { label: completed.label, ...(labelMend === undefined ? {} : { labelMend }) };
}
