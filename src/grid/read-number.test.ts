import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['101,664,990', '101664990'],
  ['(1,875,112)', '-1875112'],
  ['−2.5', '-2.5'],
  ['15.36', '15.36'],
  ['0', '0'],
  ['–', undefined],
  ['n.m.', undefined],
  ['1 / 2', undefined],
  ['', undefined],
])('%s', (text, expected) => expect(readNumber(text)).toBe(expected));
