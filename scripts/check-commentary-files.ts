import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { openArchive } from '#commentary/open-archive.ts';
import { type CheckedFile, remarkCommentary } from '#commentary/remark-commentary.ts';

const folder = 'content/commentary';

/** Checks a text as commentary, as the build does, against the filings of the working folder. `path` is `content/commentary/1h25.mdx`. */
export async function checkCommentaryText(path: string, text: string): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const remark = remarkCommentary({ folder, openArchive, report: (file) => checked.push(file) });
  const renderer = await unified({ gfm: false, remarkPlugins: [remarkGfm, remark as never] }).createMdxRenderer?.({}, { optimize: false });
  await renderer?.process(text, join(process.cwd(), path), {});
  return checked;
}

/** Checks every file of commentary of the project in the working folder against its filings, as the build does. */
export async function checkCommentaryFiles(): Promise<readonly CheckedFile[]> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  const paths = names.sort().map((name) => `${folder}/${name}`);
  return (await Promise.all(paths.map((path) => checkCommentaryText(path, readFileSync(path, 'utf8'))))).flat();
}
