import { expect, test } from 'vitest';
import { sketchPage } from '#tests/pdf/sketch-page.ts';
import { readPages } from './read-pages.ts';

/** The text of sketched pages, tabs as arrows, without the lines of the margins. */
const read = (...sketches: readonly string[]): string =>
  readPages(sketches.map((sketch, index) => sketchPage(sketch, index + 1)))
    .filter(({ isMargin }) => isMargin !== true)
    .map(({ text }) => text.replaceAll('\t', '→'))
    .join('\n')
    .trimEnd();

test('the day of a head is no figure', () => {
  const sketch = `
                    Half year ended June    Half year ended June
                             30                      30
                            2024                    2023
Cash                         120                     130
Debt                          12                      13`;
  expect(read(sketch).split('\n').slice(0, 2)).toEqual(['→Half year ended June 30 2024→Half year ended June 30 2023', 'Cash→120→130']);
});

test('labels beside codes are wrapped like others', () => {
  const sketch = `
Code  Assets                          2024     2023
      Cash and cash equivalents
1100  (Notes 4 and 6)                  120      130
1110  Financial assets of the group    312      313
130X  Inventories                       44       45`;
  expect(read(sketch).split('\n')).toEqual([
    'Code→Assets→2024→2023',
    '1100→Cash and cash equivalents (Notes 4 and 6)→120→130',
    '1110→Financial assets of the group→312→313',
    '130X→Inventories→44→45',
  ]);
});

test('words in two columns of a row are wrapped together', () => {
  const sketch = `
Profit attributable to  (Thousands of      120      130
owners of the parent    yen)
Total equity            (Thousands of      312      313
                        yen)`;
  expect(read(sketch)).toBe(
    'Profit attributable to owners of the parent→(Thousands of yen)→120→130\nTotal equity→(Thousands of yen)→312→313',
  );
});

test('words that end on the line of the figures begin above them', () => {
  const sketch = `
Revenue                 (Thousands of yen)     120      130
                        (Thousands of
Profit for the period   yen)                   312      313
                        (Thousands of
Total equity            yen)                    44       45`;
  expect(read(sketch).split('\n').slice(1)).toEqual([
    'Profit for the period→(Thousands of yen)→312→313',
    'Total equity→(Thousands of yen)→44→45',
  ]);
});

test('capitals go on where no label of the table had room, and a section does not', () => {
  const wrapped = `
                 2024     2023
Net               120      130
Revenue
Gross             312      313
Profit
Adjusted           44       45
EBITDA`;
  expect(read(wrapped).split('\n').slice(1)).toEqual(['Net Revenue→120→130', 'Gross Profit→312→313', 'Adjusted EBITDA→44→45']);
  const sections = `
                 2024     2023
Assets
  Cash            120      130
Total             120      130
Liabilities
  Debt             44       45
Total              44       45
Commitments
  Leases            4        5`;
  expect(read(sections).split('\n').slice(-4)).toEqual(['  Debt→44→45', 'Total→44→45', 'Commitments→→', '  Leases→4→5']);
});

test('a lettered item and what follows a colon begin a row', () => {
  const sketch = `
                                            2024     2023
Expenses
(a) Cost of materials                        120      130
Changes in assets:
(Increase) decrease in receivables            12       13`;
  expect(read(sketch).split('\n').slice(1)).toEqual([
    'Expenses→→',
    '(a) Cost of materials→120→130',
    'Changes in assets:→→',
    '(Increase) decrease in receivables→12→13',
  ]);
});

test('heads behind white belong to the table below', () => {
  const sketch = `
                   2023     2024


Assets:
Cash                120      130
Debt                 12       13`;
  expect(read(sketch)).toBe('→2023→2024\nAssets:→→\nCash→120→130\nDebt→12→13');
});

const foot = (body: string): string => `${body}${'\n'.repeat(60 - body.split('\n').length)}`;

test('heads alone at the foot of a page belong to the table on the next', () => {
  const rows = 'Cash                120      130\nDebt                 12       13';
  const head = 'Balance sheet\n\n(In thousands)\n\n                   2023     2024';
  const text = 'Balance sheet\n\n(In thousands)\n\n→2023→2024\nCash→120→130\nDebt→12→13';
  expect(read(foot(head), foot(rows))).toBe(text);
  expect(read(foot(head), foot(`                   2023     2024\n${rows}`))).toBe(text);
  expect(read(foot(`${head}\nAssets`), foot(`                   2023     2024\n${rows}`))).toBe(text.replace('Cash', 'Assets→→\nCash'));
});

test('a table with heads of its own takes none from the page before', () => {
  const words = 'Name           Role\nA. Example     Chair';
  const table = '                   2023     2024\nCash                120      130';
  expect(read(foot(words), foot(table))).toBe('Name→Role\nA. Example→Chair\n\n→2023→2024\nCash→120→130');
});

test('a head in the middle of three columns stands over the one that a row above names', () => {
  const sketch = `
                 Actual      Change     Actual      Change
                  2025                   2024
Income                618         5        604         12
Costs                (61)       (8)       (27)       (11)`;
  expect(read(sketch).split('\n').slice(0, 2)).toEqual(['→Actual→Change→Actual→Change', '→2025→→2024→']);
});

test('rules between rows hold a label of many lines', () => {
  const rule = '===========================================';
  const sketch = `
                                  2024
${rule}
Cash                               120
${rule}
Common
stock, of a par
value of one;
1,000 shares
~                                   74
authorized;
900 shares
issued
${rule}
Retained earnings                   12
${rule}`;
  expect(read(sketch).split('\n')).toContain('Common stock, of a par value of one; 1,000 shares authorized; 900 shares issued→74');
});

test('odd hyphens and blanks are plain, character for character', () => {
  const sketch = 'Long\u2010term\u00a0debt         1,234    1,100\nShort\u2011term debt          900      800';
  expect(read(sketch)).toBe('Long-term debt→1,234→1,100\nShort-term debt→900→800');
});

test('the scale over a column is no figure', () => {
  const sketch = `
                 Note        2025        2024
                             $000        $000
Sales               2     418,204     404,330
Costs               4   (248,330)   (240,118)`;
  expect(read(sketch).split('\n').slice(0, 3)).toEqual(['→Note→2025→2024', '→→$000→$000', 'Sales→2→418,204→404,330']);
});

test('a long section label that ends in a colon stands between its rows', () => {
  const sketch = `
                                                        2024     2023
Profit before tax                                        120      130
Adjustments to reconcile profit before tax to the net cash provided by
operating activities of the group:
Depreciation                                              12       13`;
  const label = 'Adjustments to reconcile profit before tax to the net cash provided by operating activities of the group:';
  expect(read(sketch)).toBe(`→2024→2023\nProfit before tax→120→130\n${label}→→\nDepreciation→12→13`);
});

test('a head that names no date in full does not take the one below its middle', () => {
  const sketch = `
                        Quarter ended              Year ended
             30.06.2024   31.03.2024   30.06.2023  31.03.2024
Revenue             120          130          140         150
Costs                12           13           14          15`;
  expect(read(sketch).split('\n').slice(0, 2)).toEqual(['→Quarter ended→→→Year ended', '→30.06.2024→31.03.2024→30.06.2023→31.03.2024']);
});

test('a head stands over the cells of its columns, wide or narrow', () => {
  const sketch = `
                    Revenues             Operating profit
               Millions of yen  %       Millions of yen  %
First half             318,204  5               130,118  9
Full year              640,000  6               261,000  8`;
  expect(read(sketch).split('\n')[0]).toBe('→Revenues→→Operating profit→');
});

test('a sign of any currency stands before a figure', () => {
  const sketch = `
                       2024         2023
Equity            1,068,301    1,021,847
Total liabilities
~               ₩ 1,657,539  ₩ 1,625,246
and equity`;
  expect(read(sketch).split('\n').at(-1)).toBe('Total liabilities and equity→₩ 1,657,539→₩ 1,625,246');
});

test('a sign of any currency belongs to the figure at the other edge of its column', () => {
  const sketch = `
               2024         2023
Sales     ₩    1,068   ₩    1,021
Costs            657          625`;
  expect(read(sketch).split('\n')[1]).toBe('Sales→₩ 1,068→₩ 1,021');
});

test('words in capitals go on, and a total begins a label of its own', () => {
  const sketch = `
                     2024     2023
EQUITY                120      130
TOTAL LIABILITIES     312      313
AND EQUITY
NET ASSETS LESS        44       45
CURRENT DEBT`;
  expect(read(sketch).split('\n').slice(2)).toEqual(['TOTAL LIABILITIES AND EQUITY→312→313', 'NET ASSETS LESS CURRENT DEBT→44→45']);
});

test('the gap over a page break is none between rows', () => {
  const first = `
                                2024     2023
Profit for the period             44       45
Other income, net of tax
Items of another kind
Remeasurements of the defined     12       13
benefit plans
Hedges                             1        2`;
  const second = `
                                2024     2023
Subtotal                          56       58
Total comprehensive income       156      158`;
  expect(read(first, second).split('\n')).toEqual([
    '→2024→2023',
    'Profit for the period→44→45',
    'Other income, net of tax→→',
    'Items of another kind→→',
    'Remeasurements of the defined benefit plans→12→13',
    'Hedges→1→2',
    'Subtotal→56→58',
    'Total comprehensive income→156→158',
  ]);
});
