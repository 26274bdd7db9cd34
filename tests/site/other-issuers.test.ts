import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { kindOf } from '#tests/site/page-kinds.ts';
import { copyProject } from '#tests/site/project-copy.ts';
import { readPages } from '#tests/site/read-pages.ts';

/** Invented issuers with content folders of their own, the invented filings that they publish, and what their sites must say. */
const issuers = [
  {
    folder: 'shirakaba',
    filing: '2025-02-07-3q24-earnings-release',
    fixture: '25-j-gaap-rounded-down',
    home: ['Shirakaba', '41,237'],
    period: ['Net sales', 'Ordinary profit', 'Electronically recorded claims', '2,731'],
    rounding: ['The document says: digits below the unit cut off.', 'sums in millions exact'],
    standard: 'J-GAAP',
  },
  {
    folder: 'brackenridge',
    filing: '2024-09-12-1h24-interim-results',
    fixture: '22-uk-half-year-weeks',
    home: ['Brackenridge', '412.6'],
    period: ['Revenue', 'Operating profit', '33.7'],
    rounding: ['The document says: rounded to the nearest unit.', 'each figure is rounded by itself, so that a sum off by one is none'],
    standard: 'IFRS',
  },
  {
    folder: 'cascade',
    filing: '2024-07-31-2q24-quarterly-report',
    fixture: '03-us-gaap-10-q',
    home: ['Cascade', '602'],
    period: ['Total revenue', 'Income from operations', '601,889'],
    rounding: ['totals are made to add up, so that a sum off by one is a difference', 'sums in thousands exact'],
    standard: 'US GAAP',
  },
  {
    folder: 'minatogawa',
    filing: '2025-02-12-2024-annual-statements',
    fixture: '30-ifrs-two-currencies',
    home: ['Minatogawa', '121,404'],
    // The second currency stands beside the first.
    period: ['Revenue', '121,404', '767,583', 'USD thousands'],
    rounding: ['totals are made to add up, so that a sum off by one is a difference', 'sums in millions exact'],
    standard: 'IFRS',
  },
] as const;

describe.each(issuers)('the site of $folder', ({ filing, fixture, folder, home, period, rounding, standard }) => {
  const copy = copyProject();
  afterAll(() => copy.remove());

  test('is published from its own content folder, by the same code', async () => {
    const content = join(copy.root, 'content');
    rmSync(content, { recursive: true });
    cpSync(`tests/issuers/${folder}`, content, { recursive: true });
    copy.write(`content/filings/${filing}/source.txt`, readFileSync(`tests/invented/fixtures/${fixture}/source.txt`));
    const ingested = await copy.run('scripts/ingest.ts', '--quiet');
    expect(ingested.status, ingested.output).toBe(0);
    expect(ingested.output).toContain('0 of them do not agree');
    const built = await copy.run('scripts/astro.ts', 'build', '--silent', '--outDir', 'dist');
    expect(built.status, built.output).toBe(0);

    const site = join(copy.root, 'dist');
    const pages = readPages(site);
    const texts = (kind: string): string =>
      Array.from(pages.values())
        .filter(({ path }) => kindOf(path, site) === kind)
        .map(({ html }) => html)
        .join('\n');
    for (const words of home) expect(pages.get('')?.html).toContain(words);
    for (const words of period) expect(texts('period')).toContain(words);
    for (const words of rounding) expect(pages.get('method/')?.html).toContain(words);
    expect(readFileSync(join(site, 'data/facts.csv'), 'utf8')).toContain(standard);
    for (const statement of ['financial-position', 'profit-or-loss']) expect(Array.from(pages.keys()).join('\n')).toContain(statement);
    expect(existsSync(join(site, 'data/facts.parquet'))).toBe(true);
    expect(findBrokenLinks({ base: '/', folder: site }).broken).toEqual([]);
  }, 180_000);
});
