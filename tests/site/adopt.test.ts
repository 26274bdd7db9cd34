import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerPrompts } from '#tests/site/answer-prompts.ts';
import { findBrokenLinks } from '#tests/site/find-broken-links.ts';
import { kindOf } from '#tests/site/page-kinds.ts';
import { copyProject } from '#tests/site/project-copy.ts';
import { readPages } from '#tests/site/read-pages.ts';

const sample = parse(readFileSync('content/issuer.yaml', 'utf8')) as { readonly name: string; readonly shortName: string };

/** What an invented company answers; the name and code are those of an invented filing of the tests. */
const answers = [
  ['--name', 'Hoshikawa Precision Co., Ltd.'],
  ['--ticker', '6488'],
  ['--exchange', 'Tokyo Stock Exchange'],
  ['--website', 'https://hoshikawa.example.com/ir/'],
  ['--fiscal-year-end', '03-31'],
  ['--currency', 'JPY'],
  ['--color', '#7a1f2b'],
  ['--address', 'https://ir.hoshikawa.example.com/'],
].flat();

describe('another company', () => {
  const copy = copyProject();
  const build = async (folder: string) => {
    const built = await copy.run('scripts/astro.ts', 'build', '--silent', '--outDir', folder);
    expect(built.status, built.output).toBe(0);
    return readPages(join(copy.root, folder));
  };
  afterAll(() => copy.remove());

  test('init wants every answer, and changes nothing without', async () => {
    const { status, output } = await copy.run('scripts/init.ts', '--yes', '--name', 'Hoshikawa', '--fiscal-year-end', 'March');
    expect(status).toBe(1);
    expect(output).toContain('Ticker or securities code is missing: --ticker "9999"');
    expect(output).toContain('“March” will not do; an example is 03-31.');
    expect(output).not.toContain('    at ');
    expect(readdirSync(join(copy.root, 'content/filings')).length).toBeGreaterThan(0);
  });

  test('at a terminal it asks, asks again where an answer will not do, and leaves everything where nobody goes on', async () => {
    const asked = await answerPrompts(copy.root, [
      ['Name of the company', 'Hoshikawa Precision Co., Ltd.'],
      ['Short name [Hoshikawa]', ''],
      ['Ticker', 'no. 6488'],
      ['“no. 6488” will not do', '6488'],
      ['Exchange', ''],
      ['an answer is wanted', 'Tokyo Stock Exchange'],
      ['own pages for investors', 'https://hoshikawa.example.com/ir/'],
      ['official disclosure is [the website of the exchange]', ''],
      ['fiscal year [e.g. 03-31]', '03-31'],
      ['starts or ends [end]', ''],
      ['Currency', 'JPY'],
      ['Colour of the site [#1f4e79]', '#7a1f2b'],
      ['Address', 'https://ir.hoshikawa.example.com/'],
      ['true or false [false]', ''],
      ['Go on? [no]', 'no'],
    ]);
    expect(asked).toContain('Nothing was changed.');
    expect(asked).not.toMatch(/^\s+at |unsettled/m);
    expect(readFileSync(join(copy.root, 'content/issuer.yaml'), 'utf8')).toContain(sample.name);
    const left = await answerPrompts(copy.root, [['Name of the company', '\u0004']]);
    expect(left).toContain('Nothing was changed.');
    expect(left).not.toMatch(/^\s+at |unsettled/m);
  }, 120_000);

  test('with no filing there is a friendly page, of the company and of nobody else', async () => {
    const { status, output } = await copy.run('scripts/init.ts', '--yes', ...answers);
    expect(status, output).toBe(0);
    const ingested = await copy.run('scripts/ingest.ts', '--quiet');
    expect(ingested.status, ingested.output).toBe(0);
    const pages = await build('dist-empty');
    expect(pages.get('')?.html).toContain('Nothing is published here yet');
    expect(
      Array.from(pages.values())
        .filter(({ html }) => html.includes(sample.name) || html.includes(sample.shortName))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(findBrokenLinks({ base: '/', folder: join(copy.root, 'dist-empty') }).broken).toEqual([]);
    expect(readFileSync(join(copy.root, 'dist-empty/CNAME'), 'utf8')).toBe('ir.hoshikawa.example.com\n');
    expect(existsSync(join(copy.root, 'content/facts'))).toBe(false);
  }, 300_000);

  test('with its first filing there are its period and statements', async () => {
    const text = readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8');
    copy.write('content/filings/2025-02-07-3q24-earnings-release/source.txt', text);
    const ingested = await copy.run('scripts/ingest.ts', '--quiet');
    expect(ingested.status, ingested.output).toBe(0);
    const pages = await build('dist-first');
    const kinds = Array.from(pages.keys()).map((path) => kindOf(path, join(copy.root, 'dist-first')));
    expect(kinds).toContain('period');
    expect(kinds).toContain('statement');
    expect(pages.get('')?.html).toContain('318,402');
    expect(findBrokenLinks({ base: '/', folder: join(copy.root, 'dist-first') }).broken).toEqual([]);
  }, 300_000);

  test('its commentary begins with npm run new, is checked and built', async () => {
    const [slug = ''] = Array.from(readPages(join(copy.root, 'dist-first')).keys())
      .filter((path) => kindOf(path, join(copy.root, 'dist-first')) === 'period')
      .map((path) => path.replace('/', ''))
      .filter((path) => readFileSync(join(copy.root, `dist-first/${path}/index.html`), 'utf8').includes('318,402'));
    const begun = await copy.run('scripts/new.ts', slug);
    expect(begun.status, begun.output).toBe(0);
    expect(readFileSync(join(copy.root, `content/commentary/${slug}.mdx`), 'utf8')).toContain('<Figure of="revenue" />');
    expect((await copy.run('scripts/new.ts', slug)).output).toContain('is there already and stays as it is');
    const text = readFileSync(join(copy.root, `content/commentary/${slug}.mdx`), 'utf8');
    const more = 'The <Term>operating margin</Term> rose.\n\n<Statement name="profit-or-loss" rows="Revenue; Gross profit" />\n';
    copy.write(`content/commentary/${slug}.mdx`, `${text}\n${more}`);
    const checked = await copy.run('scripts/check.ts', '--site', 'dist-first');
    expect(checked.output).toContain('Nothing forbids publishing.');
    const html = (await build('dist-commented')).get(`${slug}/`)?.html ?? '';
    expect(html).toContain('Commentary of the editors');
    expect(html).toMatch(/<a class="term quiet" href="\/glossary\/#operating-margin"[^>]*>\s*operating margin\s*<\/a>/);
    expect(html).toMatch(/id="commentary-profit-or-loss-caption"/);
    expect(findBrokenLinks({ base: '/', folder: join(copy.root, 'dist-commented') }).broken).toEqual([]);
  }, 300_000);
});
