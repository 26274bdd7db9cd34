import { expect, test } from 'vitest';
import { readRange, writeRange } from './range-steps.ts';

test.each([
  ['120', '119–121', '1 1'],
  ['(2,324)', '(2,325)–(2,323)', '1 1'],
  ['999', '998–1,001', '1 2'],
  ['10.7', '10.1–11.3', '6 6'],
  ['0.5', '(0.1)–1.0', '6 5'],
  ['1.3', '1.3–1.4', '0 1'],
  ['120', '119.5–120.5', '119.5–120.5'],
  ['−120', '−121–−119', '−121–−119'],
  ['1/2', '1/3–2/3', '1/3–2/3'],
])('%s may be %s, which is written %s', (text, range, written) => {
  expect(writeRange(text, range)).toBe(written);
  expect(readRange(text, written)).toBe(range);
});
