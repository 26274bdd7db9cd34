import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsOf } from './invariants.ts';
import { filingsRoot, readText, sourceOf } from './read-filing.ts';

const read = readdirSync(filingsRoot).map((filing) => ({ filing, reading: readText(filing, sourceOf(filing)) }));

test.each(read)('$filing: every digit is in one token at its place', ({ reading }) => {
  expect(problemsOf(reading)).toEqual([]);
});

test.each(read)('$filing: at most 2 % are unresolved', ({ reading: { tokens } }) => {
  const unresolved = tokens.filter((token) => token.fate === 'unresolved').length;
  expect(unresolved / tokens.length).toBeLessThanOrEqual(0.02);
});

test.each(read)('$filing: a byte-order mark, trailing blanks and CRLF change nothing', ({ filing, reading }) => {
  const fatesOf = ({ tokens }: typeof reading): readonly string[] => tokens.map(({ fate, line, token }) => `${line} ${token} ${fate}`);
  expect(fatesOf(readText(filing, `\uFEFF${sourceOf(filing).replaceAll('\n', '  \r\n')}`))).toEqual(fatesOf(reading));
});
