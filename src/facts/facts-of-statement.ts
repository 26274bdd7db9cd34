import type { Fact } from '#model/fact.ts';
import type { Repair, Unresolved } from '#model/ledger.ts';
import { sliceAtSpan, subspan } from '#model/span.ts';
import type { ColumnMeaning } from '#statements/read-columns.ts';
import { type GridCell, isBlank, type Mend } from '#tables/grid.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import { type Figure, figuresOfCell } from './cell-figures.ts';
import { type CellPlace, type Meaning, readFigure } from './read-figure.ts';
import { frameRow } from './row-frame.ts';
import { rowUnits } from './row-units.ts';
import { sectionUnits } from './section-units.ts';
import type { TableFrame } from './table-frame.ts';

/** What a table states, cell by cell. */
export interface StatementFacts {
  readonly facts: readonly Fact[];
  /** For each row, the fact ids parallel to the table's value columns; '' where there is none. */
  readonly grid: readonly (readonly string[])[];
  readonly repairs: readonly Repair[];
  readonly unresolved: readonly Unresolved[];
}

/** Gives each place of a table its id: a second figure of one cell ends in `.2`. On lines without tabs the offset stands for the cell. */
function idMaker(filing: string, isFlattened: boolean): (line: number, column: number, offset: number) => string {
  const used = new Map<string, number>();
  return (line, column, offset) => {
    const base = `${filing}#L${line}${isFlattened ? `O${offset}` : `C${column}`}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  };
}

/**
 * The facts of a row between which nothing decides: two different figures of one meaning, under headings that say the same. Such a row was
 * shifted, or a heading is lost, and no figure of it has a sure place.
 */
function indistinct(facts: readonly Fact[], columnOf: (fact: Fact) => ColumnMeaning | undefined): readonly Fact[] {
  const meaning = (fact: Fact): string => {
    const { groups, period, words } = columnOf(fact) ?? { groups: [], words: '' };
    return JSON.stringify([fact.label, fact.path, fact.period, fact.versus, fact.unit, fact.kind, fact.dimensions, groups, period, words]);
  };
  const differ = (same: readonly Fact[]): boolean => same.some(({ value }) => value !== same[0]?.value);
  return [...Map.groupBy(facts, meaning).values()].filter(differ).flat();
}

/** How a figure was mended: by the repair of its cell, or by closing a bracket. */
function mendOf(cell: GridCell, figure: Figure, printed: string): (Mend & { readonly before: string }) | undefined {
  if (cell.mend !== undefined) return { ...cell.mend, before: cell.text.trim() };
  if (figure.numeral?.damage !== 'unclosed-bracket') return undefined;
  return { before: printed, after: `${printed})`, reason: 'A bracket that is opened and not closed.', evidence: [] };
}

/** Reads the cells of one table into facts; what is not understood is listed with its reason. */
export function factsOfStatement(table: TableFrame): StatementFacts {
  const { columns, table: grid } = table.statement;
  const facts: Fact[] = [];
  const repairs: Repair[] = [];
  const unresolved: Unresolved[] = [];
  const counted = rowUnits(table.statement);
  const sections = sectionUnits(table.statement);
  const nextId = idMaker(table.context.filing, grid.isFlattened === true);

  const setAside = (cell: GridCell, start: number, end: number, reason: string): string => {
    const refused = cell.refused === undefined ? {} : { refused: cell.refused };
    unresolved.push({ span: subspan(cell.span, cell.text, start, end), printed: cell.text.slice(start, end), reason, ...refused });
    return '';
  };

  const publish = (cell: GridCell, figure: Figure, meaning: Meaning): string => {
    const span = subspan(cell.span, cell.text, figure.start, figure.end);
    const id = nextId(span.line, cell.column, span.offset);
    const printed = sliceAtSpan(cell.text, { ...span, offset: span.offset - cell.span.offset + 1 });
    const mend = mendOf(cell, figure, printed);
    if (mend !== undefined) repairs.push({ fact: id, what: 'number', span, ...mend });
    facts.push({
      id,
      filing: table.context.filing,
      line: span.line,
      ...(grid.isFlattened ? {} : { column: cell.column }),
      offset: span.offset,
      printed,
      statement: table.statement.statement,
      table: table.id,
      ...meaning,
      ...(table.standard === undefined ? {} : { standard: table.standard }),
      status: mend === undefined ? 'as-printed' : 'repaired',
      ties: 0,
    });
    return id;
  };

  const readCell = (place: CellPlace): string => {
    const { cell, frame } = place;
    const read = figuresOfCell(cell, frame.brackets, table.isGrouped);
    if ('unresolved' in read) return setAside(cell, read.start, read.end, read.unresolved);
    const ids = read.figures.map((figure) => {
      const meaning = readFigure(table, place, figure);
      if (typeof meaning !== 'string') return publish(cell, figure, meaning);
      return figure.numeral === undefined ? '' : setAside(cell, figure.start, figure.end, meaning);
    });
    return ids.filter((id) => id !== '').join(' ');
  };

  /** Takes back the facts of the last row, read since `from`, that cannot be told apart; returns their ids. */
  const withdraw = (from: number, columnOf: (fact: Fact) => ColumnMeaning | undefined): ReadonlySet<string> => {
    const unsure = indistinct(facts.slice(from), columnOf);
    const taken = new Set(unsure.map(({ id }) => id));
    facts.push(...facts.splice(from).filter((fact) => !taken.has(fact.id)));
    for (const { line, offset, printed } of unsure) {
      const span = { line, offset, length: [...printed].length };
      unresolved.push({ span, printed, reason: 'Another figure of the row stands under the same heading.' });
    }
    return taken;
  };

  /** Labels that were mended since the last row that states a fact: its own, and those of the sections above it. */
  let mended: readonly RecognizedRow[] = [];
  const recordLabels = (row: RecognizedRow, fact: string | undefined): void => {
    if (row.labelMend !== undefined) mended = [...mended, row];
    if (fact === undefined) return;
    for (const { all, label, labelMend } of mended) {
      const stub = all.find((cell) => !isBlank(cell));
      if (stub !== undefined && labelMend !== undefined) repairs.push({ fact, what: 'label', span: stub.span, after: label, ...labelMend });
    }
    mended = [];
  };

  const ids = grid.rows.map((row, rowIndex) => {
    const frame = frameRow(table.statement, rowIndex, table.context, counted(rowIndex));
    const from = facts.length;
    const found = row.cells.map((cell, index) => {
      const column = columns[index];
      if (cell === undefined || column === undefined) return '';
      const section = sections[rowIndex];
      return readCell({ frame, row: rowIndex, column, index, cell, ...(section === undefined ? {} : { section }) });
    });
    const columnOf = (fact: Fact) => columns[found.findIndex((each) => each.split(' ').includes(fact.id))];
    const unsure = withdraw(from, table.statement.periodsAsRows ? () => undefined : columnOf);
    const sure = found.map((each) => (each.split(' ').some((id) => unsure.has(id)) ? '' : each));
    recordLabels(row, sure.find((id) => id !== '')?.split(' ')[0]);
    return sure;
  });
  return { facts, grid: ids, repairs, unresolved };
}
