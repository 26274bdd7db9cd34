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

function printCells({ cells, others }: DocumentLine): string {
  return printAnchors(others) + cells.map(printParts).join('\t');
}

/** Places of lines that have no characters of their own here. */
function printAnchors(others: readonly string[]): string {
  return others.map((anchor) => `<span id="${anchor}"></span>`).join('');
}

function printTable({ lines, columns, table }: DocumentBlock): string {
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? first;
  const name = escapeText(`${table?.title || 'Table'}, lines ${first} to ${last}`);
  const link =
    table?.href === undefined ? '' : `<p class="read-as"><a href="${escapeText(table.href)}">${escapeText(table.statementText)}</a></p>`;
  const rows = lines.map(({ anchor, cells, others }) => {
    const printed = cells.map((cell, index) =>
      index === 0 ? `<td id="${anchor}">${printAnchors(others)}${printParts(cell)}</td>` : `<td>${printParts(cell)}</td>`,
    );
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
