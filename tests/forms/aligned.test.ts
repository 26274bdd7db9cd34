import { expect, test } from 'vitest';
import { readText } from '#read/text/read-text.ts';
import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { scoreFacts } from '#tests/invented/score.ts';
import { ingestSource, wrongPlaces } from './compare-routes.ts';
import { writeAligned } from './write-aligned.ts';

/** The invented filings without tabs, their columns shown by blanks: the measured shares of all of them, as lower bounds. */
const [recall, precision] = [0.97, 0.999];

test('filings whose columns are shown by blanks are read as measured, each figure at its place', () => {
  const scores = readFixtures().map(({ key, name, text }) => {
    const file = writeAligned(text);
    const read = ingestSource(name, readText(file));
    expect(wrongPlaces(read, file)).toEqual([]);
    return scoreFacts(key, read.facts);
  });
  const sum = (of: (score: (typeof scores)[number]) => number): number => scores.reduce((total, score) => total + of(score), 0);
  expect(sum(({ exact }) => exact) / sum(({ keyed }) => keyed)).toBeGreaterThanOrEqual(recall);
  expect(1 - sum(({ extra }) => extra.length) / sum(({ published }) => published)).toBeGreaterThanOrEqual(precision);
});
