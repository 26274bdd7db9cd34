import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { openArchive } from '#commentary/open-archive.ts';
import { type CheckedFile, remarkCommentary } from '#commentary/remark-commentary.ts';

const folder = 'content/commentary';

/** Checks every file of commentary of the project in the working folder against its filings, as the build does. */
export async function checkCommentaryFiles(): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const remark = remarkCommentary({ folder, openArchive, report: (file) => checked.push(file) });
  const renderer = await unified({ gfm: false, remarkPlugins: [remarkGfm, remark as never] }).createMdxRenderer?.({}, { optimize: false });
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  for (const name of names.sort()) {
    const path = join(process.cwd(), folder, name);
    await renderer?.process(readFileSync(path, 'utf8'), path, {});
  }
  return checked;
}
