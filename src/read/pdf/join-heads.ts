import { appendLines } from './append-lines.ts';
import { isFigureText, isProseText } from './figure-text.ts';
import { findPageColumns } from './find-page-columns.ts';
import type { PageBlock, TableBlock } from './page-block.ts';
import type { PageLine } from './segment.ts';

/** More section labels do not stand between heads and the first row. */
const mostLabels = 2;
/** Further below, in sizes of its type, a row has nothing to do with the heads. */
const widestGap = 5;

/** Claims that a line has a figure beside its label. */
export function hasFigure(line: PageLine): boolean {
  return line.segments.some(({ text }, index) => index > 0 && isFigureText(text));
}

/** Claims that the heads stand over the columns of a table, over all of those that hold figures. */
function standOver(heads: readonly PageLine[], table: TableBlock): boolean {
  const [labels, ...columns] = findPageColumns(table.lines, table.rules);
  if (labels === undefined || columns.length === 0) return false;
  const segments = heads.flatMap((line) => line.segments).filter(({ x1 }) => x1 > labels.x1);
  const left = (columns[0]?.x0 ?? 0) - labels.x1;
  const isOver = ({ from, to, x0, x1 }: (typeof columns)[number], segment: (typeof segments)[number]): boolean =>
    segment.x0 < Math.min(to, x1 + 60) && segment.x1 > Math.max(from, x0 - Math.max(60, left));
  return (
    columns.every((column) => segments.some((segment) => isOver(column, segment))) &&
    segments.every((segment) => columns.some((column) => isOver(column, segment)))
  );
}

/** Claims that a block holds section labels and nothing else. */
function isOfLabels(block: PageBlock, table: TableBlock): boolean {
  const left = Math.min(...table.lines.flatMap(({ segments }) => segments.map(({ x0 }) => x0)));
  return (
    block.kind === 'prose' &&
    block.lines.length <= mostLabels &&
    block.lines.every(({ segments: [only, ...others] }) => {
      if (only === undefined || others.length > 0 || Math.abs(only.x0 - left) > 20) return false;
      return !(isProseText(only.text) && /[.;]$/.test(only.text));
    })
  );
}

/**
 * The table that heads belong to which stand apart from it, with the section labels between them: behind white, or on the page before.
 * Undefined where the next block has heads of its own, or columns that these do not stand over. With it, how many blocks it takes.
 */
export function joinHeads(
  upper: PageBlock | undefined,
  next: readonly PageBlock[],
  isNextPage: boolean,
): { readonly table: TableBlock; readonly taken: number } | undefined {
  if (upper?.kind !== 'table' || upper.lines.some(hasFigure)) return undefined;
  const at = next[0]?.kind === 'prose' ? 1 : 0;
  const [labels, table] = [next.slice(0, at), next[at]];
  if (table?.kind !== 'table' || !labels.every((block) => isOfLabels(block, table))) return undefined;
  const lines = [...labels.flatMap((block) => block.lines), ...table.lines];
  const first = lines.findIndex(hasFigure);
  const ownHeads = lines.slice(0, Math.max(0, first)).some(({ segments }) => segments.length > 1);
  const [last, below] = [upper.lines.at(-1) as PageLine, lines[0] as PageLine];
  if (first < 0 || ownHeads || (!isNextPage && below.y - last.y > widestGap * below.size)) return undefined;
  return standOver(upper.lines, table) ? { table: appendLines(upper, { ...table, lines }, 0), taken: at + 1 } : undefined;
}
