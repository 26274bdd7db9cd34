import { expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { codePointLength, makeSlicer } from '#model/span.ts';
import { filings, readFiling, readText, sourceOf } from '#tests/filings/read-filing.ts';
import { seededRandom } from '#tests/mutations/seeded-random.ts';
import { differencesOf } from './compare-facts.ts';
import { transformations, withTriangles } from './transformations.ts';

const cases = transformations.flatMap((transformation) => filings.map((filing) => ({ ...transformation, filing })));

/** Facts that are not what stands at their place. */
function misplaced(facts: readonly Fact[], text: string): readonly string[] {
  const slice = makeSlicer(text.replace(/^\ufeff/, '').split('\n'));
  return facts
    .filter(({ line, offset, printed }) => slice({ line, offset, length: codePointLength(printed) }) !== printed)
    .map((fact) => fact.id);
}

test.each(cases)('$name: the same facts of $filing', ({ change, filing }) => {
  const changed = change(sourceOf(filing), seededRandom(1));
  expect(changed).not.toBe('');
  const { facts } = readText(filing, changed);
  expect(differencesOf(readFiling(filing).facts, facts)).toEqual([]);
  expect(misplaced(facts, changed)).toEqual([]);
});

test.each(['△', '▲'] as const)('%s for the brackets of a negative figure: the same facts', (mark) => {
  for (const filing of filings) {
    const { facts } = readFiling(filing);
    const changed = withTriangles(sourceOf(filing), facts, mark);
    expect(changed).toContain(mark);
    expect(differencesOf(facts, readText(filing, changed).facts)).toEqual([]);
  }
});
