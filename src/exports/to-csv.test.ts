import { expect, test } from 'vitest';
import type { Column } from './column.ts';
import { quoteField, toCsv } from './to-csv.ts';

test.each([
  ['plain', '101665', '101665'],
  ['empty', '', ''],
  ['a comma', '101,665', '"101,665"'],
  ['a quotation mark', 'the "A" share', '"the ""A"" share"'],
  ['only a quotation mark', '"', '""""'],
  ['a line feed', 'a\nb', '"a\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
  ['blanks stay', ' a ', ' a '],
  ['a formula stays', '=1+1', '=1+1'],
  ['a minus stays', '-5', '-5'],
  ['an at sign stays', '@a', '@a'],
  ['beyond the basic plane', '𠮷野家', '𠮷野家'],
])('%s', (_, text, field) => expect(quoteField(text)).toBe(field));

const column = (name: string, index: number): Column<readonly string[]> => ({
  name,
  datatype: 'string',
  description: name,
  isRequired: false,
  read: (row) => row[index] ?? '',
});

test('a header, a line for each row, CRLF after every line', () => {
  const columns = [column('a', 0), column('b, c', 1)];
  expect(
    toCsv(columns, [
      ['1', '2'],
      ['', '"'],
    ]),
  ).toBe('a,"b, c"\r\n1,2\r\n,""""\r\n');
});

test('no rows leave the header', () => expect(toCsv([column('a', 0)], [])).toBe('a\r\n'));
