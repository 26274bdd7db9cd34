import { escapeText } from '#components/table/escape-text.ts';
import type { DocumentBlock, DocumentLine, LinePart } from '#views/document-view.ts';
import { printAnchors, printParts, sayParts } from './print-parts.ts';

function isBlank(cell: readonly LinePart[]): boolean {
  return cell.every(({ fact, text }) => fact === undefined && text.trim() === '');
}

/** The element of a cell: heads of columns and of rows are headers, what a damaged table leaves unclear is data. */
function headerOf({ cells, role }: DocumentLine, index: number): string | undefined {
  const cell = cells[index] ?? [];
  if (role === undefined || isBlank(cell) || cell.some(({ fact }) => fact !== undefined)) return undefined;
  if (role === 'header') return 'col';
  return index === 0 ? 'row' : undefined;
}

/** The page of the one line item of a row, where its label can lead there. */
function itemOf(line: DocumentLine): string | undefined {
  const pages = line.cells.flatMap((cell) => cell.flatMap(({ fact }) => fact?.itemHref ?? []));
  const [first] = pages;
  return headerOf(line, 0) === 'row' && pages.every((page) => page === first) ? first : undefined;
}

/** A figure without a link of its own: the label of its row has it, or the page of its table. */
function withoutLink(part: LinePart): LinePart {
  if (part.fact === undefined) return part;
  const { itemHref: _, ...fact } = part.fact;
  return { ...part, fact };
}

/** The place of a cell that holds one figure and nothing to say of it: it is the place of the figure. */
function placeOf(cell: readonly LinePart[]): string | undefined {
  const [only, ...others] = cell;
  const { fact } = only ?? {};
  const isPlain = fact !== undefined && fact.itemHref === undefined && (fact.meaning ?? '') === '';
  return isPlain && others.length === 0 && fact.status !== 'disputed' && fact.status !== 'repaired' ? fact.anchor : undefined;
}

function printRow(line: DocumentLine, columns: number, isLinked: boolean): string {
  const { anchor, cells, others, role } = line;
  const item = isLinked ? itemOf(line) : undefined;
  const printed = cells.map((cell, index) => {
    const scope = headerOf(line, index);
    const shown = isLinked && item === undefined ? cell : cell.map(withoutLink);
    const place = index === 0 ? undefined : placeOf(shown);
    const own = index === 0 ? anchor : place;
    const id = own === undefined ? '' : ` id="${own}"`;
    const text = place === undefined ? printParts(shown) : printParts(shown.map((part) => ({ text: part.text })));
    const label = index === 0 && item !== undefined ? `<a href="${escapeText(item)}">${text}</a>` : text;
    const content = (index === 0 ? printAnchors(others) : '') + label;
    const spoken = shown.some(({ fact }) => fact?.itemHref !== undefined) ? undefined : sayParts(shown);
    const said = spoken === undefined ? '' : ` aria-label="${escapeText(spoken)}"`;
    return scope === undefined ? `<td${id}${said}>${content}</td>` : `<th${id} scope="${scope}">${content}</th>`;
  });
  const rest = cells.length < columns ? `<td colspan="${columns - cells.length}"></td>` : '';
  const className = role === 'section' ? ' class="group"' : role === 'total' ? ' class="sum"' : '';
  return `<tr${className}>${printed.join('')}${rest}</tr>`;
}

/**
 * A table of the document in its place: the header rows above, the first cell of a row its header, every character as it stands. Where a
 * page shows the table, its rows lead to their line items from there.
 */
export function printTable({ lines, columns, table }: DocumentBlock): string {
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? first;
  const name = escapeText(table?.title || `Table, lines ${first} to ${last}`);
  const link =
    table?.href === undefined ? '' : `<p class="read-as"><a href="${escapeText(table.href)}">${escapeText(table.statementText)}</a></p>`;
  const body = lines.findIndex(({ role }) => role !== 'header');
  const heads = body < 0 ? lines : lines.slice(0, body);
  const rows = (of: readonly DocumentLine[]): string => of.map((line) => printRow(line, columns, table?.href === undefined)).join('');
  const head = heads.length === 0 ? '' : `<thead>${rows(heads)}</thead>`;
  const rest = body < 0 ? '' : `<tbody>${rows(lines.slice(body))}</tbody>`;
  return `${link}<div class="source-scroll" role="group" tabindex="0" aria-label="${name}"><table aria-label="${name}">${head}${rest}</table></div>`;
}
