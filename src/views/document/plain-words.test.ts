import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['<u>Cost of sales</u> was', 'Cost of sales was'],
  ['**Revenue**', 'Revenue'],
  ['^{1.} Numbers of contracts', '1. Numbers of contracts'],
  ['<script>alert(1)</script> 2 ^ 3', '<script>alert(1)</script> 2 ^ 3'],
])('%s', (text, expected) => {
  expect(plainWords(text)).toBe(expected);
});
