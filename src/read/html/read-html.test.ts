import { describe, expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';
import { readHtml } from './read-html.ts';

/** The text, with tabs shown. */
const textOf = (html: string): string =>
  readHtml(html)
    .text.replace(/^\n+|\n+$/g, '')
    .replaceAll('\t', '⇥');
const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const td = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('blocks', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a broken line', '<p>One<br>two</p>', 'One\ntwo'],
    ['wrapped words', '<p>One\n   two\n</p>', 'One two'],
    ['divisions in divisions', '<div><div>One</div>Two<div>Three</div></div>', 'One\n\nTwo\n\nThree'],
    ['headings', '<h1>Results</h1><h3>Outlook</h3>', '# Results\n\n### Outlook'],
    ['a title in bold', '<p><span style="font-weight:700">Consolidated Results</span></p>', '**Consolidated Results**'],
    ['a bold word in a sentence', '<p>Sales <b>rose</b> by 5%.</p>', 'Sales rose by 5%.'],
    ['bold that is a unit', '<p><b>(in millions)</b></p>', '(in millions)'],
    ['bold that is taken back', '<b><p style="font-weight:normal">Sales rose</p></b>', 'Sales rose'],
    ['lists', '<ul><li>One<li>Two</ul><ol start="3"><li>Three<li>Four</ol>', '• One\n\n• Two\n\n3. Three\n\n4. Four'],
    ['entities', '<p>R&amp;D &#8211; &yen;5&nbsp;bn &lt;b&gt;</p>', 'R&D – ¥5 bn <b>'],
    ['an entity without a semicolon', '<p>R&ampD &copy2024 &nosuch; & 5</p>', 'R&D ©2024 &nosuch; & 5'],
    ['raised marks', '<p>Net profit<sup>(1)</sup>, 2<sup>nd</sup> quarter<sup>2,3</sup></p>', 'Net profit¹, 2nd quarter²·³'],
    ['characters that cannot be seen', '<p>Rev&shy;enue\u200b 5&#8203;0</p>', 'Revenue 50'],
    ['preformatted lines', '<pre>\nRevenue\t5\nCost\t3</pre>', 'Revenue⇥5\nCost⇥3'],
    ['unclosed elements', '<p>One<p>Two<b>three', 'One\n\nTwothree'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('what is not shown is not read', () => {
  test.each([
    ['scripts', '<script>document.write("1")</script>'],
    ['styles', '<style>td{color:red}</style>'],
    ['comments', '<!-- 5,000 -->'],
    ['conditional comments', '<!--[if IE]><p>5,000</p><![endif]-->'],
    ['hidden elements', '<div style="display: none"><p>5,000</p></div>'],
    ['invisible elements', '<span style="visibility:hidden">5,000</span>'],
    ['elements with the attribute', '<p hidden>5,000</p>'],
    ['characters of no size', '<font style="font-size:0px">5,000</font>'],
    ['the title of the page', '<head><title>5,000</title></head>'],
    ['frames and objects', '<iframe>5,000</iframe><object>5,000</object><template><p>5,000</p></template>'],
    ['drawings', '<svg><text>5,000</text></svg>'],
    ['form fields', '<textarea>5,000</textarea><select><option>5,000</select>'],
    ['alternative texts', '<img alt="5,000" src="x" onerror="alert(1)">'],
    ['attributes', '<p title="5,000" onclick="alert(5000)"></p>'],
  ])('%s', (_, html) => {
    expect(textOf(`<p>Shown</p>${html}`)).toBe('Shown');
  });
});

describe('tables', () => {
  test.each([
    ['rows and cells', row(td('', '2023', '2024')) + row(td('Revenue', '1', '2')), '⇥2023⇥2024\nRevenue⇥1⇥2'],
    ['cells without ends', '<tr><td>Revenue<td>1<td>2<tr><td>Cost<td>3<td>4', 'Revenue⇥1⇥2\nCost⇥3⇥4'],
    [
      'currency signs and brackets in cells of their own',
      row(td('Revenue', '$', '1,234', '', '$', '(198', ')')) + row(td('Cost', '', '12', '', '', '7', '')),
      'Revenue⇥$1,234⇥$(198)\nCost⇥12⇥7',
    ],
    ['an opening bracket of its own', row(td('Loss', '(', '12', ')', '%')) + row(td('Gain', '', '7', '', '%')), 'Loss⇥(12)%\nGain⇥7%'],
    [
      'a figure over the cell of the sign',
      row(td('Revenue', '$', '10', '$', '11')) + row('<td>Cost</td><td colspan="2">3</td><td colspan="2">4</td>'),
      'Revenue⇥$10⇥$11\nCost⇥3⇥4',
    ],
    ['spacers', row(td('Revenue', '&nbsp;', '10', ' ', '11')) + row(td('Cost', '&nbsp;', '3', '', '4')), 'Revenue⇥10⇥11\nCost⇥3⇥4'],
    [
      'a unit per row, though it is a currency',
      row(td('Profit', 'EUR million', '80')) + row(td('Per share', 'EUR', '1.03')),
      'Profit⇥EUR million⇥80\nPer share⇥EUR⇥1.03',
    ],
    [
      'headings over several columns',
      `${row('<td></td><th colspan="2">Six months</th><th colspan="2">Year</th>')}${row(td('', '2023', '2024', '2023', '2024'))}${row(td('Revenue', '1', '2', '3', '4'))}`,
      '⇥Six months⇥⇥Year⇥\n⇥2023⇥2024⇥2023⇥2024\nRevenue⇥1⇥2⇥3⇥4',
    ],
    [
      'a heading over columns that have none of their own',
      `${row('<td></td><th colspan="2">2024</th>')}${row(td('Revenue', '1', '2'))}`,
      '⇥2024⇥2024\nRevenue⇥1⇥2',
    ],
    [
      'a heading over two rows',
      `${row('<td rowspan="2">Yen</td><th colspan="2">Six months</th><th rowspan="2">Change</th>')}${row('<th>2023</th><th>2024</th>')}${row(td('Revenue', '1', '2', '3'))}`,
      'Yen⇥Six months⇥⇥Change\n⇥2023⇥2024⇥\nRevenue⇥1⇥2⇥3',
    ],
    [
      'a label over two rows',
      `${row('<td rowspan="2">Japan</td>', td('Sales', '1', '2'))}${row(td('Profit', '3', '4'))}${row(td('Asia', 'Sales', '5', '6'))}`,
      'Japan⇥Sales⇥1⇥2\nJapan⇥Profit⇥3⇥4\nAsia⇥Sales⇥5⇥6',
    ],
    ['a figure over two rows stands once', row(td('A'), '<td rowspan="2">5</td>', td('1')) + row(td('B', '2')), 'A⇥5⇥1\nB⇥⇥2'],
    [
      'indents by cells',
      row('<td colspan="3">Assets</td><td>1</td>') +
        row('<td></td><td colspan="2">Cash</td><td>2</td>') +
        row('<td></td><td></td><td>Bank</td><td>3</td>'),
      'Assets⇥1\nCash⇥2\nBank⇥3',
    ],
    [
      'a section over the whole width',
      row('<td colspan="3">Assets</td>') + row(td('', '2023', '2024')) + row(td('Cash', '1', '2')),
      'Assets\n\n⇥2023⇥2024\nCash⇥1⇥2',
    ],
    [
      'a section inside',
      row(td('Cash', '1', '2')) + row('<td colspan="3">Liabilities</td>') + row(td('Loans', '3', '4')),
      'Cash⇥1⇥2\nLiabilities⇥⇥\nLoans⇥3⇥4',
    ],
    ['notes at the foot', row(td('Cash', '1', '2')) + row('<td colspan="3">(1) Restated.</td>'), 'Cash⇥1⇥2\n\n(1) Restated.'],
    [
      'broken lines in headings',
      row(td('', 'June 30,<br>2024', 'June 30,<br/>2023')) + row(td('Cash', '1', '2')),
      '⇥June 30, 2024⇥June 30, 2023\nCash⇥1⇥2',
    ],
    ['rows stacked in one', row(td('Revenue<br>Cost', '10<br>(3)', '11<br>(4)')), 'Revenue⇥10⇥11\nCost⇥(3)⇥(4)'],
    ['paragraphs in cells', row(td('<p>Net</p><p>income</p>', '<div>5</div>')), 'Net income⇥5'],
    ['tabs and line ends in cells', row(td('Net\tincome\n  loss', '\n 5\t')), 'Net income loss⇥5'],
    [
      'hidden rows and cells',
      `${row(td('A', '1'), '<td style="display:none">9</td>', td('2'))}<tr style="display:none"><td>B<td>9</tr>`,
      'A⇥1⇥2',
    ],
    ['a caption', `<caption>Balance sheet</caption>${row(td('Cash', '1', '2'))}`, 'Balance sheet\n\nCash⇥1⇥2'],
    [
      'a table in a cell that lays out a figure',
      row(td('Cash', '<table><tr><td>(</td><td>5</td><td>)</td></tr></table>', '7')),
      'Cash⇥(5)⇥7',
    ],
    [
      'marks of notes in cells of their own',
      row(td('Cash', '5', '<sup>(1)</sup>', '7')) + row(td('Loans', '6', '', '8')),
      'Cash⇥5¹⇥7\nLoans⇥6⇥8',
    ],
    ['marks with text, as lists are made', row(td('•', 'Sales rose.')) + row(td('•', 'Costs fell.')), '•⇥Sales rose.\n•⇥Costs fell.'],
  ])('%s', (_, rows, expected) => {
    expect(textOf(`<table>${rows}</table>`)).toBe(expected);
  });

  test('tables that lay out others are taken apart', () => {
    const inner = `<table>${row(td('Cash', '1', '2'))}${row(td('Loans', '3', '4'))}</table>`;
    const html = `<table>${row(td('Title', '&nbsp;'))}${row(td('', `<p>As of June 30</p>${inner}`))}${row(td('Sales', '5'))}</table>`;
    expect(textOf(html)).toBe('Title\n\nAs of June 30\n\nCash⇥1⇥2\nLoans⇥3⇥4\n\nSales⇥5');
  });
});

test('runs say where the characters stand', () => {
  const source = readHtml('<table><tr><td>Loss</td>\n<td>(</td><td>1&#160;234</td><td>)</td></tr></table>');
  if (source.form !== 'html') throw new Error('Not HTML.');
  expect(source.text.trim()).toBe('Loss\t(1 234)');
  expect(source.runs.find((runs) => runs.length > 0)).toEqual([
    { at: 1, length: 4, source: { line: 1, offset: 16, length: 4 }, column: 1, isByOffset: true },
    { at: 6, length: 1, source: { line: 2, offset: 5, length: 1 }, column: 3, isByOffset: true },
    { at: 7, length: 1, source: { line: 2, offset: 15, length: 1 }, column: 3, isByOffset: true },
    { at: 8, length: 1, source: { line: 2, offset: 16, length: 6 }, column: 3, isByOffset: true },
    { at: 9, length: 3, source: { line: 2, offset: 22, length: 3 }, column: 3, isByOffset: true },
    { at: 12, length: 1, source: { line: 2, offset: 34, length: 1 }, column: 3, isByOffset: true },
  ]);
});

describe('indents of labels', () => {
  const table = (labels: readonly string[]): string =>
    `<table>${labels.map((label, row) => `<tr>${label}<td>${row + 1},204</td><td>${row + 1},118</td></tr>`).join('')}</table>`;
  const labelsOf = (labels: readonly string[]): readonly string[] =>
    readHtml(table(labels))
      .text.split('\n')
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t')[0] ?? '');

  // biome-ignore format: one case per line
  test.each([
    ['padding',          ['<td>Cash</td>', '<td style="padding-left:12pt">Notes</td>', '<td style="padding-left: 24pt">Other</td>'],                                       ['Cash', '  Notes', '    Other']],
    ['margin of a block', ['<td><p style="margin:0 0 0 5px">Cash</p></td>', '<td><p style="margin:0 0 0 20px">Notes</p></td>'],                                             ['Cash', '  Notes']],
    ['a text indent',    ['<td>Cash</td>', '<td style="text-indent:1em"><b>Notes</b></td>'],                                                                                ['Cash', '  Notes']],
    ['a hanging indent', ['<td style="padding-left:1em;text-indent:-1em">Cash</td>', '<td style="padding-left:2em;text-indent:-1em">Notes</td>'],                           ['Cash', '  Notes']],
    ['no-break blanks',  ['<td>Cash</td>', '<td>&nbsp;&nbsp;&nbsp;Notes</td>'],                                                                                             ['Cash', '  Notes']],
    ['the same for all', ['<td style="padding-left:9px">Cash</td>', '<td style="padding-left:9px">Notes</td>'],                                                             ['Cash', 'Notes']],
    ['nearly the same',  ['<td style="padding-left:9px">Cash</td>', '<td style="padding-left:11px">Notes</td>'],                                                            ['Cash', 'Notes']],
  ])('%s', (_, labels, expected) => {
    expect(labelsOf(labels)).toEqual(expected);
  });

  test('end a section that no row closes', () => {
    const rows = ['Current assets', '  Cash|1,204|1,118', '  Notes|204|118', 'Goodwill|310|290'].map((row) => {
      const [label = '', ...figures] = row.split('|');
      const indent = label.startsWith(' ') ? ' style="padding-left:10pt"' : '';
      return `<tr><td${indent}>${label.trim()}</td>${[0, 1].map((at) => `<td>${figures[at] ?? ''}</td>`).join('')}</tr>`;
    });
    const page = `<p>Balance sheet</p><p>(EUR million)</p><table><tr><td></td><td>June 30, 2024</td><td>June 30, 2023</td></tr>${rows.join('')}</table>`;
    const { facts } = ingestFiling({ filing: 'x', text: readHtml(page), sha256: '0'.repeat(64) });
    expect(facts.map(({ label, path }) => [label, path.join(' > ')]).filter((_, index) => index % 2 === 0)).toEqual([
      ['Cash', 'Current assets'],
      ['Notes', 'Current assets'],
      ['Goodwill', ''],
    ]);
  });
});
