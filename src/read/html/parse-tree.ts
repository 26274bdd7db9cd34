import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type TextNode = DefaultTreeAdapterMap['textNode'];

/**
 * The adapter of parse5, except that each run of characters becomes a node of its own: a node that grew over a tag or a comment in
 * between would no longer stand in one piece in the file.
 */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, reference) =>
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference),
};

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter };

/** A page of HTML as a tree, as a browser would build it; nothing of it is run or fetched. */
export const parsePage = (html: string): Node => parse(html, options);

/** A piece of HTML as a tree. */
export const parsePiece = (html: string): Node => parseFragment(html, options);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The characters that an entity stands for: `&nbsp;`, `&#40;`; the same characters where it is none. */
export function decodeEntity(entity: string): string {
  const [node] = childrenOf(parseFragment(entity));
  return node !== undefined && isText(node) ? node.value : entity;
}
