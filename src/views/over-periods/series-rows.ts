import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { dimensionKey, membersOf } from '#series/fact-identity.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import type { TableRow } from '#views/table.ts';
import { labelOfLine } from './label-of-line.ts';
import { type RowFrame, rowsUnderSections } from './rows-under-sections.ts';
import type { StatementLine } from './statement-lines.ts';

/** The sections above a line: those of its statement; a line that is one of several members stands under its own label. */
function sectionsOf({ path, label, ...fact }: Fact): readonly string[] {
  return dimensionKey(membersOf(fact)) === '' ? path : [...path, label];
}

function labelOf({ wording, unit }: StatementLine, tableUnit: string): string {
  const members = Object.values(membersOf(wording)).join(', ');
  const name = members === '' ? labelOfLine(wording) : members;
  return unit === tableUnit ? name : `${name} (${formatUnit(unit)})`;
}

/** A total closes its section and stands on the section's own level; its label may be the section's. */
function depthOf({ role, wording }: StatementLine): number {
  const depth = sectionsOf(wording).length;
  return role === 'total' && depth > 0 ? depth - 1 : depth;
}

/** A line as a row of a table in a unit; the sections above it are those of its own wording. */
export function frameOfLine(line: StatementLine, unit: string): RowFrame {
  const href = itemLink(line.wording);
  return {
    key: line.key,
    label: labelOf(line, unit),
    depth: depthOf(line),
    role: line.role,
    isGrandTotal: line.isGrandTotal,
    sections: sectionsOf(line.wording),
    ...(href === undefined ? {} : { itemHref: href }),
  };
}

/** The lines of a statement as rows. */
export function seriesRows(
  lines: readonly StatementLine[],
  unit: string,
  cellsOf: (line: StatementLine) => readonly Figure[],
): readonly TableRow[] {
  return rowsUnderSections(lines.map((line) => ({ ...frameOfLine(line, unit), cells: cellsOf(line) })));
}
