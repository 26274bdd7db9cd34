import { expect, test } from 'vitest';
import { type Cbor, readCbor, writeCbor } from '#scripts/cbor.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Examples of RFC 8949, appendix A. */
test.each<[Cbor, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1000000, '1a000f4240'],
  ['', '60'],
  ['IETF', '6449455446'],
  ['水', '63e6b0b4'],
  [[], '80'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
  [Array.from({ length: 25 }, (_, at) => at + 1), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
])('%j is %s', (value, bytes) => {
  expect(hex(writeCbor(value))).toBe(bytes);
  expect(readCbor(Buffer.from(bytes, 'hex'))).toEqual(value);
});

test.each([
  ['f6', 'kind 7'],
  ['a10102', 'kind 5'],
  ['1b000000e8d4a51000', 'kind 27'],
  ['6449', 'middle of a value'],
  ['0000', '1 bytes after'],
])('%s is refused: %s', (bytes, reason) => {
  expect(() => readCbor(Buffer.from(bytes, 'hex'))).toThrow(reason);
});
