import type { MdxNode, Place } from './mdx-node.ts';
import type { Spot } from './problem.ts';

/** The spot of characters of a file; `offset` counts from 0. */
export function spotAt(text: string, offset: number, length: number): Spot {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), length };
}

/** The first line of a place; one character where it is unknown. */
function spotOf(place: Place | undefined): Spot {
  if (place === undefined) return { line: 1, column: 1, length: 1 };
  const { start, end } = place;
  return { line: start.line, column: start.column, length: start.line === end.line ? end.column - start.column : 1 };
}

/** Where a component's problem stands: the attribute at fault, else the component's name. */
export function findSpot(node: MdxNode, attribute?: string): Spot {
  const fault = attribute === undefined ? undefined : node.attributes?.find(({ name }) => name === attribute);
  if (fault?.position) return spotOf(fault.position);
  const { line, column } = spotOf(node.position);
  return { line, column, length: (node.name ?? '').length + 1 };
}

/** The spot of a node that is no component. */
export function spotOfNode(node: MdxNode): Spot {
  return spotOf(node.position);
}

/** The characters of a file at a node. */
export function sourceOf(node: MdxNode, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
