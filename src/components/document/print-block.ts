import type { DocumentBlock } from '#views/document-view.ts';
import { printCells } from './print-parts.ts';
import { printTable } from './print-table.ts';

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
