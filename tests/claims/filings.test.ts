import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#model/claim.ts';
import { sliceAtSpan } from '#model/span.ts';

const filings = readdirSync('content/filings');

function claimsOf(filing: string): readonly Claim[] {
  return JSON.parse(readFileSync(`content/claims/${filing}.json`, 'utf8')).claims;
}

describe.each(filings)('%s', (filing) => {
  const claims = claimsOf(filing);

  it('prints the characters at every place', () => {
    const lines = readFileSync(`content/filings/${filing}/source.txt`, 'utf8').split(/\r?\n/);
    for (const { line, offset, printed } of claims) {
      expect(sliceAtSpan(lines[line - 1] ?? '', { line, offset, length: [...printed].length })).toBe(printed);
    }
  });

  it('ties to facts that exist, and to nothing that is a fact itself', () => {
    const facts: readonly { id: string }[] = JSON.parse(readFileSync(`content/facts/${filing}.json`, 'utf8')).facts;
    const ids = new Set(facts.map(({ id }) => id));
    const own = new Set(claims.map(({ id }) => id));
    expect(claims.flatMap((claim) => claim.facts).filter((id) => !ids.has(id) && !own.has(id))).toEqual([]);
    expect([...own].filter((id) => ids.has(id))).toEqual([]);
  });

  it('links more than half of what it reads', () => {
    expect(claims.filter(({ verdict }) => verdict !== 'not-linked').length * 2).toBeGreaterThan(claims.length);
  });
});

it('finds the numbers of the prose that contradict the statements, and no others', () => {
  const found = filings.flatMap(claimsOf).filter(({ verdict }) => verdict === 'differs');
  expect(found.map(({ filing, line, printed }) => `${filing.split('-')[3]}:${line} ${printed}`)).toEqual([
    // pressed to foot: the statement says 13,753,234 thousand
    '2q19:247 JPY13,754 million',
    // the statement says 294,150 and 221,334 thousand
    '2q19:281 JPY295 million',
    '2q19:281 JPY222 million',
    // the statement says 78,971,455 thousand
    '2q19:299 JPY78,791 million',
    // one of the two sentences is wrong by a power of ten
    '1q20:146 JPY3.1 billion',
    '1q20:297 JPY306 million',
    // the statement says 294,150 thousand
    '1h20:179 JPY295 million',
    // the statement says 413,535 thousand
    '1h20:181 JPY413 million',
  ]);
});
