import { expect, test } from 'vitest';
import { belongsTo, parseShard } from '#scripts/shard.ts';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/4', { index: 2, count: 4 }],
  ['0/4', undefined],
  ['5/4', undefined],
  ['2', undefined],
  ['2/0', undefined],
  ['a/b', undefined],
])('%s', (text, shard) => expect(parseShard(text)).toEqual(shard));

test('every filing belongs to one part, and no part is left empty', () => {
  const filings = Array.from({ length: 200 }, (_, number) => `filing-${number}`);
  const shards = [1, 2, 3, 4].map((index) => ({ index, count: 4 }));
  for (const filing of filings) expect(shards.filter((shard) => belongsTo(shard, filing)).length).toBe(1);
  for (const shard of shards) expect(filings.filter((filing) => belongsTo(shard, filing)).length).toBeGreaterThan(25);
});
