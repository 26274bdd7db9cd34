import { subspan } from '#model/span.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { plainWidth } from '#numerals/mask-markup.ts';
import { type Numeral, readNumerals } from '#numerals/read-numerals.ts';
import { readUnit } from '#numerals/read-unit.ts';
import type { Line } from '#read/read-lines.ts';
import { lineSpan } from '#read/read-lines.ts';
import type { GridCell } from './grid.ts';
import type { LabelVocabulary } from './label-vocabulary.ts';
import type { ColumnHeader } from './read-headers.ts';
import type { RecognizedRow, RecognizedTable } from './recognize-tables.ts';

const shortest = 400;
const fewestRows = 8;

/** A grouped number with a blank behind a comma, as an extraction leaves it: `(261, 831)`. Only inside brackets or after a comma. */
const broken = /(\d{1,3},)\s(\d{3})(?!\d)/g;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
}

/** The amounts of a line: grouped numbers, nothing that could be a year or a day. Indices are those of the line. */
function findAmounts(text: string): readonly Found[] {
  const closed = text.replace(broken, '$1\u0000$2');
  const offsets: number[] = [];
  let plain = '';
  for (let index = 0; index < closed.length; index += 1) {
    if (closed[index] === '\u0000') continue;
    offsets.push(index);
    plain += closed[index];
  }
  return readNumerals(plain)
    .filter((numeral) => /,\d{3}/.test(plain.slice(numeral.start, numeral.end)))
    .map((numeral) => ({ start: offsets[numeral.start] ?? 0, end: (offsets[numeral.end - 1] ?? 0) + 1, numeral }));
}

/** The head of the line, up to the last unit: its periods and units, one for each column. */
function readHead(head: string): { readonly headers: readonly ColumnHeader[]; readonly rest: string } | undefined {
  const units = [...head.matchAll(/(?:thousands|millions|billions)\s+of\s+\p{L}+/giu)].filter((match) => readUnit(match[0]) !== undefined);
  const last = units.at(-1);
  if (last === undefined) return undefined;
  const end = (last.index ?? 0) + last[0].length;
  const words = head.slice(0, units[0]?.index ?? 0);
  const dates = findPeriods(words);
  const count = units.length;
  if (dates.length < count) return undefined;
  const lengths = [...words.matchAll(/(?:three|six|nine|twelve)\s+months\s+ended|years?\s+ended/gi)].map((match) => match[0]);
  const headers = dates.slice(-count).map((mention, index) => {
    const date =
      /[A-Z][a-z]+\.?\s+\d{1,2},?\s+\d{4}/.exec(words.slice(mention.start, mention.end))?.[0] ?? words.slice(mention.start, mention.end);
    return { column: index + 1, texts: [[lengths[index], date].filter((text) => text !== undefined).join(' '), units[index]?.[0] ?? ''] };
  });
  return { headers, rest: head.slice(end).trim() };
}

/** The label of a row and what stands before it: the end of the label above, and section headings. */
function readLabels(
  text: string,
  vocabulary: LabelVocabulary,
): { readonly continued: string; readonly sections: readonly string[]; readonly label: string } {
  const words = text.trim();
  const starts = [0, ...[...words.matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => match.index ?? 0)];
  const known = starts.find((start) => vocabulary.has(words.slice(start)));
  const cut = known ?? starts.findLast((start) => start === 0 || /[:]\s*$/.test(words.slice(0, start))) ?? 0;
  const before = words.slice(0, cut).trim();
  const lower = /^\p{Ll}[^\p{Lu}]*/u.exec(before)?.[0] ?? '';
  const rest = before.slice(lower.length).trim();
  return { continued: lower.trim(), sections: rest === '' ? [] : splitSections(rest, vocabulary), label: words.slice(cut) };
}

function splitSections(text: string, vocabulary: LabelVocabulary): readonly string[] {
  const colon = /^(.*?:)\s+(\S.*)$/.exec(text);
  if (colon) return [colon[1] ?? '', ...splitSections(colon[2] ?? '', vocabulary)];
  return [text];
}

function toCell(line: Line, found: Found, column: number): GridCell {
  const text = line.text.slice(found.start, found.end);
  const numeral = { ...found.numeral, start: 0, end: text.length };
  const mend = /\s/.test(text)
    ? {
        after: text.replace(/\s/g, ''),
        reason: 'A blank within a number.',
        evidence: ['The digits behind the blank are a group of three.'],
      }
    : undefined;
  return {
    column,
    text,
    span: subspan(lineSpan(line), line.text, found.start, found.end),
    reading: { kind: 'numerals', numerals: [numeral] },
    ...(mend === undefined ? {} : { mend }),
  };
}

/**
 * Recognizes a statement that an extraction flattened to one line of prose: periods and units for each column, and then label
 * and numbers in turn. Undefined for any line that does not keep to that from its first number to its last.
 */
export function recognizeFlattened(line: Line, vocabulary: LabelVocabulary): RecognizedTable | undefined {
  if (line.isTabular || line.text.length < shortest) return undefined;
  const words = plainWidth(line.text);
  const amounts = findAmounts(words);
  const head = amounts[0] === undefined ? undefined : readHead(words.slice(0, amounts[0].start));
  const width = head?.headers.length ?? 0;
  if (head === undefined || width < 2 || amounts.length < fewestRows * width || amounts.length % width !== 0) return undefined;
  const rows: RecognizedRow[] = [];
  for (let at = 0; at < amounts.length; at += width) {
    const group = amounts.slice(at, at + width);
    const previous = amounts[at - 1];
    const between = at === 0 ? head.rest : words.slice(previous?.end ?? 0, group[0]?.start ?? 0);
    const together = group.every((found, index) => index === 0 || words.slice(group[index - 1]?.end ?? 0, found.start).trim() === '');
    if (!together || between.trim() === '') return undefined;
    const { continued, sections, label } = readLabels(between, vocabulary);
    const above = rows.at(-1);
    if (continued !== '' && above !== undefined) rows[rows.length - 1] = { ...above, label: `${above.label} ${continued}` };
    for (const section of sections)
      rows.push({ line: line.number, label: section, unitText: '', cells: group.map(() => undefined), all: [], isSection: true });
    rows.push({
      line: line.number,
      label,
      unitText: '',
      cells: group.map((found, index) => toCell(line, found, index + 1)),
      all: [],
      isSection: false,
    });
  }
  return {
    firstLine: line.number,
    lastLine: line.number,
    isFlattened: true,
    repeats: [],
    titles: [],
    stubHeader: '',
    roles: { stub: [0], values: head.headers.map((header) => header.column), notes: [] },
    headers: head.headers,
    rows,
  };
}
