import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '#model/fact.ts';
import { type StaticServer, serveFolder } from '#scripts/static-server.ts';
import { readCsv } from '#tests/exports/read-csv.ts';
import { writeAligned } from '#tests/forms/write-aligned.ts';
import { writePipeMarkdown } from '#tests/forms/write-markdown.ts';
import { writeRelease } from '#tests/forms/write-release.ts';
import { builtSites } from '#tests/site/built-sites.ts';
import { findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { attributeOf, type Element, plainTextOf, textOf } from '#tests/site/html.ts';
import { withPage } from '#tests/site/open-page.ts';
import { kindOf } from '#tests/site/page-kinds.ts';
import { copyProject, type Outcome } from '#tests/site/project-copy.ts';
import { readPages } from '#tests/site/read-pages.ts';

const issuer = parse(readFileSync('content/issuer.yaml', 'utf8')) as { readonly name: string; readonly code: string };
const invented = (name: string) => readFileSync(join('tests/invented/fixtures', name, 'source.txt'), 'utf8');

/** What somebody might write into a document who would like a page to do something: where it stands, and what is made of it. */
const hostile: readonly (readonly [harmless: string, hostile: string])[] = [
  ['Inventories', 'Stock <script>document.title="run"</script>'],
  ['Americas', '<img src=x onerror="document.title=1">'],
  ['1. Overview of Operating Results', '1. Overview <svg onload=alert(1)>'],
  ['Note: Ratios may not', `Note: {{constructor.constructor(1)()}} <%= 7*7 %> \${7*7} [click](javascript:alert(1)) ratios may not`],
  ['driven by machine tools', '"><a href="javascript:alert(2)">driven</a> by machine tools'],
];

/** The next report of the issuer, made from an invented one, with hostile texts, and the report of another company. */
const added = {
  'next-report': hostile.reduce(
    (text, [from, to]) => text.replaceAll(from, () => to),
    invented('01-ifrs-nine-months').replaceAll('Hoshikawa Precision Co., Ltd.', issuer.name).replaceAll('6488', issuer.code),
  ),
  'report-of-another-company': invented('05-uk-interim'),
};

/** Reports of other companies in other forms: the file, and what is in it; the page of HTML is one line. */
const inForms = {
  'report-as-markdown': ['source.md', writePipeMarkdown(invented('12-nordic-interim'))],
  'report-as-html': ['source.html', writeRelease(invented('15-swiss-annual')).replaceAll('\n', ' ')],
  'report-in-columns': ['source.txt', writeAligned(invented('22-uk-half-year-weeks'))],
} as const;

/** A report that was received as PDF. */
const paged = 'report-as-pdf';
const pdf = readFileSync('tests/pdf/fixtures/13-hong-kong-interim.pdf');

describe('an archive with six filings more', () => {
  const copy = copyProject();
  const site = { base: '/', folder: join(copy.root, 'dist') };
  const before = new Set(readPages(builtSites[0]?.folder ?? '').keys());
  const newPages = () => Array.from(readPages(site.folder).keys()).filter((path) => !before.has(path));
  let ingested: Outcome;
  let built: Outcome;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(added)) copy.write(`content/filings/${name}/source.txt`, text);
    for (const [name, [file, text]] of Object.entries(inForms)) copy.write(`content/filings/${name}/${file}`, text);
    copy.write(`content/filings/${paged}/source.pdf`, pdf);
    ingested = await copy.run('scripts/ingest.ts', '--quiet');
    built = await copy.run('scripts/astro.ts', 'build', '--silent');
  }, 180_000);

  afterAll(() => copy.remove());

  test('is read and built', () => {
    expect(ingested.status, ingested.output).toBe(0);
    expect(built.status, built.output).toBe(0);
  });

  test('links into a page of HTML of one line lead to the words that are meant', () => {
    const pages = readPages(site.folder);
    const whole = pages.get('documents/report-as-html/')?.html ?? '';
    const links = Array.from(pages.values()).flatMap(({ html }) =>
      Array.from(html.matchAll(/documents\/report-as-html\/#(L\d+P\d+)"/g), ([, anchor]) => anchor),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((anchor) => !whole.includes(`id="${anchor}"`))).toEqual([]);
  });

  test('has a page for each document, and keeps every page that it had', () => {
    const paths = readPages(site.folder);
    expect([...Object.keys(added), ...Object.keys(inForms)].filter((name) => !paths.has(`documents/${name}/`))).toEqual([]);
    expect(Array.from(before).filter((path) => !paths.has(path))).toEqual([]);
  });

  test('has the page of the period of its own document, with statements', () => {
    const kinds = newPages().map((path) => kindOf(path, site.folder));
    expect(kinds.filter((kind) => kind === 'period').length).toBe(1);
    expect(kinds).toContain('statement');
  });

  test('says nothing of the other company outside its document', () => {
    const pages = Array.from(readPages(site.folder).values()).filter(({ path }) => kindOf(path, site.folder) === 'period');
    expect(pages.filter(({ html }) => html.includes('report-of-another-company')).map(({ path }) => path)).toEqual([]);
  });

  test.each(Object.keys(inForms))('%s shows each of its figures at its place', (name) => {
    const { facts } = JSON.parse(readFileSync(join(copy.root, 'content/facts', `${name}.json`), 'utf8')) as { facts: Fact[] };
    const elements = readPages(site.folder).get(`documents/${name}/`)?.elements ?? [];
    const byId = new Map(elements.map((element) => [attributeOf(element, 'id'), element]));
    const textAt = (fact: Fact): string | undefined => {
      const element = byId.get(fact.id.split('#')[1]);
      return element === undefined ? undefined : plainTextOf(element).trim();
    };
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.filter((fact) => textAt(fact) === undefined).map(({ id }) => id)).toEqual([]);
    expect(facts.filter((fact) => !/\d|[-–—]/.test(textAt(fact) ?? '')).map(({ id }) => id)).toEqual([]);
  });

  describe('the page of a document with pages', () => {
    const path = `documents/${paged}/`;
    const facts = (): readonly Fact[] =>
      (JSON.parse(readFileSync(join(copy.root, 'content/facts', `${paged}.json`), 'utf8')) as { facts: Fact[] }).facts;
    let served: StaticServer;

    beforeAll(async () => {
      served = await serveFolder(site.folder, '/');
    });
    afterAll(() => served.close());

    test('without scripts, shows the picture of the page beside the figure, and the figure marked on it', async () => {
      const fact = facts().find(({ page = 1 }) => page > 1) as Fact;
      const options = { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } };
      await withPage(`${served.url}${path}#${fact.id.split('#')[1]}`, options, async (page) => {
        await page.waitForLoadState('networkidle');
        const picture = page.locator(`#page-${fact.page} img`);
        expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
        const strokes = await page.locator('.paper rect').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke));
        expect(strokes.filter((stroke) => stroke !== 'none').length).toBe(1);
        const marked = page.locator('.paper rect').nth(strokes.findIndex((stroke) => stroke !== 'none'));
        expect(await marked.evaluate((mark) => mark.parentElement?.getAttribute('href'))).toBe(`#${fact.id.split('#')[1]}`);
        const [mark, paper] = [await marked.boundingBox(), await picture.boundingBox()];
        const [left = 0, top = 0] = fact.box ?? [];
        const scale = (paper?.width ?? 0) / 595;
        expect(Math.abs((mark?.x ?? 0) - (paper?.x ?? 0) - left * scale)).toBeLessThan(4);
        expect(Math.abs((mark?.y ?? 0) - (paper?.y ?? 0) - top * scale)).toBeLessThan(4);
        expect((paper?.y ?? 0) >= 0 && (paper?.y ?? 0) < 800).toBe(true);
      });
    });

    test.each([360, 1280])('is accessible and no wider than the window of %i pixels', async (width) => {
      await withPage(`${served.url}${path}`, { viewport: { width, height: 800 } }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });

    test('the pages of its figures stand in facts.csv', () => {
      const rows = readCsv(readFileSync(join(site.folder, 'data/facts.csv'), 'utf8'));
      const [header = []] = rows;
      const column = (name: string): number => header.indexOf(name);
      const pages = rows.filter((row) => row[column('filing')] === paged).map((row) => row[column('page')]);
      expect(pages.length).toBe(facts().length);
      expect([...new Set(pages)].sort()).toEqual(['1', '2', '3']);
    });
  });

  test('publishes what a document says as text, whatever it is', () => {
    const [page] = Array.from(readPages(site.folder).values()).filter(({ path }) => path === 'documents/next-report/');
    const main = page?.elements.find(({ tagName }) => tagName === 'main') as Element;
    for (const [, words] of hostile) expect(plainTextOf(main)).toContain(words);
    const acting = Array.from(readPages(site.folder).values()).flatMap(({ path, elements }) =>
      elements.flatMap(({ tagName, attrs }) => [
        ...(['iframe', 'object', 'embed'].includes(tagName) ? [`/${path}: <${tagName}>`] : []),
        ...attrs.filter(({ name, value }) => name === 'src' && !value.startsWith('/')).map(({ value }) => `/${path}: ${value}`),
        ...attrs.filter(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value)).map(({ name }) => `/${path}: ${name}`),
      ]),
    );
    expect(acting).toEqual([]);
    const scripts = Array.from(readPages(site.folder).values()).flatMap(({ path, elements }) =>
      elements
        .filter(
          (element) =>
            element.tagName === 'script' && attributeOf(element, 'type') === undefined && /document\.title/.test(textOf(element)),
        )
        .map(() => path),
    );
    expect(scripts).toEqual([]);
    const labelled = newPages().filter((path) => {
      const cells =
        readPages(site.folder)
          .get(path)
          ?.elements.filter(({ tagName }) => tagName === 'th' || tagName === 'td') ?? [];
      return cells.some((cell) => plainTextOf(cell).includes('document.title="run"'));
    });
    expect(labelled.length, 'pages that print the label').toBeGreaterThan(1);
  });

  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(site).broken.slice(0, 20)).toEqual([]);
  });
});
