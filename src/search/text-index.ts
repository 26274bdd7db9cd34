import { closestFirst } from './closest-first.ts';

/** The part of Pagefind's own module that the search uses. */
interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindResult> }[] }>;
}

interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that a query finds. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
  /** Pieces of its text; those that were asked for are marked. */
  readonly excerpt: readonly { readonly text: string; readonly isMarked: boolean }[];
}

const most = 20;
let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}

/** The excerpt comes as markup; only its texts and marks are taken. */
function readExcerpt(markup: string): FoundPage['excerpt'] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return Array.from(body.childNodes, (node) => ({ text: node.textContent ?? '', isMarked: node.nodeName === 'MARK' }));
}

/** The pages whose text has the words of a query, the fittest first, and how many there are. */
export async function searchText(base: string, query: string, filters: Readonly<Record<string, string>>) {
  loading ??= load(base);
  const { results } = await (await loading).search(query, { filters });
  const shown = await Promise.all(results.slice(0, most).map(({ data }) => data()));
  const pages = shown.map(({ url, meta, excerpt }): FoundPage => ({ href: url, title: meta.title ?? url, excerpt: readExcerpt(excerpt) }));
  return { pages: closestFirst(pages, query), total: results.length };
}
