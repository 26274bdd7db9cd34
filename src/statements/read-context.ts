import { readContextKind } from '#document/context-line.ts';
import { findContexts } from '#document/find-context.ts';
import { findTitles } from '#document/find-title.ts';
import { plainText } from '#document/plain-text.ts';
import type { Block } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { cleanLabel } from '#tables/join-label.ts';
import type { TableContext } from './context.ts';

/** Finds the words around a table that begins and ends at given lines. */
export type ContextReader = (firstLine: number, lastLine: number) => TableContext;

function textsOf(lines: readonly Line[], block: Block): readonly string[] {
  return lines
    .slice(block.firstLine - 1, block.lastLine)
    .map((line) => plainText(line.text))
    .filter((text) => text !== '');
}

/** A paragraph that says the period or the unit of the table below it, and nothing else. */
function isOfTable(lines: readonly Line[], block: Block): boolean {
  return block.kind === 'paragraph' && /^(?:period|unit)$/.test(readContextKind(textsOf(lines, block).join(' ')) ?? '');
}

/** Headings that stand one after another over a table: the outer ones say what the innermost does not. */
function headingsOver(lines: readonly Line[], blocks: readonly Block[], index: number): readonly string[] {
  const over: string[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at] as Block;
    if (block.kind === 'furniture' || isOfTable(lines, block)) continue;
    if (block.kind !== 'heading') break;
    over.unshift(textsOf(lines, block).join(' '));
  }
  return over;
}

/** The notes that stand directly below a table, before anything else that is not furniture. */
function notesAfter(lines: readonly Line[], blocks: readonly Block[], index: number): readonly string[] {
  const notes: string[] = [];
  for (const block of blocks.slice(index + 1, index + 12)) {
    if (block.kind === 'furniture') continue;
    if (block.kind !== 'note' && block.kind !== 'footnote' && block.kind !== 'list-item') break;
    notes.push(...textsOf(lines, block));
  }
  return notes;
}

/** The lines after a table, up to the next table, as far as a note of the usual length goes. */
function wordsBelow(lines: readonly Line[], lastLine: number): string {
  const words: string[] = [];
  for (const line of lines.slice(lastLine, lastLine + 6)) {
    if (line.isTabular) break;
    words.push(plainText(line.text));
  }
  return words.filter((text) => text !== '').join(' ');
}

/**
 * Prepares a reader of table contexts. A table that is the second of its run has only the headings that enclose the run: the
 * title above belongs to the first.
 */
export function readContexts(lines: readonly Line[], blocks: readonly Block[]): ContextReader {
  const titles = findTitles(lines, blocks);
  const contexts = findContexts(lines, blocks);
  const tables = blocks.flatMap((block, index) => (block.kind === 'table' ? [{ block, index }] : []));
  return (firstLine, lastLine) => {
    const place = tables.find(({ block }) => block.firstLine <= lastLine && block.lastLine >= firstLine);
    if (place === undefined) return { title: '', lines: [], headings: [], notes: [], below: '' };
    const { block, index } = place;
    const around = contexts.get(block.firstLine);
    const isFirst = lines.slice(block.firstLine - 1, firstLine - 1).every((line) => !/[^\s|:=-]/.test(line.text));
    const isLast = lines.slice(lastLine, block.lastLine).every((line) => !/[^\s|:=-]/.test(line.text));
    return {
      title: isFirst ? cleanLabel(titles.get(block.firstLine)?.text ?? '') : '',
      lines: isFirst ? [...(around?.lines ?? [])].reverse().map((line) => line.text) : [],
      headings: [...new Set([...(around?.headings ?? []).map((heading) => heading.text), ...headingsOver(lines, blocks, index)])],
      notes: isLast ? notesAfter(lines, blocks, index) : [],
      below: isLast ? wordsBelow(lines, block.lastLine) : '',
    };
  };
}
