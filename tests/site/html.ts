import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements below a node, in the order of the text; those inside a `template` are not on the page. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of a node as it is parsed, with nothing added and nothing trimmed. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text of a node with each run of blanks as one, as a browser shows it. */
export function plainTextOf(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** The elements below a node with one of the tag names given. */
export function elementsNamed(node: Node, ...names: readonly string[]): readonly Element[] {
  return Array.from(elementsIn(node)).filter(({ tagName }) => names.includes(tagName));
}
