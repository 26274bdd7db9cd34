import { expect, test } from 'vitest';
import { sketchPage } from '#tests/pdf/sketch-page.ts';
import { readPages } from './read-pages.ts';

/** The text of sketched pages, tabs as arrows. */
const read = (...sketches: readonly string[]): string =>
  readPages(sketches.map((sketch, index) => sketchPage(sketch, index + 1)))
    .map(({ text }) => text.replaceAll('\t', '→'))
    .join('\n');

test('a table by the edges of its cells; its labels with their indents, sections and blank cells', () => {
  const sketch = `
                                2023       2024
Assets
  Cash                         1,234        987
  Other financial assets                     12
Total assets                   1,234        999`;
  expect(read(sketch)).toBe('→2023→2024\nAssets→→\n  Cash→1,234→987\n  Other financial assets→→12\nTotal assets→1,234→999');
});

test('heads over several columns stand over the first of them', () => {
  const sketch = `
                        Three months         Six months
                        2024    2023        2024    2023
Revenue                  100      90         200     180
Cost                     (40)    (38)        (80)    (77)`;
  expect(read(sketch)).toBe('→Three months→→Six months→\n→2024→2023→2024→2023\nRevenue→100→90→200→180\nCost→(40)→(38)→(80)→(77)');
});

test('a rule under a head tells its columns', () => {
  const sketch = `
                    Group
                   =================
                   2024     2023      Notes
Revenue             100       90         12
Cost                (40)     (38)        14`;
  expect(read(sketch).split('\n')[0]).toBe('→Group→→');
});

test.each([
  [
    'figures on the last line',
    `
                                     2023     2024
Revenue                               120      130
Investments accounted for
using the equity method                12       13
Total                                 132      143`,
  ],
  [
    'figures on the first line',
    `
                                     2023     2024
Revenue                               120      130
Investments accounted for              12       13
using the equity method
Total                                 132      143`,
  ],
  [
    'figures between the lines',
    `
                                     2023     2024
Revenue                               120      130

Investments accounted for
using the equity method
~                                      12       13

Total                                 132      143`.replace(
      /(using the equity method)\n(~.*)/,
      (_, label: string, figures: string) => `${figures}\n${label}`,
    ),
  ],
])('a wrapped label is one: %s', (_, sketch) => {
  expect(read(sketch).split('\n')).toContain('Investments accounted for using the equity method→12→13');
});

test('a section label is not taken for the beginning of the next label', () => {
  const sketch = `
                                     2023     2024
Non-current assets
Goodwill                               12       13
Other                                   1        2`;
  expect(read(sketch)).toContain('Non-current assets→→\nGoodwill→12→13');
});

test('a wrapped head is one cell', () => {
  const sketch = `
                   As of March    As of December
                      31, 2024          31, 2024
Cash                       120               130
Debt                        12                13`;
  expect(read(sketch).split('\n')[0]).toBe('→As of March 31, 2024→As of December 31, 2024');
});

test('a currency sign apart belongs to its figure', () => {
  const sketch = `
                       2023          2024
Cash               $    120      $    130
Debt                     12            13`;
  expect(read(sketch)).toContain('Cash→$ 120→$ 130');
});

test('a closing bracket apart belongs to its figure', () => {
  const sketch = `
                       2023          2024
Cash                    120           130
Debt                    (12  )        (13  )`;
  expect(read(sketch)).toContain('Debt→(12)→(13)');
});

test('the words over the labels of a wrapped head belong to the table', () => {
  const sketch = `
Sr.
No.                    2023          2024
1                       120           130
2                        12            13`;
  expect(read(sketch)).toContain('No.→2023→2024');
  expect(read(sketch).split('\n\n')).toHaveLength(1);
});

test('prose in two columns is read one after the other', () => {
  const left = [
    'Revenue of the group rose over the',
    'whole year in all of its regions,',
    'and the order book was filled at',
    'the end of the year once again to',
    'a level not seen before.',
  ];
  const right = [
    'The board expects a further rise',
    'in the coming year, although the',
    'prices of energy and of material',
    'remain uncertain; it proposes a',
    'dividend as in the year before.',
  ];
  const sketch = left.map((line, index) => `${line.padEnd(42)}${right[index]}`).join('\n');
  expect(read(sketch)).toBe(`${left.join(' ')}\n\n${right.join(' ')}`);
});

test('a table of words beside figures is no prose in columns', () => {
  const rows = [
    'Revenue from contracts with customers',
    'Cost of the goods that were sold',
    'Selling and distribution expenses',
    'General and administrative expenses',
    'Other operating income of the year',
  ];
  const sketch = rows.map((row, index) => `${row.padEnd(44)}${String(1200 + index * 7)}`).join('\n');
  expect(read(sketch).split('\n')).toHaveLength(rows.length);
});

const page = (body: string, number: number): string =>
  `Annual Report of an Example${'\n'.repeat(3)}${body}${'\n'.repeat(60 - body.split('\n').length)}- ${number} -`;

test('running heads and page numbers are lines of the margin, and a table goes on over the page', () => {
  const head = '                   2023     2024';
  const pages = [
    page(`${head}\nCash                120      130\nDebt                 12       13`, 1),
    page(`${head}\nLoans                44       45\nEquity               99       98`, 2),
  ];
  const lines = readPages(pages.map((sketch, index) => sketchPage(sketch, index + 1)));
  expect(lines.filter(({ text }) => text.includes('\t')).map(({ text }) => text)).toEqual([
    '\t2023\t2024',
    'Cash\t120\t130',
    'Debt\t12\t13',
    'Loans\t44\t45',
    'Equity\t99\t98',
  ]);
  expect(lines.filter(({ isMargin }) => isMargin).map(({ text }) => text)).toEqual([
    'Annual Report of an Example',
    '- 1 -',
    'Annual Report of an Example',
    '2023 2024',
    '- 2 -',
  ]);
});

test('a raised mark is no digit of the figure before it', () => {
  const content = sketchPage('Revenue             1,234    1,100\nCost                  900      800');
  const mark = { text: '2', x: 40 + 25 * 5, y: 36, width: 3, size: 5.5 };
  const lines = readPages([{ ...content, items: [...content.items, mark] }]);
  expect(lines[0]?.text).toBe('Revenue\t1,234²\t1,100');
});

test('every character of a page stands in its text', () => {
  const content = sketchPage('Turned words\nRevenue             1,234    1,100\nCost                  900      800');
  const items = content.items.map((item, index) => (index === 0 ? { ...item, isTurned: true as const } : item));
  const text = readPages([{ ...content, items }])
    .map((line) => line.text)
    .join('\n');
  for (const item of items) expect(text).toContain(item.text);
});

test('runs lead back to the items of the page', () => {
  const content = sketchPage('                   2023     2024\nCash of the         120      130\ngroup');
  for (const { runs, text } of readPages([content]))
    for (const { item, length, start } of runs)
      expect(
        Array.from(text)
          .slice(start, start + length)
          .join(''),
      ).toBe(item.text);
});
