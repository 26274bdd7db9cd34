import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '#tests/site/built-sites.ts';
import { linksOn } from '#tests/site/links.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

/** What was followed and what led nowhere, as `page: link (reason)`. */
export interface LinkReport {
  readonly pages: number;
  readonly links: number;
  readonly broken: readonly string[];
}

/** A host of no consequence, under which relative links are resolved. */
const host = 'http://site.invalid';

/**
 * Follows every link of every page inside the site: the file must be there, a folder must be named with its slash, a fragment must be
 * an id of the page. Absolute links to the address that the site is published at are inside the site, too.
 */
export function findBrokenLinks(site: BuiltSite): LinkReport {
  const pages = readPages(site.folder);
  const published = publishedOrigin(pages);
  const whole = new Map<string, string | undefined>();
  let links = 0;
  const broken = Array.from(pages.values()).flatMap((page) =>
    page.elements.flatMap(linksOn).flatMap(({ value }) => {
      const target = new URL(value.trim(), `${host}${site.base}${page.path}`);
      if (target.origin !== host && target.origin !== published) return [];
      links += 1;
      const key = `${target.pathname}${target.hash}`;
      if (!whole.has(key)) whole.set(key, faultOf(target, site, pages));
      const fault = whole.get(key);
      return fault === undefined ? [] : [`/${page.path}: ${value} (${fault})`];
    }),
  );
  return { pages: pages.size, links, broken };
}

/** The addresses in the sitemaps and feeds of a site that lead nowhere. */
export function findBrokenAddresses(site: BuiltSite): LinkReport {
  const pages = readPages(site.folder);
  const published = publishedOrigin(pages);
  const files = globSync('*.{xml,txt}', { cwd: site.folder });
  let links = 0;
  const broken = files.flatMap((file) => {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const addresses = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([address]) => new URL(address));
    return addresses.flatMap((target) => {
      if (target.origin !== published) return [];
      links += 1;
      const fault = faultOf(target, site, pages);
      return fault === undefined ? [] : [`${file}: ${target.href} (${fault})`];
    });
  });
  return { pages: files.length, links, broken };
}

/** Where the site says it is published: the origin of the home page's canonical address. */
function publishedOrigin(pages: ReadonlyMap<string, Page>): string | undefined {
  const canonical = pages.get('')?.html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
  return canonical === undefined ? undefined : new URL(canonical).origin;
}

function faultOf(target: URL, { base, folder }: BuiltSite, pages: ReadonlyMap<string, Page>): string | undefined {
  const pathname = decodeURIComponent(target.pathname);
  if (!pathname.startsWith(base)) return `outside ${base}`;
  const path = pathname.slice(base.length);
  const page = pages.get(path) ?? pages.get(path.replace(/index\.html$/, ''));
  if (!page) {
    const file = join(folder, path);
    if (!existsSync(file)) return 'no such file';
    return statSync(file).isFile() ? undefined : 'a folder without its page, or without its slash';
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  return fragment === '' || page.byId.has(fragment) ? undefined : 'no such fragment';
}
