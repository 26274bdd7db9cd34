import { appendLines } from './append-lines.ts';
import { findPageColumns } from './find-page-columns.ts';
import { hasFigure, joinHeads } from './join-heads.ts';
import type { Rule } from './page.ts';
import type { PageBlock, TableBlock } from './page-block.ts';
import type { PageLine } from './segment.ts';

/** As many lines at the foot of a page may be heads, and section labels below them. */
const [mostFootLines, mostLabels] = [8, 2];

const textOf = (line: PageLine): string => line.segments.map(({ text }) => text).join(' ');

/** How many lines at the top of a table repeat those of another from one of its lines on. */
function countEqual(upper: readonly PageLine[], from: number, lower: readonly PageLine[]): number {
  let count = 0;
  while (
    count < lower.length &&
    from + count < upper.length &&
    textOf(lower[count] as PageLine) === textOf(upper[from + count] as PageLine)
  )
    count += 1;
  return lower.slice(0, count).some(hasFigure) ? 0 : count;
}

/** How many lines at the top of a table repeat the head of another: printed again on the next page. */
function countRepeated(upper: TableBlock, lower: TableBlock): number {
  const counts = upper.lines.map((_, from) => countEqual(upper.lines, from, lower.lines));
  const most = Math.max(counts[0] ?? 0, ...counts.map((count) => (isHead(lower.lines.slice(0, count)) ? count : 0)));
  return most;
}

/** Claims that lines are heads over several columns. */
function isHead(lines: readonly PageLine[]): boolean {
  return lines.some(({ segments }) => segments.length > 1);
}

/**
 * The heads at the foot of a page that are printed again over the table on the next, with the section labels below them: the blocks
 * above them, and the table as one. Undefined where there are none.
 */
function joinRepeatedHeads(blocks: readonly PageBlock[], lower: PageBlock | undefined): readonly PageBlock[] | undefined {
  if (lower?.kind !== 'table') return undefined;
  const end = blocks.findLastIndex(({ kind }) => kind !== 'margin') + 1;
  const start = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'margin') + 1;
  const tail = blocks.slice(start, end).flatMap(({ lines }) => lines);
  for (let from = Math.max(0, tail.length - mostFootLines); from < tail.length; from += 1) {
    const count = countEqual(tail, from, lower.lines);
    const labels = tail.slice(from + count);
    const areLabels = labels.length <= mostLabels && labels.every(({ segments }) => segments.length === 1);
    if (count === lower.lines.length || !isHead(tail.slice(from, from + count)) || !areLabels) continue;
    let before = 0;
    const above = blocks.slice(start, end).flatMap((block) => {
      const own = block.lines.slice(0, Math.max(0, from - before));
      before += block.lines.length;
      return own.length === 0 ? [] : [{ ...block, lines: own }];
    });
    const heads: TableBlock = { kind: 'table', lines: tail.slice(from), rules: blocks.slice(start, end).flatMap(rulesOf) };
    return [...blocks.slice(0, start), ...above, appendLines(heads, lower, count), ...blocks.slice(end)];
  }
  return undefined;
}

const rulesOf = (block: PageBlock): readonly Rule[] => (block.kind === 'table' ? block.rules : []);

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

/** The blocks of a page with the heads of each table at the table. */
function withHeads(page: readonly PageBlock[]): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (let at = 0; at < page.length; at += 1) {
    const upper = page[at] as PageBlock;
    const joined = joinHeads(upper, page.slice(at + 1, at + 3), false);
    blocks.push(joined?.table ?? upper);
    at += joined?.taken ?? 0;
  }
  return blocks;
}

/**
 * The blocks of all pages in one order. A table that goes on over a page break is one: the head that the next page repeats belongs to
 * the page, and stands with its margins behind the table. Heads alone at the foot of a page belong to the table on the next.
 */
export function joinPages(pages: readonly (readonly PageBlock[])[]): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const page of pages.map(withHeads)) {
    const at = blocks.findLastIndex(({ kind }) => kind !== 'margin');
    const next = page.findIndex(({ kind }) => kind !== 'margin');
    const [upper, lower] = [blocks[at], page[next]];
    const repeated = continues(upper, lower);
    if (repeated !== undefined && upper?.kind === 'table' && lower?.kind === 'table') {
      blocks[at] = appendLines(upper, lower, repeated);
      const head: PageBlock = { kind: 'margin', lines: lower.lines.slice(0, repeated) };
      blocks.push(...page.slice(0, next), ...(repeated > 0 ? [head] : []), ...page.slice(next + 1));
      continue;
    }
    const again = joinRepeatedHeads(blocks, lower);
    if (again !== undefined) {
      blocks.splice(0, blocks.length, ...again, ...page.slice(0, next), ...page.slice(next + 1));
      continue;
    }
    const joined = next < 0 ? undefined : joinHeads(upper, page.slice(next, next + 2), true);
    if (joined !== undefined) blocks[at] = joined.table;
    blocks.push(...page.slice(0, Math.max(0, next)), ...page.slice(Math.max(0, next) + (joined?.taken ?? 0)));
  }
  return blocks;
}
