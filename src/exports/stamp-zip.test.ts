import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stampZip } from './stamp-zip.ts';

const content = { 'a.txt': strToU8('a'), 'b/c.txt': strToU8('b'.repeat(1000)) };

test('archives of different times become the same bytes, and still open', () => {
  const [one, other] = [new Date(2020, 1, 2, 3, 4, 6), new Date(2024, 5, 6, 7, 8, 10)].map((mtime) => zipSync(content, { mtime }));
  expect(one).not.toEqual(other);
  const stamped = stampZip(one as Uint8Array<ArrayBuffer>);
  expect(stamped).toEqual(stampZip(other as Uint8Array<ArrayBuffer>));
  expect(unzipSync(stamped)).toEqual(content);
});

test('an archive with a comment', () => {
  const bytes = zipSync(content, { mtime: new Date(2020, 1, 2), comment: 'a' });
  expect(() => stampZip(bytes as Uint8Array<ArrayBuffer>)).not.toThrow();
});

test('other bytes are refused', () => expect(() => stampZip(new Uint8Array(40))).toThrow('These bytes are no ZIP.'));
