import { countLabelColumns } from './count-label-columns.ts';
import { type ExtractedLine, joinWrapped, lineOfCells } from './extracted-line.ts';
import { isFigureText } from './figure-text.ts';
import { findPageColumns, isFrame } from './find-page-columns.ts';
import { joinRows, type PlacedLine } from './join-rows.ts';
import { isHorizontal, type Rule } from './page.ts';
import type { TableBlock } from './page-block.ts';
import { type PlacedCell, placeCells } from './place-cells.ts';
import { findLeafHeads, placeHeads } from './place-heads.ts';
import type { PageLine, Segment } from './segment.ts';
import { stackHeads } from './stack-heads.ts';
import { goesOn } from './wrapped-words.ts';

/** The number of lines above the first with a figure beside its label. */
function countOver(lines: readonly PageLine[]): number {
  const first = lines.findIndex(({ segments }) => segments.some(({ text }, index) => index > 0 && isFigureText(text)));
  return first < 0 ? 1 : first;
}

/** The number of head lines: those above the first with a figure, without the section labels directly over it. */
function countHeads(lines: readonly PageLine[], edge: number): number {
  let count = countOver(lines);
  for (; count > 0; count -= 1) {
    const [above, below] = [lines[count - 1] as PageLine, lines[count]];
    const [label] = above.segments;
    const isWrapped =
      below !== undefined && below.y - above.y < 1.6 * below.size && goesOn(label?.text ?? '', below.segments[0]?.text ?? '');
    if (label === undefined || label.x0 >= edge || (above.segments.length > 1 && !isWrapped)) break;
  }
  return count;
}

/**
 * The number of head lines of a frame: one that no rule parts from the first row, where rules part the rows, is the upper line of a cell
 * of that row.
 *
 *          │ (Thousands of │
 *  Revenue │ yen)          │ 38,117
 *  ────────┼───────────────┼───────
 */
function countFramedHeads(lines: readonly PageLine[], heads: number, rules: readonly Rule[]): number {
  const isParted = (upper: PageLine | undefined, lower: PageLine | undefined): boolean =>
    upper !== undefined &&
    lower !== undefined &&
    rules.some(
      (rule) =>
        isHorizontal(rule) &&
        rule.y0 > upper.y - 0.1 * upper.size &&
        rule.y0 < lower.y - 0.3 * lower.size &&
        upper.segments.some(({ x0, x1 }) => rule.x0 < x1 && rule.x1 > x0),
    );
  if (!isParted(lines[heads], lines[heads + 1])) return heads;
  let count = heads;
  while (count > 0 && !isParted(lines[count - 1], lines[count])) count -= 1;
  return count === 0 ? heads : count;
}

/** How far each place where labels begin is indented: the leftmost is level 0, the next to its right 1, and so on. */
function findLevels(rows: readonly (readonly PlacedLine[])[]): (segment: Segment | undefined) => number {
  const labels = rows.flatMap((row) => firstLabel(row) ?? []);
  const places: number[] = [];
  for (const { size, x0 } of labels.toSorted((left, right) => left.x0 - right.x0))
    if (x0 - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > 0.4 * size) places.push(x0);
  return (segment) =>
    segment === undefined
      ? 0
      : Math.max(
          0,
          places.findLastIndex((place) => place <= segment.x0 + 0.1),
        );
}

/** The first line of a row's label; a head is none. */
function firstLabel(row: readonly PlacedLine[]): Segment | undefined {
  return row.filter(({ isHead }) => !isHead).flatMap(({ cells }) => cells.filter(({ first }) => first === 0))[0]?.segment;
}

/** The lines of a table as rows of cells parted by tabs. */
export function writeTable({ lines, rules }: TableBlock): readonly ExtractedLine[] {
  const columns = findPageColumns(lines, rules);
  const labels = countLabelColumns(lines.slice(countOver(lines)).map((line) => placeCells(line, columns, rules, false)));
  const open = countHeads(lines, columns[labels]?.x0 ?? Number.POSITIVE_INFINITY);
  const heads = isFrame(columns) ? countFramedHeads(lines, open, rules) : open;
  const stacked = isFrame(columns) ? lines.slice(0, heads) : stackHeads(lines.slice(0, heads), columns, labels);
  const leaves = findLeafHeads(stacked, columns);
  const placeHead = (line: PageLine): readonly PlacedCell[] =>
    (isFrame(columns) ? undefined : placeHeads(line, columns, rules, leaves)) ?? placeCells(line, columns, rules, true);
  const placed: PlacedLine[] = [...stacked, ...lines.slice(heads)].map((line, index) => ({
    line,
    cells: index < stacked.length ? placeHead(line) : placeCells(line, columns, rules, false),
    isHead: index < stacked.length,
  }));
  const rows = joinRows(placed, labels, rules, isFrame(columns));
  const levelOf = findLevels(rows);
  return rows.map((row) => {
    const cells = columns.map((_, column) => {
      const own = row.flatMap((line) => line.cells.filter(({ first }) => first === column).map(({ segment }) => segment));
      return own.length === 0 ? undefined : joinWrapped(own);
    });
    return lineOfCells(columns.length === 1 ? [...cells, undefined] : cells, levelOf(firstLabel(row)));
  });
}
