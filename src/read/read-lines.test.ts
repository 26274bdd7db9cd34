import { expect, test } from 'vitest';
import { sliceAtSpan } from '#model/span.ts';
import { lineSpan, readLines } from './read-lines.ts';

// biome-ignore format: one line per case
test.each([
  ['nothing',                   '',               ['']],
  ['one line',                  'a',              ['a']],
  ['two lines',                 'a\nb',           ['a', 'b']],
  ['a last line feed',          'a\n',            ['a', '']],
  ['a blank line',              'a\n\nb',         ['a', '', 'b']],
  ['Windows line ends',         'a\r\nb\r\n',     ['a', 'b', '']],
  ['a carriage return inside',  'a\rb',           ['a\rb']],
  ['two carriage returns',      'a\r\r\nb',       ['a\r', 'b']],
  ['a byte-order mark',         '\ufeffa\nb',     ['a', 'b']],
  ['other line separators',     'a\u2028b\u0085', ['a\u2028b\u0085']],
])('lines of %s', (_, text, expected) => {
  const lines = readLines(text);
  expect(lines.map((line) => line.text)).toEqual(expected);
  expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
});

/** Cells as `column offset+length text`. */
function describeCells(text: string): string[] {
  const [line] = readLines(text);
  return (line?.cells ?? []).map(({ column, span, text }) => `${column} ${span.offset}+${span.length} ${text}`);
}

// biome-ignore format: one line per case
test.each([
  ['no tab',                    'Cash',           false, ['1 1+4 Cash']],
  ['two cells',                 'Cash\t12',       true,  ['1 1+4 Cash', '2 6+2 12']],
  ['blank cells',               '\t\t12\t',       true,  ['1 1+0 ', '2 2+0 ', '3 3+2 12', '4 6+0 ']],
  ['outer blanks are kept',     ' a \t b',        true,  ['1 1+3  a ', '2 5+2  b']],
  ['a character of two units',  '𠮷野家\t12',    true,  ['1 1+3 𠮷野家', '2 5+2 12']],
  ['an accent of its own',      'e\u0301\t12',    true,  ['1 1+2 e\u0301', '2 4+2 12']],
  ['a lone surrogate',          '\ud842\t12',     true,  ['1 1+1 \ud842', '2 3+2 12']],
] as const)('cells of a line with %s', (_, text, isTabular, expected) => {
  expect(describeCells(text)).toEqual(expected);
  expect(readLines(text)[0]?.isTabular).toBe(isTabular);
});

test.each(['Cash\t12\t', '𠮷野家\t(1,234)', '\t\t', '﻿\ta'])('the characters at each span are the cell: %j', (text) => {
  for (const line of readLines(text)) {
    for (const cell of line.cells) expect(sliceAtSpan(line.text, cell.span)).toBe(cell.text);
    expect(sliceAtSpan(line.text, lineSpan(line))).toBe(line.text);
  }
});
