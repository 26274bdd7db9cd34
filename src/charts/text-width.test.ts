import { expect, it } from 'vitest';
import { measureText, wrapText } from './text-width.ts';

it.each([
  ['103,674', 12, 40, 52],
  ['Operating activities', 12, 100, 130],
  ['売上高', 12, 36, 36],
])('%s at %i is between %i and %i wide', (text, size, least, most) => {
  expect(measureText(text, size)).toBeGreaterThanOrEqual(least);
  expect(measureText(text, size)).toBeLessThanOrEqual(most);
});

it('breaks between words, never within', () => {
  expect(wrapText('Effect of exchange rate changes', 12, 90)).toEqual(['Effect of', 'exchange rate', 'changes']);
  expect(wrapText('Incomprehensibilities', 12, 20)).toEqual(['Incomprehensibilities']);
});
