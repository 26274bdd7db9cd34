import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { inferStandard } from './infer-standard.ts';
import { readPassages } from './passage.ts';
import { readBlocks } from './read-blocks.ts';

function infer(text: string): string | undefined {
  const lines = readLines(text.replaceAll(' / ', '\n').replaceAll('|', '\t'));
  return inferStandard(readPassages(lines, readBlocks(lines)))?.value;
}

// biome-ignore format: one case per line
test.each([
  ['ordinary and extraordinary results',  'Ordinary profit|12|10 / Extraordinary losses|3|2 / Profit|9|8',                                            'J-GAAP'],
  ["stockholders' equity of an Inc.",     "Example, Inc. (Nasdaq: EXM) / / Cash|1|2 / Total stockholders' equity|12|10 / Provision for income taxes|1|1", 'US GAAP'],
  ['owners of the parent',                'Consolidated statement of financial position / / Trade and other receivables|12|10 / Non-controlling interests|3|2', 'IFRS'],
  ['too few words',                       'Trade and other receivables|12|10 / Cash|3|2',                                                            undefined],
  ['as many words of two standards',      "Statement of financial position / / Trade and other payables|1|2 / Non-controlling interests|1|2 / Total stockholders' equity|12|10 / Common stock|1|1 / Provision for income taxes|1|1", undefined],
])('%s', (_, text, expected) => {
  expect(infer(text)).toBe(expected);
});
