import { isFigureText } from './figure-text.ts';
import { findPageColumns } from './find-page-columns.ts';
import type { PageBlock, TableBlock } from './page-block.ts';
import type { PageLine } from './segment.ts';

const textOf = (line: PageLine): string => line.segments.map(({ text }) => text).join(' ');
const hasFigure = (line: PageLine): boolean => line.segments.some(({ text }, index) => index > 0 && isFigureText(text));

/** How many lines at the top of a table repeat those of another: the head that is printed again on the next page. */
function countRepeated(upper: TableBlock, lower: TableBlock): number {
  let count = 0;
  while (
    count < lower.lines.length &&
    textOf(lower.lines[count] as PageLine) === textOf(upper.lines[count] ?? { segments: [], y: 0, size: 0 })
  )
    count += 1;
  return lower.lines.slice(0, count).some(hasFigure) ? 0 : count;
}

/** Claims that the columns of two tables stand at the same places. */
function haveSameColumns(upper: TableBlock, lower: TableBlock): boolean {
  const [above, below] = [findPageColumns(upper.lines, upper.rules), findPageColumns(lower.lines, lower.rules)];
  if (above.length < 2 || below.length > above.length) return false;
  return below.slice(1).every((column) => above.some((other) => Math.abs(other.x1 - column.x1) < 4 || Math.abs(other.x0 - column.x0) < 4));
}

/** How many lines to leave out where a table goes on from the page before; undefined where it does not. */
function continues(upper: PageBlock | undefined, lower: PageBlock | undefined): number | undefined {
  if (upper?.kind !== 'table' || lower?.kind !== 'table') return undefined;
  const repeated = countRepeated(upper, lower);
  if (repeated === lower.lines.length) return undefined;
  if (repeated > 0) return repeated;
  const first = lower.lines.findIndex(hasFigure);
  const opensWithRow = first >= 0 && lower.lines.slice(0, first).every((line) => line.segments.length === 1);
  return opensWithRow && haveSameColumns(upper, lower) ? 0 : undefined;
}

/** A table with the lines of its continuation below it, and the rules between those. */
function appendLines(upper: TableBlock, lower: TableBlock, repeated: number): TableBlock {
  const rest = lower.lines.slice(repeated);
  const [last, first] = [upper.lines.at(-1) as PageLine, rest[0] as PageLine];
  const before = lower.lines[repeated - 1];
  const gap = before === undefined ? 1.7 * first.size : Math.min(2 * first.size, first.y - before.y);
  const shift = last.y + Math.max(gap, 1.5 * first.size) - first.y;
  const floor = Math.max(...upper.rules.filter(({ y1 }) => y1 < last.y + 2 * last.size).map(({ y1 }) => y1), last.y);
  const moved = lower.rules
    .filter(({ y1 }) => y1 > first.y - first.size)
    .map((rule) => ({ ...rule, y0: Math.max(rule.y0 + shift, floor), y1: rule.y1 + shift }));
  return {
    kind: 'table',
    lines: [
      ...upper.lines,
      ...rest.map((line) => ({
        ...line,
        y: line.y + shift,
        segments: line.segments.map((segment) => ({ ...segment, y: segment.y + shift })),
      })),
    ],
    rules: [...upper.rules.filter(({ y0 }) => y0 <= floor + 1), ...moved],
  };
}

/**
 * The blocks of all pages in one order. A table that goes on over a page break is one: the head that the next page repeats belongs to
 * the page, and stands with its margins behind the table.
 */
export function joinPages(pages: readonly (readonly PageBlock[])[]): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const page of pages) {
    const at = blocks.findLastIndex(({ kind }) => kind !== 'margin');
    const next = page.findIndex(({ kind }) => kind !== 'margin');
    const [upper, lower] = [blocks[at], page[next]];
    const repeated = continues(upper, lower);
    if (repeated === undefined || upper?.kind !== 'table' || lower?.kind !== 'table') {
      blocks.push(...page);
      continue;
    }
    blocks[at] = appendLines(upper, lower, repeated);
    const head: PageBlock = { kind: 'margin', lines: lower.lines.slice(0, repeated) };
    blocks.push(...page.slice(0, next), ...(repeated > 0 ? [head] : []), ...page.slice(next + 1));
  }
  return blocks;
}
