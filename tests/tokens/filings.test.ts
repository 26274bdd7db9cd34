import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assignFates } from '#tokens/assign-fates.ts';
import { countFates } from './count-fates.ts';
import { problemsOf } from './invariants.ts';
import { filingsRoot, readText, sourceOf } from './read-filing.ts';

const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('counts.json', import.meta.url), 'utf8'),
);
const read = readdirSync(filingsRoot).map((filing) => {
  const reading = readText(filing, sourceOf(filing));
  return { filing, reading, tokens: assignFates(reading) };
});

test('counts are kept for every filing', () => {
  expect(Object.keys(expected)).toEqual(read.map(({ filing }) => filing));
});

test.each(read)('$filing: every digit is in one token at its place', ({ reading, tokens }) => {
  expect(problemsOf(reading, tokens)).toEqual([]);
});

test.each(read)('$filing: tokens per fate', ({ filing, tokens }) => {
  expect(countFates(tokens)).toEqual(expected[filing]);
});

test.each(read)('$filing: at most 2 % are unresolved', ({ tokens }) => {
  const unresolved = tokens.filter((token) => token.fate === 'unresolved').length;
  expect(unresolved / tokens.length).toBeLessThanOrEqual(0.02);
});

test.each(read)('$filing: a byte-order mark, trailing blanks and CRLF change nothing', ({ filing, tokens }) => {
  const fatesOf = (text: string): readonly string[] =>
    assignFates(readText(filing, text)).map(({ fate, line, token }) => `${line} ${token} ${fate}`);
  const plain = tokens.map(({ fate, line, token }) => `${line} ${token} ${fate}`);
  const source = sourceOf(filing);
  expect(fatesOf(`\uFEFF${source.replaceAll('\n', '  \r\n')}`)).toEqual(plain);
});
