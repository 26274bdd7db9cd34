import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSites } from '#tests/site/built-sites.ts';
import { attributeOf, plainTextOf } from '#tests/site/html.ts';
import { kindOf, pagesOfKind } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

/** What the ingest found a document to say about itself. */
interface Stated {
  readonly filing: string;
  readonly metadata: Readonly<Record<'review' | 'translation' | 'forwardLooking' | 'unaudited', { readonly value: string } | undefined>>;
}

const issuer = parse(readFileSync('content/issuer.yaml', 'utf8')) as { readonly name: string; readonly official?: boolean };
const documents = readdirSync('content/documents').map(
  (file) => JSON.parse(readFileSync(join('content/documents', file), 'utf8')) as Stated,
);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bodyOf = ({ elements }: Page): string =>
  elements
    .filter(({ tagName }) => tagName === 'body')
    .map(plainTextOf)
    .join('');
const linksOf = ({ elements }: Page): readonly string[] =>
  elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href') ?? '');

/** The pages whose text lacks what they must say. */
function silentOn(pages: readonly Page[], words: string | RegExp): readonly string[] {
  const says = (text: string) => (typeof words === 'string' ? text.includes(plain(words)) : words.test(text));
  return pages.filter((page) => !says(bodyOf(page))).map(({ path }) => `/${path}`);
}

describe.each(builtSites)('the site at $base', ({ base, folder }) => {
  const pages = Array.from(readPages(folder).values());
  const pageOf = (filing: string) => pages.filter(({ path }) => path === `documents/${filing}/`);
  /** The pages of the period that a document is of: those that its own page is named on as the document, with the data beside it. */
  const periodsOf = (filing: string) =>
    pagesOfKind(folder, 'period').filter(({ elements }) => {
      const identity = elements.find((element) => element.tagName === 'a' && attributeOf(element, 'class') === 'document');
      return identity !== undefined && attributeOf(identity, 'href') === `${base}documents/${filing}/`;
    });

  test('says on every page that it is a sample, and asks not to be listed', () => {
    const sample = `Not published by or affiliated with ${issuer.name}`;
    const unmarked = pages.filter(({ html }) => !/<meta name="robots" content="noindex">/.test(html)).map(({ path }) => path);
    expect(silentOn(pages, sample).length > 0).toBe(issuer.official === true);
    expect(unmarked.length > 0).toBe(issuer.official === true);
  });

  test.each([
    ['which disclosure prevails', /official disclosure and prevail/],
    ['that it offers nothing', /offer or a solicitation/],
    ['whose the documents are', /copyright of .* outside the license/],
    ['what its checks are', /arithmetic agreement within the documents?; not an audit or review/],
  ])('says at the foot of every page %s', (_, words) => {
    expect(silentOn(pages, words)).toEqual([]);
  });

  test('never speaks of proof or of an audit of its own', () => {
    const outsideDocuments = pages.filter(({ path }) => kindOf(path, folder) !== 'documents/*');
    const assuring = outsideDocuments.filter((page) => /\b(?:proofs?|proven|verified|audited by us)\b/i.test(bodyOf(page)));
    expect(assuring.map(({ path }) => path)).toEqual([]);
  });

  describe.each(documents)('$filing', ({ filing, metadata: { review, translation, forwardLooking, unaudited } }) => {
    test('has a page, and one period is its own', () => {
      expect(pageOf(filing).length).toBe(1);
      expect(periodsOf(filing).length).toBe(1);
    });

    test('states its review and its translation in its own words, on its page and on its period', () => {
      for (const stated of [review, translation]) {
        if (stated) expect(silentOn([...pageOf(filing), ...periodsOf(filing)], stated.value)).toEqual([]);
      }
      if (unaudited) expect(silentOn([...pageOf(filing), ...periodsOf(filing)], /unaudited/i)).toEqual([]);
    });

    test('has its words on the future on its page and beside forecasts', () => {
      const [period] = periodsOf(filing);
      const beside = pages.filter(({ path, byId }) => {
        if (period === undefined || !path.startsWith(period.path)) return false;
        return path === period.path ? byId.has('forecasts') : /\/targets\/$/.test(path);
      });
      if (forwardLooking) expect(silentOn([...pageOf(filing), ...beside], forwardLooking.value)).toEqual([]);
    });

    test('links its notices to the line that says so', () => {
      for (const stated of [review, translation, forwardLooking]) {
        if (!stated) continue;
        const line = (stated as { span?: { line: number } }).span?.line;
        expect(pageOf(filing).flatMap(linksOf)).toContain(`${base}documents/${filing}/#L${line}`);
      }
    });
  });

  test('says on old periods as of when they speak, and on others from where they are known', () => {
    const own = pagesOfKind(folder, 'period');
    const dated = own.filter((page) => /Speaks as of .* not updated/.test(bodyOf(page)));
    expect(own.length - dated.length, 'one period is the latest').toBe(1);
    expect(silentOn(pagesOfKind(folder, 'comparative period'), /first seen in this archive/i)).toEqual([]);
  });
});
