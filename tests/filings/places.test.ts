import { describe, expect, it } from 'vitest';
import { codePointLength, sliceAtSpan } from '#model/span.ts';
import { filings, readFiling, readText, sourceOf } from './read-filing.ts';

describe.each(filings)('%s', (filing) => {
  const { facts, ledger } = readFiling(filing);
  const lines = sourceOf(filing).split('\n');

  it('prints each fact as it stands at its place', () => {
    const wrong = facts.filter((fact) => {
      const text = sliceAtSpan(lines[fact.line - 1] ?? '', { line: fact.line, offset: fact.offset, length: codePointLength(fact.printed) });
      return text !== fact.printed || fact.printed === '';
    });
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  it('keeps a place inside its tab cell', () => {
    const wrong = facts.filter((fact) => {
      const before = (lines[fact.line - 1] ?? '').slice(0, fact.offset - 1);
      return fact.column !== undefined && before.split('\t').length !== fact.column;
    });
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  it('gives each fact an id of its own', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
  });

  it('prints what it sets aside as it stands there', () => {
    const aside = [...ledger.phantoms, ...ledger.unresolved];
    expect(aside.filter((cell) => !sliceAtSpan(lines[cell.span.line - 1] ?? '', cell.span).includes(cell.printed))).toEqual([]);
  });

  it('reads the same with other line ends, blanks and a byte-order mark', () => {
    const text = sourceOf(filing);
    const plain = readFiling(filing).facts;
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '  \n'), `\ufeff${text}`]) {
      expect(readText(filing, variant).facts).toEqual(plain);
    }
  });
});
