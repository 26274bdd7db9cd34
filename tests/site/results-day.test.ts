import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Matter, Packet } from '#preflight/packet.ts';
import { readXlsx } from '#tests/exports/read-xlsx.ts';
import { copyProject } from '#tests/site/project-copy.ts';

/** A results day of an invented company, from the text to the next year, as docs/results-day.md tells it. */
const release = readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8');
const filing = '2025-02-07-3q24-earnings-release';
const correcting = '2025-02-09-3q24-correction';
const period = 'fy2024-9m';
const folder = `content/filings/${filing}`;

const answers = ['--name', 'Hoshikawa Precision Co., Ltd.', '--ticker', '6488', '--exchange', 'Tokyo Stock Exchange'].concat([
  '--website',
  'https://hoshikawa.example.com/ir/',
  '--fiscal-year-end',
  '03-31',
  '--fiscal-year-named-by',
  'start',
  '--currency',
  'JPY',
]);

/** The first statement of the nine months a year later; its comparatives are restated. */
const nextYear = release
  .replaceAll('2026', '2027')
  .replaceAll('2025', '2026')
  .replaceAll('2024', '2025')
  .replaceAll('2023', '2024')
  .replaceAll('296,441', '317,402');

describe('a results day', () => {
  const copy = copyProject();
  afterAll(() => copy.remove());

  const done = async (script: string, ...options: readonly string[]) => {
    const { output, status } = await copy.run(script, ...options);
    expect(status, output).toBe(0);
    return output;
  };
  const page = (site: string, path: string) => readFileSync(join(copy.root, site, path, 'index.html'), 'utf8');
  const matters = async (): Promise<readonly Matter[]> => {
    await copy.run('scripts/check.ts', '--json', '--out', 'packet.json');
    const packet = JSON.parse(readFileSync(join(copy.root, 'packet.json'), 'utf8')) as Packet;
    return packet.sections.flatMap((section) => section.matters);
  };
  const stopping = async () => (await matters()).filter(({ severity }) => severity === 'error');

  test('the text comes in, and the wrong cell is found with what would mend it', async () => {
    await done('scripts/init.ts', '--yes', ...answers);
    copy.write(`${folder}/source.txt`, release.replace('104,126', '104,726'));
    copy.write(`${folder}/filing.yaml`, 'publish_after: 2025-02-07T15:00+09:00\n');
    await done('scripts/ingest.ts', '--quiet');
    const found = await stopping();
    expect(found.map(({ message }) => message).join('\n')).toContain('line 54 with 104,126 for 104,726');
    expect(found.every(({ paste }) => paste?.file === `${folder}/approvals.yaml`)).toBe(true);
  }, 180_000);

  test('the approval that it proposes is pasted and signed, and settles it', async () => {
    const proposed = (await stopping()).flatMap(({ paste }) => (paste?.text ?? '').split(/\n(?=- at:|#)/));
    const entry = proposed.find((each) => each.startsWith('- at: 54:4') && each.includes('verb: set-value')) ?? '';
    expect(entry).toContain('value: "104126000000"');
    copy.write(`${folder}/approvals.yaml`, entry);
    expect((await stopping()).map(({ code }) => code)).toContain('A02');
    copy.write(
      `${folder}/approvals.yaml`,
      entry.replace('reason: ""', 'reason: The document says 104,126.').replace('name: ""', 'name: A. Reader'),
    );
    await done('scripts/ingest.ts', '--quiet');
    expect((await stopping()).map(({ message }) => message)).toEqual([]);
  }, 180_000);

  test('a control figure that differs stops it', async () => {
    const row = (value: string) => `item,period,value\nTotal assets,2024-12-31,${value}\n`;
    copy.write(`${folder}/control.csv`, row('554,999,000,000').replace('554,999,000,000', '554999000000'));
    expect((await stopping()).map(({ code }) => code)).toEqual(['P06']);
    copy.write(`${folder}/control.csv`, row('554274123456'));
    expect(await stopping()).toEqual([]);
  }, 180_000);

  test('what the document itself has wrong is settled as known, and stays internal until it is released', async () => {
    const source = readFileSync(join(copy.root, `${folder}/source.txt`), 'utf8');
    copy.write(`${folder}/source.txt`, source.replace('24,763', '24,793'));
    const proposed = (await stopping()).flatMap(({ paste }) => (paste?.text ?? '').split(/\n(?=- at:|#)/));
    const known = proposed.filter((each) => each.includes('verb: known-inconsistency'));
    expect(known.length).toBeGreaterThan(0);
    const approvals = readFileSync(join(copy.root, `${folder}/approvals.yaml`), 'utf8');
    const reason = 'reason: The document says so.';
    copy.write(
      `${folder}/approvals.yaml`,
      [approvals, ...known.map((each) => each.replace('reason: ""', reason).replace('name: ""', 'name: A. Reader'))].join('\n'),
    );
    await done('scripts/ingest.ts', '--quiet');
    expect(await stopping()).toEqual([]);
    const audience = (await matters()).filter(({ code }) => code === 'P13');
    expect(audience.length).toBe(known.length);
    for (const { message } of audience) expect(message).toMatch(/^Internal, no reader sees it\. .*Total non-current assets/);
  }, 180_000);

  test('commentary is begun, the site is built for its moment, and the binder holds what it shows', async () => {
    await done('scripts/new.ts', period);
    await done('scripts/build.ts', '--quiet', '--at', '2025-02-07T15:00+09:00');
    expect(page('dist', period)).toContain('Commentary of the editors');
    expect(page('dist', 'checks')).toContain('is listed here once the company has released it');
    expect(page('dist', 'checks')).not.toContain('24,793');
    expect(readFileSync(join(copy.root, 'dist/data/findings.csv'), 'utf8')).not.toContain('inconsistent');
    expect(readFileSync(join(copy.root, 'dist/data/facts.csv'), 'utf8')).not.toContain('disputed');
    await done('scripts/binder.ts', period);
    const sheets = readXlsx(readFileSync(join(copy.root, `binder/${period}.xlsx`)));
    expect(sheets.map(({ name }) => name)).toEqual(['About', 'Figures', 'Findings']);
    const figures = sheets[1]?.rows.flat() ?? [];
    expect(figures).toContain(`${filing}:54:4`);
    expect(figures.some((cell) => String(cell).startsWith(`/${period}/`))).toBe(true);
    expect(sheets[2]?.rows.flat()).toContain('known, internal');
  }, 300_000);

  test('nothing is published before two people have signed the site as it was built', async () => {
    const issuer = readFileSync(join(copy.root, 'content/issuer.yaml'), 'utf8');
    copy.write('content/issuer.yaml', `${issuer}signatures: 2\n`);
    const [unsigned, ...others] = await stopping();
    expect([unsigned?.code, others]).toEqual(['P12', []]);
    const entry = (name: string) =>
      `${unsigned?.paste?.text.replace('name: ""', `name: ${name}`).replace('date: ""', 'date: 2025-02-07')}\n`;
    copy.write('content/signatures.yaml', entry('A. Reader') + entry('A. Reader'));
    expect((await stopping()).map(({ message }) => message)).toEqual([expect.stringContaining('signed by 1 of 2: A. Reader')]);
    copy.write('content/signatures.yaml', entry('A. Reader') + entry('B. Writer'));
    expect(await stopping()).toEqual([]);
    const home = page('dist', '.');
    copy.write('dist/index.html', home.replace('318,402', '318,403'));
    expect((await stopping()).map(({ code }) => code)).toEqual(['P12']);
    copy.write('dist/index.html', home);
    copy.write('content/issuer.yaml', issuer);
  }, 180_000);

  test('what was published is recorded; a figure that changes later must be said', async () => {
    copy.write(`${folder}/filing.yaml`, '{}\n');
    await done('scripts/ingest.ts', '--quiet');
    await done('scripts/published.ts', '2025-02-07');
    expect(await stopping()).toEqual([]);
    const approvals = readFileSync(join(copy.root, `${folder}/approvals.yaml`), 'utf8');
    copy.write(`${folder}/approvals.yaml`, approvals.replace('104126000000', '104127000000'));
    await done('scripts/ingest.ts', '--quiet');
    const changed = (await matters()).filter(({ code }) => code === 'P11');
    expect(changed.map(({ message }) => message)).toEqual([
      expect.stringContaining('published on 2025-02-07 as 104126000000, is 104127000000'),
    ]);
    copy.write(`${folder}/approvals.yaml`, approvals);
    await done('scripts/ingest.ts', '--quiet');
  }, 180_000);

  test('two days later the company corrects a figure, and a year later it restates a comparative: all values stay', async () => {
    const corrected = release.replace('February 7, 2025', 'February 9, 2025').replace('191,373', '191,473');
    copy.write(`content/filings/${correcting}/source.txt`, corrected);
    const yaml = [`corrects: ${filing}`, 'corrections:', '  - at: "241:3"', '    was: "241:3"', '    reason: A digit was wrong.', ''];
    copy.write(`content/filings/${correcting}/filing.yaml`, yaml.join('\n'));
    copy.write('content/filings/2026-02-06-3q25-earnings-release/source.txt', nextYear);
    const approvals = readFileSync(join(copy.root, `${folder}/approvals.yaml`), 'utf8');
    const released = 'verb: known-inconsistency\n  audience: public\n  explanation: A slip in the comparative column.';
    copy.write(`${folder}/approvals.yaml`, approvals.replaceAll('verb: known-inconsistency', released));
    const own = [
      `- fact: ${filing}#L54C4`,
      '  shown: 104,127',
      '  from: 2025-02-07',
      '  until: 2025-02-08',
      '  reason: It was read wrongly.',
      '',
    ];
    copy.write('content/own-corrections.yaml', own.join('\n'));
    await done('scripts/ingest.ts', '--quiet');
    await done('scripts/astro.ts', 'build', '--silent');
    const corrections = page('dist', 'corrections');
    expect(corrections).toMatch(/191,373[\s\S]*191,473[\s\S]*A digit was wrong\./);
    expect(page('dist', `documents/${filing}`)).toContain('was corrected on February 9, 2025');
    expect(page('dist', period)).toContain('was corrected on February 9, 2025');
    const feed = readFileSync(join(copy.root, 'dist/feed.xml'), 'utf8');
    expect(feed).toMatch(/<title>Correction of the [\s\S]*?<updated>2025-02-09T[\s\S]*?191,373[^<]*now 191,473[^<]*A digit was wrong\./);
    expect(feed).toMatch(
      /<title>Corrected on this site: [\s\S]*?<updated>2025-02-08T[\s\S]*?shown here as 104,127 from[^<]*It was read wrongly\./,
    );
    for (const book of [`${period}/facts`, 'statements/profit-or-loss', 'facts']) {
      const sheets = readXlsx(readFileSync(join(copy.root, `dist/data/${book}.xlsx`)));
      const notes = sheets[0]?.rows.flat().join('\n') ?? '';
      expect(notes, book).toMatch(/Corrected by the company: [^\n]*191,373[^\n]*now 191,473/);
      expect(notes, book).toMatch(/Corrected on this site: [^\n]*shown here as 104,127/);
    }
    const facts = readFileSync(join(copy.root, 'dist/data/facts.csv'), 'utf8');
    expect(facts).toContain('317,402');
    expect(facts).toContain('191,373');
    expect(existsSync(join(copy.root, 'dist/fy2025-9m/index.html'))).toBe(true);
    expect(page('dist', 'checks')).toContain('The company: A slip in the comparative column.');
    expect(facts).toContain('disputed');
  }, 300_000);
});
