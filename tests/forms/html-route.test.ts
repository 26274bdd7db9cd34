import { describe, expect, test } from 'vitest';
import { readHtml } from '#read/html/read-html.ts';
import { filings, sourceOf } from '#tests/filings/read-filing.ts';
import { readFixtures } from '#tests/invented/read-fixtures.ts';
import { ingestSource, missingFrom, wrongPlaces } from './compare-routes.ts';
import { writePlainHtml } from './write-html.ts';
import { writeRelease } from './write-release.ts';

const texts: readonly (readonly [string, string])[] = [
  ...readFixtures().map(({ name, text }) => [name, text] as const),
  ...filings.map((filing) => [filing, sourceOf(filing)] as const),
];

/** Two ways of writing the same filing as HTML; both must say the same as its text, figure for figure. */
describe.each([
  ['a plain page', writePlainHtml],
  ['a page as exchanges publish them', writeRelease],
])('%s', (_, write) => {
  test.each(texts)('%s', (name, text) => {
    const page = write(text);
    const [plain, html] = [ingestSource(name, text), ingestSource(name, readHtml(page))];
    expect(html.facts.length).toBeGreaterThan(50);
    expect(missingFrom(plain.facts, html.facts)).toEqual([]);
    expect(missingFrom(html.facts, plain.facts)).toEqual([]);
    expect(wrongPlaces(html, page)).toEqual([]);
    expect(new Set(html.facts.map(({ id }) => id)).size).toBe(html.facts.length);
    expect(html.facts.every(({ id, line, offset }) => id.startsWith(`${name}#L${line}O${offset}`))).toBe(true);
    expect(html.tokens.length).toBe(plain.tokens.length);
    expect(html.ledger.unresolved.length).toBe(plain.ledger.unresolved.length);
  });
});
