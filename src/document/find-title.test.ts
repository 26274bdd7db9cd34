import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { findContext } from './find-context.ts';
import { findTitle, findTitles } from './find-title.ts';
import { readBlocks } from './read-blocks.ts';

function read(text: string) {
  const lines = readLines(text.replaceAll('⇥', '\t').replaceAll('|', '\n'));
  return { lines, blocks: readBlocks(lines) };
}

/** Titles of the tables in their order, as `position line text`. */
function describeTitles(text: string): string[] {
  const { lines, blocks } = read(text);
  const titles = findTitles(lines, blocks);
  return blocks
    .filter((block) => block.kind === 'table')
    .map((block) => titles.get(block.firstLine))
    .map((title) => (title ? `${title.position} ${title.line} ${title.text}` : 'none'));
}

const six = '⇥Six Months Ended June 30, 2024|Revenue⇥10|Profit⇥2';
const three = '⇥Three Months Ended June 30, 2024|Revenue⇥6|Profit⇥1';

// biome-ignore format: one line per case
test.each([
  ['a heading',               `Cash Flows||${six}`,                                                    ['above 1 Cash Flows']],
  ['no heading',              six,                                                                     ['none']],
  ['a Markdown heading',      `## Cash Flows|${six}`,                                                  ['above 1 Cash Flows']],
  ['a heading in bold',       `**Cash|Flows**||${six}`,                                                ['above 1 Cash Flows']],
  ['over period and unit',    `Cash Flows||(Six months ended June 30, 2024)||(Millions of yen)||${six}`, ['above 1 Cash Flows']],
  ['over a lead',             `Segments||Sales by segment were as follows:||${six}`,                   ['above 1 Segments']],
  ['over a page number',      `Cash Flows||- 12 -||${six}`,                                            ['above 1 Cash Flows']],
  ['not over prose',          `Segments||The Group has two segments, valves and pumps, in eleven countries.||${six}`, ['none']],
  ['a table that goes on',    `Cash Flows||${six}||${six}`,                                            ['above 1 Cash Flows', 'none']],
  ['inside the table',        'Highlights of Results for the Half⇥⇥|Revenue⇥10⇥up|Profit⇥2⇥up',        ['inside 1 Highlights of Results for the Half']],
  ['a first row of its own',  'Date of resolution of issue⇥June 27, 2019|Price⇥10',                    ['none']],
])('%s', (_, text, expected) => {
  expect(describeTitles(text)).toEqual(expected);
});

// biome-ignore format: one line per case
test.each([
  ['lengths of period',       `Balance Sheet||⇥June 30, 2024|Cash⇥1||${six}||Income for Six-Month Periods||${three}||Income for Three-Month Periods||Notes to the Statements||We sell valves and pumps to utilities.`, ['above 1 Balance Sheet', 'below 10 Income for Six-Month Periods', 'below 16 Income for Three-Month Periods']],
  ['lengths, set above',      `Income for Six-Month Periods||${six}||Income for Three-Month Periods||${three}`, ['above 1 Income for Six-Month Periods', 'above 7 Income for Three-Month Periods']],
  ['words of the rows',       'Sales of valves went up.||⇥2024|Valves⇥5|Pumps⇥3||Valves and Pumps||⇥2024|Staff⇥7|Interns⇥1', ['below 7 Valves and Pumps', 'none']],
  ['words of the next table', 'Sales of valves went up.||⇥2024|Valves⇥5|Pumps⇥3||Staff and Interns||⇥2024|Staff⇥7|Interns⇥1', ['none', 'above 7 Staff and Interns']],
  ['a note behind it',        'Sales of valves went up.||⇥2024|Valves⇥5||Valves Summary||(Note) Taxes are excluded.', ['below 6 Valves Summary']],
  ['prose behind it',         'Sales of valves went up.||⇥2024|Valves⇥5||Valves Summary||We sold many valves to all of our old customers and to some new.', ['none']],
  ['nothing under it',        `Segments||⇥2024|Valves sold⇥5||Valves Summary||Outlook||We sell valves and pumps to water utilities in eleven countries.`, ['below 6 Valves Summary']],
  ['nothing under it, other words', `Segments||⇥2024|Valves⇥5||Revenues and Income||Outlook||We sell valves and pumps to water utilities in eleven countries.`, ['above 1 Segments']],
  ['a period between',        '⇥2024|Comprehensive⇥5||Comprehensive Income||(June 30, 2024)||⇥2024|Revenue⇥7',  ['none', 'above 4 Comprehensive Income']],
])('captions below: %s', (_, text, expected) => {
  expect(describeTitles(text)).toEqual(expected);
});

test('one table', () => {
  const { lines, blocks } = read(`Cash Flows||${six}`);
  const table = blocks.find((block) => block.kind === 'table');
  expect(table && findTitle(lines, blocks, table)).toEqual({ text: 'Cash Flows', line: 1, position: 'above' });
});

/** Context of the last table: its lines as `kind line`, then its headings. */
function describeContext(text: string): string {
  const { lines, blocks } = read(text);
  const table = blocks.findLast((block) => block.kind === 'table');
  const context = table ? findContext(lines, blocks, table) : { headings: [], lines: [] };
  return `${context.lines.map(({ kind, line }) => `${kind} ${line}`).join(', ')} < ${context.headings.map((heading) => heading.text).join(' < ')}`;
}

// biome-ignore format: one line per case
test.each([
  ['period, unit, remark',      `1. Results||(1) Sales||As of June 30, 2024||(Millions of yen)||(% is change)||${six}`, 'period 5, unit 7, remark 9 < 1. Results < (1) Sales'],
  ['a lead',                    `1. Results||Sales were as follows:||${six}`,                      'lead 3 < 1. Results'],
  ['a unit that excepts',       `1. Results||(In thousands, except per share data)||${six}`,       'unit 3 < 1. Results'],
  ['a period over a heading',   `8. Dividends||For the six months ended June 30, 2024||(1) Paid||${six}`, 'period 3 < 8. Dividends < (1) Paid'],
  ['a date over a heading',     `July 12, 2024||1. Results||${six}`,                               ' < 1. Results'],
  ['ends at the table before',  `1. Results||(Millions of yen)||${six}||June 30, 2024||${three}`,  'period 9 < 1. Results'],
  ['a caption encloses nothing', `Balance||⇥June 30|Cash⇥1||${six}||Income for Six-Month Periods||${three}`, ' < Balance'],
])('context: %s', (_, text, expected) => {
  expect(describeContext(text)).toBe(expected);
});
