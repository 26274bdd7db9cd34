import { expect, test } from 'vitest';
import { filings, readFiling, readText, sourceOf } from '#tests/filings/read-filing.ts';
import { seededRandom } from '#tests/mutations/seeded-random.ts';
import { differencesOf } from './compare-facts.ts';
import { transformations, withTriangles } from './transformations.ts';

const cases = transformations.flatMap((transformation) => filings.map((filing) => ({ ...transformation, filing })));

test.each(cases)('$name: the same facts of $filing', ({ change, filing, reads }) => {
  const changed = change(sourceOf(filing), seededRandom(1));
  expect(changed).not.toBe('');
  expect(differencesOf(readFiling(filing).facts, readText(filing, changed).facts).length).toBe(reads?.[filing] ?? 0);
});

test.each(['△', '▲'] as const)('%s for the brackets of a negative figure: the same facts', (mark) => {
  for (const filing of filings) {
    const { facts } = readFiling(filing);
    const changed = withTriangles(sourceOf(filing), facts, mark);
    expect(changed).toContain(mark);
    expect(differencesOf(facts, readText(filing, changed).facts)).toEqual([]);
  }
});
