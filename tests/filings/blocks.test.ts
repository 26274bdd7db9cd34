import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findContexts } from '#document/find-context.ts';
import { findTitles } from '#document/find-title.ts';
import { readBlocks } from '#document/read-blocks.ts';
import { readMetadata } from '#document/read-metadata.ts';
import type { Block } from '#model/filing.ts';
import { type Line, readLines } from '#read/read-lines.ts';

const root = new URL('../../content/filings/', import.meta.url);
const texts = readdirSync(root).map((filing): [string, string] => [filing, readFileSync(new URL(`${filing}/source.txt`, root), 'utf8')]);

/** Lines that are not blank and stand in no block, and lines that stand in two. */
function findMisplaced(lines: readonly Line[], blocks: readonly Block[]): readonly number[] {
  const count = new Map<number, number>();
  for (const { firstLine, lastLine } of blocks) {
    for (let number = firstLine; number <= lastLine; number += 1) count.set(number, (count.get(number) ?? 0) + 1);
  }
  return lines
    .filter(({ number, text }) => (count.get(number) ?? 0) !== 1 && (text.trim() !== '' || (count.get(number) ?? 0) > 1))
    .map(({ number }) => number);
}

/** Numbers from 0 to 1, the same in every run. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffle(lines: readonly string[], random: () => number): string[] {
  return lines
    .map((line) => ({ line, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ line }) => line);
}

const damages: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
  ['as it stands', (lines) => lines],
  ['shuffled', (lines) => shuffle(lines, startRandom(7))],
  ['every third line lost', (lines) => lines.filter((_, index) => index % 3 !== 0)],
  ['every line twice', (lines) => lines.flatMap((line) => [line, line])],
  ['without blank lines', (lines) => lines.filter((line) => line.trim() !== '')],
  ['without tabs', (lines) => lines.map((line) => line.replaceAll('\t', ' '))],
  ['cut lines', (lines) => lines.map((line) => line.slice(0, 17))],
  ['on one line', (lines) => [lines.join(' ')]],
];

describe.each(texts)('%s', (filing, text) => {
  test.each(damages)('every line stands in one block: %s', (_, damage) => {
    const lines = readLines(damage(text.split('\n')).join('\n'));
    const blocks = readBlocks(lines);
    expect(findMisplaced(lines, blocks)).toEqual([]);
    expect(blocks.every((block, index) => index === 0 || block.firstLine > (blocks[index - 1] as Block).lastLine)).toBe(true);
    expect(blocks.every((block) => (block.kind === 'heading') === (block.level !== undefined))).toBe(true);
    const firstLines = new Set(blocks.map((block) => block.firstLine));
    expect([...findTitles(lines, blocks).keys()].every((line) => firstLines.has(line))).toBe(true);
    expect(findContexts(lines, blocks).size).toBe(blocks.filter((block) => block.kind === 'table').length);
    expect(readMetadata(lines, blocks, filing).value.documentType).toBeTypeOf('string');
  });
});

const report2019 = '2019-11-14-2q19-quarterly-report';

// biome-ignore format: one line per case
test.each([
  [report2019,                          157,  'below',  'Operating Results Summary'],
  [report2019,                          211,  'below',  'Network Services Revenues Breakdown'],
  [report2019,                          516,  'below',  '(4) Changes in the Total Number of Issued Shares and Capital'],
  [report2019,                          585,  'above',  'Condensed Consolidated Statements of Financial Position'],
  [report2019,                          643,  'below',  'Condensed Consolidated Statements of Profit or Loss for Six-Month Periods'],
  [report2019,                          676,  'below',  'Condensed Consolidated Statements of Profit or Loss for Three-Month Periods'],
  [report2019,                          709,  'below',  'Condensed Consolidated Statements of Comprehensive Income for Six-Month Periods'],
  [report2019,                          730,  'below',  'Condensed Consolidated Statements of Comprehensive Income for Three-Month Periods'],
  [report2019,                          754,  'above',  "Condensed Consolidated Statements of Changes in Shareholders' Equity Six months ended September 30, 2018"],
  [report2019,                          792,  'above',  'Condensed Consolidated Statements of Cash Flows'],
  ['2020-08-14-1q20-quarterly-report',  607,  'above',  'Condensed Consolidated Statements of Comprehensive Income'],
  ['2020-11-09-1h20-earnings-release',  13,   'inside', 'Highlights of Financial Results for 1H20'],
  ['2020-11-09-1h20-earnings-release',  107,  'above',  'Network Services Revenues Breakdown'],
  ['2018-11-06-1h18-earnings-release',  377,  'above',  'Consolidated Statements of Income and Consolidated Statements of Comprehensive Income (Unaudited)'],
])('%s: the title of the table at line %i stands %s', (filing, line, position, text) => {
  const lines = readLines(new Map(texts).get(filing) ?? '');
  expect(findTitles(lines, readBlocks(lines)).get(line)).toMatchObject({ position, text });
});

// biome-ignore format: one line per case
test.each([
  [report2019,                          643],
  [report2019,                          227],
  ['2020-08-14-1q20-quarterly-report',  574],
  ['2020-11-09-1h20-earnings-release',  307],
])('%s: the table at line %i takes no title from its neighbor', (filing, line) => {
  const lines = readLines(new Map(texts).get(filing) ?? '');
  expect(findTitles(lines, readBlocks(lines)).get(line)?.position).not.toBe('above');
});
