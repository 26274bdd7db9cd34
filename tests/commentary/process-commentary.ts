import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { type CheckedFile, remarkCommentary } from '#commentary/remark-commentary.ts';
import { inventedArchive } from '#tests/commentary/invented-archive.ts';

/** What became of a file of commentary: its problems, and the program that Astro makes of it. */
export interface ProcessedCommentary {
  readonly checked: CheckedFile | undefined;
  readonly code: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

/** Sends a text through Astro's own MDX processor, with the check of commentary in it, on the invented filings. */
export async function processCommentary(text: string, path = 'content/commentary/1h31.mdx'): Promise<ProcessedCommentary> {
  let checked: CheckedFile | undefined;
  const report = (found: CheckedFile): void => {
    checked = found;
  };
  const remark = remarkCommentary({ folder: 'content/commentary', openArchive: () => inventedArchive, report });
  const processor = unified({ gfm: false, remarkPlugins: [remarkGfm, remark as never] });
  const renderer = await processor.createMdxRenderer?.({}, { optimize: false });
  const frontmatter: Record<string, unknown> = {};
  const result = await renderer?.process(text, `/project/${path}`, frontmatter);
  return { checked, code: result?.code ?? '', frontmatter };
}
