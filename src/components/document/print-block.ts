import { escapeText } from '#components/table/escape-text.ts';
import type { DocumentBlock, DocumentLine, LinePart } from '#views/document-view.ts';

/** A run of lines of a document as it stands there; each line and each fact in it can be linked to. */
export function printBlock(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return printLines(block, `h${Math.min(6, (block.level ?? 1) + 1)}`);
    case 'table':
      return printTable(block);
    case 'paragraph':
      return printLines(block, 'p');
    case 'list-item':
    case 'note':
    case 'footnote':
    case 'furniture':
      return printLines(block, 'p', block.kind);
  }
}

function printLines({ lines }: DocumentBlock, name: string, className = ''): string {
  const classAttribute = className === '' ? '' : ` class="${className}"`;
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return `<${name} id="${only.anchor}"${classAttribute}>${printCells(only)}</${name}>`;
  const spans = lines.map((line) => `<span id="${line.anchor}">${printCells(line)}</span>`);
  return `<${name}${classAttribute}>${spans.join(' ')}</${name}>`;
}

function printCells({ cells }: DocumentLine): string {
  return cells.map(printParts).join('\t');
}

function printTable({ lines, columns, table }: DocumentBlock): string {
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? first;
  const name = escapeText(`${table?.title || 'Table'}, lines ${first} to ${last}`);
  const link =
    table?.href === undefined ? '' : `<p class="read-as"><a href="${escapeText(table.href)}">${escapeText(table.statementText)}</a></p>`;
  const rows = lines.map(({ anchor, cells }) => {
    const printed = cells.map((cell, index) => `<td${index === 0 ? ` id="${anchor}"` : ''}>${printParts(cell)}</td>`);
    const rest = cells.length < columns ? `<td colspan="${columns - cells.length}"></td>` : '';
    return `<tr>${printed.join('')}${rest}</tr>`;
  });
  return `${link}<div class="source-scroll" role="group" tabindex="0" aria-label="${name}"><table>${rows.join('')}</table></div>`;
}

function printParts(parts: readonly LinePart[]): string {
  return parts.map(printPart).join('');
}

function printPart({ text, fact }: LinePart): string {
  if (fact === undefined) return escapeText(text);
  const name = fact.itemHref === undefined ? 'span' : 'a';
  const href = fact.itemHref === undefined ? '' : ` href="${escapeText(fact.itemHref)}"`;
  const status = fact.status === 'disputed' || fact.status === 'repaired' ? ` class="${fact.status}"` : '';
  return `<${name} id="${escapeText(fact.anchor)}"${href}${status} title="${escapeText(fact.meaning)}">${escapeText(text)}</${name}>`;
}
