import type { Block } from '#model/filing.ts';
import { findDates } from '#numerals/find-dates.ts';
import { readCell } from '#numerals/read-cell.ts';
import type { Line } from '#read/read-lines.ts';
import { blockText } from './block-text.ts';
import { readContextKind } from './context-line.ts';
import { findCaptionsBelow } from './find-captions.ts';
import { plainText } from './plain-text.ts';

/** The title of a table and where it stands. `inside` is a first row that holds nothing but the title. */
export interface TableTitle {
  readonly text: string;
  readonly line: number;
  readonly position: 'above' | 'below' | 'inside';
}

function isPassed(lines: readonly Line[], block: Block | undefined): boolean {
  if (block === undefined) return false;
  if (block.kind === 'furniture') return true;
  if (block.kind !== 'paragraph') return false;
  return readContextKind(blockText(lines, block)) !== undefined;
}

/** A title in the table's own first row: one filled cell, or filled cells without any figure beside a long first one. */
function findInside(lines: readonly Line[], table: Block): TableTitle | undefined {
  const cells = (lines[table.firstLine - 1]?.cells ?? []).map((cell) => plainText(cell.text));
  const filled = cells.filter((text) => text !== '');
  const first = cells[0] ?? '';
  if (first.split(' ').length < 4 || table.firstLine === table.lastLine || /^(?:as|for) /i.test(first)) return undefined;
  if (filled.length > 2 || filled.some((text) => readCell(text).kind === 'numerals' || findDates(text).length > 0)) return undefined;
  return { text: first, line: table.firstLine, position: 'inside' };
}

/**
 * The titles of a filing's tables, by the first line of the table. A title is the heading over a table, with nothing between
 * but periods, units, remarks and a lead or two; the caption below it (see `findCaptionsBelow`); or the table's own first row.
 * A table that continues another one over a page break has none.
 */
export function findTitles(lines: readonly Line[], blocks: readonly Block[]): ReadonlyMap<number, TableTitle> {
  const captions = findCaptionsBelow(lines, blocks);
  const claimed = new Set(captions.values());
  const titles = new Map<number, TableTitle>();
  for (const [index, table] of blocks.entries()) {
    if (table.kind !== 'table') continue;
    const caption = captions.get(table.firstLine);
    if (caption) {
      titles.set(table.firstLine, { text: blockText(lines, caption), line: caption.firstLine, position: 'below' });
      continue;
    }
    let over = index - 1;
    while (index - over <= 6 && isPassed(lines, blocks[over])) over -= 1;
    const heading = blocks[over];
    if (heading?.kind === 'heading' && !claimed.has(heading)) {
      titles.set(table.firstLine, { text: blockText(lines, heading), line: heading.firstLine, position: 'above' });
      continue;
    }
    const inside = findInside(lines, table);
    if (inside) titles.set(table.firstLine, inside);
  }
  return titles;
}

/** The title of one table; `findTitles` does all of them in one pass. */
export function findTitle(lines: readonly Line[], blocks: readonly Block[], table: Block): TableTitle | undefined {
  return findTitles(lines, blocks).get(table.firstLine);
}
