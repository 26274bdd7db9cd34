import type { Fact } from '#model/fact.ts';
import type { TableColumn } from '#views/table.ts';
import type { Arrangement, AsPrinted, Comparison } from './arrange-columns.ts';
import { type CellMaker, comparisonColumns, printedCell, refusalNotes } from './build-cells.ts';
import { periodHeader, printedHeaders } from './header-texts.ts';
import { factsInColumn, type TableSource } from './read-cells.ts';
import { commonUnit, type PrintedUnit, unitText } from './table-units.ts';

/** A column of the page: its heading, and how its cells are made. */
export interface PlannedColumn {
  readonly column: TableColumn;
  readonly maker: CellMaker;
}

interface Frame {
  readonly unit: PrintedUnit | undefined;
  readonly rowsAreItems: boolean;
}

/** Which movements a kind of statement is shown with, where its document prints none. */
const wanted: Readonly<Record<string, { readonly difference: boolean; readonly rate: boolean }>> = {
  'financial-position': { difference: true, rate: true },
  'profit-or-loss': { difference: true, rate: true },
  'comprehensive-income': { difference: true, rate: false },
  'cash-flows': { difference: true, rate: false },
  'segment-results': { difference: false, rate: true },
  contracts: { difference: false, rate: true },
};
const none = { difference: false, rate: false };

/** What all figures of a column are, beyond their period: adjusted by the company, a target. */
function qualifierOf(source: TableSource, index: number): readonly string[] {
  const [first, ...rest] = factsInColumn(source, index);
  return ['basis', 'scenario'].flatMap((axis) => {
    const member = first?.dimensions[axis];
    return member !== undefined && rest.every(({ dimensions }) => dimensions[axis] === member) ? [member] : [];
  });
}

function headingOf({ role }: CellMaker, source: TableSource, { current, prior }: Comparison): readonly string[] {
  switch (role) {
    case 'amount':
      return [periodHeader(current.period), ...qualifierOf(source, current.index)];
    case 'prior':
      return prior ? [periodHeader(prior.period), ...qualifierOf(source, prior.index)] : [''];
    case 'change':
    case 'rate':
    case 'text':
      return ['Change'];
  }
}

/** Why rows have no change that stand in a comparison. */
export function notesOnChanges(source: TableSource, arrangement: Arrangement): readonly string[] {
  return arrangement.kind === 'comparison' ? refusalNotes(source, arrangement, wanted[source.table.statement] ?? none) : [];
}

function planComparison(source: TableSource, comparison: Comparison): readonly PlannedColumn[] {
  const makers = comparisonColumns(source, comparison, wanted[source.table.statement] ?? none);
  return makers.map((maker, index) => ({
    maker,
    column: {
      key: `${maker.role}-${index}`,
      header: headingOf(maker, source, comparison),
      unitText: maker.role === 'rate' ? '%' : '',
      role: maker.role,
      isCurrent: maker.role === 'amount',
    },
  }));
}

/** A member's name that all figures of a column share, or the label where rows are periods; repaired, unlike the printed heading. */
function commonName(facts: readonly Fact[], rowsAreItems: boolean): string | undefined {
  const nameOf = ({ label, dimensions }: Fact): string | undefined =>
    rowsAreItems ? (dimensions.component ?? dimensions.segment ?? dimensions.level) : label;
  const [first] = facts;
  const name = first && nameOf(first);
  return facts.every((fact) => nameOf(fact) === name) ? name : undefined;
}

/** Whether a member's name is the printed heading with words of an outer heading before it. */
function endsAlike(name: string, leaf: string | undefined): boolean {
  return leaf !== undefined && leaf.length > 5 && name.toLowerCase().endsWith(leaf.toLowerCase());
}

function planPrinted(source: TableSource, { columns }: AsPrinted, { unit, rowsAreItems }: Frame): readonly PlannedColumn[] {
  const headers = printedHeaders(columns.flatMap(({ index }) => source.table.columns[index] ?? []));
  return columns.map(({ index, isMovement, isRate }, position) => {
    const facts: readonly Fact[] = factsInColumn(source, index);
    const own = unitText(commonUnit(facts));
    const printed = headers[position] ?? [''];
    const named = commonName(facts, rowsAreItems);
    const role = isRate ? 'rate' : isMovement ? 'change' : 'amount';
    return {
      maker: { role, makeCell: (row) => printedCell(source, row, index) },
      column: {
        key: `column-${index}`,
        header: named === undefined || endsAlike(named, printed.at(-1)) ? printed : [named],
        unitText: own === unitText(unit) ? '' : own,
        role,
        isCurrent: false,
      },
    };
  });
}

/** The columns of a table as its page shows them. */
export function planColumns(source: TableSource, arrangement: Arrangement, frame: Frame): readonly PlannedColumn[] {
  return arrangement.kind === 'comparison' ? planComparison(source, arrangement) : planPrinted(source, arrangement, frame);
}
