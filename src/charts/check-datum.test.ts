import { expect, it } from 'vitest';
import { checkDatum } from './check-datum.ts';

it.each([
  { value: '103674', text: '103,674' },
  { value: '-33.6', text: '(33.6)' },
  { value: '103673.990', text: '103,674' },
  { value: '413.9', text: '413' },
  { value: '0', text: '–' },
  { value: undefined, text: 'no data' },
])('$text shows $value', (datum) => {
  expect(checkDatum(datum)).toBeUndefined();
});

it.each([
  { value: '103647', text: '103,674', why: 'digits' },
  { value: '33.6', text: '(33.6)', why: 'sign' },
  { value: '101664990', text: '103,674', why: 'scale' },
  { value: undefined, text: '12', why: 'no value' },
  { value: '12', text: '–', why: 'no text' },
  { value: '1,234', text: '1,234', why: 'not plain' },
])('$text does not show $value: $why', ({ value, text }) => {
  expect(checkDatum({ value, text })).toBeTypeOf('string');
});
