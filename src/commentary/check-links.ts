import type { Archive } from './archive.ts';
import { catalog } from './catalog.ts';
import type { CommentaryFile } from './commentary-file.ts';
import { faultOfLink } from './fault-of-link.ts';
import { spotOfNode } from './find-spot.ts';
import type { MdxNode } from './mdx-node.ts';
import type { Problem } from './problem.ts';

/** Links and pictures of Markdown, and the definitions that both may name. */
function listLinks(node: MdxNode): readonly MdxNode[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(listLinks)];
}

function faultOf(node: MdxNode, slug: string, archive: Archive): string | undefined {
  const { url = '' } = node;
  if (node.type === 'image') return /^(?:https?:)?\/\//i.test(url) ? `“${url}” is a picture of another host; no page asks one.` : undefined;
  return faultOfLink(url, node.title ?? undefined, slug, archive);
}

/** Links that lead nowhere. */
export function checkLinks(tree: MdxNode, { file, slug }: CommentaryFile, archive: Archive): readonly Problem[] {
  const { hint, severity } = catalog.W16;
  return listLinks(tree).flatMap((node) => {
    const message = faultOf(node, slug, archive);
    return message === undefined ? [] : [{ code: 'W16', severity, file, spot: spotOfNode(node), message, hint } as const];
  });
}

/** Makes links from the root of the site relative to the page of the period, so that they lead there below any base path. */
export function bindLinks(tree: MdxNode): void {
  for (const node of listLinks(tree)) {
    const { url } = node;
    if (url !== undefined && /^\/(?!\/)/.test(url)) node.url = `../${url.slice(1)}`;
  }
}
