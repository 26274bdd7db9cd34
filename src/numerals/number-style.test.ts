import { expect, test } from 'vitest';
import { inPlainStyle, numberStyleOf } from './number-style.ts';
import { readCell } from './read-cell.ts';

const apart = ['+ 6.2', '+ 11.0%', '- 7.6', '1,204'];

test.each([
  ['- 7.6', '△ 7.6'],
  ['– 12.5 %', '△ 12.5 %'],
  ['- 1,204', '△ 1,204'],
  ['-', '-'],
  ['- 7.6 8.1', '- 7.6 8.1'],
  ['-7.6', '-7.6'],
])('%j beside signs that stand apart: %j', (text, plain) => {
  expect(inPlainStyle(text, numberStyleOf(apart))).toBe(plain);
});

test('a minus that stands apart makes a number negative, in its place', () => {
  const reading = readCell(inPlainStyle('- 7.6', numberStyleOf(apart)));
  expect(reading).toMatchObject({ kind: 'numerals', numerals: [{ start: 0, end: 5, sign: 'triangle' }] });
});

test('where no sign stands apart, a dash before a number is no sign', () => {
  expect(inPlainStyle('- 7.6', numberStyleOf(['+6.2', '+ 6.2', '1,204']))).toBe('- 7.6');
});
