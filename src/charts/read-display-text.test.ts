import { expect, it } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import { readDisplayText } from './read-display-text.ts';

it.each([
  ['103,674', '103674'],
  ['(33.6)', '-33.6'],
  ['−9,055', '-9055'],
  ['▲5', '-5'],
  ['+16,042', '16042'],
  ['19.7 %', '19.7'],
  ['¥1,234', '1234'],
  ['(¥12.0)', '-12.0'],
  ['0', '0'],
  ['–', undefined],
  ['n.m.', undefined],
  ['61.43 → 30.71', undefined],
])('%s shows %s', (text, number) => {
  const shown = readDisplayText(text);
  expect(shown && formatDecimal(shown)).toBe(number);
});
