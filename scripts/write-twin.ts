import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { writeTable } from '#scripts/write-twin-table.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export const attributeOf = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** All elements below a node with one of these names. */
export function elementsNamed(node: Node, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const gather = (from: Node): void => {
    for (const child of childrenOf(from)) {
      if (isElement(child) && names.includes(child.tagName)) found.push(child);
      gather(child);
    }
  };
  gather(node);
  return found;
}

/** Parts of a page that are no text of it: ways around, drawings whose values stand in a table beside them, controls, what needs scripts. */
function isLeftOut({ attrs, tagName }: Element): boolean {
  return (
    leftOut.has(tagName) ||
    attrs.some(
      ({ name, value }) => name === 'data-scripted' || name === 'hidden' || (name === 'class' && value.split(/\s+/).includes('skip-table')),
    )
  );
}

const leftOut = new Set(['nav', 'svg', 'script', 'style', 'button', 'noscript', 'form', 'template']);

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|]|\s+/g, (found) => (found.trim() === '' ? ' ' : `\\${found}`));

/** Parts that stand side by side with no text between them are parted by commas. */
function joinInline(node: Element): string {
  const children = childrenOf(node).filter((child) => child.nodeName !== '#text' || ('value' in child && child.value.trim() !== ''));
  const texts = children.map(writeInline).filter((text) => text.trim() !== '');
  const areParts = ['span', 'p', 'li'].includes(node.tagName) && children.every(isElement) && texts.length > 1;
  return areParts ? texts.map((text) => text.trim()).join(', ') : childrenOf(node).map(writeInline).join('');
}

/** The text of a node in one line: links, emphasis and code kept, everything else as plain text. */
export function writeInline(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeMarkdown(node.value);
  if (!isElement(node)) return '';
  if (isLeftOut(node)) return '';
  const text = joinInline(node);
  const href = attributeOf(node, 'href');
  switch (node.tagName) {
    case 'a':
      return href === undefined || text.trim() === '' ? text : `[${text.trim()}](<${href}>)`;
    case 'b':
    case 'strong':
      return text.trim() === '' ? text : `**${text.trim()}**`;
    case 'br':
      return ' ';
    case 'dt':
      return `${text}: `;
    case 'small':
    case 'dd':
      return ` ${text} `;
    default:
      return text;
  }
}

const blocks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'figcaption', 'summary']);
const holdsBlock = (node: Node): boolean =>
  childrenOf(node).some((child) => (isElement(child) && blocks.has(child.tagName)) || holdsBlock(child));
const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

/** A node as blocks of Markdown. */
function writeBlocks(node: Node): readonly string[] {
  if (!isElement(node)) return [tidy(writeInline(node))];
  if (isLeftOut(node)) return [];
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading) return [`${'#'.repeat(Number(heading[1]))} ${tidy(writeInline(node))}`];
  switch (node.tagName) {
    case 'table':
      return writeTable(node);
    case 'ul':
    case 'ol':
      return [
        elementsOf(node)
          .map((item) => `- ${tidy(writeInline(item))}`)
          .join('\n'),
      ];
    case 'dl':
      return [
        elementsOf(node)
          .map((pair) => `- ${tidy(writeInline(pair))}`)
          .join('\n'),
      ];
    case 'blockquote':
      return [`> ${tidy(writeInline(node))}`];
    default:
      return holdsBlock(node) ? childrenOf(node).flatMap(writeBlocks) : [tidy(writeInline(node))];
  }
}

/** Elements that no twin shows, whole: they need not be parsed. */
const withoutText = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<svg\b[^>]*>(?:(?!<svg\b)[\s\S])*?<\/svg>/g;

const elementsOf = (node: Node): readonly Element[] => childrenOf(node).filter(isElement);

/**
 * A finished page as Markdown: the notice of the site, where the page stands, then its main part with its tables. Texts of documents are
 * escaped, so that nothing in them is taken for markup. Throws where a page has no main part.
 */
export function writeTwin(html: string): string {
  const document = parse(html.replace(withoutText, ''));
  const found = elementsNamed(document, 'main', 'link', 'p', 'div');
  const findNamed = (tag: string, attribute: string, value: string): Element | undefined =>
    found.find((element) => element.tagName === tag && attributeOf(element, attribute) === value);
  const main = found.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page without a main part has no twin.');
  const canonical = findNamed('link', 'rel', 'canonical');
  const notice = findNamed('p', 'class', 'sample');
  const legal = findNamed('div', 'class', 'legal');
  const address = canonical === undefined ? '' : `<${attributeOf(canonical, 'href')}>`;
  const parts = [notice === undefined ? '' : `> ${tidy(writeInline(notice))}`, address, ...writeBlocks(main)];
  const foot = legal === undefined ? [] : ['---', ...writeBlocks(legal)];
  return `${[...parts, ...foot].filter((part) => part !== '').join('\n\n')}\n`;
}
