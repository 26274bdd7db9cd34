import type { Page } from 'playwright-core';

/** A node of the tree that a screen reader is given. */
export interface AccessibleNode {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly parent: AccessibleNode | undefined;
  readonly children: readonly AccessibleNode[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The whole tree of a page, without what a screen reader is not given. */
export async function readTree(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly RawNode[] };
  const raw = new Map(nodes.map((node) => [node.nodeId, node]));
  const shown: AccessibleNode[] = [];
  const walk = (id: string, parent: AccessibleNode | undefined): AccessibleNode[] => {
    const node = raw.get(id);
    if (!node) return [];
    if (node.ignored) return (node.childIds ?? []).flatMap((child) => walk(child, parent));
    const children: AccessibleNode[] = [];
    const own = { id, role: node.role?.value ?? '', name: node.name?.value ?? '', parent, children };
    shown.push(own);
    children.push(...(node.childIds ?? []).flatMap((child) => walk(child, own)));
    return [own];
  };
  const [root] = nodes;
  if (root) walk(root.nodeId, undefined);
  return shown;
}

/** All nodes below one. */
export function below(node: AccessibleNode): readonly AccessibleNode[] {
  return node.children.flatMap((child) => [child, ...below(child)]);
}
