import type { TableColumn } from '#views/table.ts';
import { escapeText } from './escape-text.ts';

interface HeaderCell {
  readonly text: string;
  readonly unitText: string;
  readonly span: number;
  readonly height: number;
  readonly isCurrent: boolean;
}

/** The header rows of a table: neighbours under one heading share a cell, and every leaf stands on the last row. */
export function printHead(columns: readonly TableColumn[]): string {
  const height = Math.max(1, ...columns.map((column) => column.header.length));
  const rows = Array.from({ length: height }, (_, level) => buildRow(columns, level, height).map(printHeaderCell).join(''));
  return `<thead>${rows.map((cells, level) => `<tr>${level === 0 ? `<td${spanRows(height)}></td>` : ''}${cells}</tr>`).join('')}</thead>`;
}

function buildRow(columns: readonly TableColumn[], level: number, height: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let index = 0; index < columns.length; ) {
    const column = columns[index] as TableColumn;
    const isLeaf = level >= column.header.length - 1;
    const span = isLeaf ? 1 : countShared(columns, index, level);
    // A leaf above the last row reaches down to it; below its own row it leaves no cell behind.
    if (level < Math.max(column.header.length, 1)) {
      cells.push({
        text: column.header[level] ?? '',
        unitText: isLeaf ? column.unitText : '',
        span,
        height: isLeaf ? height - level : 1,
        isCurrent: isLeaf && column.isCurrent,
      });
    }
    index += span;
  }
  return cells;
}

/** How many columns from `start` on stand under the same headings down to `level`. */
function countShared(columns: readonly TableColumn[], start: number, level: number): number {
  const path = (columns[start] as TableColumn).header.slice(0, level + 1).join('\t');
  let end = start + 1;
  while (end < columns.length) {
    const header = (columns[end] as TableColumn).header;
    if (level >= header.length - 1 || header.slice(0, level + 1).join('\t') !== path) break;
    end += 1;
  }
  return end - start;
}

function printHeaderCell({ text, unitText, span, height, isCurrent }: HeaderCell): string {
  const scope = span > 1 ? `scope="colgroup" colspan="${span}"` : 'scope="col"';
  const unit = unitText === '' ? '' : ` <small>${escapeText(unitText)}</small>`;
  return `<th ${scope}${spanRows(height)}${isCurrent ? ' class="now"' : ''}>${escapeText(text)}${unit}</th>`;
}

function spanRows(height: number): string {
  return height > 1 ? ` rowspan="${height}"` : '';
}
