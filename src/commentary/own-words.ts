import { isElement, type MdxNode } from './mdx-node.ts';

const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** A paragraph, heading or cell, with the pieces of text in it that are the author's own: those outside of quotes and code. */
export interface OwnWords {
  readonly node: MdxNode;
  readonly texts: readonly MdxNode[];
  /** Whether the company's words, or their place, stand in it or right after it. */
  readonly isQuoting: boolean;
}

function isQuote(node: MdxNode | undefined): boolean {
  return node !== undefined && isElement(node) && node.name === 'Quote';
}

function listTexts(node: MdxNode): readonly MdxNode[] {
  if (isQuote(node)) return [];
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap(listTexts);
}

function holdsQuote(node: MdxNode): boolean {
  return isQuote(node) || (node.children ?? []).some(holdsQuote);
}

/** The author's own words, block by block. */
export function listOwnWords(node: MdxNode): readonly OwnWords[] {
  const children = node.children ?? [];
  return children.flatMap((child, index): readonly OwnWords[] => {
    if (isQuote(child)) return [];
    if (!blocks.includes(child.type)) return listOwnWords(child);
    return [{ node: child, texts: listTexts(child), isQuoting: holdsQuote(child) || isQuote(children[index + 1]) }];
  });
}
