import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionAt } from '#document/read-sections.ts';
import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import { codePointLength, sliceAtSpan } from '#model/span.ts';
import type { Token } from '#model/token.ts';

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

  it('lists every number of the prose that the ledger of tokens calls a claim', () => {
    const { blocks } = JSON.parse(readFileSync(`content/documents/${filing}.json`, 'utf8')) as FilingDocument;
    const { tokens } = JSON.parse(readFileSync(`content/tokens/${filing}.json`, 'utf8')) as { tokens: readonly Token[] };
    const lines = readFileSync(`content/filings/${filing}/source.txt`, 'utf8').split(/\r?\n/);
    const isProse = ({ line }: Token): boolean => {
      const block = blocks.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
      return block !== undefined && !['table', 'furniture', 'heading'].includes(block.kind) && lines[line - 1]?.includes('\t') === false;
    };
    const isListed = ({ line, offset, token }: Token): boolean =>
      claims.some((claim) => {
        const [from, to] = [claim.offset, claim.offset + codePointLength(claim.printed)];
        return claim.line === line && from < offset + codePointLength(token) && offset < to;
      });
    const told = tokens.filter((token) => token.fate === 'claim' && isProse(token));
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((token) => !isListed(token))).toEqual([]);
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

it.each([
  ['results', 0.95],
  ['financial-position', 0.95],
  ['cash-flows', 0.95],
  // a fused passage of one filing holds half of what is open
  ['overview', 0.8],
] as const)('links the amounts and percentages of %s', (kind, share) => {
  const found = filings.map((filing) => coverage(filing, kind));
  const linked = found.reduce((sum, each) => sum + each.linked, 0);
  const total = found.reduce((sum, each) => sum + each.total, 0);
  expect(total).toBeGreaterThan(100);
  expect(linked / total).toBeGreaterThanOrEqual(share);
});

/** A sample of 100 of all links, drawn at random and checked by hand against the text: every one of them was right. */
it('ties what was checked by hand as it was checked', () => {
  const claims = new Map(filings.flatMap(claimsOf).map((claim) => [claim.id, claim]));
  const [, ...checked] = readFileSync('tests/claims/checked-links.tsv', 'utf8').trimEnd().split('\n');
  expect(checked.length).toBe(100);
  for (const row of checked) {
    const [id = ''] = row.split('\t');
    const claim = claims.get(id);
    expect([id, claim?.printed, claim?.verdict, claim?.facts.map((fact) => fact.replace(/^.*#/, '')).join(' ')].join('\t')).toBe(row);
  }
});
