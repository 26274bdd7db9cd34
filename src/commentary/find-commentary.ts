import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Commentary on a period, ready to stand on its page. */
export interface Commentary {
  readonly Content: AstroComponentFactory;
  /** Names of the charts that stand in it. */
  readonly charts: readonly string[];
}

interface CommentaryModule {
  readonly Content: AstroComponentFactory;
  /** As `remark-commentary.ts` leaves it. */
  readonly frontmatter: { readonly charts?: readonly string[] };
}

const modules = import.meta.glob<CommentaryModule>('/content/commentary/*.mdx');

/** The commentary on a period; undefined where nobody has written one. */
export async function findCommentary(slug: string): Promise<Commentary | undefined> {
  const load = modules[`/content/commentary/${slug}.mdx`];
  if (load === undefined) return undefined;
  const { Content, frontmatter } = await load();
  return { Content, charts: frontmatter.charts ?? [] };
}
