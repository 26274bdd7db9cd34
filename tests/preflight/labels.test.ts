import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readIssuerConcepts } from '#concepts/read-issuer-concepts.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';
import { listUnmapped } from '#preflight/list-unmapped.ts';
import { readFixtures } from '#tests/invented/read-fixtures.ts';

const { text = '' } = readFixtures().find(({ name }) => name === '13-hong-kong-interim') ?? {};

const ingest = (concepts: string, filing = 'first'): IngestedFiling =>
  ingestFiling({ filing, text, sha256: '0'.repeat(64), issuer: readIssuerConcepts(parse(concepts)).value });
const list = (...filings: readonly IngestedFiling[]) => {
  const reviewed = filings.map((ingested) => ({ ...ingested, filing: ingested.document.filing, lines: [] }));
  return listUnmapped(reviewed, reviewed);
};

test('what the list says to paste takes the label off the list, and its figures join the concept', () => {
  const [first, ...others] = list(ingest(''));
  expect(first?.message).toBe('“Cost of services” in profit-or-loss, 2 figures');
  const concepts = `concepts:\n${first?.paste?.text}`;
  expect(list(ingest(concepts)).map(({ message }) => message)).toEqual(others.map(({ message }) => message));
  const joined = ingest(concepts).facts.filter(({ concept }) => concept === 'issuer:CostOfServices');
  expect(joined.map(({ label }) => label)).toEqual(['Cost of services', 'Cost of services']);
});

test('a suggestion is taken by its name in place of the new one', () => {
  const matter = list(ingest('')).find(({ message }) => message.startsWith('“Trade and bills receivables”'));
  expect(matter?.message.split('\n')[1]).toBe('perhaps “Trade and other receivables”: ifrs-full:TradeAndOtherCurrentReceivables');
  const entry = matter?.paste?.text.replace(/^ {2}\w+:.*/, '  ifrs-full:TradeAndOtherCurrentReceivables:');
  const facts = ingest(`concepts:\n${entry}`).facts.filter(({ concept }) => concept === 'ifrs-full:TradeAndOtherCurrentReceivables');
  expect(facts.map(({ label }) => label)).toEqual(['Trade and bills receivables', 'Trade and bills receivables']);
});

test('a label of several documents stands in the list once; statements come before notes, larger amounts before smaller', () => {
  const one = list(ingest('')).map(({ message }) => message.split('\n')[0]);
  const both = list(ingest(''), ingest('', 'second'));
  expect(both.length).toBe(one.length);
  expect(both[0]?.message).toBe('“Cost of services” in profit-or-loss, 4 figures of 2 documents');
  expect(both[0]?.place).toMatch(/^second:/);
  expect(one.indexOf('“NET CURRENT ASSETS” in financial-position, 2 figures')).toBeLessThan(
    one.indexOf('“Pledged deposits” below “CURRENT ASSETS” in financial-position, 2 figures'),
  );
  expect(one.findIndex((message) => message?.includes(' in note,'))).toBeGreaterThan(
    one.findLastIndex((message) => message?.includes(' in financial-position,')),
  );
});
