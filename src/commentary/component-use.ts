import { isElement, type MdxAttribute, type MdxNode } from './mdx-node.ts';

/** Where a component stands: between paragraphs, in a cell of a table, or in running words. */
export type Surrounding = 'block' | 'cell' | 'prose';

/** One component in a file of commentary. */
export interface ComponentUse {
  readonly node: MdxNode;
  readonly name: string;
  readonly surrounding: Surrounding;
  /** Attributes with plain text; a flag has the value 'true'. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes whose value is code, and spreads. */
  readonly code: readonly MdxAttribute[];
}

function readAttributes(node: MdxNode): Pick<ComponentUse, 'attributes' | 'code'> {
  const attributes: Record<string, string> = {};
  const code: MdxAttribute[] = [];
  for (const attribute of node.attributes ?? []) {
    if (attribute.name === undefined || (typeof attribute.value === 'object' && attribute.value !== null)) code.push(attribute);
    else attributes[attribute.name] = attribute.value ?? 'true';
  }
  return { attributes, code };
}

/** All components and elements of a tree, in the order in which they stand. */
export function listComponents(node: MdxNode, isInCell = false): readonly ComponentUse[] {
  const isCell = isInCell || node.type === 'tableCell';
  const inside = (node.children ?? []).flatMap((child) => listComponents(child, isCell));
  if (!isElement(node)) return inside;
  const surrounding = isCell ? 'cell' : node.type === 'mdxJsxFlowElement' ? 'block' : 'prose';
  return [{ node, name: node.name ?? '', surrounding, ...readAttributes(node) }, ...inside];
}
