import { expect, test } from 'vitest';
import { formatDecimal, parseDecimal } from '#model/decimal.ts';
import type { Basis, Measured } from './basis.ts';
import { growth, share, sumOf } from './growth.ts';

const read = (text: string) => parseDecimal(text) ?? { coefficient: 0n, exponent: 0 };
const measured = (text: string) => ({ value: read(text) }) as Measured<Basis>;
const show = (value: ReturnType<typeof growth>) => (value ? formatDecimal(value) : undefined);

test.each([
  ['101664990', '99219535', '2.5'],
  ['-84210372', '-84020322', '0.2'],
  ['-49896', '-51153', '-2.5'],
  ['100', '100', '0.0'],
  ['0', '50', '-100.0'],
  ['61.43', '38.96', '57.7'],
  ['5', '0', undefined],
  ['5', '-5', undefined],
  ['-5', '5', undefined],
])('growth of %s over %s is %s', (current, prior, expected) => expect(show(growth(measured(current), measured(prior)))).toBe(expected));

test.each([
  ['12208', '62104', '19.7'],
  ['-5', '100', '-5.0'],
  ['5', '0', undefined],
  ['5', '-5', undefined],
])('%s is %s per cent of %s', (part, whole, expected) => expect(show(share(measured(part), measured(whole)))).toBe(expected));

test('a sum needs all of its parts', () => {
  expect(show(sumOf([read('1'), read('2.5')]))).toBe('3.5');
  expect(sumOf([read('1'), undefined])).toBeUndefined();
});
