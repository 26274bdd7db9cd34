import { readNumber } from './read-number.ts';

/** Copies the table beside a button so that it pastes as numbers, with its caption and headings, and says so. */
export async function copyTable(button: HTMLButtonElement): Promise<void> {
  const table = button.closest('.table-box')?.querySelector('table');
  if (!table) return;
  const html = new Blob([tableAsMarkup(table)], { type: 'text/html' });
  const text = new Blob([tableAsText(table)], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ [html.type]: html, [text.type]: text })]);
  const name = button.textContent;
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = name;
  }, 2000);
}

const plain = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The same rows and spans without links and classes; a number states its value in the ways that spreadsheets know. */
function tableAsMarkup(table: HTMLTableElement): string {
  const copy = document.implementation.createHTMLDocument().createElement('table');
  if (table.caption) copy.createCaption().textContent = plain(table.caption);
  for (const row of table.rows) {
    const to = copy.insertRow();
    for (const cell of row.cells) {
      const number = cell.tagName === 'TD' ? readNumber(plain(cell)) : undefined;
      const made = to.appendChild(copy.ownerDocument.createElement(cell.tagName));
      made.textContent = number ?? plain(cell);
      if (number !== undefined) for (const name of ['sdval', 'x:num']) made.setAttribute(name, number);
      for (const name of ['colspan', 'rowspan']) if (cell.hasAttribute(name)) made.setAttribute(name, cell.getAttribute(name) ?? '');
    }
  }
  return copy.outerHTML;
}

/** Tabs between cells; a cell of several columns leaves the others empty. */
function tableAsText(table: HTMLTableElement): string {
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell) => (readNumber(plain(cell)) ?? plain(cell)) + '\t'.repeat(cell.colSpan - 1)).join('\t'),
  );
  return rows.join('\n');
}
