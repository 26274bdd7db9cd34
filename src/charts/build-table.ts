import type { ChartSpec, Datum, SidesChart } from '#model/chart-spec.ts';
import { type Column, readSheet, type Slot } from './chart-sheet.ts';

/** The exact values of a chart: a row for each period (step, part), a column for each series. */
export interface ChartTable {
  readonly caption: string;
  /** What the rows are: `Period`, `Step` or `Part`. */
  readonly stub: string;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly TableRow[];
}

/** What a row of a chart is called. */
export interface RowName {
  readonly label: string;
  readonly longLabel: string;
  /** What sets the row apart: `US GAAP`, `forecast`. */
  readonly remark?: string;
}

export interface TableRow extends RowName {
  readonly cells: readonly Datum[];
}

/** The table of a chart, oldest period first as in the drawing. */
export function buildTable(spec: ChartSpec): ChartTable {
  const caption = `${spec.title}. ${spec.subtitle}`;
  if (spec.kind === 'sides') return { caption, stub: 'Part', columns: [{ name: 'Amount', unit: spec.unit }], rows: listParts(spec) };
  const { slots, columns } = readSheet(spec);
  return {
    caption,
    stub: spec.kind === 'waterfall' ? 'Step' : 'Period',
    columns: columns.map(({ name, unit }) => ({ name, unit })),
    rows: slots.map((slot, index) => ({ ...nameSlot(slot), cells: cellsAt(columns, index) })),
  };
}

/** The columns below each other, each closed by its total: two columns of a table would be half empty. */
function listParts({ sides }: SidesChart): readonly TableRow[] {
  return sides.flatMap(({ label: side, parts, total }) =>
    [...parts, total].map(({ label, datum }) => ({ label, longLabel: label, remark: side, cells: [datum] })),
  );
}

/** What a slot is called, and what sets it apart. */
export function nameSlot({ label, longLabel, finish, standard }: Slot): RowName {
  const remark = finish === 'hatched' ? standard : finish === 'outlined' ? 'forecast' : undefined;
  return { label, longLabel, ...(remark === undefined ? {} : { remark }) };
}

function cellsAt(columns: readonly Column[], index: number): readonly Datum[] {
  return columns.flatMap((column) => column.data[index] ?? []);
}
