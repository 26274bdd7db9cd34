import { expect, test } from 'vitest';
import { indexNumbers, mostBytes } from '#search/number-index.ts';
import { readNumberQuery } from '#search/number-query.ts';
import { findNumbers, partsOf } from '#search/search-numbers.ts';
import { archivedFiling } from '#series/archive.ts';
import { publishedFacts } from '#series/published-facts.ts';
import { figureAsPrinted } from '#views/build-figure.ts';

const parts = indexNumbers();
const index = { digits: [...parts.keys()], periods: [] };

function search(text: string): readonly string[] {
  const query = readNumberQuery(text);
  if (!query) throw new Error(`${text} is no number`);
  const asked = partsOf(query, index).flatMap((name) => parts.get(name) ?? []);
  return findNumbers(query, text, asked).map(({ path }) => path.replace(/^documents\/(.*)\/#/, '$1#'));
}

test('no part is larger than a reader should wait for', () => {
  const sizes = [...parts].map(([name, part]) => [name, new TextEncoder().encode(JSON.stringify(part)).length] as const);
  expect(sizes.filter(([, bytes]) => bytes > mostBytes)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(10);
});

const shown = publishedFacts().flatMap(({ id, filing, value }) => {
  const fact = archivedFiling(filing).filing.factById.get(id);
  return fact && value !== '' ? [{ id, figure: figureAsPrinted(fact) }] : [];
});

test('every figure is found by what is printed, and by its value in base units', () => {
  const lost = shown.filter(
    ({ id, figure }) => ![figure.text, (figure.value ?? '').replace('-', '')].every((text) => search(text).includes(id)),
  );
  expect(lost.map(({ id, figure }) => `${id} ${figure.text}`)).toEqual([]);
});

test('an amount in millions finds its printing in thousands, and a rounder one', () => {
  const thousands = shown.filter(({ figure }) => figure.unitText.endsWith('thousands') && (figure.value ?? '').length > 11).slice(0, 40);
  expect(thousands.length).toBeGreaterThan(5);
  for (const { id, figure } of thousands) {
    const size = (figure.value ?? '').replace('-', '');
    const millions = `${(BigInt(size) + 500_000n) / 1_000_000n} million`;
    expect(search(millions), millions).toContain(id);
  }
});
