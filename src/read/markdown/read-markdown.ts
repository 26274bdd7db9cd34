import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { SourceText } from '#model/source-text.ts';
import { parsePiece } from '#read/html/parse-tree.ts';
import { makeTextReader } from '#read/html/read-html.ts';
import { writeBlocks } from '#read/html/write-blocks.ts';
import { type Layout, makeLayout } from '#read/layout/layout.ts';
import { nothing, verbatim } from '#read/layout/placed-text.ts';
import { writeParagraph } from '#read/layout/write-paragraph.ts';
import { cutSegments, type Segment } from './cut-segments.ts';
import { writeNodes } from './write-nodes.ts';

/** A single tilde is none of Markdown's here: `2020~2024` is a span of years. */
const options = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };

function writePlain(text: string, { end, start }: Segment, layout: Layout): void {
  let at = start;
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const placed = verbatim(line, at);
      at += line.length + 1;
      return placed;
    });
  writeParagraph(layout, { lines, prefix: nothing, isBold: false });
}

/**
 * Reads GitHub's Markdown: pipe tables, tables of HTML in between, headings, emphasis, lists, footnotes. Comments are left out; a line
 * stays a line.
 *
 *     | Revenue | 1,234 | (198) |
 *     Revenue⇥1,234⇥(198)
 */
export function readMarkdown(file: string): SourceText {
  const received = file.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const layout = makeLayout(received);
  const { segments, text } = cutSegments(received);
  const known = new Map<string, string>();
  for (const segment of segments) {
    const { end, head, kind, start } = segment;
    if (kind === 'plain') writePlain(text, segment, layout);
    else if (kind === 'html') writeBlocks(parsePiece(text.slice(start, end)), layout, makeTextReader(received, start));
    else {
      const before = head === undefined ? '' : `${text.slice(head.start, head.end)}\n`;
      const own = `${before}${text.slice(start, end)}`;
      const indexOf = (offset: number): number => (offset < before.length ? (head?.start ?? 0) + offset : start + offset - before.length);
      const isFirst = head === undefined || start === head.end + 1;
      writeNodes(fromMarkdown(own, options), { text: own, indexOf, known, layout, received, rowsBefore: isFirst ? 0 : 1 });
    }
  }
  return { form: 'markdown', received, ...layout.finish() };
}
