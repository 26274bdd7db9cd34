import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { toGrid } from './grid.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { readHeaders } from './read-headers.ts';

function headersOf(text: string, columns: readonly number[]): readonly string[] {
  const lines = readLines(text.replaceAll('|', '\t'));
  return readHeaders(toGrid(lines, buildVocabulary(lines, new Set()).numbers), columns).map(({ texts }) => texts.join(' / '));
}

// biome-ignore format: one line per case
test.each([
  ['a heading over two columns', '|Revenues||Profit|\n|JPY millions|%|JPY millions|%', ['Revenues / JPY millions', 'Revenues / %', 'Profit / JPY millions', 'Profit / %']],
  ['an echo broken off within a word', '|Six months ende|Six months ended June 30, 2024\n|Revenue|Change (%)', ['Six months ended June 30, 2024 / Revenue', 'Six months ended June 30, 2024 / Change (%)']],
  ['a shorter heading that is a whole word', '|Revenues|Revenues from services\n|Yen|Yen', ['Revenues / Yen', 'Revenues from services / Yen']],
  ['a heading cut into the cells below it', "|Ow|ners of the parent'|s equ|ity|\n|Share capital|Share premium|Retained earnings|Treasury shares|Total", [...['Share capital', 'Share premium', 'Retained earnings', 'Treasury shares', 'Total'].map((below) => `Owners of the parent's equity / ${below}`)]],
  ['a change that is whole beside a date', '|Actual||Change (%)|\n|May 2025|May 2024||Year to May 2025', ['Actual / May 2025', 'Actual / May 2024', 'Change (%)', 'Year to May 2025']],
  ['a change over an amount and its rate', '|Actual||Increase|\n|May 2025|May 2024|Amount|%', ['Actual / May 2025', 'Actual / May 2024', 'Increase / Amount', 'Increase / %']],
  ['headings in small letters', '|Sales|of which abroad|of which online\n|Yen|Yen|Yen', ['Sales / Yen', 'of which abroad / Yen', 'of which online / Yen']],
])('%s', (_, text, expected) => {
  const columns = expected.map((_each, index) => index + 2);
  expect(headersOf(text, columns)).toEqual(expected);
});
