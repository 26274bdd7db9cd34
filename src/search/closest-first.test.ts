import { expect, test } from 'vitest';
import { closestFirst } from './closest-first.ts';

const titles = ['Gross profit by operation', 'Operating profit', 'Operating margin', 'Operating profit, 1H24'];
const order = (query: string): readonly string[] =>
  closestFirst(
    titles.map((title) => ({ title })),
    query,
  ).map(({ title }) => title);

test.each([
  ['operating profit', ['Operating profit', 'Operating profit, 1H24', 'Gross profit by operation', 'Operating margin']],
  ['  Operating  PROFIT ', ['Operating profit', 'Operating profit, 1H24', 'Gross profit by operation', 'Operating margin']],
  ['profit', titles],
])('pages found by “%s” are listed as %j', (query, listed) => {
  expect(order(query)).toEqual(listed);
});
