import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecords } from '#tests/exports/read-csv.ts';
import { builtSites } from '#tests/site/built-sites.ts';

interface Catalog {
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

const facts = readdirSync('content/facts').flatMap(
  (file) => (JSON.parse(readFileSync(join('content/facts', file), 'utf8')) as { readonly facts: readonly { readonly id: string }[] }).facts,
);

describe.each(builtSites)('the data of the site at $base', ({ folder }) => {
  const data = join(folder, 'data');

  test('is what its catalog lists, byte by byte', () => {
    const { files } = JSON.parse(readFileSync(join(data, 'catalog.json'), 'utf8')) as Catalog;
    const written = globSync('**/*.*', { cwd: data }).map((file) => file.replaceAll(sep, '/'));
    expect(files.map(({ file }) => file).toSorted()).toEqual(written.filter((file) => file !== 'catalog.json').toSorted());
    const digest = (file: string) =>
      createHash('sha256')
        .update(readFileSync(join(data, file)))
        .digest('hex');
    expect(files.filter(({ file, sha256 }) => digest(file) !== sha256).map(({ file }) => file)).toEqual([]);
  });

  test('has a row for every fact', () => {
    const rows = readRecords(readFileSync(join(data, 'facts.csv'), 'utf8'));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });
});
