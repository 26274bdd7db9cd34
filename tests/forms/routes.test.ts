import { describe, expect, test } from 'vitest';
import type { SourceText } from '#model/source-text.ts';
import { readHtml } from '#read/html/read-html.ts';
import { readMarkdown } from '#read/markdown/read-markdown.ts';
import { filings, sourceOf } from '#tests/filings/read-filing.ts';
import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { ingestSource, missingFrom, wrongPlaces } from './compare-routes.ts';
import { spaceOut } from './cut-passages.ts';
import { writePlainHtml } from './write-html.ts';
import { writeMixedMarkdown, writePipeMarkdown } from './write-markdown.ts';
import { writeRelease } from './write-release.ts';

const invented = readFixtures().map(({ name, text }) => [name, text] as const);
const samples = filings.slice(0, 2).map((filing) => [filing, sourceOf(filing)] as const);

type Route = readonly [name: string, write: (text: string) => string, read: (text: string) => SourceText, prose: 'lines' | 'paragraphs'];

const routes: readonly Route[] = [
  ['a plain page of HTML', writePlainHtml, readHtml, 'paragraphs'],
  ['HTML as exchanges publish it', writeRelease, readHtml, 'paragraphs'],
  ['Markdown with pipe tables', writePipeMarkdown, readMarkdown, 'lines'],
  ['Markdown with tables of HTML', writeMixedMarkdown, readMarkdown, 'lines'],
];

/** The same filing written in other forms says the same as its text, figure for figure, and at the right places. */
describe.each(routes)('%s', (_, write, read, prose) => {
  test.each([...invented, ...samples])('%s', (name, text) => {
    const file = write(text);
    const [plain, other] = [ingestSource(name, spaceOut(text, prose)), ingestSource(name, read(file))];
    // Enough to compare: the smallest filing prints 38 figures.
    expect(other.facts.length).toBeGreaterThan(30);
    expect(missingFrom(plain.facts, other.facts)).toEqual([]);
    expect(missingFrom(other.facts, plain.facts)).toEqual([]);
    expect(wrongPlaces(other, file)).toEqual([]);
    expect(new Set(other.facts.map(({ id }) => id)).size).toBe(other.facts.length);
    expect(other.tokens.length).toBe(plain.tokens.length);
    expect(other.ledger.unresolved.length).toBe(plain.ledger.unresolved.length);
  });
});

const table = (text: string, write: Route[1], read: Route[2]) => ingestSource('x', read(write(text)));

test('figures of Markdown are named by line and cell, those of HTML by line and offset', () => {
  const text = sourceOf(filings[0]);
  const id = (write: Route[1], read: Route[2], pattern: RegExp): boolean =>
    table(text, write, read)
      .facts.filter((fact) => fact.table !== undefined)
      .every((fact) => pattern.test(fact.id));
  expect(id(writePipeMarkdown, readMarkdown, /^x#L\d+C\d+(\.\d+)?$/)).toBe(true);
  expect(id(writePlainHtml, readHtml, /^x#L\d+O\d+(\.\d+)?$/)).toBe(true);
});

test('the cell of a figure of Markdown is the one between the pipes of its line', () => {
  const file = writePipeMarkdown(sourceOf(filings[0]));
  const lines = file.split('\n');
  const { facts } = ingestSource('x', readMarkdown(file));
  const wrong = facts.filter(
    ({ column, line, printed }) => column !== undefined && !lines[line - 1]?.split(/(?<!\\)\|/)[column]?.includes(printed),
  );
  expect(wrong).toEqual([]);
});
