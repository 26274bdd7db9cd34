import { describe, expect, it } from 'vitest';
import { readApprovals } from '#approvals/read-approvals.ts';
import { type IngestedFiling, ingestFiling } from '#pipeline.ts';

const signed = { reason: 'seen in the PDF', name: 'A. Reader' };

function ingest(rows: readonly string[], entries: readonly object[]): IngestedFiling {
  const head = ['Results of operations', '', '(Millions of yen)', '|Year ended March 31, 2024|Year ended March 31, 2025'];
  const text = [...head, ...rows].join('\n').replaceAll('|', '\t');
  const { value: approvals } = readApprovals(
    entries.map((entry) => ({ ...signed, ...entry })),
    'f',
  );
  return ingestFiling({ filing: 'f', text, sha256: '', approvals });
}

function show({ facts }: IngestedFiling): readonly string[] {
  return facts.map(({ column, label, line, period, printed, status, value }) => {
    const end = 'instant' in period ? period.instant : period.end;
    return `${line}:${column} ${label} ${end.slice(0, 4)} ${printed.replace('\t', '⇥')} = ${value} ${status}`;
  });
}

const rows = ['Fees|1,100|1,200', 'Rents|300 400||', 'Tolls|5,1|00|5,200'];

describe('editCells', () => {
  it('splits a cell into its own and the blank ones behind it', () => {
    const found = ingest(
      ['Fees|1,100|1,200', 'Rents|30 1,400|', 'Tolls|50|60'],
      [{ at: '6:2', observed: '30 1,400', verb: 'split-cell', into: ['30', '1,400'] }],
    );
    expect(show(found).filter((fact) => fact.startsWith('6'))).toEqual([
      '6:2 Rents 2024 30 = 30000000 approved',
      '6:2 Rents 2025 1,400 = 1400000000 approved',
    ]);
    expect(found.facts.map(({ id }) => id)).toContain('f#L6C2.2');
    expect(found.ledger.repairs).toEqual([]);
  });

  it('splits a cell where none is blank behind it', () => {
    const found = ingest(
      ['Fees|1,100|1,200', 'Rents 30|1,400', 'Tolls|50|60'],
      [{ at: '6:1', observed: 'Rents 30', verb: 'split-cell', into: ['Rents', '30'] }],
    );
    expect(show(found).filter((fact) => fact.startsWith('6'))).toEqual([
      '6:1 Rents 2024 30 = 30000000 approved',
      '6:2 Rents 2025 1,400 = 1400000000 as-printed',
    ]);
  });

  it('joins two cells, and moves those behind them back', () => {
    const found = ingest(
      ['Fees|1,100|1,200', 'Rents|5,1|00|5,200', 'Tolls|50|60'],
      [{ at: '6:2', observed: '5,1', verb: 'join-cells', moves: true }],
    );
    expect(show(found).filter((fact) => fact.startsWith('6'))).toEqual([
      '6:2 Rents 2024 5,1⇥00 = 5100000000 approved',
      '6:4 Rents 2025 5,200 = 5200000000 as-printed',
    ]);
  });

  it('gives all figures of a column their unit and scale', () => {
    const found = ingest(
      ['Fees|1,100|1,200', 'Rents|30|40'],
      [{ at: '4:3', observed: 'Year ended March 31, 2025', verb: 'set-column-unit', unit: 'USD', scale: 3 }],
    );
    expect(found.facts.map(({ status, unit, value }) => `${value} ${unit} ${status}`)).toEqual([
      '1100000000 JPY as-printed',
      '1200000 USD approved',
      '30000000 JPY as-printed',
      '40000 USD approved',
    ]);
  });

  it('reports a decision about a cell that is no longer as it was seen', () => {
    const entries = [
      { at: '6:2', observed: '300 500', verb: 'split-cell', into: ['300', '500'] },
      { at: '6:2', observed: '300 400', verb: 'split-cell', into: ['300', '40'] },
      { at: '60:2', observed: '5', verb: 'join-cells' },
      { at: '4:9', observed: 'Year', verb: 'set-column-unit', unit: 'USD', scale: 3 },
    ];
    const { diagnostics } = ingest(rows, entries);
    expect(diagnostics.filter(({ code }) => code === 'A01').length).toBe(4);
  });
});
