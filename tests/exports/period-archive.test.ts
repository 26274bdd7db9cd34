import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishOnly, textOf } from './published.ts';
import { readRecords } from './read-csv.ts';
import { readZip } from './read-zip.ts';

const files = await publishOnly((path) => /^[^/]*\d[^/]*\//.test(path));
const archives = Array.from(files.keys()).filter((path) => path.endsWith('.zip'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a period with documents has an archive', () => {
  expect(archives.map((path) => path.split('/')[0])).toEqual(
    Array.from(files.keys())
      .filter((path) => path.endsWith('/facts.csv'))
      .map((path) => path.split('/')[0]),
  );
  expect(archives.length).toBeGreaterThan(0);
});

test.each(archives)('%s has the files of the period as they are published, its documents, a readme and all sums', (path) => {
  const [slug = ''] = path.split('/');
  const entries = readZip(files.get(path) ?? new Uint8Array());
  const published = Array.from(files.keys()).filter((file) => file.startsWith(`${slug}/`) && file !== path);
  for (const file of published)
    expect([file, sha256(entries.get(file.slice(slug.length + 1)) ?? new Uint8Array())]).toEqual([
      file,
      sha256(files.get(file) ?? new Uint8Array()),
    ]);
  const filings = new Set(readRecords(textOf(files, `${slug}/facts.csv`)).map(({ filing = '' }) => filing));
  for (const filing of filings) {
    const [source = ''] = readdirSync(join('content/filings', filing)).filter((name) => name.startsWith('source.'));
    expect(sha256(entries.get(`documents/${filing}/${source}`) ?? new Uint8Array())).toBe(
      sha256(readFileSync(join('content/filings', filing, source))),
    );
  }
  expect(entries.get('readme.txt')?.toString('utf8')).toMatch(/prevail[\s\S]*copyright[\s\S]*xbrl\.json holds \d+ of \d+ facts/);
  const sums = (entries.get('SHA256SUMS')?.toString('utf8') ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([, name]) => name).toSorted()).toEqual(
    Array.from(entries.keys())
      .filter((name) => name !== 'SHA256SUMS')
      .toSorted(),
  );
  expect(sums.filter(([sum, name = '']) => sum !== sha256(entries.get(name) ?? new Uint8Array()))).toEqual([]);
});
