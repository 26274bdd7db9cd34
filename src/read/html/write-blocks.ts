import type { Layout } from '#read/layout/layout.ts';
import { added, joinPlaced, type PlacedText, slicePlaced } from '#read/layout/placed-text.ts';
import { writeParagraph } from '#read/layout/write-paragraph.ts';
import { writeTable } from '#read/layout/write-table.ts';
import { attributeOf, childrenOf, type Element, isElement, isText, type Node } from './parse-tree.ts';
import { isBlock, plainStyle, type Style, styleInside } from './style-of.ts';
import { cellsOf, findOwnTables, type ReadText, rowsOf, writtenRows } from './table-rows.ts';

/** What is still to be written, the next one last. */
type Task =
  | { readonly kind: 'node'; readonly node: Node; readonly style: Style }
  | { readonly kind: 'rows'; readonly rows: readonly Element[]; readonly style: Style }
  | { readonly kind: 'end' };

/** The block that is being gathered. */
interface Block {
  prefix: string;
  readonly lines: PlacedText[];
  line: PlacedText[];
  /** Whether all that is written so far is bold. */
  isBold: boolean;
}

const emptyBlock = (): Block => ({ prefix: '', lines: [], line: [], isBold: true });

function endLine(block: Block): void {
  block.lines.push(joinPlaced(block.line));
  block.line = [];
}

function endBlock(block: Block, layout: Layout): Block {
  endLine(block);
  writeParagraph(layout, { lines: block.lines, prefix: added(block.prefix), isBold: block.isBold });
  return emptyBlock();
}

/** The numbers of the items of a numbered list. */
function numberItems(list: Element, numbers: Map<Node, number>): void {
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1;
  for (const child of childrenOf(list)) {
    if (!isElement(child) || child.tagName !== 'li') continue;
    numbers.set(child, number);
    number += 1;
  }
}

/** What stands before the text of a block by its kind: the signs of a heading, the mark or number of an item. */
function prefixOf(element: Element, numbers: ReadonlyMap<Node, number>): string {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} `;
  if (element.tagName !== 'li') return '';
  const number = numbers.get(element);
  return number === undefined ? '• ' : `${number}. `;
}

/** The rows of a table that only lays out others, in runs: rows of figures and texts together, rows that hold tables cell by cell. */
function layOut(table: Element, style: Style, holders: ReadonlySet<Node>): readonly Task[] {
  const tasks: Task[] = [];
  let run: Element[] = [];
  const close = (): void => {
    if (run.length > 0) tasks.push({ kind: 'rows', rows: run, style });
    run = [];
  };
  for (const row of rowsOf(table)) {
    if (!holders.has(row)) {
      run.push(row);
      continue;
    }
    close();
    const inRow = styleInside(row, style);
    for (const cell of cellsOf(row)) tasks.push({ kind: 'node', node: cell, style: inRow }, { kind: 'end' });
  }
  close();
  return tasks;
}

/** Writes what a tree of HTML shows, block by block and table by table. */
export function writeBlocks(root: Node, layout: Layout, readText: ReadText): void {
  const holders = findOwnTables(root);
  const tasks: Task[] = [{ kind: 'node', node: root, style: plainStyle }];
  const later = (next: readonly Task[]): void => {
    for (const task of next.toReversed()) tasks.push(task);
  };
  const nodes = (children: readonly Node[], style: Style): readonly Task[] => children.map((node) => ({ kind: 'node', node, style }));
  const numbers = new Map<Node, number>();
  let block = emptyBlock();
  const writeText = (text: PlacedText, style: Style): void => {
    if (text.text.trim() !== '') block.isBold &&= style.isBold;
    if (!style.isPreformatted) return void block.line.push({ ...text, text: text.text.replaceAll('\t', ' ') });
    let start = 0;
    for (let end = text.text.indexOf('\n'); end >= 0; end = text.text.indexOf('\n', start)) {
      block.line.push(slicePlaced(text, start, end));
      endLine(block);
      start = end + 1;
    }
    block.line.push(slicePlaced(text, start));
  };
  /** What an element holds, after what it begins or ends. */
  const enter = (element: Element, around: Style): readonly Task[] => {
    const style = styleInside(element, around);
    if (style.isHidden) return [];
    if (element.tagName === 'br') endLine(block);
    if (!isBlock(element)) return nodes(childrenOf(element), style);
    block = endBlock(block, layout);
    if (element.tagName !== 'table') {
      if (element.tagName === 'ol') numberItems(element, numbers);
      block.prefix = prefixOf(element, numbers);
      return [...nodes(childrenOf(element), style), { kind: 'end' }];
    }
    const captions = childrenOf(element).filter((child) => isElement(child) && child.tagName === 'caption');
    const rows: readonly Task[] = holders.has(element) ? layOut(element, style, holders) : [{ kind: 'rows', rows: rowsOf(element), style }];
    return [...nodes(captions, style), ...rows, { kind: 'end' }];
  };
  while (tasks.length > 0) {
    const task = tasks.pop() as Task;
    if (task.kind === 'end') block = endBlock(block, layout);
    else if (task.kind === 'rows') {
      block = endBlock(block, layout);
      writeTable(layout, writtenRows(task.rows, task.style, readText), 'offset');
    } else if (isText(task.node)) writeText(readText(task.node, task.style), task.style);
    else if (isElement(task.node)) later(enter(task.node, task.style));
    else later(nodes(childrenOf(task.node), task.style));
  }
  endBlock(block, layout);
}
