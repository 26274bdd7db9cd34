import type { Archive } from './archive.ts';
import type { CommentaryFile } from './commentary-file.ts';
import { listComponents } from './component-use.ts';
import type { MdxNode } from './mdx-node.ts';
import { sayChange } from './say-change.ts';
import { sayFigure } from './say-figure.ts';

/** Whether the cell's only figure is printed in brackets, which hang so that digits align. */
function isNegative(cell: MdxNode, slug: string, archive: Archive): boolean {
  const [use, ...others] = listComponents(cell, true);
  if (use === undefined || others.length > 0) return false;
  const say = use.name === 'Figure' ? sayFigure : use.name === 'Change' ? sayChange : undefined;
  const saying = say?.(use.attributes, { archive, slug, surrounding: 'cell' });
  return saying?.kind === 'said' && saying.value.text.endsWith(')');
}

function listTables(node: MdxNode): readonly MdxNode[] {
  return node.type === 'table' ? [node] : (node.children ?? []).flatMap(listTables);
}

/**
 * Makes tables of Markdown what the tables of the site are: the first cell of a row heads it, a row with a bold label is a total, words
 * and negative figures are known as such, and alignment is a class and no inline style. The first cell names the table.
 */
export function bindTables(tree: MdxNode, { slug }: CommentaryFile, archive: Archive): void {
  for (const [index, table] of listTables(tree).entries()) {
    const alignment = table.align ?? [];
    delete table.align;
    const [head, ...rows] = table.children ?? [];
    const id = `commentary-table-${index + 1}`;
    table.data = { hProperties: { labelledby: id } };
    head?.children?.forEach((cell, column) => {
      const words = alignment[column] === 'right' ? {} : { class: 'words' };
      cell.data = column === 0 ? { hName: 'td', hProperties: { id, class: 'words' } } : { hProperties: { scope: 'col', ...words } };
    });
    for (const row of rows) {
      const [first, ...cells] = row.children ?? [];
      if (first) first.data = { hName: 'th', hProperties: { scope: 'row' } };
      if (first?.children?.[0]?.type === 'strong') row.data = { hProperties: { class: 'total' } };
      cells.forEach((cell, column) => {
        const kind = alignment[column + 1] !== 'right' ? 'words' : isNegative(cell, slug, archive) ? 'neg' : undefined;
        if (kind !== undefined) cell.data = { hProperties: { class: kind } };
      });
    }
  }
}
