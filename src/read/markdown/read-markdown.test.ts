import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** The text, with tabs shown. */
const textOf = (markdown: string): string =>
  readMarkdown(markdown)
    .text.replace(/^\n+|\n+$/g, '')
    .replaceAll('\t', '⇥');

describe('blocks', () => {
  test.each([
    ['a heading', '## Results', '## Results'],
    ['a heading with a line below', 'Results\n-------', '## Results'],
    ['lines stay lines', 'One\ntwo\n\nThree', 'One\ntwo\n\nThree'],
    ['a title in bold', '**Balance sheet**', '**Balance sheet**'],
    ['a title in bold over two lines', '**Example announces\nits results**', '**Example announces\nits results**'],
    ['bold that is a unit', '**(Millions of yen)**', '(Millions of yen)'],
    ['emphasis in a sentence', 'Sales **rose** by *5%* and ~~fell~~.', 'Sales rose by 5% and fell.'],
    ['a span of years', 'FY2020~FY2022 and FY2023~FY2024', 'FY2020~FY2022 and FY2023~FY2024'],
    ['escapes and entities', '\\(5\\) 1\\*2 R&amp;D a\\|b', '(5) 1*2 R&D a|b'],
    ['code', '`5` and `x`', '5 and x'],
    ['links and pictures', '[Sales](http://a.b) ![5,000](c.png) <https://d.e>', 'Sales https://d.e'],
    ['a list', '- One\n- Two\n  more', '- One\n\n- Two\nmore'],
    ['a list of stars', '* One\n* Two', '• One\n\n• Two'],
    ['a note with a star', '* Unaudited', '* Unaudited'],
    ['numbers', '3. One\n4. Two', '3. One\n\n4. Two'],
    ['a page number', '- 3 -', '- 3 -'],
    ['a quotation', '> One\n> two', 'One\ntwo'],
    ['footnotes', 'Profit[^1]\n\n[^1]: Of owners.', 'Profit¹\n\n¹ Of owners.'],
    ['raised marks', 'Profit<sup>2</sup> of the 2<sup>nd</sup> quarter', 'Profit² of the 2nd quarter'],
    ['broken lines', 'One<br>two<br/>three', 'One\ntwo\nthree'],
    ['comments', 'One <!-- 5,000 -->two\n\n<!--\n\n| a | 5 |\n\n-->\n\nThree', 'One two\n\nThree'],
    ['page breaks', 'One\n\n---\n\n<div style="page-break-after: always"></div>\n\nTwo', 'One\n\nTwo'],
    ['a front matter', '---\ntitle: 5,000\n---\n\nOne', 'One'],
    ['indented lines', '    Revenue\t5\n    Cost\t3', 'Revenue⇥5\nCost⇥3'],
    ['scripts with blank lines', '<script>\n\nwrite("5,000")\n\n</script>\n\nOne', 'One'],
    ['HTML of other kinds', '<p align="center"><b>Results</b></p>\n\nOne', '**Results**\n\nOne'],
  ])('%s', (_, markdown, expected) => {
    expect(textOf(markdown)).toBe(expected);
  });
});

describe('tables', () => {
  test.each([
    ['between pipes', '| | 2023 | 2024 |\n|---|--:|:-:|\n| Revenue | 1 | 2 |', '⇥2023⇥2024\nRevenue⇥1⇥2'],
    ['without outer pipes', 'Yen | 2023\n---|---\nRevenue | 1', 'Yen⇥2023\nRevenue⇥1'],
    ['with marks', '| a | b |\n|---|---|\n| **Total** | *(5)* |\n| a\\|b | 6<sup>1</sup> |', 'a⇥b\nTotal⇥(5)\na|b⇥6¹'],
    ['with more cells than headings', '| a | b |\n|---|---|\n| x | 1 | 2 |', 'a⇥b⇥\nx⇥1⇥2'],
    ['with signs in cells of their own', '| a | | b | |\n|---|---|---|---|\n| x | $ | (1 | ) |\n| y | | 2 | |', 'a⇥b\nx⇥$(1)\ny⇥2'],
    ['with broken lines in cells', '| | June 30,<br>2024 |\n|---|---|\n| x | 1 |', '⇥June 30, 2024\nx⇥1'],
    ['without a line of hyphens', '| Revenue | 1 | 2 |\n| Cost | 3 | 4 |', 'Revenue⇥1⇥2\nCost⇥3⇥4'],
    ['below a line of text', 'Balance sheet\n| a | b |\n|---|---|\n| x | 1 |', 'Balance sheet\n\na⇥b\nx⇥1'],
    ['of HTML with blank lines', '<table>\n\n<tr><td>x</td>\n\n<td>1</td></tr>\n\n</table>\n\nOne', 'x⇥1\n\nOne'],
    [
      'of HTML with spans',
      '<table><tr><td rowspan="2">x</td><td colspan="2">2024</td></tr><tr><td>Q1</td><td>Q2</td></tr><tr><td>y</td><td>1</td><td>2</td></tr></table>',
      'x⇥2024⇥\n⇥Q1⇥Q2\ny⇥1⇥2',
    ],
    ['of HTML without an end', '<table><tr><td>x</td><td>1</td></tr>', 'x⇥1'],
  ])('%s', (_, markdown, expected) => {
    expect(textOf(markdown)).toBe(expected);
  });

  test('of many rows keep every row', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `| Row ${index} | ${index} |`);
    const lines = textOf(['Title', '| a | b |', '|---|---|', ...rows].join('\n'))
      .split('\n')
      .filter(Boolean);
    expect(lines).toEqual(['Title', 'a⇥b', ...rows.map((_, index) => `Row ${index}⇥${index}`)]);
  });
});

test('runs say where the characters stand', () => {
  const source = readMarkdown('\ufeffOne\r\n\r\n| a | b |\r\n|---|---|\r\n| x | \\(5&nbsp;0\\) |\r\n');
  if (source.form !== 'markdown') throw new Error('Not Markdown.');
  expect(source.text).toBe('One\n\na\tb\nx\t(5 0)\n');
  expect(source.runs[3]).toEqual([
    { at: 1, length: 1, source: { line: 5, offset: 3, length: 1 }, column: 1 },
    { at: 3, length: 1, source: { line: 5, offset: 7, length: 2 }, column: 2 },
    { at: 4, length: 1, source: { line: 5, offset: 9, length: 1 }, column: 2 },
    { at: 5, length: 1, source: { line: 5, offset: 10, length: 6 }, column: 2 },
    { at: 6, length: 1, source: { line: 5, offset: 16, length: 1 }, column: 2 },
    { at: 7, length: 1, source: { line: 5, offset: 17, length: 2 }, column: 2 },
  ]);
});
