import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, readPages } from '#tests/site/read-pages.ts';

/** Pages that an archive always has; others make kinds of their own, named after their folder. */
const always = [
  'home',
  'period',
  'comparative period',
  'statement',
  'documents',
  'documents/*',
  'items',
  'items/*',
  'checks',
  'checks/*',
  'corrections',
  'glossary',
  'method',
  'downloads',
  'search',
  '404.html',
];

/**
 * What kind of page stands at a path. Only periods have a digit in the first part of their path; a period without facts of its own
 * is known as a comparative only.
 */
export function kindOf(path: string, folder: string): string {
  const [first = '', second = ''] = path.split('/');
  if (path === '') return 'home';
  if (!path.endsWith('/')) return path;
  if (/\d/.test(first)) {
    if (second !== '') return 'statement';
    return existsSync(join(folder, 'data', first, 'facts.csv')) ? 'period' : 'comparative period';
  }
  return second === '' ? first : `${first}/*`;
}

/** The page of each kind that has most on it. Throws where a kind that every archive has is absent. */
export function fullestPages(folder: string): readonly { readonly kind: string; readonly page: Page }[] {
  const fullest = new Map<string, Page>();
  for (const page of readPages(folder).values()) {
    const kind = kindOf(page.path, folder);
    if (page.html.length > (fullest.get(kind)?.html.length ?? 0)) fullest.set(kind, page);
  }
  const absent = always.filter((kind) => !fullest.has(kind));
  if (absent.length > 0) throw new Error(`${folder} has no page of these kinds: ${absent.join(', ')}.`);
  return Array.from(fullest, ([kind, page]) => ({ kind, page }));
}

/** All pages of the kinds given. */
export function pagesOfKind(folder: string, ...kinds: readonly string[]): readonly Page[] {
  return Array.from(readPages(folder).values()).filter(({ path }) => kinds.includes(kindOf(path, folder)));
}
