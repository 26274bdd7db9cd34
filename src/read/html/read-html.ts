import type { SourceText } from '#model/source-text.ts';
import { makeLayout } from '#read/layout/layout.ts';
import { placeEntities } from '#read/layout/place-entities.ts';
import { type PlacedText, raise } from '#read/layout/placed-text.ts';
import { parsePage, type TextNode } from './parse-tree.ts';
import type { Style } from './style-of.ts';
import { writeBlocks } from './write-blocks.ts';

/** Reads characters of a page with their places, in a file whose line ends are line feeds. */
export function makeTextReader(received: string, shift = 0): (node: TextNode, style: Style) => PlacedText {
  const known = new Map<string, string>();
  return (node, style) => {
    const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
    const text = placeEntities(received.slice(startOffset + shift, endOffset + shift), node.value, startOffset + shift, known);
    return style.isRaised ? raise(text) : text;
  };
}

/**
 * Reads a page of HTML as a browser would show it without style sheets and scripts: what is hidden, and what is no text, is left out;
 * spans of rows and columns are laid out; a currency sign or a bracket in a cell of its own joins its figure.
 *
 *     <tr><td>Revenue</td><td>$</td><td>1,234</td><td></td><td>(198</td><td>)</td></tr>
 *     Revenue⇥$1,234⇥(198)
 */
export function readHtml(text: string): SourceText {
  const received = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const layout = makeLayout(received);
  writeBlocks(parsePage(received), layout, makeTextReader(received));
  return { form: 'html', received, ...layout.finish() };
}
