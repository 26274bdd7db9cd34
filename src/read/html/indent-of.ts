import { attributeOf, childrenOf, type Element, isElement, isText, type Node } from './parse-tree.ts';

/** How many pixels a length of a style sheet takes. */
const pixels: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, ex: 8, '%': 6, '': 1 };
const length = String.raw`(-?\d*\.?\d+)(px|pt|r?em|ex|%|)`;
const ofOneSide = new RegExp(String.raw`(?:^|;)\s*(?:(?:padding|margin)-left|text-indent)\s*:\s*${length}\s*(?=;|!|$)`, 'gi');
/** `margin: 0 4px 0 20px`: top, right, bottom and left. */
const ofAllSides = new RegExp(String.raw`(?:^|;)\s*(?:padding|margin)\s*:\s*(?:\S+\s+){3}${length}\s*(?=;|!|$)`, 'gi');
/** A no-break blank at the beginning of a label. */
const blankWidth = 5;

function ofStyle(element: Element): number {
  const css = attributeOf(element, 'style') ?? '';
  const found = [...css.matchAll(ofAllSides), ...css.matchAll(ofOneSide)];
  return found.reduce((sum, [, size = '0', unit = '']) => sum + Number(size) * (pixels[unit.toLowerCase()] ?? 0), 0);
}

/**
 * How far the words of a cell stand from its left edge, in pixels: by the styles of the cell and of the elements that its words begin in,
 * and by the no-break blanks before them. A hanging indent takes back what its padding gives.
 */
export function indentOf(cell: Element): number {
  let indent = 0;
  let node: Element | undefined = cell;
  while (node !== undefined) {
    indent += ofStyle(node);
    const first: Node | undefined = childrenOf(node).find(
      (child) => isElement(child) || (isText(child) && /[^\s]|\u00a0/.test(child.value)),
    );
    if (first !== undefined && isText(first)) indent += blankWidth * (/^[ \n\r\t]*(\u00a0*)/.exec(first.value)?.[1]?.length ?? 0);
    node = first !== undefined && isElement(first) ? first : undefined;
  }
  return Math.max(0, indent);
}
