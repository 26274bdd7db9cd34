import type { Code, ListItem, Nodes, Paragraph, Parents, Table } from 'mdast';
import { parsePiece } from '#read/html/parse-tree.ts';
import { makeTextReader } from '#read/html/read-html.ts';
import { writeBlocks } from '#read/html/write-blocks.ts';
import type { Layout } from '#read/layout/layout.ts';
import { added, joinPlaced, nothing, type PlacedText, slicePlaced, verbatim } from '#read/layout/placed-text.ts';
import type { WrittenCell } from '#read/layout/table-cell.ts';
import { writeParagraph } from '#read/layout/write-paragraph.ts';
import { writeTable } from '#read/layout/write-table.ts';
import { endOf, type Part, readFootnoteMark, readInline, startOf } from './inline-lines.ts';

/** A part of a file with all that writing it needs. */
export interface WrittenPart extends Part {
  readonly layout: Layout;
  /** The file itself. */
  readonly received: string;
  /** Rows of a table that were written with an earlier part. */
  readonly rowsBefore: number;
}

function cellOf(text: PlacedText, column: number): WrittenCell {
  return { lines: [text], rowSpan: 1, columnSpan: 1, column };
}

function writePipeTable(table: Table, part: WrittenPart): void {
  const rows = table.children.slice(part.rowsBefore).map((row) =>
    row.children.map((cell, index): WrittenCell => {
      const lines = readInline(cell.children, part).lines.filter(({ text }) => text.trim() !== '');
      return { lines, rowSpan: 1, columnSpan: 1, column: index + 1 };
    }),
  );
  writeTable(part.layout, rows, 'cell');
}

const looseRow = /^\s*\|.*\|\s*$/;

/** Rows between pipes without the line of hyphens below the first, which makes a table of them. */
function writeLooseRows(lines: readonly PlacedText[], layout: Layout): void {
  const rows = lines.map((line) => {
    const cells: WrittenCell[] = [];
    let start = line.text.indexOf('|') + 1;
    for (let end = line.text.indexOf('|', start); end >= 0; end = line.text.indexOf('|', start)) {
      cells.push(cellOf(slicePlaced(line, start, end), cells.length + 1));
      start = end + 1;
    }
    return cells;
  });
  writeTable(layout, rows, 'cell');
}

function writeWords(node: Paragraph, part: WrittenPart, prefix: PlacedText): void {
  const { isBold, lines } = readInline(node.children, part);
  if (lines.length > 1 && lines.every(({ text }) => looseRow.test(text))) writeLooseRows(lines, part.layout);
  else writeParagraph(part.layout, { lines, prefix, isBold });
}

/** The mark of an item as it is written, `1.` or `-`; a star among several is a mere bullet. */
function markOf(item: ListItem, isOneOfSeveral: boolean, part: WrittenPart): PlacedText {
  const mark = /^(?:[-+*]|\d{1,9}[.)])/.exec(part.text.slice(startOf(item)))?.[0] ?? '-';
  const own = mark === '*' && isOneOfSeveral ? added('•') : verbatim(mark, part.indexOf(startOf(item)));
  return joinPlaced([own, added(' ')]);
}

/** The lines of a block of code, which in a filing is text that was indented. */
function codeLines(node: Code, part: WrittenPart): readonly PlacedText[] {
  const start = startOf(node);
  const raw = part.text.slice(start, endOf(node));
  const lines = node.value.split('\n');
  let at = Math.max(0, raw.indexOf(lines[0] ?? ''));
  return lines.map((line) => {
    const found = raw.indexOf(line, at);
    at = (found < 0 ? at : found) + line.length;
    return found < 0 ? added(line) : verbatim(line, part.indexOf(start + found));
  });
}

/** Writes a node as blocks; `prefix` stands before its first words. */
function writeNode(node: Nodes, part: WrittenPart, prefix: PlacedText): void {
  const { layout } = part;
  const start = startOf(node);
  switch (node.type) {
    case 'paragraph':
      writeWords(node, part, prefix);
      break;
    case 'heading': {
      const { lines } = readInline(node.children, part);
      writeParagraph(layout, { lines, prefix: added(`${'#'.repeat(node.depth)} `), isBold: false });
      break;
    }
    case 'table':
      writePipeTable(node, part);
      break;
    case 'code':
      writeParagraph(layout, { lines: codeLines(node, part), prefix, isBold: false });
      break;
    case 'html':
      writeBlocks(parsePiece(node.value), layout, makeTextReader(part.received, part.indexOf(start)));
      break;
    case 'list':
      for (const item of node.children) writeChildren(item, part, markOf(item, node.children.length > 1, part));
      break;
    case 'footnoteDefinition':
      writeChildren(node, part, joinPlaced([readFootnoteMark(node.label ?? node.identifier, part.indexOf(start + 2)), added(' ')]));
      break;
    case 'blockquote':
    case 'root':
    case 'listItem':
      writeChildren(node, part, prefix);
      break;
    case 'thematicBreak':
      layout.endBlock();
      break;
    default:
      break;
  }
}

function writeChildren(node: Parents, part: WrittenPart, prefix: PlacedText): void {
  node.children.forEach((child, index) => {
    writeNode(child, part, index === 0 ? prefix : nothing);
  });
}

/** Writes what a part of a file of Markdown says. */
export function writeNodes(root: Nodes, part: WrittenPart): void {
  writeNode(root, part, nothing);
}
