import { plainLabel } from '#ties/label-hints.ts';
import type { Figure } from '#views/figure.ts';
import type { TableRow } from '#views/table.ts';

/** A row and the sections above it, outermost first. */
export interface RowFrame extends Pick<TableRow, 'key' | 'label' | 'depth' | 'role' | 'isGrandTotal' | 'itemHref'> {
  readonly sections: readonly string[];
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
 * Rows with a heading wherever a section begins. Documents word and nest sections in their own ways; a section that goes on after a line
 * from outside of it is not headed a second time.
 */
export function rowsUnderSections(frames: readonly (RowFrame & { readonly cells: readonly Figure[] })[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let open: readonly string[] = [];
  for (const { key, label, depth, role, isGrandTotal, itemHref, sections, cells } of frames) {
    const plain = sections.map(plainLabel);
    const shared = plain.findIndex((part, index) => part !== open[index]);
    const from = shared < 0 ? plain.length : shared;
    for (let level = from; level < sections.length; level += 1) rows.push(section(sections[level] ?? '', level, `${key}-${level}`));
    if (plain.length > 0) open = from < plain.length ? plain : open;
    rows.push({ key, label, depth, role, isGrandTotal, cells, ...(itemHref === undefined ? {} : { itemHref }) });
  }
  return rows;
}
