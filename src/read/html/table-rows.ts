import type { PlacedText } from '#read/layout/placed-text.ts';
import { joinPlaced } from '#read/layout/placed-text.ts';
import type { WrittenCell } from '#read/layout/table-cell.ts';
import { indentOf } from './indent-of.ts';
import { attributeOf, childrenOf, type Element, isElement, isText, type Node, type TextNode } from './parse-tree.ts';
import { isBlock, type Style, styleInside } from './style-of.ts';

/** The text of a node of characters, in its style, with its places. */
export type ReadText = (node: TextNode, style: Style) => PlacedText;

const groups = new Set(['thead', 'tbody', 'tfoot']);

/** The rows of a table itself, without those of tables inside it. */
export function rowsOf(table: Element): readonly Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) => (groups.has(child.tagName) ? childrenOf(child).filter(isElement) : [child]))
    .filter(({ tagName }) => tagName === 'tr');
}

export function cellsOf(row: Element): readonly Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The tables below a node that are tables of their own and not a figure laid out in cells: those with two rows or more. */
export function findOwnTables(root: Node): ReadonlySet<Node> {
  const holders = new Set<Node>();
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (isElement(node) && node.tagName === 'table' && rowsOf(node).length > 1) {
      for (let above = node.parentNode; above !== null && !holders.has(above); above = 'parentNode' in above ? above.parentNode : null)
        holders.add(above);
    }
    for (const child of childrenOf(node)) open.push(child);
  }
  return holders;
}

/** The lines of a cell: its characters, broken at `br` and at the ends of blocks. */
function linesOf(cell: Element, around: Style, readText: ReadText): readonly PlacedText[] {
  const lines: PlacedText[][] = [[]];
  const breakLine = (): void => void lines.push([]);
  const open: (readonly [Node | 'break', Style])[] = [[cell, around]];
  while (open.length > 0) {
    const [node, style] = open.pop() as readonly [Node | 'break', Style];
    if (node === 'break') breakLine();
    else if (isText(node)) lines.at(-1)?.push(readText(node, style));
    else if (isElement(node)) {
      const inside = styleInside(node, style);
      if (inside.isHidden) continue;
      if (node.tagName === 'br') breakLine();
      const breaks = node !== cell && isBlock(node) && !/^(?:table|tbody|tr|td|th)$/.test(node.tagName);
      if (breaks) {
        breakLine();
        open.push(['break', style]);
      }
      for (const child of childrenOf(node).toReversed()) open.push([child, inside]);
    }
  }
  const filled = lines.map(joinPlaced).filter(({ text }) => text.trim() !== '');
  return filled;
}

const spanOf = (cell: Element, name: string): number => Number.parseInt(attributeOf(cell, name) ?? '1', 10);

/** The cells of rows as they are written; hidden rows and cells take no room. */
export function writtenRows(rows: readonly Element[], style: Style, readText: ReadText): readonly (readonly WrittenCell[])[] {
  return rows.flatMap((row) => {
    const inRow = styleInside(row, style);
    if (inRow.isHidden) return [];
    const cells = cellsOf(row).flatMap((cell, index): readonly WrittenCell[] => {
      if (styleInside(cell, inRow).isHidden) return [];
      const lines = linesOf(cell, inRow, readText);
      return [{ lines, rowSpan: spanOf(cell, 'rowspan'), columnSpan: spanOf(cell, 'colspan'), column: index + 1, indent: indentOf(cell) }];
    });
    return [cells];
  });
}
