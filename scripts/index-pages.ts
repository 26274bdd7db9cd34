import { mkdirSync, writeFileSync } from 'node:fs';
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

/** The main part of a page as it is indexed: under its full title, with what it can be narrowed to where it says what it is about, its cells apart. */
function prepare(html: string): string {
  const title = /<title>(.*?)(?: · [^<]*)?<\/title>/.exec(html)?.[1] ?? '';
  const filters = [...html.matchAll(/<meta name="(period|statement)" content="([^"]*)">/g)].map(
    ([, name, value]) => `<span data-pagefind-filter="${name}">${value}</span>`,
  );
  const main = html
    .slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length)
    .replaceAll(/<(?=(?:t[dh]|d[dt]|small)\b)/g, ' <')
    .replace('<main', '<main data-pagefind-body')
    .replace(
      '</main>',
      `<div hidden data-pagefind-ignore><span data-pagefind-meta="title">${title}</span>${filters.join('')}</div></main>`,
    );
  return `<!DOCTYPE html><html lang="en"><body>${main}</body></html>`;
}

/** The index of the words of pages, while it is made. Both throw with Pagefind's own words when it refuses. */
export interface TextIndex {
  /** Adds a page by its path below the site's folder. The order of pages counts: the one before must be in. */
  readonly add: (path: string, html: string) => Promise<void>;
  /** Writes the index into `pagefind/` of a folder, and ends it. */
  readonly write: (folder: string) => Promise<void>;
}

export async function openTextIndex(): Promise<TextIndex> {
  const { index, errors } = await createIndex({ excludeSelectors: excluded, forceLanguage: 'en' });
  if (!index) throw new Error(`The index of the search cannot be made: ${errors.join('; ')}`);
  return {
    add: async (path, html) => {
      if (isReordered(path, html)) return;
      const added = await index.addHTMLFile({ sourcePath: path, content: prepare(html) });
      if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
    },
    write: async (folder) => {
      const { files } = await index.getFiles();
      for (const { path, content } of settleIndex(files.filter((file) => needed.test(file.path)))) {
        const file = join(folder, 'pagefind', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      await close();
    },
  };
}
