import { describe, expect, test } from 'vitest';
import { builtSites } from '#tests/site/built-sites.ts';
import { findBrokenAddresses, findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { attributeOf } from '#tests/site/html.ts';
import { readPages } from '#tests/site/read-pages.ts';
import { listPages } from '#views/list-pages.ts';

describe.each(builtSites)('the site at $base', (site) => {
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
  const pages = Array.from(readPages(site?.folder ?? '').keys()).filter((path) => !path.endsWith('.html'));
  expect([...listPages()].sort()).toEqual(pages.sort());
});

test('the sites at both bases have the same pages', () => {
  const [root = [], below = []] = builtSites.map(({ folder }) => Array.from(readPages(folder).keys()));
  expect(below).toEqual(root);
});
