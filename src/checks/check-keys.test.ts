import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact, FactKind, StatementSlug } from '#model/fact.ts';
import type { FilingTable, TableRow } from '#model/filing.ts';
import { type Instant, parseIsoDate } from '#model/period.ts';
import { checkFiling, type FilingChecks } from './check-filing.ts';

/** One line of a hand-written key; lines without `col` belong to flattened text and are left out. */
interface KeyLine {
  readonly line: number;
  readonly table: string;
  readonly statement: StatementSlug;
  readonly path: readonly string[];
  readonly label: string;
  readonly row_label?: string;
  readonly kind: FactKind;
  readonly period: { start?: string; end?: string; instant?: string; versus?: { start?: string; end?: string; instant?: string } };
  readonly dims: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly value: number | null;
  readonly decimals: number;
  readonly col?: number;
}

interface KeyedFiling {
  readonly facts: readonly Fact[];
  readonly tables: readonly FilingTable[];
}

const keys = new URL('../../tests/keys/', import.meta.url);

const date = (text: string | undefined) => parseIsoDate(text ?? '') ?? ('' as never);
const periodOf = ({ start, end, instant }: KeyLine['period']) =>
  instant === undefined ? { start: date(start), end: date(end) } : ({ instant: date(instant) } satisfies Instant);

function readKey(filing: string): KeyLine[] {
  const text = readFileSync(new URL(`${filing}.jsonl`, keys), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KeyLine);
}

function toFact(filing: string, key: KeyLine, id: string): Fact {
  return {
    id,
    filing,
    line: key.line,
    column: key.col ?? 0,
    offset: key.col ?? 0,
    printed: String(key.value ?? '-'),
    statement: key.statement,
    table: `${filing}#${key.table}`,
    path: key.path,
    label: key.label,
    kind: key.kind,
    period: periodOf(key.period),
    ...(key.period.versus ? { versus: periodOf(key.period.versus) } : {}),
    unit: key.unit,
    ...(key.value === null ? {} : { value: key.value.toFixed(Math.max(0, key.decimals)) }),
    decimals: key.decimals,
    dimensions: key.dims,
    status: 'as-printed',
    ties: 0,
  };
}

/** Rows in the order of the key; a section wherever the path names a label that heads no figures. */
function tableOf(id: string, statement: string, facts: readonly Fact[]): FilingTable {
  const columns = [...new Set(facts.map((fact) => fact.column ?? 0))].sort((left, right) => left - right);
  const headings = new Map(
    columns.map((column) => [column, facts.find((fact) => fact.column === column && Object.keys(fact.dimensions).length > 0)]),
  );
  const labels = new Set(facts.map((fact) => fact.label));
  const rows: TableRow[] = [];
  let path = '';
  for (const fact of facts) {
    const same = rows.findIndex((row) => row.line === fact.line && row.label === fact.label);
    if (same < 0) {
      if (fact.path.join() !== path) {
        const section = fact.path.at(-1);
        if (section !== undefined && !labels.has(section))
          rows.push({ line: fact.line, label: section, depth: 0, role: 'section', facts: columns.map(() => '') });
        path = fact.path.join();
      }
      rows.push({
        line: fact.line,
        label: fact.label,
        depth: 0,
        role: 'item',
        facts: columns.map((column) => (column === fact.column ? fact.id : '')),
      });
      continue;
    }
    const row = rows[same];
    if (row) rows[same] = { ...row, facts: row.facts.map((known, index) => (columns[index] === fact.column ? fact.id : known)) };
  }
  const lines = facts.map((fact) => fact.line);
  return {
    id,
    statement,
    title: '',
    firstLine: Math.min(...lines),
    lastLine: Math.max(...lines),
    rows,
    columns: columns.map((column) => ({ column, header: [Object.values(headings.get(column)?.dimensions ?? {}).join(' ')] })),
  };
}

function readKeyed(filing: string): KeyedFiling {
  const facts: Fact[] = [];
  const used = new Map<string, number>();
  for (const key of readKey(filing)) {
    if (key.col === undefined) continue;
    const cell = `${filing}#L${key.line}C${key.col}`;
    const count = (used.get(cell) ?? 0) + 1;
    used.set(cell, count);
    facts.push(toFact(filing, key, count === 1 ? cell : `${cell}.${count}`));
  }
  const ids = [...new Set(facts.map((fact) => fact.table ?? ''))];
  const tables = ids.map((id) => {
    const own = facts.filter((fact) => fact.table === id);
    return tableOf(id, own[0]?.statement ?? 'other', own);
  });
  return { facts, tables };
}

function check(filing: string, { facts, tables }: KeyedFiling): FilingChecks {
  return checkFiling({ filing, facts, tables, rounding: 'rounded' });
}

/** `T01 exact 126` and so on. */
function count({ findings }: FilingChecks): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, verdict } of findings) counts[`${rule} ${verdict}`] = (counts[`${rule} ${verdict}`] ?? 0) + 1;
  return counts;
}

/** Filings with a key, in the order of their names; what is expected of each stands in the same order. */
const keyed = readdirSync(keys)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  .sort();

const sums = [
  { 'T01 exact': 176, 'T02 exact': 18, 'T04 exact': 48, 'T05 exact': 16, 'T07 exact': 12, 'T10 exact': 10 },
  { 'T01 exact': 128, 'T02 exact': 18, 'T04 exact': 42, 'T05 exact': 6, 'T07 exact': 26, 'T10 exact': 11 },
];

test.each(keyed.map((filing, index) => [filing, sums[index]] as const))(
  '%s: every sum and change of the key, and no false alarm',
  (filing, expected) => {
    const counts = count(check(filing, readKeyed(filing)));
    expect(Object.fromEntries(Object.entries(counts).filter(([name]) => /^T0[1-57]|^T10/.test(name)))).toEqual(expected);
    expect(Object.keys(counts).filter((name) => name.endsWith('inconsistent'))).toEqual([]);
  },
);
