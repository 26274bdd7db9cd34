import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { readBlocks } from './read-blocks.ts';

/** Blocks as `kind first-last`, headings as `heading<level> first`; `⇥` stands for a tab, `|` for a line's end. */
function describeBlocks(text: string): string {
  return readBlocks(readLines(text.replaceAll('⇥', '\t').replaceAll('|', '\n')))
    .map(
      ({ kind, firstLine, lastLine, level }) => `${kind}${level ?? ''} ${firstLine === lastLine ? firstLine : `${firstLine}-${lastLine}`}`,
    )
    .join(', ');
}

const prose = 'The Group sells valves and pumps to water utilities in eleven countries and services them.';

// biome-ignore format: one line per case
test.each([
  ['nothing',                         '',                                                             ''],
  ['blank lines and tabs',            '| |\u3000|⇥⇥|',                                                ''],
  ['prose',                           prose,                                                          'paragraph 1'],
  ['hard-wrapped prose',              'We sold more valves than in any|earlier half, and fewer pumps.', 'paragraph 1-2'],
  ['two paragraphs',                  `${prose}||${prose}`,                                           'paragraph 1, paragraph 3'],
  ['a heading over prose',            `Business Overview||${prose}`,                                  'heading1 1, paragraph 3'],
  ['a heading in sentence case',      `Cost of sales||${prose}`,                                      'heading1 1, paragraph 3'],
  ['a heading over a table',          'Cash Flows||⇥2024⇥2023|Sales⇥10⇥9',                            'heading1 1, table 3-4'],
  ['a heading right over a table',    'Cash Flows|⇥2024⇥2023|Sales⇥10⇥9',                             'heading1 1, table 2-3'],
  ['a heading right over a unit',     'Cash flow statement|in million euros||⇥2024⇥2023|Sales⇥10⇥9',   'heading1 1, paragraph 2, table 4-5'],
  ['a period and a unit that touch',  'Income statement|June 30, 2024|Unit: RMB|Item⇥2024⇥2023|Sales⇥10⇥9', 'heading1 1, paragraph 2, paragraph 3, table 4-5'],
  ['a unit of no table',              `Cash flow statement|in million euros||${prose}`,               'paragraph 1-2, paragraph 4'],
  ['Markdown',                        `# One|${prose}|## Two|${prose}|# Three|${prose}`,              'heading1 1, paragraph 2, heading2 3, paragraph 4, heading1 5, paragraph 6'],
  ['bold',                            `**Half-Year Results**||${prose}`,                              'heading1 1, paragraph 3'],
  ['bold over two lines',             `**Example Announces|  Half-Year Results**||${prose}`,          'heading1 1-2, paragraph 4'],
  ['bold within prose',               `**Sales** rose in every market in which we were active.`,      'paragraph 1'],
  ['a phrase over nothing',           'Jane Doe',                                                     'paragraph 1'],
  ['a phrase over an address',        'Main Branch||(4-7-28 Harbour Street)',                         'paragraph 1, paragraph 3'],
  ['a company name is no heading',    `Example Holdings Ltd.||${prose}`,                              'paragraph 1, paragraph 3'],
  ['About a company is one',          `About Example Holdings Ltd.||${prose}`,                        'heading1 1, paragraph 3'],
  ['a place and a date',              `Zurich, 14 August 2024||${prose}`,                             'paragraph 1, paragraph 3'],
  ['a period line',                   'As of June 30, 2024||Staff⇥12|Other⇥3',                        'paragraph 1, table 3-4'],
  ['a unit line',                     '(Millions of yen)||Staff⇥12|Other⇥3',                          'paragraph 1, table 3-4'],
  ['a labelled line of a cover',      '[Filed With] The Registrar||[Filing Date] May 1, 2024',        'paragraph 1, paragraph 3'],
  ['a sentence is no heading',        `Sales were flat||${prose}`,                                    'paragraph 1, paragraph 3'],
  ['an amount is no heading',         `Revenues JPY91.0 billion||${prose}`,                           'paragraph 1, paragraph 3'],
])('%s', (_, text, expected) => {
  expect(describeBlocks(text)).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['parts and items',                 `PART 1 Company||Item 1. Overview||1 Data||${prose}||2 Business||${prose}||Item 2. Results||${prose}`, 'heading1 1, heading2 3, heading3 5, paragraph 7, heading3 9, paragraph 11, heading2 13, paragraph 15'],
  ['brackets and romans',             `1. Results||(1) Sales||(i) Europe||${prose}||(ii) Asia||${prose}||(2) Cost||${prose}`, 'heading1 1, heading2 3, heading3 5, paragraph 7, heading3 9, paragraph 11, heading2 13, paragraph 15'],
  ['decimal numbers',                 `1. Results||1.1 Sales||${prose}||1.2 Cost||${prose}||2. Outlook||${prose}`, 'heading1 1, heading2 3, paragraph 5, heading2 7, paragraph 9, heading1 11, paragraph 13'],
  ['a count that restarts',           `1. Statements||Notes to Financial Statements||1. ENTITY||${prose}||2. BASIS||${prose}||2. Other||${prose}`, 'heading1 1, heading2 3, heading3 5, paragraph 7, heading3 9, paragraph 11, heading1 13, paragraph 15'],
  ['an unmarked one with matter',     `(1) Results||Sales by Region||${prose}||(i) Europe||${prose}`,          'heading1 1, heading2 3, paragraph 5, heading2 7, paragraph 9'],
  ['statements are siblings',         `Outlook||${prose}||Consolidated Balance Sheets||Cash⇥1|Debt⇥2||Consolidated Statements of Income||Sales⇥1|Cost⇥2`, 'heading1 1, paragraph 3, heading1 5, table 7-8, heading1 10, table 12-13'],
  ['a fused lead',                    '1. Segments||(2) Revenue by segment Segment data is as follows:||Sales⇥1|Cost⇥2', 'heading1 1, heading2 3, table 5-6'],
  ['a count that was left',           `1. A Title||${prose}||* Notes||${prose}||2. B Title||${prose}`, 'heading1 1, paragraph 3, heading1 5, paragraph 7, heading1 9, paragraph 11'],
  ['notes out of turn',               `2. Statements||(1) Statement of Income||${prose}||Notes||7. Dividends||${prose}||9. Shares||${prose}||3. Other||${prose}`, 'heading1 1, heading2 3, paragraph 5, heading2 7, heading3 9, paragraph 11, heading3 13, paragraph 15, heading1 17, paragraph 19'],
  ['notes beside numbered statements', `(1) Statement of Income||${prose}||Notes to Financial Statements||${prose}`, 'heading1 1, paragraph 3, heading1 5, paragraph 7'],
  ['titles in round brackets',        `(Per share information)||${prose}||(Going concern assumption)||${prose}`, 'heading1 1, paragraph 3, heading1 5, paragraph 7'],
  ['starred headings',                `* Status of Audit Procedures||${prose}`,                       'heading1 1, paragraph 3'],
])('levels: %s', (_, text, expected) => {
  expect(describeBlocks(text)).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['rows',                            '⇥2024⇥2023|Sales⇥10⇥9|Cost⇥8⇥7',                               'table 1-3'],
  ['two tables',                      'Sales⇥10||Cost⇥8',                                             'table 1, table 3'],
  ['a section row',                   'Assets⇥⇥|Cash⇥10⇥9',                                           'table 1-2'],
  ['a first row of blank cells',      '⇥⇥|Cash⇥10⇥9',                                                 'table 1-2'],
  ['section rows without a tab',      '⇥2024|Assets|Current assets:|Cash⇥10|Other assets|Land⇥3',     'table 1-6'],
  ['a title between two tables',      'Cash⇥10|Cash Flows|⇥2024|Sales⇥3',                             'table 1, heading1 2, table 3-4'],
  ['a sentence between two rows',     'Cash⇥10|It was a good year for cash.|Land⇥3',                  'table 1, paragraph 2, table 3'],
  ['a note between two rows',         'Cash⇥10|(Note) Without deposits|Land⇥3',                       'table 1, note 2, table 3'],
  ['a rule row',                      'Cash⇥10|-----⇥---',                                            'table 1-2'],
  ['prose with a stray tab',          'The number of employees indicates the total number of full-tim⇥ne workers and contract workers.', 'paragraph 1'],
  ['a trailing tab',                  `${prose}⇥`,                                                    'paragraph 1'],
  ['a note with a stray tab',         'Staff⇥12⇥|(Note) The number of employees indicates full-time staff.⇥⇥', 'table 1, note 2'],
  ['long cells are a table',          'Exercise price⇥The value of the assets contributed upon exercise.|Exercise period⇥From July 13, 2019', 'table 1-2'],
  ['a table of contents',             'TABLE OF CONTENTS||PART 1 Company⇥2|Item 1. Overview⇥3||Results||Sales⇥1|Cost⇥2', 'heading1 1, furniture 3-4, heading1 6, table 8-9'],
  ['dot leaders',                     'Contents||Results ........ 3|Outlook ........ 9',              'heading1 1, furniture 3-4'],
])('tables: %s', (_, text, expected) => {
  expect(describeBlocks(text)).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['a note',                          '(Note) Sales include equipment.',                              'note 1'],
  ['numbered notes',                  '(Notes) 1. Taxes are excluded.||2. Shares are common shares.', 'note 1, note 3'],
  ['notes under a bare mark',         '(Notes)||1. Taxes are excluded.|2. Shares are common shares.', 'note 1, note 3, note 4'],
  ['notes over a page break',         '(Notes)||- 3 -||^{1.} Taxes are excluded.',                    'note 1, furniture 3, note 5'],
  ['bulleted notes',                  '(Notes)||- Taxes are excluded.|- Shares are common.',          'note 1, note 3, note 4'],
  ['notes end at a heading',          `(Notes)||1. Taxes are excluded.||2. Dividends||Interim⇥10|Final⇥12`, 'note 1, note 3, heading1 5, table 7-8'],
  ['notes with a number in the mark', '(Note 1) Gains are in finance income.||(Note 2) Losses too.',   'note 1, note 3'],
  ['a note that runs on',             'Staff⇥1|(Note) This is without the employees of third parties⇥⇥||working at the Group.', 'table 1, note 2, note 4'],
  ['Note: at the front',              'Note: The following is unaudited.',                            'note 1'],
  ['Note for readers',                `Note for readers of this translation||${prose}`,               'heading1 1, paragraph 3'],
  ['superscript marks',               '¹ All figures are unaudited.||² Year over year.',              'footnote 1, footnote 3'],
  ['a mark that lost its height',     '² Year over year.|3 "Adjusted profit" excludes gains.',        'footnote 1, footnote 2'],
  ['stars and rice marks',            '*1 ICT: a term.|- *2 IoT: a term.||※ Split in 2022.',          'footnote 1, footnote 2, footnote 4'],
  ['markup marks',                    '^{*1)} Numbers of contracts.||^(*) From 1Q18.',                'footnote 1, footnote 3'],
  ['a star before a sentence',        '* The contents are described as of July 12, 2019.',            'footnote 1'],
  ['bullets',                         '- Revenue rose.|- Cost fell.|• Cash grew.',                    'list-item 1, list-item 2, list-item 3'],
  ['a wrapped bullet',                '- Revenue rose in all|  markets.|- Cost fell.',                'list-item 1-2, list-item 3'],
  ['answers are a list',              '(1) Changes in subsidiaries: None||(2) Changes in policies: None', 'list-item 1, list-item 3'],
])('notes and lists: %s', (_, text, expected) => {
  expect(describeBlocks(text)).toBe(expected);
});

// biome-ignore format: one line per case
test.each([
  ['page numbers',                    '- 3 -||12||Page 3 of 12',                                      'furniture 1, furniture 3, furniture 5'],
  ['a rule',                          '------',                                                       'furniture 1'],
  ['contact lines',                   'Tel: +41 44 000 00 00|E-mail: ir@example.com',                 'furniture 1-2'],
  ['a code beside an address stays',  'Stock code: 1234 URL: https://example.com',                    'paragraph 1'],
  ['a running head',                  `- 1 -||Example 1H 2024||${prose}||Example 1H 2024 - 2 -||${prose}`, 'furniture 1, furniture 3, paragraph 5, furniture 7, paragraph 9'],
  ['a repeated title of tables',      '- 1 -||Cash Flows||A⇥1|B⇥2||- 2 -||Cash Flows||A⇥1|B⇥2',        'furniture 1, heading1 3, table 5-6, furniture 8, heading1 10, table 12-13'],
  ['a running head also over a table', `- 1 -||Example 1H 2024||${prose}||- 2 -||Example 1H 2024||A⇥1|B⇥2`, 'furniture 1, furniture 3, paragraph 5, furniture 7, furniture 9, table 11-12'],
  ['a page head of two parts',        `7||Example SE · Half-Year Report||${prose}`,                   'furniture 1, furniture 3, paragraph 5'],
  ['a page number under a heading',   `Results||- 4 -||${prose}`,                                     'heading1 1, furniture 3, paragraph 5'],
])('furniture: %s', (_, text, expected) => {
  expect(describeBlocks(text)).toBe(expected);
});
