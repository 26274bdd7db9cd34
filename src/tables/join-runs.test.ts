import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { joinRuns } from './join-runs.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { tabularRuns } from './recognize-tables.ts';

const head = '|2023|2024\n|Millions of yen|Millions of yen\n';
const upper = `${head}Lending|8,926|9,809\nSaving|1,100|1,200\n`;

/** The line numbers of each run, joined; blank lines and page numbers belong to the page. */
function joined(text: string): readonly string[] {
  const lines = readLines(text.replaceAll('|', '\t'));
  const isLayout = (line: number): boolean => /^(?:- \d+ -)?$/.test(lines[line - 1]?.text ?? '');
  const isPageHead = (line: number): boolean => lines[line - 1]?.text === 'Yearbook';
  const vocabulary = buildVocabulary(lines, new Set(['Current liabilities']));
  return joinRuns(tabularRuns(lines), { isLayout, isPageHead }, vocabulary).map((run) => run.map((line) => line.number).join());
}

// biome-ignore format: one case per line
test.each([
  ['a blank line',                                  `${upper}\nRent|5|6\nWages|7|8`,                                   ['1,2,3,4,6,7']],
  ['a page break',                                  `${upper}\n- 12 -\n\nRent|5|6\nWages|7|8`,                         ['1,2,3,4,8,9']],
  ['two page breaks',                               `${upper}\nRent|5|6\n\n- 2 -\n\nWages|7|8`,                        ['1,2,3,4,6,10']],
  ['a section with a colon',                        `${upper}\nCosts:||\nRent|5|6`,                                    ['1,2,3,4,6,7']],
  ['a section that is known',                       `${upper}\nCurrent liabilities||\nRent|5|6`,                       ['1,2,3,4,6,7']],
  ['a section with its total below',                `${upper}\nCosts||\nRent|5|6\nTotal costs|5|6`,                    ['1,2,3,4,6,7,8']],
  ['words without figures that may be a title',     `${upper}\nHousehold budget||\nRent|5|6`,                          ['1,2,3,4', '6,7']],
  ['a period over the rows',                        `${upper}\nYear ended March 31, 2022:||\nRent|5|6`,                ['1,2,3,4', '6,7']],
  ['a unit over the rows',                          `${upper}\n(Thousands of yen)||\nRent|5|6`,                        ['1,2,3,4', '6,7']],
  ['words between',                                 `${upper}\nHousehold budget\n\nRent|5|6`,                          ['1,2,3,4', '8']],
  ['a header of its own',                           `${upper}\n|2021|2022\nRent|5|6`,                                  ['1,2,3,4', '6,7']],
  ['a column more',                                 `${upper}\nRent|5|6|7`,                                            ['1,2,3,4', '6']],
  ['a column less',                                 `${upper}\nRent|5`,                                                ['1,2,3,4', '6']],
  ['figures where the words were',                  `${upper}\n5|6|7`,                                                 ['1,2,3,4', '6']],
  ['a table without a header before it',            'Lending|8,926|9,809\n\nRent|5|6',                                 ['1', '3']],
  ['one column of figures',                         '|2023\nLending|8,926\n\nRent|5',                                  ['1,2', '4']],
  ['more lines of the page than a page has',        `${upper}${'\n'.repeat(13)}Rent|5|6`,                              ['1,2,3,4', '18']],
  ['its headings again',                            `${upper}\n- 12 -\n\n${head}Rent|5|6\nWages|7|8`,                  ['1,2,3,4,10,11']],
  ['its dates again, but not its unit',             `(Millions of yen)\t\n|2023|2024\nLending|8|9\n\n|2023|2024\nRent|5|6`, ['1,2,3,6']],
  ['its headings and its section again',            `${head}Costs:||\nRent|5|6\n\n${head}Costs:||\nWages|7|8`,         ['1,2,3,4,9']],
  ['its headings and another section',              `${head}Costs:||\nRent|5|6\n\n${head}Income:||\nLending|7|8`,      ['1,2,3,4,8,9']],
  ['the whole table again',                         `${upper}\n${upper}`,                                              ['1,2,3,4', '6,7,8,9']],
  ['its headings again over a column more',         `${upper}\n${head}Rent|5|6|7`,                                     ['1,2,3,4', '6,7,8']],
  ['its headings again below words',                `${upper}\nHousehold budget\n\n${head}Rent|5|6`,                   ['1,2,3,4', '8,9,10']],
  ['its headings again below the head of a page',   `${upper}\n- 12 -\n\nYearbook\n\n${head}Rent|5|6\nWages|7|8`,      ['1,2,3,4,12,13']],
  ['no headings below the head of a page',          `${upper}\n- 12 -\n\nYearbook\n\nRent|5|6\nWages|7|8`,             ['1,2,3,4', '10,11']],
  ['rows behind a blank line below the headings',   `${head}\nRent|5|6\nWages|7|8\n\nFood|1|2`,                      ['1,2,4,5,7']],
  ['rows of other columns than the headings',       `${head}\nRent|5\nWages|7`,                                       ['1,2', '4,5']],
])('goes on or not: %s', (_, text, expected) => {
  expect(joined(text)).toEqual(expected);
});
