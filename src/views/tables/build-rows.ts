import type { Fact } from '#model/fact.ts';
import type { TableRow as FilingRow } from '#model/filing.ts';
import { isMovement } from '#series/fact-identity.ts';
import { itemLink } from '#views/item-link.ts';
import type { TableRow } from '#views/table.ts';
import type { CellMaker } from './build-cells.ts';
import { findMislabeled } from './find-mislabeled.ts';
import { factsAt, type TableSource } from './read-cells.ts';
import { rowsWithRoles } from './sum-rows.ts';
import { commonUnit, type PrintedUnit, unitText } from './table-units.ts';

interface RowFrame {
  readonly columns: readonly CellMaker[];
  /** The unit of the table; a row in another unit says so in its label. */
  readonly unit: PrintedUnit | undefined;
  /** Whether columns state their own units. */
  readonly hasColumnUnits: boolean;
  /** Whether rows are line items; otherwise they are periods, and facts bear the labels of their columns. */
  readonly rowsAreItems: boolean;
}

function factsOfRow(source: TableSource, row: FilingRow): readonly Fact[] {
  return source.table.columns.flatMap((_, index) => factsAt(source, row, index)).filter((fact) => !isMovement(fact));
}

/** The label as it was repaired, with `[sic]` where the document's own arithmetic contradicts it and the unit where it is another than the table's. */
function labelOf(row: FilingRow, facts: readonly Fact[], wrong: ReadonlySet<string>, frame: RowFrame): string {
  const { rowsAreItems, unit, hasColumnUnits } = frame;
  const [first] = facts;
  if (!first || !rowsAreItems) return row.label;
  const printed = facts.every((fact) => fact.label === first.label) ? first.label : row.label;
  const label = facts.some(({ id }) => wrong.has(id)) ? `${printed} [sic]` : printed;
  const own = hasColumnUnits ? '' : unitText(commonUnit(facts));
  return own === '' || own === unitText(unit) ? label : `${label} (${own})`;
}

/** Whether a row is in another unit than its table, so that it cannot be a sum of the rows above it. */
const isInOtherUnit = (facts: readonly Fact[], { rowsAreItems, unit, hasColumnUnits }: RowFrame): boolean =>
  rowsAreItems && !hasColumnUnits && facts.length > 0 && unitText(commonUnit(facts)) !== unitText(unit);

/** The rows of one table as a page shows them. */
export function buildRows(source: TableSource, frame: RowFrame): readonly TableRow[] {
  const wrong = findMislabeled(source.archived.filing);
  return rowsWithRoles(source).map((row) => {
    const facts = factsOfRow(source, row);
    const isMisnamed = row.role === 'total' && isInOtherUnit(facts, frame);
    const href = frame.rowsAreItems && facts[0] ? itemLink(facts[0]) : undefined;
    return {
      key: `L${row.line}`,
      label: labelOf(row, facts, wrong, frame),
      depth: row.depth,
      role: isMisnamed ? 'item' : row.role,
      isGrandTotal: row.isGrandTotal && !isMisnamed,
      cells: row.role === 'section' && facts.length === 0 ? [] : frame.columns.map(({ makeCell }) => makeCell(row)),
      ...(href === undefined ? {} : { itemHref: href }),
    };
  });
}
