import { gunzipSync, gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '#scripts/cbor.ts';
import { type IndexFile, settleIndex } from '#scripts/settle-index.ts';

const signature = 'pagefind_dcd';
const pack = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from(signature), writeCbor(value)]));
const unpack = (content: Uint8Array) => readCbor(gunzipSync(content).subarray(signature.length));

/** One index, its filters in one order or the other, as Pagefind writes it. */
function indexInOrder(turn: <T>(list: readonly T[]) => readonly T[], digests: readonly [string, string, string]): readonly IndexFile[] {
  const [period, statement, meta] = digests;
  const filters: Cbor[] = [
    ['period', `en_${period}`],
    ['statement', `en_${statement}`],
  ];
  const periods: Cbor[] = [
    ['1H19', [1, 2]],
    ['1H20', [0, 300]],
  ];
  return [
    { path: `filter/en_${period}.pf_filter`, content: pack(['period', turn(periods)]) },
    { path: `filter/en_${statement}.pf_filter`, content: pack(['statement', [['Notes', [2]]]]) },
    { path: `pagefind.en_${meta}.pf_meta`, content: pack(['1.5.2', [['en_a', 7]], [['a', 'z', 'en_b']], turn(filters), [], ['title']]) },
    { path: 'pagefind-entry.json', content: Buffer.from(`{"version":"1.5.2","languages":{"en":{"hash":"en_${meta}"}}}`) },
    { path: 'index/en_b.pf_index', content: Buffer.from('words') },
  ];
}

test('the same index in another order is the same files', () => {
  const one = settleIndex(indexInOrder((list) => list, ['1234567', '2345678', '3456789abc']));
  const other = settleIndex(indexInOrder((list) => list.toReversed(), ['7654321', '8765432', 'cba9876543']));
  expect(other).toEqual(one);
});

test('names that stand in files are names of files', () => {
  const files = settleIndex(indexInOrder((list) => list.toReversed(), ['1234567', '2345678', '3456789abc']));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const [, , , filters] = unpack(meta?.content ?? new Uint8Array()) as readonly (readonly [string, string][])[];
  expect(filters?.map(([name]) => name)).toEqual(['period', 'statement']);
  for (const [name, file] of filters ?? []) {
    const found = files.find(({ path }) => path === `filter/${file}.pf_filter`);
    expect((unpack(found?.content ?? new Uint8Array()) as readonly Cbor[])[0]).toBe(name);
  }
  expect(Buffer.from(entry?.content ?? []).toString()).toContain(/pagefind\.(\w+)\.pf_meta/.exec(meta?.path ?? '')?.[1]);
});

test.each([
  ['another signature', gzipSync(Buffer.from('pagefind_xyz0'))],
  ['another layout', pack(['period', 'en', []])],
])('%s stops the build', (_, content) => {
  expect(() => settleIndex([{ path: 'filter/en_1234567.pf_filter', content }])).toThrow(/Pagefind/);
});
