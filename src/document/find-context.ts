import type { Block } from '#model/filing.ts';
import { findDates } from '#numerals/find-dates.ts';
import type { Line } from '#read/read-lines.ts';
import { blockText } from './block-text.ts';
import { type ContextKind, readContextKind } from './context-line.ts';
import { findCaptionsBelow } from './find-captions.ts';

/** A heading that encloses a table. */
export interface EnclosingHeading {
  readonly text: string;
  readonly line: number;
  readonly level: number;
}

/** A short line or a leading sentence over a table. */
export interface ContextLine {
  readonly text: string;
  readonly line: number;
  readonly kind: ContextKind;
}

/** What stands over a table: the chain of headings, outermost first, and the lines that speak of it, nearest last. */
export interface TableContext {
  readonly headings: readonly EnclosingHeading[];
  readonly lines: readonly ContextLine[];
}

/** A date and nothing else; behind a heading it is the document's, not the table's. */
function isBareDate(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && date.start === 0 && date.end === text.length;
}

/** Collects upwards until a table, a note or ordinary prose; passes at most two headings, behind which only periods count. */
function collectLines(lines: readonly Line[], blocks: readonly Block[], index: number): readonly ContextLine[] {
  const found: ContextLine[] = [];
  let headings = 0;
  for (let at = index - 1; at >= 0 && index - at <= 10; at -= 1) {
    const block = blocks[at] as Block;
    if (block.kind === 'furniture') continue;
    if (block.kind === 'heading') {
      headings += 1;
      if (headings > 2) break;
      continue;
    }
    if (block.kind !== 'paragraph') break;
    const text = blockText(lines, block);
    const kind = readContextKind(text) ?? (headings === 0 && text.length <= 300 && text.length >= 40 ? 'lead' : undefined);
    if (kind === undefined) break;
    if (headings === 0 || (kind === 'period' && !isBareDate(text))) found.unshift({ text, line: block.firstLine, kind });
  }
  return found;
}

/** The contexts of a filing's tables, by the first line of the table. */
export function findContexts(lines: readonly Line[], blocks: readonly Block[]): ReadonlyMap<number, TableContext> {
  const captions = new Set(findCaptionsBelow(lines, blocks).values());
  const contexts = new Map<number, TableContext>();
  const stack: EnclosingHeading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && !captions.has(block)) {
      const level = block.level ?? 1;
      while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
      stack.push({ text: blockText(lines, block), line: block.firstLine, level });
    }
    if (block.kind === 'table') contexts.set(block.firstLine, { headings: [...stack], lines: collectLines(lines, blocks, index) });
  }
  return contexts;
}

/** The context of one table; `findContexts` does all of them in one pass. */
export function findContext(lines: readonly Line[], blocks: readonly Block[], table: Block): TableContext {
  return findContexts(lines, blocks).get(table.firstLine) ?? { headings: [], lines: [] };
}
