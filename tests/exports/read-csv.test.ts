import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';

test.each([
  ['', []],
  ['a\r\n', [['a']]],
  [
    'a,\r\n,b\r\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"a,b","c""d","e\r\nf"\r\n', [['a,b', 'c"d', 'e\r\nf']]],
])('%j', (text, lines) => expect(readCsv(text)).toEqual(lines));

test.each([
  ['a\n', 'expected a comma or CRLF'],
  ['a', 'expected a comma or CRLF'],
  ['a"b\r\n', 'expected a comma or CRLF'],
  ['"a', 'a quoted field does not end'],
  ['a,b\r\nc\r\n', '1 fields, the header has 2'],
])('%j is refused', (text, problem) => expect(() => readCsv(text)).toThrow(problem));
