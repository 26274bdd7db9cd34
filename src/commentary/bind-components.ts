import type { Archive } from './archive.ts';
import type { CommentaryFile } from './commentary-file.ts';
import { listComponents } from './component-use.ts';
import { type MdxAttribute, type MdxNode, textOf } from './mdx-node.ts';
import { sayQuote } from './say-quote.ts';

const attribute = (name: string, value: string): MdxAttribute => ({ type: 'mdxJsxAttribute', name, value });

/**
 * Tells every component what its author need not write: the period of its file (`slug`), what it stands in (`surrounding`) and its place
 * (`at`). A quote gets its document and, in place of the words typed, those of the document itself.
 */
export function bindComponents(tree: MdxNode, { file, slug }: CommentaryFile, archive: Archive): void {
  for (const { node, name, surrounding, attributes } of listComponents(tree)) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const bound = { slug, surrounding, at: `${file}:${line}:${column}` };
    const quote = name === 'Quote' ? sayQuote(attributes, textOf(node), { archive, slug, surrounding }) : undefined;
    const quoted = quote?.kind === 'said' ? { filing: quote.value.filing, words: quote.value.words } : {};
    if (quote) node.children = [];
    const written = (node.attributes ?? []).filter((each) => !(each.name !== undefined && each.name in quoted));
    node.attributes = [...written, ...Object.entries({ ...bound, ...quoted }).map(([key, value]) => attribute(key, value))];
  }
}

/** The charts that a file places, in order. */
export function listCharts(tree: MdxNode): readonly string[] {
  return listComponents(tree).flatMap(({ name, attributes }) =>
    name === 'Chart' && attributes.name !== undefined ? [attributes.name] : [],
  );
}
