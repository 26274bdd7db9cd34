import type { Block } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { plainText } from './plain-text.ts';

/** The words of a block on one line, without markup and without the signs of a Markdown heading. */
export function blockText(lines: readonly Line[], block: Block): string {
  const own = lines.slice(block.firstLine - 1, block.lastLine);
  const text = own.map((line) => plainText(line.text)).join(' ');
  return (block.kind === 'heading' ? text.replace(/^#{1,6}\s+|\s+#+$/g, '') : text).trim();
}
