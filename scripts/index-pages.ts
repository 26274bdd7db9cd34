import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settleIndex } from '#scripts/settle-index.ts';

/** What is no text of a page: figures of tables, charts, what every page repeats. Numbers are searched by value instead. */
const excluded = [
  'nav',
  '.figures td',
  '.ledger',
  '.terms',
  '.table-foot',
  '.skip-table',
  '[data-chart]',
  '.source [title]',
  '.notice',
  '.files',
];

/** Only what a search in our own page uses; Pagefind writes its widgets too. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_\w+|(?:fragment|index|filter)\/.*)$/;

/** Whether a page is a reordering of another one, which is the one to be found. */
function isReordered(path: string, html: string): boolean {
  const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
  return canonical !== undefined && !canonical.endsWith(`/${path.replace(/index\.html$/, '')}`);
}

/** A page as it is indexed: under its full title, with what it can be narrowed to where it says what it is about, its cells apart. */
function prepare(html: string): string {
  const title = /<title>(.*?)(?: · [^<]*)?<\/title>/.exec(html)?.[1] ?? '';
  const filters = [...html.matchAll(/<meta name="(period|statement)" content="([^"]*)">/g)].map(
    ([, name, value]) => `<span data-pagefind-filter="${name}">${value}</span>`,
  );
  return html
    .replaceAll(/<(?=(?:t[dh]|d[dt]|small)\b)/g, ' <')
    .replace('<main', '<main data-pagefind-body')
    .replace(
      '</main>',
      `<div hidden data-pagefind-ignore><span data-pagefind-meta="title">${title}</span>${filters.join('')}</div></main>`,
    );
}

/** Writes the index of the words of some pages into `pagefind/`. Throws with Pagefind's own words when it refuses. */
export async function indexPages(folder: string, paths: readonly string[]): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded, forceLanguage: 'en' });
  if (!index) throw new Error(`The index of the search cannot be made: ${errors.join('; ')}`);
  for (const path of paths) {
    const html = readFileSync(join(folder, path), 'utf8');
    if (isReordered(path, html)) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content: prepare(html) });
    if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of settleIndex(files.filter((file) => needed.test(file.path)))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}
