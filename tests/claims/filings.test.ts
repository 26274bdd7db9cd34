import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionAt } from '#document/read-sections.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import { sliceAtSpan } from '#model/span.ts';

const filings = readdirSync('content/filings');

function claimsOf(filing: string): readonly Claim[] {
  return JSON.parse(readFileSync(`content/claims/${filing}.json`, 'utf8')).claims;
}

/** Amounts and percentages in the sentences of a kind of section: those tied or facts themselves, and all. */
function coverage(filing: string, kind: string): { readonly linked: number; readonly total: number } {
  const { facts } = JSON.parse(readFileSync(`content/facts/${filing}.json`, 'utf8')) as { facts: readonly Fact[] };
  const { sections } = JSON.parse(readFileSync(`content/documents/${filing}.json`, 'utf8')) as FilingDocument;
  const isThere = ({ line }: { readonly line: number }): boolean => sectionAt(sections, line)?.kind === kind;
  const stated = facts.filter((fact) => fact.statement === 'narrative' && fact.kind !== 'count' && isThere(fact)).length;
  const told = claimsOf(filing).filter((claim) => claim.kind !== 'count' && claim.kind !== 'date' && isThere(claim));
  const linked = told.filter(({ verdict }) => verdict !== 'not-linked').length;
  return { linked: linked + stated, total: told.length + stated };
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
    const isPlace = (id: string): boolean => /#L\d+O\d+$/.test(id);
    const unknown = claims.flatMap((claim) =>
      claim.facts.filter((id) => !ids.has(id) && !own.has(id) && !((claim.kind === 'date' || claim.kind === 'ratio') && isPlace(id))),
    );
    expect(unknown).toEqual([]);
    expect([...own].filter((id) => ids.has(id))).toEqual([]);
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
    // line 297 says JPY306 million, a fact that stands in prose only
    '1q20:146 JPY3.1 billion',
    // the statement says 294,150 thousand
    '1h20:179 JPY295 million',
    // the statement says 413,535 thousand
    '1h20:181 JPY413 million',
  ]);
});

it.each(['results', 'financial-position', 'cash-flows'])('links 95 % of the amounts and percentages of %s', (kind) => {
  const found = filings.map((filing) => coverage(filing, kind));
  const linked = found.reduce((sum, each) => sum + each.linked, 0);
  const total = found.reduce((sum, each) => sum + each.total, 0);
  expect(total).toBeGreaterThan(100);
  expect(linked / total).toBeGreaterThanOrEqual(0.95);
});
