import { describe, expect, test } from 'vitest';
import type { ClaimMark, DocumentBlock, DocumentLine, FactMark, LinePart } from '#views/document-view.ts';
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

  test('a table that is not understood, its short rows filled', () => {
    const cells = [[{ text: 'Revenue' }], [{ text: '5', fact }]];
    expect(printBlock(block('table', { ...line(1), cells }, line(2, 'Only')))).toBe(
      '<div class="source-scroll" role="group" tabindex="0" aria-label="Table, lines 1 to 2"><table aria-label="Table, lines 1 to 2"><tbody>' +
        '<tr><td id="L1">Revenue</td><td><span id="L1C2" class="repaired" title="Revenue: JPY 5">5</span></td></tr>' +
        '<tr><td id="L2">Only</td><td colspan="1"></td></tr></tbody></table></div>',
    );
  });

  test('an understood table: header rows above, labels as headers that lead to the line item', () => {
    const item = { ...fact, status: 'tied', itemHref: '/items/revenue/', meaning: '' } as const;
    const rows = [
      { ...line(1, '', '1H25'), role: 'header' },
      { ...line(2, 'Income'), role: 'section' },
      { ...line(3), cells: [[{ text: 'Revenue' }], [{ text: '5', fact: item }]], role: 'total' },
    ] as const;
    expect(printBlock({ ...block('table', ...rows), table: { title: 'Results', statementText: '' } })).toBe(
      '<div class="source-scroll" role="group" tabindex="0" aria-label="Results"><table aria-label="Results">' +
        '<thead><tr><td id="L1"></td><th scope="col">1H25</th></tr></thead><tbody>' +
        '<tr class="group"><th id="L2" scope="row">Income</th><td colspan="1"></td></tr>' +
        '<tr class="sum"><th id="L3" scope="row"><a href="/items/revenue/">Revenue</a></th><td id="L1C2">5</td></tr>' +
        '</tbody></table></div>',
    );
  });
});

describe('the numbers of sentences', () => {
  const part = (verdict: ClaimMark['verdict'], href?: string): LinePart => ({
    text: '5.1%',
    claim: { anchor: 'L7O3', verdict, meaning: href === undefined ? '' : 'Revenue', ...(href === undefined ? {} : { href }) },
  });
  test.each<[string, LinePart, string]>([
    ['tied to a figure', part('holds', '#L1C2'), '<a id="L7O3" href="#L1C2" title="Revenue">5.1%</a>'],
    ['that does not agree with one', part('differs', '#L1C2'), '<a id="L7O3" href="#L1C2" class="disputed" title="Revenue">5.1%</a>'],
    ['tied to nothing', part('not-linked'), '<span id="L7O3" class="untied">5.1%</span>'],
    [
      'no number but a mark',
      { text: '²', note: { href: '#L9', anchor: 'mark-L9', isBack: false } },
      '<a id="mark-L9" class="mark" role="doc-noteref" href="#L9">²</a>',
    ],
  ])('%s', (_, given, markup) => {
    expect(printBlock(block('paragraph', { ...line(7), cells: [[given]] }))).toBe(`<p id="L7">${markup}</p>`);
  });
});

test.each(['<script>alert(1)</script>', '<img onerror=x>', '{{ braces }}', '"><a href="javascript:x">'])(
  '%s is published as text',
  (text) => {
    const markup = printBlock(block('paragraph', line(1, text)));
    expect(markup).not.toMatch(/<(script|img|a)\b/);
  },
);
