import { expect, test } from 'vitest';
import type { DataFile } from './data-file.ts';
import { createPublisher } from './publisher.ts';

function countedFile(path: string, body: string): { readonly file: DataFile; readonly builds: () => number } {
  let count = 0;
  const build = () => {
    count += 1;
    return { body, rows: 1 };
  };
  return { file: { path, type: 'text/plain', description: 'A file.', build }, builds: () => count };
}

test.each([
  ['served, then described', ['serve', 'describe']],
  ['described, then served', ['describe', 'serve']],
  ['described twice, then served', ['describe', 'describe', 'serve']],
] as const)('%s: built once', async (_, questions) => {
  const { file, builds } = countedFile('a.txt', 'é\n');
  const publisher = createPublisher([file]);
  for (const question of questions) await publisher[question]('a.txt');
  expect(builds()).toBe(1);
});

test('asked for at once: built once', async () => {
  const { file, builds } = countedFile('a.txt', 'a');
  const publisher = createPublisher([file]);
  await Promise.all([publisher.serve('a.txt'), publisher.describe('a.txt')]);
  expect(builds()).toBe(1);
});

test.each([
  ['fits', 10, [1, 1]],
  ['fits for one', 3, [1, 2]],
  ['does not fit', 1, [2, 2]],
])('what waits for its serving %s', async (_, most, counts) => {
  const each = [countedFile('a.txt', 'aa'), countedFile('b.txt', 'bb')];
  const publisher = createPublisher(
    each.map(({ file }) => file),
    most,
  );
  await publisher.describe('a.txt');
  await publisher.describe('b.txt');
  await publisher.serve('a.txt');
  await publisher.serve('b.txt');
  expect(each.map(({ builds }) => builds())).toEqual(counts);
});

test.each([
  ['fit', 4, 1],
  ['do not fit', 1, 2],
])('a file that another one holds, where its bytes %s', async (_, most, count) => {
  const { file, builds } = countedFile('a.txt', 'aa');
  const holder: DataFile = {
    path: 'all.zip',
    type: 'application/zip',
    description: 'A file of files.',
    holds: ['a.txt'],
    build: async (bytesOf) => ({ body: await bytesOf('a.txt') }),
  };
  const publisher = createPublisher([file, holder], most);
  const served = await publisher.serve('a.txt');
  expect((await publisher.serve('all.zip')).bytes).toEqual(served.bytes);
  expect(builds()).toBe(count);
});

test('bytes are counted and hashed as served', async () => {
  const publisher = createPublisher([countedFile('a.txt', 'abc').file]);
  expect(await publisher.describe('a.txt')).toEqual({
    file: 'a.txt',
    type: 'text/plain',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    rows: 1,
    description: 'A file.',
  });
});

test('an unknown file is refused', async () => {
  await expect(createPublisher([]).serve('a.txt')).rejects.toThrow('No file is published at data/a.txt.');
});
