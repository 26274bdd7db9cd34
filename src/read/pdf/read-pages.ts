import { cutColumns } from './cut-columns.ts';
import { type ExtractedLine, lineOfCells } from './extracted-line.ts';
import { findMargins } from './find-margins.ts';
import { findPageBlocks } from './find-page-blocks.ts';
import { findSegments } from './find-segments.ts';
import { joinPages } from './join-pages.ts';
import type { PageContent } from './page.ts';
import type { PageBlock } from './page-block.ts';
import { joinSegments, type PageLine, type Segment } from './segment.ts';
import { writeProse } from './write-prose.ts';
import { writeTable } from './write-table.ts';

const blank: ExtractedLine = { text: '', runs: [] };

const wholeLine = (line: PageLine): ExtractedLine => lineOfCells([joinSegments(line.segments, () => ' ')]);

/** Text that does not run from left to right, each piece by itself. */
function turnedBlock({ items, number }: PageContent): PageBlock {
  const turned = items.filter((item) => item.isTurned === true && item.text.trim() !== '');
  const lines = turned.map((item): PageLine => {
    const run = { start: 0, length: Array.from(item.text).length, item, page: number };
    const segment: Segment = { text: item.text, runs: [run], x0: item.x, x1: item.x, y: item.y, size: item.size, isBold: false };
    return { segments: [segment], y: item.y, size: item.size };
  });
  return { kind: 'margin', lines };
}

function writeBlock(block: PageBlock): readonly (readonly ExtractedLine[])[] {
  switch (block.kind) {
    case 'table':
      return [writeTable(block)];
    case 'prose':
      return writeProse(block.lines).map((line) => [line]);
    case 'margin':
      return block.lines.map((line) => [{ ...wholeLine(line), isMargin: true }]);
  }
}

/**
 * Reads what the pages of a PDF show into lines of text: columns of prose one after the other, tables as rows of cells parted by
 * tabs, wrapped labels and paragraphs joined, running heads and feet as lines of their own, blocks parted by blank lines.
 */
export function readPages(pages: readonly PageContent[]): readonly ExtractedLine[] {
  const parts = findMargins(
    pages.map(findSegments),
    pages.map(({ height }) => height),
  );
  const blocks = pages.map((page, index): readonly PageBlock[] => {
    const { body, foot, head } = parts[index] ?? { head: [], body: [], foot: [] };
    const regions = cutColumns(body).filter((region) => region.length > 0);
    return [
      { kind: 'margin', lines: head },
      ...regions.flatMap((region) => findPageBlocks(region, page.rules)),
      turnedBlock(page),
      { kind: 'margin', lines: foot },
    ];
  });
  return joinPages(blocks)
    .flatMap(writeBlock)
    .flatMap((lines, index) => (index === 0 ? lines : [blank, ...lines]));
}
