import { findPeriodLabels } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { readTableUnit, readUnit } from '#numerals/read-unit.ts';
import type { Line } from '#read/read-lines.ts';
import { type ColumnRoles, findColumns } from './find-columns.ts';
import { type GridRow, isBlank, isFigure, isText, toGrid } from './grid.ts';
import { cleanLabel } from './join-label.ts';
import type { LabelVocabulary } from './label-vocabulary.ts';
import { type Segment, splitSegments } from './split-segments.ts';

/** What the last table of a run looks like, for a run that may go on with it. */
interface Shape {
  readonly last: Segment;
  readonly roles: ColumnRoles;
  readonly width: number;
  readonly isHeaded: boolean;
}

/** What the lines between two runs are: of the page, or words that return at the heads of pages. */
export interface Between {
  readonly isLayout: (line: number) => boolean;
  readonly isPageHead: (line: number) => boolean;
}

/** The most lines that lie between two parts of one table. */
const farthest = 12;

function lastFilled(row: GridRow): number {
  return row.cells.findLast((cell) => !isBlank(cell))?.column ?? 0;
}

function widthOf(rows: readonly GridRow[]): number {
  return Math.max(0, ...rows.filter((row) => row.kind === 'body').map(lastFilled));
}

function shapeOf(segments: readonly Segment[]): Shape | undefined {
  const last = segments.at(-1);
  if (last === undefined) return undefined;
  const roles = findColumns(last);
  const isHeaded = last.header.some((row) => roles.values.some((column) => !isBlank(row.cells[column - 1])));
  return { last, roles, width: widthOf(last.body), isHeaded };
}

/** Whether a row without figures is a section by the words of the tables: it ends in a colon, has a total below, or is known. */
function isSection(row: GridRow, below: readonly GridRow[], vocabulary: LabelVocabulary): boolean {
  const label = cleanLabel(row.cells.find((cell) => !isBlank(cell))?.text ?? '');
  if (findPeriods(label).length > 0 || findPeriodLabels(label).length > 0) return false;
  if (readUnit(label) !== undefined || readTableUnit(label) !== undefined) return false;
  const total = `total ${label.toLowerCase()}`;
  return (
    /[:：]$/.test(label) || vocabulary.has(label) || below.some((other) => cleanLabel(other.cells[0]?.text ?? '').toLowerCase() === total)
  );
}

/** Whether a run has no header of its own and as many columns as the table before it, with words and figures in the same ones. */
function goesOn(before: Shape, segments: readonly Segment[], vocabulary: LabelVocabulary): boolean {
  const [first] = segments;
  if (first === undefined || first.header.length > 0 || !before.isHeaded || before.roles.values.length < 2) return false;
  const start = first.body.findIndex((row) => row.kind === 'body');
  const rows = first.body.filter((row) => row.kind === 'body');
  const opening = rows[0];
  if (opening === undefined || widthOf(rows) !== before.width) return false;
  if (!first.body.slice(0, start).every((row) => isSection(row, first.body, vocabulary))) return false;
  const { notes, stub, values } = before.roles;
  const mayHoldFigures = new Set([...values, ...notes]);
  const fits = rows.every((row) => row.cells.every((cell) => !isFigure(cell) || mayHoldFigures.has(cell.column)));
  return fits && stub.some((column) => isText(opening.cells[column - 1]));
}

/** Whether a run holds the rows of a table whose headings, and nothing but headings, stand in the run before: figures only below heads. */
function hasHeadsBefore(before: Shape, segments: readonly Segment[]): boolean {
  const [first] = segments;
  if (first === undefined || first.header.length > 0 || before.last.body.some((row) => row.kind === 'body')) return false;
  const headed = new Set(
    before.last.header
      .filter((row) => row.kind === 'header')
      .flatMap((row) => row.cells.filter((cell) => cell.column > 1 && !isBlank(cell)).map((cell) => cell.column)),
  );
  const rows = first.body.filter((row) => row.kind === 'body');
  const figures = rows.flatMap((row) => row.cells.filter(isFigure).map((cell) => cell.column));
  return headed.size >= 2 && rows.length >= 2 && figures.every((column) => headed.has(column)) && new Set(figures).size === headed.size;
}

function wordsOf(row: GridRow): string {
  return row.cells
    .map((cell) => (isBlank(cell) ? '' : cell.text.replace(/\s+/g, ' ').trim()))
    .join('\t')
    .trimEnd();
}

/**
 * The number of rows with which a run repeats what stands over the table before it: its headings, and the sections directly
 * below them. Zero where it does not, and where it repeats figures too, for then it is the table once more.
 */
function repeatedRows(before: Shape, segments: readonly Segment[]): number {
  const [first] = segments;
  const header = first?.header.map(wordsOf) ?? [];
  const isSame = before.last.header.map(wordsOf).slice(-header.length).join('\n') === header.join('\n');
  if (first === undefined || !isSame || !first.header.some((row) => row.kind === 'header')) return 0;
  const rows = first.body.filter((row) => row.kind === 'body');
  const known = new Set(before.last.body.filter((row) => row.kind === 'body').map(wordsOf));
  const mayHoldFigures = new Set([...before.roles.values, ...before.roles.notes]);
  const fits = rows.every((row) => row.cells.every((cell) => !isFigure(cell) || mayHoldFigures.has(cell.column)));
  if (rows.length === 0 || !fits || rows.every((row) => known.has(wordsOf(row)))) return 0;
  const sections = first.body.findIndex((row, index) => {
    const other = before.last.body[index];
    return row.kind !== 'label' || other === undefined || wordsOf(other) !== wordsOf(row);
  });
  return header.length + sections;
}

/**
 * Joins runs of tabular lines that are one table: a run without a header of its own, behind nothing but blank lines and what
 * belongs to the page, goes on with the table before it where it has the same columns.
 *
 *   ⇥2023⇥2024
 *   Lending⇥8,926⇥9,809
 *
 *   - 12 -
 *
 *   Saving⇥1,100⇥1,200
 *
 * A run that repeats the headings of the table before it goes on with it too, and leaves them out; and so does a run of rows behind a
 * run of nothing but headings.
 */
export function joinRuns(runs: readonly (readonly Line[])[], between: Between, vocabulary: LabelVocabulary): readonly (readonly Line[])[] {
  const joined: { lines: Line[]; shape?: Shape | undefined }[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const [last, first] = [before?.lines.at(-1)?.number ?? 0, run[0]?.number ?? 0];
    const gap = Array.from({ length: Math.min(first - last - 1, farthest + 1) }, (_, index) => last + 1 + index);
    if (before === undefined || gap.length > farthest || !gap.every((line) => between.isLayout(line) || between.isPageHead(line))) {
      joined.push({ lines: [...run] });
      continue;
    }
    before.shape ??= shapeOf(splitSegments(toGrid(before.lines, vocabulary.numbers)));
    const segments = splitSegments(toGrid(run, vocabulary.numbers));
    const repeated = before.shape === undefined ? 0 : repeatedRows(before.shape, segments);
    const isBehindHeads = before.shape !== undefined && hasHeadsBefore(before.shape, segments);
    const isBare = gap.every(between.isLayout);
    if (before.shape !== undefined && (repeated > 0 || (isBare && (isBehindHeads || goesOn(before.shape, segments, vocabulary))))) {
      const rows = [...(segments[0]?.header ?? []), ...(segments[0]?.body ?? [])];
      const from = rows[repeated]?.line ?? first;
      before.lines.push(...run.filter((line) => line.number >= from));
      if (isBehindHeads) before.shape = undefined;
      else if (segments.length > 1) before.shape = shapeOf(segments);
    } else {
      joined.push({ lines: [...run], shape: shapeOf(segments) });
    }
  }
  return joined.map(({ lines }) => lines);
}
