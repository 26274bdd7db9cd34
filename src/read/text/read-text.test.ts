import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

// biome-ignore format: one case per line
test.each([
  ['full-width characters',   '現金\t（１，２３４）',   '現金\t(1,234)'],
  ['a true minus',            'Loss\t−5',               'Loss\t-5'],
  ['odd blanks',              'Cash\u00a0held\t\u30005', 'Cash held\t5'],
  ['blanks around cells',     '  Cash \t 5 ',            'Cash\t5'],
  ['several blanks',          'Cash   held\t5',          'Cash held\t5'],
  ['nothing wide',            'Ca\u00adsh\t5\u200b',     'Cash\t5'],
  ['the break of a page',     'Cash\t 5\n\f\nLand\t6',   'Cash\t5\n\f\nLand\t6'],
  ['the head of a page',      '\fCash\t5',               'Cash\t5'],
] as const)('%s', (_, received, text) => {
  expect(readText(received).text).toBe(text);
});

test('a text in plain characters is its own', () => {
  const text = '  1. Heading \nCash\t5\t\nLand and buildings\t-6\r\n';
  expect(readText(text)).toEqual({ form: 'text', text });
});

test('runs say where the characters stand in the file', () => {
  const received = '𠮷  Cash\t １，２３４ ';
  const source = readText(received);
  expect(source.form === 'text' && source.runs).toEqual([
    [
      { at: 1, length: 2, source: { line: 1, offset: 1, length: 2 }, column: 1 },
      { at: 3, length: 4, source: { line: 1, offset: 4, length: 4 }, column: 1 },
      { at: 8, length: 5, source: { line: 1, offset: 10, length: 5 }, column: 2 },
    ],
  ]);
});
