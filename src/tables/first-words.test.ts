import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { mendLabel } from './mend-label.ts';

const labels = [
  'Balance, March 31',
  'Balance, June 30',
  'Share of profit',
  'Share of loss',
  'Rents',
  'Rents paid',
  'Decrease in debt',
  'Increase in debt',
];

function mend(label: string, others: readonly string[] = [], known: readonly string[] = []): string {
  const text = [...labels, ...others, label].map((each) => `${each}\t1\t2`).join('\n');
  return mendLabel(label, buildVocabulary(readLines(text), new Set(known))).label;
}

// biome-ignore format: one case per line
test.each([
  ['alance, April 1',     'Balance, April 1'],
  ['lance, April 1',      'Balance, April 1'],
  ['hare of other income', 'Share of other income'],
  ['otal',                'Total'],
  ['crease in other debt', 'crease in other debt'],
  ['of which rents',      'of which rents'],
  ['Alance, April 1',     'Alance, April 1'],
] as const)('%s → %s', (label, whole) => {
  expect(mend(label)).toBe(whole);
});

test('a known label is completed before its colon', () => {
  expect(mend('al revenues:', [], ['Total revenues'])).toBe('Total revenues:');
});

test('a fragment that is a word elsewhere stays', () => {
  expect(mend('hare of other income', ['The hare and the tortoise'])).toBe('hare of other income');
});

test('where labels begin with small letters, one more says nothing', () => {
  expect(mend('hare of other income', ['interest', 'taxes'])).toBe('hare of other income');
});
