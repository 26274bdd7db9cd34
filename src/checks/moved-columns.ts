import { subtractRational } from '#ties/rational.ts';
import type { SlipRule } from '#ties/rules/table-rules.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { FootedTable, TableSum } from './footed-tables.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { estimateSum, type Term } from './weighted-terms.ts';

type Column = readonly (PrintedFact | undefined)[];

/** A run of rows of one column, and the step that each of its figures would have to be moved. */
interface Move {
  readonly first: number;
  readonly last: number;
  readonly step: 1 | -1;
}

const mostRows = 200;

function cellAt(column: Column, { first, last, step }: Move, row: number): PrintedFact | undefined {
  const from = row - step;
  if (from >= first && from <= last) return column[from];
  return row >= first && row <= last ? undefined : column[row];
}

/** Whether a total of the table agrees in a column; undefined where it or a part of it is not printed. */
function agrees(found: TableSum['found'], at: (row: number) => PrintedFact | undefined): boolean | undefined {
  const total = at(found.row);
  const terms = found.children.map(({ row, weight }) => ({ printed: at(row), weight }));
  if (total === undefined || total.isNil || terms.some(({ printed }) => printed === undefined)) return undefined;
  return subtractRational(total.value, estimateSum(terms as Term[]).value).numerator === 0n;
}

/** Runs that end beside a blank cell of a row in which other columns are printed: where the figures may have come from. */
function* movesOf({ view }: FootedTable, cells: Column, column: number): Generator<Move> {
  const isGap = (row: number): boolean =>
    cells[row] === undefined && (view.cells[row] ?? []).some((printed, index) => index !== column && printed !== undefined);
  for (let gap = 0; gap < cells.length; gap += 1) {
    if (!isGap(gap)) continue;
    for (let last = gap + 2; last < cells.length && !isGap(last); last += 1) yield { first: gap + 1, last, step: -1 };
    for (let first = gap - 2; first >= 0 && !isGap(first); first -= 1) yield { first, last: gap - 1, step: 1 };
  }
}

/** The sums that agree after a move but not before; none where it breaks one that agrees. */
function mendedBy({ footing }: FootedTable, cells: Column, move: Move): TableSum['found'][] {
  const mended: TableSum['found'][] = [];
  for (const found of footing.totals) {
    const before = agrees(found, (row) => cells[row]);
    const after = agrees(found, (row) => cellAt(cells, move, row));
    if (before === true && after !== true) return [];
    if (before !== true && after === false) return [];
    if (before !== true && after === true && found.children.length > 1) mended.push(found);
  }
  return mended;
}

function movedIn(rule: SlipRule, filing: string, table: FootedTable): Outcome[] {
  if (table.direction !== 'rows' || table.view.rows.length > mostRows) return [];
  const failing = new Set(table.footing.totals.flatMap((found) => found.failingColumns));
  return [...failing].flatMap((column) => {
    const cells = table.view.cells.map((row) => row[column]);
    for (const move of movesOf(table, cells, column)) {
      const mended = mendedBy(table, cells, move);
      if (mended.length === 0) continue;
      const moved = cells.slice(move.first, move.last + 1).flatMap((printed) => (printed === undefined ? [] : [printed.fact]));
      const [first, last] = [moved[0]?.line ?? 0, moved.at(-1)?.line ?? 0];
      const labels = mended.map(({ row }) => table.view.rows[row]?.label ?? '').join(', ');
      const where = move.step < 0 ? 'above' : 'below';
      const detail = `Lines ${first} to ${last}, ${moved.length} figures: ${labels} adds up once each stands one row ${where}`;
      const hint = `the figures of lines ${first} to ${last}, moved one row ${move.step < 0 ? 'up' : 'down'}, would agree.`;
      return [toOutcome({ rule, filing, verdict: 'inconsistent', facts: moved, detail, isTie: false, hint })];
    }
    return [];
  });
}

/** Columns of a table in which a run of figures stands one row off. */
export function movedColumns(rule: SlipRule, { filing, footed }: FilingUnderCheck): Outcome[] {
  return footed.flatMap((table) => movedIn(rule, filing, table));
}
