import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSites } from '#tests/site/built-sites.ts';
import { findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { kindOf } from '#tests/site/page-kinds.ts';
import { copyProject, type Outcome } from '#tests/site/project-copy.ts';
import { readPages } from '#tests/site/read-pages.ts';

const issuer = parse(readFileSync('content/issuer.yaml', 'utf8')) as { readonly name: string; readonly code: string };
const invented = (name: string) => readFileSync(join('tests/invented/fixtures', name, 'source.txt'), 'utf8');

/** The next report of the issuer, made from an invented one, and the report of another company. */
const added = {
  'next-report': invented('01-ifrs-nine-months').replaceAll('Hoshikawa Precision Co., Ltd.', issuer.name).replaceAll('6488', issuer.code),
  'report-of-another-company': invented('05-uk-interim'),
};

describe('an archive with two filings more', () => {
  const copy = copyProject();
  const site = { base: '/', folder: join(copy.root, 'dist') };
  const before = new Set(readPages(builtSites[0]?.folder ?? '').keys());
  const newPages = () => Array.from(readPages(site.folder).keys()).filter((path) => !before.has(path));
  let ingested: Outcome;
  let built: Outcome;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(added)) copy.write(`content/filings/${name}/source.txt`, text);
    ingested = await copy.run('scripts/ingest.ts', '--quiet');
    built = await copy.run('scripts/astro.ts', 'build', '--silent');
  }, 180_000);

  afterAll(() => copy.remove());

  test('is read and built', () => {
    expect(ingested.status, ingested.output).toBe(0);
    expect(built.status, built.output).toBe(0);
  });

  test('has a page for each document, and keeps every page that it had', () => {
    const paths = readPages(site.folder);
    expect(Object.keys(added).filter((name) => !paths.has(`documents/${name}/`))).toEqual([]);
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

  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(site).broken.slice(0, 20)).toEqual([]);
  });
});
