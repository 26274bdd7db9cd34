import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { dimensionKey, membersOf } from '#series/fact-identity.ts';
import { plainLabel } from '#ties/label-hints.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import type { TableRow } from '#views/table.ts';
import type { StatementLine } from './statement-lines.ts';

/** The sections above a line: those of its statement; a line that is one of several members stands under its own label. */
function sectionsOf({ path, label, ...fact }: Fact): readonly string[] {
  return dimensionKey(membersOf(fact)) === '' ? path : [...path, label];
}

function labelOf({ wording, unit }: StatementLine, tableUnit: string): string {
  const members = Object.values(membersOf(wording)).join(', ');
  const name = members === '' ? wording.label : members;
  return unit === tableUnit ? name : `${name} (${formatUnit(unit)})`;
}

/** A total closes its section and stands on the section's own level; its label may be the section's. */
function depthOf({ role, wording }: StatementLine): number {
  const depth = sectionsOf(wording).length;
  return role === 'total' && depth > 0 ? depth - 1 : depth;
}

const section = (label: string, depth: number, key: string): TableRow => ({
  key,
  label,
  depth,
  role: 'section',
  isGrandTotal: false,
  cells: [],
});

/**
 * The lines of a statement as rows, with a heading wherever a section begins. Documents word and nest sections in their own ways; a section
 * that goes on after a line from outside of it is not headed a second time.
 */
export function seriesRows(
  lines: readonly StatementLine[],
  unit: string,
  cellsOf: (line: StatementLine) => readonly Figure[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let open: readonly string[] = [];
  for (const line of lines) {
    const sections = sectionsOf(line.wording);
    const plain = sections.map(plainLabel);
    const shared = plain.findIndex((part, index) => part !== open[index]);
    const from = shared < 0 ? plain.length : shared;
    for (let depth = from; depth < sections.length; depth += 1) {
      rows.push(section(sections[depth] ?? '', depth, `${line.key}-${depth}`));
    }
    if (plain.length > 0) open = from < plain.length ? plain : open;
    const href = itemLink(line.wording);
    rows.push({
      key: line.key,
      label: labelOf(line, unit),
      depth: depthOf(line),
      role: line.role,
      isGrandTotal: false,
      cells: cellsOf(line),
      ...(href === undefined ? {} : { itemHref: href }),
    });
  }
  return rows;
}
