import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSites } from '#tests/site/built-sites.ts';
import { attributeOf, elementsNamed, plainTextOf, textOf } from '#tests/site/html.ts';
import { kindOf } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

type Json = Readonly<Record<string, unknown>>;

const dataOn = ({ elements }: Page): readonly Json[] =>
  elements
    .filter((element) => element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(textOf(element)) as Json);

const metaOn = ({ elements }: Page, property: string): string | undefined => {
  const found = elements.find((element) => element.tagName === 'meta' && attributeOf(element, 'property') === property);
  return found && attributeOf(found, 'content');
};

/** All values of a key, however deep. */
function valuesOf(value: unknown, wanted: RegExp): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(wanted.test(key) && typeof inner === 'string' ? [inner] : []),
    ...valuesOf(inner, wanted),
  ]);
}

const disclosed = readdirSync('content/documents').flatMap((file) => {
  const { metadata } = JSON.parse(readFileSync(join('content/documents', file), 'utf8')) as { metadata: { published?: { value: string } } };
  return metadata.published === undefined ? [] : [metadata.published.value];
});

describe.each(builtSites)('the site at $base', ({ base, folder }) => {
  const pages = Array.from(readPages(folder).values());
  const periods = pages.filter(({ path }) => /period$/.test(kindOf(path, folder)));
  const origin = new URL(metaOn(pages.find(({ path }) => path === '') as Page, 'og:url') ?? '').origin;
  const fileAt = (address: string): string => join(folder, new URL(address).pathname.slice(base.length));

  test('the home page is about the company, periods about a report and its data', () => {
    const typesOn = (page: Page) => dataOn(page).map((node) => node['@type']);
    expect(typesOn(pages.find(({ path }) => path === '') as Page)).toEqual(['Corporation']);
    expect(periods.filter((page) => typesOn(page)[0] !== 'Report').map(({ path }) => path)).toEqual([]);
    expect(periods.some((page) => typesOn(page)[1] === 'Dataset')).toBe(true);
  });

  test('its addresses are whole and lead somewhere, its dates are those of documents, and it says that it is a sample', () => {
    const nodes = pages.flatMap(dataOn);
    const own = nodes.flatMap((node) => valuesOf(node, /url$/i)).filter((address) => new URL(address).origin === origin);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !existsSync(fileAt(address)))).toEqual([]);
    expect(nodes.flatMap((node) => valuesOf(node, /^date/)).filter((date) => !disclosed.includes(date))).toEqual([]);
    const official = /official: true/.test(readFileSync('content/issuer.yaml', 'utf8'));
    expect(nodes.every((node) => /^Sample site/.test(String(node.disambiguatingDescription)) !== official)).toBe(true);
  });

  test('each period has an image of 1200 by 630 with its words', () => {
    const wrong = periods.filter((page) => {
      const image = metaOn(page, 'og:image');
      if (image === undefined || !existsSync(fileAt(image))) return true;
      const bytes = readFileSync(fileAt(image));
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join();
      return (
        bytes.toString('latin1', 1, 4) !== 'PNG' ||
        size !== '1200,630' ||
        !metaOn(page, 'og:image:alt')?.includes(metaOn(page, 'og:title') ?? '?')
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(existsSync(join(folder, 'apple-touch-icon.png'))).toBe(true);
  });

  test('the feed has each document once, newest first, under the day of its disclosure', () => {
    const feed = readFileSync(join(folder, 'feed.xml'), 'utf8');
    const entries = feed.split('<entry>').slice(1);
    const dates = entries.map((entry) => /<updated>(.*)T00:00:00Z<\/updated>/.exec(entry)?.[1]);
    expect(dates).toEqual(disclosed.toSorted().reverse());
    expect(new Set(entries.map((entry) => /<id>(.*)<\/id>/.exec(entry)?.[1])).size).toBe(entries.length);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)/);
  });

  test('every page but the search has a twin in Markdown with all its headings and figures', () => {
    const wrong = pages
      .filter(({ path }) => path !== '404.html' && path !== 'search/')
      .flatMap(({ path, elements }) => {
        const file = join(folder, path, 'index.md');
        if (!existsSync(file)) return [`/${path} has none`];
        const twin = readFileSync(file, 'utf8').replaceAll('\\', '').replace(/\s+/g, ' ');
        const main = elements.find(({ tagName }) => tagName === 'main');
        const scripted =
          main === undefined ? [] : elementsNamed(main, 'section').filter((each) => attributeOf(each, 'data-scripted') !== undefined);
        const navs = main === undefined ? [] : elementsNamed(main, 'nav');
        const aside = new Set([...navs, ...scripted].flatMap((each) => elementsNamed(each, 'h1', 'h2')));
        const parts = ['small', 'p', 'span', 'svg', 'a'] as const;
        const texts = (main === undefined ? [] : elementsNamed(main, 'h1', 'h2', 'td')).filter(
          (each) => !aside.has(each) && elementsNamed(each, ...parts).length === 0,
        );
        const lost = texts.map(plainTextOf).filter((text) => !twin.includes(text));
        return lost.length === 0 ? [] : [`/${path}: ${lost.slice(0, 3).join(' | ')}`];
      });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('names the sitemap to robots, and its pages to language models', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    const llms = readFileSync(join(folder, 'llms.txt'), 'utf8');
    expect(periods.filter(({ path }) => !llms.includes(`${base}${path}index.md`)).map(({ path }) => path)).toEqual([]);
  });
});
