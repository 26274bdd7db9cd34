import { describe, expect, test } from 'vitest';
import type { DocumentBlock, DocumentLine, FactMark } from '#views/document-view.ts';
import { printBlock } from './print-block.ts';

const line = (number: number, ...cells: readonly string[]): DocumentLine => ({
  number,
  anchor: `L${number}`,
  others: [],
  cells: cells.map((text) => [{ text }]),
});
const block = (kind: DocumentBlock['kind'], ...lines: readonly DocumentLine[]): DocumentBlock => ({ kind, lines, columns: 2 });
const fact: FactMark = { id: 'a#L1C2', anchor: 'L1C2', status: 'repaired', meaning: 'Revenue: JPY 5' };

describe('every line and every fact has its anchor', () => {
  test.each<[string, DocumentBlock, string]>([
    ['a heading', { ...block('heading', line(3, 'Results')), level: 2 }, '<h3 id="L3">Results</h3>'],
    [
      'a paragraph of two lines',
      block('paragraph', line(1, 'One'), line(2, 'two')),
      '<p><span id="L1">One</span> <span id="L2">two</span></p>',
    ],
    ['a footnote', block('footnote', line(9, '¹ Note')), '<p id="L9" class="footnote">¹ Note</p>'],
    [
      'a line that holds three of the file',
      block('paragraph', { ...line(4, 'a'), others: ['L5', 'L6'] }),
      '<p id="L4"><span id="L5"></span><span id="L6"></span>a</p>',
    ],
    ['a line with a tab', block('paragraph', line(4, 'a', 'b')), '<p id="L4">a\tb</p>'],
  ])('%s', (_, given, markup) => {
    expect(printBlock(given)).toBe(markup);
  });

  test('a table, its short rows filled', () => {
    const cells = [[{ text: 'Revenue' }], [{ text: '5', fact }]];
    expect(printBlock(block('table', { ...line(1), cells }, line(2, 'Only')))).toBe(
      '<div class="source-scroll" role="group" tabindex="0" aria-label="Table, lines 1 to 2"><table>' +
        '<tr><td id="L1">Revenue</td><td><span id="L1C2" class="repaired" title="Revenue: JPY 5">5</span></td></tr>' +
        '<tr><td id="L2">Only</td><td colspan="1"></td></tr></table></div>',
    );
  });
});

test.each(['<script>alert(1)</script>', '<img onerror=x>', '{{ braces }}', '"><a href="javascript:x">'])(
  '%s is published as text',
  (text) => {
    const markup = printBlock(block('paragraph', line(1, text)));
    expect(markup).not.toMatch(/<(script|img|a)\b/);
  },
);
