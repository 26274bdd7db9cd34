import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSites } from '#tests/site/built-sites.ts';
import { findBrokenAddresses, findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { attributeOf } from '#tests/site/html.ts';
import { linksOn } from '#tests/site/links.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';
import { listPages } from '#views/list-pages.ts';

/** Where a page leads on to by itself. */
function leadsTo({ elements }: Page): string | undefined {
  const refresh = elements.find((element) => attributeOf(element, 'http-equiv') === 'refresh');
  return refresh && attributeOf(refresh, 'content')?.replace(/^0; url=/, '');
}

describe.each(builtSites)('the site at $base', (site) => {
  test('leads from each name that a line item once had to its page, and links to the page alone', () => {
    const pages = readPages(site.folder);
    const moved = [...pages.values()].flatMap((page) => {
      const to = leadsTo(page);
      return to === undefined ? [] : [{ path: `${site.base}${page.path}`, to }];
    });
    expect(moved.map(({ path }) => path)).toContain(`${site.base}items/prepaid-expense-current/`);
    const lost = moved.filter(({ to }) => !to.startsWith(site.base) || !pages.has(to.slice(site.base.length)));
    expect(lost).toEqual([]);
    const old = new Set(moved.map(({ path }) => path));
    const links = [...pages.values()].flatMap(({ path, elements }) =>
      elements.flatMap(linksOn).flatMap(({ value }) => (old.has(value) ? [`/${path}: ${value}`] : [])),
    );
    expect(links).toEqual([]);
    const listed = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(moved.filter(({ path }) => listed.includes(`${path}<`))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const { pages, links, broken } = findBrokenLinks(site);
    expect(broken.slice(0, 20), `${broken.length} of ${links} links on ${pages} pages`).toEqual([]);
    expect(links).toBeGreaterThan(pages);
  });

  test('names only what exists in its sitemap and feeds', () => {
    const { links, broken } = findBrokenAddresses(site);
    expect(broken.slice(0, 20)).toEqual([]);
    expect(links).toBeGreaterThan(0);
  });

  test('gives each id once on a page', () => {
    const twice = Array.from(readPages(site.folder).values()).flatMap(({ path, elements, byId }) => {
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      return ids.length === byId.size ? [] : [`/${path}: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`];
    });
    expect(twice).toEqual([]);
  });

  test('has a heading of its own on each page', () => {
    const wrong = Array.from(readPages(site.folder).values()).filter(
      ({ elements }) => elements.filter((e) => e.tagName === 'h1').length !== 1,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('the pages that commentary may link to are those that there are', () => {
  const [site] = builtSites;
  const pages = Array.from(readPages(site?.folder ?? '').values()).flatMap((page) =>
    page.path.endsWith('.html') || leadsTo(page) !== undefined ? [] : [page.path],
  );
  expect([...listPages()].sort()).toEqual(pages.sort());
});

test('the sites at both bases have the same pages', () => {
  const [root = [], below = []] = builtSites.map(({ folder }) => Array.from(readPages(folder).keys()));
  expect(below).toEqual(root);
});
