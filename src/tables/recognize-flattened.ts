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
/** Of so many rows one may have lost a bracket or a blank; it stays unread, and the others are read. */
const oneDamagedOf = 8;

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

/** The figures between two labels: one for each column, or what is left of them where they make no numbers any more. */
interface FigureRun {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Found[];
}

/** Figures that follow each other without a word between; those of a row are one for each column. */
function findRuns(words: string, from: number, amounts: readonly Found[]): readonly FigureRun[] {
  return [...words.matchAll(/\(?\d[\d,.()\s-]*,\s?\d{3}[\d,.()\s-]*/gu)].flatMap((match) => {
    if (match.index < from) return [];
    const end = match.index + match[0].trimEnd().length;
    const figures = amounts.filter((amount) => amount.start >= match.index && amount.end <= end);
    const start = figures[0]?.start ?? match.index;
    const isWhole = !/,\s?\d{3}/.test(words.slice(match.index, start));
    return [{ start: isWhole ? start : match.index, end, figures: isWhole ? figures : [] }];
  });
}

/** Whether a run holds one figure for each column, and nothing else. */
function isRow(words: string, { end, figures, start }: FigureRun, width: number): boolean {
  const between = [...figures.map((figure, index) => words.slice(figures[index - 1]?.end ?? start, figure.start))];
  return figures.length === width && [...between, words.slice(figures.at(-1)?.end ?? start, end)].every((text) => text.trim() === '');
}

/** The head of the line, up to the last unit: its periods and units, one for each column. */
function readHead(head: string): { readonly headers: readonly ColumnHeader[]; readonly end: number } | undefined {
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
  return { headers, end };
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

/** What is left of a row's figures, as it stands: it is listed and not read. */
function toDamaged(line: Line, { end, start }: FigureRun): GridCell {
  const text = line.text.slice(start, end);
  return {
    column: 1,
    text,
    span: subspan(lineSpan(line), line.text, start, end),
    reading: { kind: 'garbled', start: 0, end: text.length },
  };
}

/**
 * Recognizes a statement that an extraction flattened to one line of prose: periods and units for each column, and then label
 * and numbers in turn. Undefined for any line that does not keep to that from its first number to its last, but for a damaged row here and there.
 */
export function recognizeFlattened(line: Line, vocabulary: LabelVocabulary): RecognizedTable | undefined {
  if (line.isTabular || line.text.length < shortest) return undefined;
  const words = plainWidth(line.text);
  const amounts = findAmounts(words);
  const head = amounts[0] === undefined ? undefined : readHead(words.slice(0, amounts[0].start));
  const width = head?.headers.length ?? 0;
  if (head === undefined || width < 2) return undefined;
  const runs = findRuns(words, head.end, amounts);
  const damaged = runs.filter((run) => !isRow(words, run, width));
  if (runs.length < fewestRows || damaged.length * oneDamagedOf > runs.length) return undefined;
  const rows: RecognizedRow[] = [];
  for (const [at, run] of runs.entries()) {
    const between = words.slice(runs[at - 1]?.end ?? head.end, run.start);
    if (between.trim() === '') return undefined;
    const { continued, sections, label } = readLabels(between, vocabulary);
    const above = rows.at(-1);
    if (continued !== '' && above !== undefined) rows[rows.length - 1] = { ...above, label: `${above.label} ${continued}` };
    const blank: readonly (GridCell | undefined)[] = head.headers.map(() => undefined);
    for (const section of sections) rows.push({ line: line.number, label: section, unitText: '', cells: blank, all: [], isSection: true });
    const cells = damaged.includes(run)
      ? blank.with(0, toDamaged(line, run))
      : run.figures.map((found, index) => toCell(line, found, index + 1));
    rows.push({ line: line.number, label, unitText: '', cells, all: [], isSection: false });
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
