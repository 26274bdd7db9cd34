import type { FilingTable } from '#model/filing.ts';
import { type Mutation, type Operator, type Subject, withLine } from './mutation.ts';
import type { Random } from './seeded-random.ts';

/** A table row by chance: its line, its cells, and those that hold one figure each. */
interface PickedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly figures: readonly number[];
}

function pickRow({ facts, lines }: Subject, random: Random): PickedRow | undefined {
  const line = random.pick(facts.filter(({ column }) => column !== undefined))?.line;
  if (line === undefined) return undefined;
  const cells = (lines[line - 1] ?? '').split('\t');
  const counts = new Map<number, number>();
  for (const fact of facts)
    if (fact.line === line && fact.column !== undefined) counts.set(fact.column, (counts.get(fact.column) ?? 0) + 1);
  const figures = [...counts].flatMap(([column, count]) => (count === 1 ? [column - 1] : [])).sort((left, right) => left - right);
  return { line, cells, figures };
}

/** Two figures of one row change places. */
export const columnsSwapped: Operator = {
  name: 'columns swapped in a row',
  apply: (subject, random) => {
    const row = pickRow(subject, random);
    const [left, right] = row?.figures ?? [];
    if (row === undefined || left === undefined || right === undefined) return undefined;
    const [one = '', other = ''] = [row.cells[left], row.cells[right]];
    return withLine(subject, row.line, row.cells.with(left, other).with(right, one).join('\t'), `${one} ⇄ ${other}`);
  },
};

/** The tab between two figures is lost. */
export const cellsMerged: Operator = {
  name: 'cells merged',
  apply: (subject, random) => {
    const row = pickRow(subject, random);
    const pairs = (row?.figures ?? []).filter((column, index, all) => all[index + 1] === column + 1);
    const left = random.pick(pairs);
    if (row === undefined || left === undefined) return undefined;
    const merged = `${row.cells[left]} ${row.cells[left + 1]}`;
    return withLine(subject, row.line, row.cells.toSpliced(left, 2, merged).join('\t'), merged);
  },
};

/** The lines of a column's figures, from a random row on, without a gap. */
function runOf({ rows }: FilingTable, facts: ReadonlyMap<string, number>, column: number, random: Random): number[] {
  const lines = rows.flatMap((row) => (facts.get(`${row.line} ${column}`) === 1 ? [row.line] : []));
  const start = random.below(Math.max(1, lines.length - 3));
  return lines.slice(start, start + 3 + random.below(4));
}

/** A run of figures of one column slips down by a row; the last is lost where its place is taken. */
export const columnShifted: Operator = {
  name: 'column shifted by a row',
  apply: (subject, random) => {
    const counts = new Map<string, number>();
    for (const { line, column } of subject.facts) counts.set(`${line} ${column}`, (counts.get(`${line} ${column}`) ?? 0) + 1);
    const table = random.pick(subject.tables.filter(({ rows }) => rows.length > 3));
    const column = random.pick(table?.columns.map((each) => each.column) ?? []);
    if (table === undefined || column === undefined) return undefined;
    const run = runOf(table, counts, column, random);
    if (run.length < 3) return undefined;
    const cellsOf = (line: number): string[] => (subject.lines[line - 1] ?? '').split('\t');
    const values = run.map((line) => cellsOf(line)[column - 1] ?? '');
    const lines = [...subject.lines];
    run.forEach((line, index) => {
      lines[line - 1] = cellsOf(line)
        .with(column - 1, index === 0 ? '' : (values[index - 1] ?? ''))
        .join('\t');
    });
    const mutation: Mutation = { lines, touched: run, note: `${run[0]}–${run.at(-1)}, cell ${column} down by a row` };
    return mutation;
  },
};
