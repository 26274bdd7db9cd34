import { describe, expect, test } from 'vitest';
import type { FilingMetadata } from '#model/filing.ts';
import { sliceAtSpan } from '#model/span.ts';
import { type Line, readLines } from '#read/read-lines.ts';
import { fiscalCalendarOf } from './fiscal-calendar-of.ts';
import { plainText } from './plain-text.ts';
import { readBlocks } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';

const quarterlyReport = `
# FORM 10-Q

QUARTERLY REPORT UNDER SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT

For the quarterly period ended June 30, 2024

**Granite Harbor Systems, Inc.**
(Exact name of registrant as specified in its charter)

Trading symbol: GHSX

## PART I. FINANCIAL INFORMATION

### Item 1. Financial Statements

#### Condensed Consolidated Statements of Operations (unaudited)

⇥Three Months Ended June 30,⇥⇥Six Months Ended June 30,⇥
⇥2024⇥2023⇥2024⇥2023
Revenue⇥1,200⇥1,100⇥2,300⇥2,150

### Item 2. Management's Discussion

The condensed statements have been prepared in accordance with accounting principles generally accepted in the United States of America. Our fiscal year ended December 31, 2023 was the best so far.

This report contains forward-looking statements within the meaning of the federal securities laws. They involve risks.

Date: August 2, 2024`;

const halfYearReport = `
Alpenwerk AG

Half-year Financial Report 2024

for the six months ended 30 June 2024

Zurich, 14 August 2024

1. Key figures

in EUR million⇥H1 2024⇥H1 2023⇥Change
Sales⇥412.5⇥398.0⇥3.6%

Note: Figures are rounded to the nearest hundred thousand euros.

1.1 Basis of preparation

The condensed interim consolidated financial statements of Alpenwerk AG (SIX: ALPW) have been prepared in accordance with IAS 34
Interim Financial Reporting. The financial year ends on 31 December 2024. The figures have been neither audited nor reviewed.`;

const summaryOfResults = `
Summary of Consolidated Financial Results for the Three Months Ended June 30, 2024 (Under Japanese GAAP)

August 9, 2024

Company name: Sakura Kogyo Co., Ltd.   Securities code: 9876
Representative: Taro Yamada, President

(Yen amounts are rounded down to millions, unless otherwise noted.)

1. Consolidated financial results for the three months ended June 30, 2024 (from April 1, 2024 to June 30, 2024)

⇥Net sales
Three months ended June 30, 2024⇥10,234

2. Earnings forecast for the fiscal year ending March 31, 2025 (from April 1, 2024 to March 31, 2025)

⇥Net sales
Full year⇥45,000

* Review of the originals of the attached statements by certified public accountants or an audit firm: None

This document has been translated from the Japanese original for reference purposes only. In the event of any discrepancy between this translation and the Japanese original, the original shall prevail.`;

const yearRelease = `
Deccan Metals Limited

Press Release

Mumbai, May 14, 2024: Deccan Metals Limited (NSE: DECMET) announced its consolidated results for the quarter and year ended March 31, 2024 ("FY24") under IFRS.

⇥Q4 FY24⇥Q4 FY23⇥FY24
Revenue⇥1,234.5⇥1,100.2⇥4,800.1`;

function read(text: string) {
  const lines = readLines(text.replaceAll('⇥', '\t'));
  return { lines, ...readMetadata(lines, readBlocks(lines), 'example') };
}

/** Each field with its value, periods as `start/end`, labels as `label=start/end`. */
function describeMetadata(metadata: FilingMetadata): Record<string, unknown> {
  const period = (value: unknown) =>
    typeof value === 'object' && value !== null && 'start' in value && 'end' in value ? `${value.start}/${value.end}` : value;
  return Object.fromEntries(
    Object.entries(metadata).map(([field, stated]) => {
      if (field === 'periodLabels')
        return [field, metadata.periodLabels.map((label) => `${label.label}=${period(label.period)}`).join(' ')];
      return [field, typeof stated === 'object' && 'value' in stated ? period(stated.value) : stated];
    }),
  );
}

test('a quarterly report in Markdown reports on the year to date', () => {
  const { value, diagnostics } = read(quarterlyReport);
  expect(diagnostics).toEqual([]);
  expect(describeMetadata(value)).toEqual({
    documentType: 'quarterly-report',
    issuer: 'Granite Harbor Systems, Inc.',
    ticker: 'GHSX',
    title: 'FORM 10-Q',
    published: '2024-08-02',
    period: '2024-01-01/2024-06-30',
    fiscalYearStart: '01-01',
    standard: 'US GAAP',
    unaudited: 'unaudited',
    consolidated: 'Consolidated',
    forwardLooking:
      'This report contains forward-looking statements within the meaning of the federal securities laws. They involve risks.',
    periodLabels: '',
  });
});

test('a European half-year report', () => {
  const { value, diagnostics } = read(halfYearReport);
  expect(diagnostics).toEqual([]);
  expect(describeMetadata(value)).toEqual({
    documentType: 'quarterly-report',
    issuer: 'Alpenwerk AG',
    ticker: 'ALPW',
    title: 'Half-year Financial Report 2024',
    published: '2024-08-14',
    period: '2024-01-01/2024-06-30',
    fiscalYearStart: '01-01',
    standard: 'IFRS',
    consolidated: 'consolidated',
    review: 'The figures have been neither audited nor reviewed.',
    rounding: 'rounded',
    periodLabels: 'H1 2024=2024-01-01/2024-06-30 H1 2023=2023-01-01/2023-06-30',
  });
});

test('a summary of results under Japanese GAAP', () => {
  const { value, diagnostics } = read(summaryOfResults);
  expect(diagnostics).toEqual([]);
  expect(describeMetadata(value)).toEqual({
    documentType: 'earnings-release',
    issuer: 'Sakura Kogyo Co., Ltd.',
    ticker: '9876',
    title: 'Summary of Consolidated Financial Results for the Three Months Ended June 30, 2024 (Under Japanese GAAP)',
    published: '2024-08-09',
    period: '2024-04-01/2024-06-30',
    fiscalYearStart: '04-01',
    standard: 'J-GAAP',
    consolidated: 'Consolidated',
    review: '* Review of the originals of the attached statements by certified public accountants or an audit firm: None',
    translation:
      'This document has been translated from the Japanese original for reference purposes only. In the event of any discrepancy between this translation and the Japanese original, the original shall prevail.',
    rounding: 'truncated',
    periodLabels: '',
  });
});

test('a release whose fiscal years are named by their end', () => {
  const { value } = read(yearRelease);
  expect(describeMetadata(value)).toEqual({
    documentType: 'earnings-release',
    issuer: 'Deccan Metals Limited',
    ticker: 'DECMET',
    published: '2024-05-14',
    period: '2023-04-01/2024-03-31',
    fiscalYearStart: '04-01',
    standard: 'IFRS',
    consolidated: 'consolidated',
    periodLabels: 'FY24=2023-04-01/2024-03-31 Q4 FY24=2024-01-01/2024-03-31 Q4 FY23=2023-01-01/2023-03-31',
  });
  expect(fiscalCalendarOf(value)).toEqual({ endMonth: 3, namedBy: 'end' });
});

test('what a page needs and the text does not say is reported', () => {
  const { value, diagnostics } = read('Hello.');
  expect(value).toEqual({ documentType: 'unknown', periodLabels: [] });
  expect(diagnostics.map(({ code, filing }) => `${filing} ${code}`)).toEqual(['example M01', 'example M02', 'example M03', 'example M04']);
});

describe('one field', () => {
  /** The value of a field in a text of its own. */
  function readField(field: keyof FilingMetadata, text: string): unknown {
    return describeMetadata(read(text).value)[field];
  }

  // biome-ignore format: one line per case
  test.each([
    ['TSE1: 4321',                    'Tokyo, May 1, 2024 - Example Inc. ("EX", TSE1: 4321) today announced results.', '4321'],
    ['TSE Prime: 4321',               'Example Inc. (“EX”, TSE Prime: 4321) announced.',                      '4321'],
    ['Ticker symbol',                 'Ticker symbol: 4321',                                                  '4321'],
    ['Stock code number with more',   'Stock code number: 4321 URL: https://example.com/',                    '4321'],
    ['a code with a letter',          'Securities code: 130A',                                                '130A'],
    ['(Code: 1234)',                  'Example Inc. (Code: 1234)',                                            '1234'],
    ['NYSE: ABC',                     'Example Inc. (NYSE: ABC) announced.',                                  'ABC'],
    ['outright before an exchange',   '("EX" NASDAQ:EXMPL, TSE:4321)||Stock code: 4321',                      '4321'],
    ['a class of shares',             'Example Inc. (NYSE: BRK.B)',                                           'BRK.B'],
    ['under a column head',           'Title of each class⇥Trading Symbol|Common stock⇥ABC',                  'ABC'],
    ['a postal code is none',         'Postal code: 102-0071 Tokyo',                                          undefined],
  ])('ticker: %s', (_, text, expected) => {
    expect(readField('ticker', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['in capitals',                   'MILLBROOK PIPELINES LTD.||Results',                                    'MILLBROOK PIPELINES LTD.'],
    ['with its subsidiaries',         'Millbrook Corporation and Subsidiaries||Results',                      'Millbrook Corporation'],
    ['a heading of Markdown',         '# Vallombre Énergies SA||## Results',                                  'Vallombre Énergies SA'],
    ['in bold',                       '**Nordlicht Pumpen KGaA**||Results',                                   'Nordlicht Pumpen KGaA'],
    ['a line about a company',        'Earnings per share attributable to holders of the Company||Results',   undefined],
  ])('issuer: %s', (_, text, expected) => {
    expect(readField('issuer', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['a dateline',                    'Tokyo, November 9, 2020 - Example Inc. today announced results.',      '2020-11-09'],
    ['a damaged city',                'Tokvo, November 6, 2018 - Example Inc. today announced results.',      '2018-11-06'],
    ['a filing date',                 '[Filing Date] November 14, 2019',                                      '2019-11-14'],
    ['a filing date in cells',        '[Filing Date]⇥November 14, 2019|[Filed With]⇥The Registrar',           '2019-11-14'],
    ['a date alone',                  'Annual Report||15 March 2024||Text.',                                  '2024-03-15'],
    ['released on a day',             'Released 22 August 2024||All amounts are in dollars.',                 '2024-08-22'],
    ['a span in brackets is none',    'Results for the First Quarter (April 1, 2025 - June 30, 2025)',        undefined],
    ['below a statement is none',     'Balance Sheet||December 31, 2024||Text.',                              undefined],
    ['a period is none',              'As of March 31, 2024',                                                 undefined],
    ['no date without a year',        'Tokyo, May 9 - Example Inc. today announced results.',                 undefined],
  ])('published: %s', (_, text, expected) => {
    expect(readField('published', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['a range in the title',          'Results for the Half (April 1, 2023 to September 30, 2023)||Sales rose in every one of our markets, and profit too.', '2023-04-01/2023-09-30'],
    ['a range on the cover',          'From April 1, 2020 to June 30, 2020',                                  '2020-04-01/2020-06-30'],
    ['a quarter of a half',           'From July 1, 2019 to September 30, 2019||⇥Six months ended September 30, 2019⇥Fiscal year ended March 31, 2019|Sales⇥1⇥2', '2019-04-01/2019-09-30'],
    ['a quarter alone',               'From July 1, 2019 to September 30, 2019||⇥Fiscal year ended March 31, 2019|Sales⇥2', '2019-07-01/2019-09-30'],
    ['the length above the date',     'From July 1, 2019 to September 30, 2019||⇥Six months ended⇥Year ended|⇥September 30, 2019⇥March 31, 2019|Sales⇥1⇥2||⇥September 30, 2019⇥March 31, 2019|Cash⇥1⇥2', '2019-04-01/2019-09-30'],
    ['a part of a dated year',        'Report for the Third Quarter of the Fiscal Year Ending March 31, 2025||⇥Nine months ended December 31, 2024|Sales⇥1', '2024-04-01/2024-12-31'],
    ['a part with other words',       'Report for the Second Quarter (Interim Period) of the Fiscal Year Ending March 31, 2026||⇥Six months ended September 30, 2025|Sales⇥1', '2025-04-01/2025-09-30'],
    ['a half-year in the title',      'Half-Year Report 2024||⇥30.06.2024⇥31.12.2023|Cash⇥1⇥2',                '2024-01-01/2024-06-30'],
    ['a quarter in the title',        '2Q25 Earnings Release||⇥06/30/2025⇥12/31/2024|Cash⇥1⇥2',               '2025-04-01/2025-06-30'],
    ['a year in the title',           'Annual Report 2024||⇥31 December 2024⇥31 December 2023|Cash⇥1⇥2',      '2024-01-01/2024-12-31'],
    ['a title that no date bears out', 'Half-Year Report 2024||⇥30.09.2024⇥31.03.2024|Cash⇥1⇥2',              undefined],
    ['a day behind the part',         'HALF-YEAR FINANCIAL REPORT AT 30 JUNE 2024',                           '2024-01-01/2024-06-30'],
    ['a quarter of a fiscal year',    'Results for its first quarter of fiscal 2026, ended April 30, 2025',   '2025-02-01/2025-04-30'],
    ['a length on the cover',         'for the six months ended 30 June 2024',                                '2024-01-01/2024-06-30'],
    ['a forecast is not it',          'Forecast for the fiscal year ending March 31, 2025 (April 1, 2024 to March 31, 2025)', undefined],
    ['a balance is not it',           'As of March 31, 2024',                                                 undefined],
  ])('period: %s', (_, text, expected) => {
    expect(readField('period', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['fiscal year ending',            'the fiscal year ending March 31, 2025',                                '04-01'],
    ['year ended',                    'for the year ended 31 December 2023',                                  '01-01'],
    ['to the end of February',        'the fiscal year ended February 29, 2024',                              '03-01'],
    ['the majority',                  'year ended March 31, 2023; year ended March 31, 2024; year ended June 30, 2024', '04-01'],
    ['from two balance dates',        '⇥June 30, 2024⇥December 31, 2023|Cash⇥1⇥2',                            '01-01'],
    ['from the year to date',         'Results for the nine months ended September 30, 2024',                 '01-01'],
    ['no half-year ends a year',      'Report for the half-year ended 31 December 2023',                      '07-01'],
    ['not from two years',            '⇥June 30, 2024⇥June 30, 2023|Cash⇥1⇥2',                                undefined],
    ['nothing said',                  'Sales rose.',                                                          undefined],
  ])('fiscal year: %s', (_, text, expected) => {
    expect(readField('fiscalYearStart', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['[Under IFRS]',                  'Results for the Half [Under IFRS]',                                    'IFRS'],
    ['[Japanese GAAP]',               'Results for the Half [Japanese GAAP]',                                 'J-GAAP'],
    ['a long name',                   'Results [Under accounting principles generally accepted in the United States ("U.S. GAAP")]', 'US GAAP'],
    ['in accordance with',            'The figures are prepared in accordance with International Financial Reporting Standards.', 'IFRS'],
    ['unless otherwise stated',       'Unless otherwise stated, figures are prepared in accordance with U.S. GAAP.', 'US GAAP'],
    ['complies with',                 'The statements comply with International Financial Reporting Standards (IFRS).', 'IFRS'],
    ['as adopted in a country',       'The statements have been prepared in accordance with UK-adopted IAS 34.', 'IFRS'],
    ['under a national name',         'Prepared in accordance with Hong Kong Financial Reporting Standards ("HKFRSs").', 'IFRS'],
    ['based on',                      'Figures are based on Ind AS.',                                         'IFRS'],
    ['the previous one is not it',    'Previously reported under U.S. GAAP. Statements are prepared under IFRS.', 'IFRS'],
    ['auditing standards are not it', 'Reviewed in accordance with standards generally accepted in Japan.',   undefined],
  ])('standard: %s', (_, text, expected) => {
    expect(readField('standard', text)).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['to a million',                  '(Amounts of less than one million yen are rounded)',                   'rounded'],
    ['to the nearest',                'Figures are rounded to the nearest thousand yen.',                     'rounded'],
    ['down',                          'Amounts are rounded down to the nearest million yen.',                 'truncated'],
    ['truncated',                     '(Figures less than a million yen are truncated)',                      'truncated'],
    ['cut off',                       'All figures in EUR thousand; figures are cut off, not rounded.',       'truncated'],
    ['omitted',                       'Fractions of less than one million yen are omitted.',                  'truncated'],
    ['percentages alone',             'The percentages are rounded to two decimal places.',                   undefined],
    ['up, in a contract',             'Fractions of less than one yen are rounded up to the nearest yen.',    undefined],
    ['omitted, of words',             'We have omitted the analysis because less than one segment exists.',   undefined],
  ])('rounding: %s', (_, text, expected) => {
    expect(readField('rounding', text)).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['not subject to',                'It is good. This document is not subject to the quarterly review by auditors.', 'This document is not subject to the quarterly review by auditors.'],
    ['we have reviewed',              'We have reviewed the statements. We found nothing.',                   'We have reviewed the statements.'],
    ['engaged to review',             'We have been engaged to review the statements for the half.',         'We have been engaged to review the statements for the half.'],
    ['a predecessor',                 'The figures are not subject to review by the predecessor auditor.',    undefined],
    ['a heading',                     "Independent Auditor's Report on Review||To the Board of Directors of the company, which has its seat in Tokyo.", "Independent Auditor's Report on Review"],
    ['regularly reviewed',            'Estimates are reviewed on an ongoing basis.',                          undefined],
  ])('review: %s', (_, text, expected) => {
    expect(readField('review', text.replaceAll('|', '\n'))).toBe(expected);
  });

  // biome-ignore format: one line per case
  test.each([
    ['a range behind it',             '("1H20", from April 1, 2020 to September 30, 2020)',                   '1H20=2020-04-01/2020-09-30'],
    ['a range behind it, no comma',   '("1H18" from April 1, 2018 to September 30, 2018)',                    '1H18=2018-04-01/2018-09-30'],
    ['a range before it',             'the first six months (April 1, 2018 to September 30, 2018, "1H18") went well', '1H18=2018-04-01/2018-09-30'],
    ['a length before it',            'for the six months ended September 30, 2018 ("1H18")',                 '1H18=2018-04-01/2018-09-30'],
    ['part of a dated year',          'the first three months of the fiscal year ending March 31, 2021 (1Q20)', '1Q20=2020-04-01/2020-06-30'],
    ['half of a dated year',          'the second half of the fiscal year ending March 31, 2021 ("2H20")',    '2H20=2020-10-01/2021-03-31'],
    ['part of a numbered term',       'From April 1, 2020 to June 30, 2020|the first three months of the 29th business term ("1Q20")', '1Q20=2020-04-01/2020-06-30'],
    ['the others follow from it',     'the fiscal year ending March 31, 2021 ("1H20", from April 1, 2020 to September 30, 2020)||⇥1H19⇥2Q20|Sales⇥1⇥2', '1H20=2020-04-01/2020-09-30 1H19=2019-04-01/2019-09-30 2Q20=2020-07-01/2020-09-30'],
    ['a forecast has not ended',       'Results for the first six months of the fiscal year ending March 31, 2020|(From April 1, 2019 to September 30, 2019)||⇥FY2019 forecast|Sales⇥1',       'FY2019=2019-04-01/2020-03-31'],
    ['a result has ended',             'Results for the first six months of the fiscal year ending March 31, 2020|(From April 1, 2019 to September 30, 2019)||⇥FY2019 results|Sales⇥1',        'FY2019=2018-04-01/2019-03-31'],
    ['a forecast that could be either', 'Results for the first six months of the fiscal year ending March 31, 2020|(From April 1, 2019 to September 30, 2019)||⇥FY2020 forecast|Sales⇥1',       ''],
    ['a year beside its label',       'the fiscal year ending March 31, 2019 (FY2018)||⇥1H18|Sales⇥1',        'FY2018=2018-04-01/2019-03-31 1H18=2018-04-01/2018-09-30'],
    ['a length that does not fit',    'for the three months ended September 30, 2018 ("1H18")',               ''],
    ['nothing to go by',              '⇥1H19⇥1H20|Sales⇥1⇥2',                                                 ''],
  ])('labels: %s', (_, text, expected) => {
    expect(readField('periodLabels', text.replaceAll('|', '\n'))).toBe(expected);
  });
});

test.each([
  ['a quarterly report', quarterlyReport],
  ['a half-year report', halfYearReport],
  ['a summary of results', summaryOfResults],
  ['a release', yearRelease],
])('the characters at every place are what the value says: %s', (_, text) => {
  const { lines, value } = read(text);
  const printed = (span: { line: number; offset: number; length: number }) => sliceAtSpan((lines[span.line - 1] as Line).text, span);
  for (const stated of Object.values(value)) {
    if (typeof stated === 'object' && 'value' in stated && typeof stated.value === 'string' && !/^\d{4}-/.test(stated.value)) {
      const text = plainText(printed(stated.span));
      if (!['IFRS', 'US GAAP', 'J-GAAP', 'rounded', 'truncated'].includes(stated.value)) expect(stated.value.startsWith(text)).toBe(true);
      expect(text).not.toBe('');
    }
  }
  for (const label of value.periodLabels) expect(printed(label.span)).toBe(label.label);
});
