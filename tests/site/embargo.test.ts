import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copyProject } from '#tests/site/project-copy.ts';

const issuer = parse(readFileSync('content/issuer.yaml', 'utf8')) as { readonly name: string; readonly code: string };

/** The next report of the issuer, made from an invented one, with a word that stands nowhere else. */
const canary = 'Hoshikawagram';
const filing = '2025-02-07-3q24-earnings-release';
const text = readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8')
  .replaceAll('Hoshikawa Precision Co., Ltd.', issuer.name)
  .replaceAll('6488', issuer.code)
  .replace('machine tools for aerospace customers', canary);

/** Everything by which the report could be known, in a file of the site or in the packed files inside of it. */
const traces = [canary, filing, '318,402', '318402'];

function leaksOf(bytes: Uint8Array): boolean {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.some((part) => traces.some((trace) => Buffer.from(part).includes(trace)));
}

function leaksBelow(folder: string): readonly string[] {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  expect(files.length).toBeGreaterThan(50);
  return files.filter((file) => file.includes(filing) || leaksOf(readFileSync(join(folder, file))));
}

describe('a filing under embargo', () => {
  const copy = copyProject();
  const generated = () =>
    globSync('content/{facts,findings,documents,ledger,claims,tokens}/*.json', { cwd: copy.root })
      .filter((file) => !file.includes(filing))
      .sort()
      .map((file) => [file, readFileSync(join(copy.root, file), 'utf8')]);
  const build = (...options: readonly string[]) => copy.run('scripts/build.ts', '--quiet', ...options);
  afterAll(() => copy.remove());

  beforeAll(() => {
    copy.write(`content/filings/${filing}/source.txt`, text);
    copy.write(`content/filings/${filing}/filing.yaml`, 'publish_after: 2025-02-07T15:00+09:00\n');
    copy.write('content/commentary/fy2024-9m.mdx', `${canary} sold well: <Figure of="revenue" />.\n`);
  });

  test('is read, and what was read of the others does not speak of it', async () => {
    const before = generated();
    const { output, status } = await copy.run('scripts/ingest.ts', '--quiet');
    expect(status, output).toBe(0);
    expect(readdirSync(join(copy.root, 'content/facts'))).toContain(`${filing}.json`);
    expect(generated()).toEqual(before);
  });

  test('stays out of every file of the site built without a moment', async () => {
    const { output, status } = await build('--outDir', 'dist-before');
    expect(status, output).toBe(0);
    expect(leaksBelow(join(copy.root, 'dist-before'))).toEqual([]);
  }, 300_000);

  test('is on the site built for its moment, with its commentary', async () => {
    const { output, status } = await build('--at', '2025-02-07T15:00+09:00', '--outDir', 'dist-after');
    expect(status, output).toBe(0);
    expect(readFileSync(join(copy.root, 'dist-after/index.html'), 'utf8')).toContain('318,402');
    expect(leaksBelow(join(copy.root, 'dist-after')).length).toBeGreaterThan(10);
  }, 300_000);

  test('a moment without its time zone is refused', async () => {
    const { output, status } = await build('--at', '2025-02-07');
    expect(status).toBe(1);
    expect(output).toContain('Write it as 2026-11-06T15:00+09:00.');
  });

  test('a filing.yaml that is not understood stops everything', async () => {
    copy.write(`content/filings/${filing}/filing.yaml`, 'publish_after: tomorrow\n');
    const { output, status } = await copy.run('scripts/ingest.ts', '--quiet');
    expect(status).toBe(1);
    expect(output).toContain('publish_after: Not a moment with its time zone');
    expect((await copy.run('scripts/astro.ts', 'build', '--silent')).status).not.toBe(0);
  }, 180_000);
});
