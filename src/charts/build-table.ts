import { type Column, readSheet, type Slot } from './chart-sheet.ts';
import type { ChartSpec, Datum } from './chart-spec.ts';

/** The exact values of a chart: a row for each period (or step), a column for each series. */
export interface ChartTable {
  readonly caption: string;
  /** What the rows are: `Period` or `Step`. */
  readonly stub: string;
  readonly columns: readonly { readonly name: string; readonly unit: string }[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly label: string;
  readonly longLabel: string;
  /** What sets the row apart: `US GAAP`, `forecast`. */
  readonly remark?: string;
  readonly cells: readonly Datum[];
}

/** The table of a chart, oldest period first as in the drawing. */
export function buildTable(spec: ChartSpec): ChartTable {
  const { slots, columns } = readSheet(spec);
  return {
    caption: `${spec.title}. ${spec.subtitle}`,
    stub: spec.kind === 'waterfall' ? 'Step' : 'Period',
    columns: columns.map(({ name, unit }) => ({ name, unit })),
    rows: slots.map((slot, index) => buildRow(slot, index, columns)),
  };
}

function buildRow(slot: Slot, index: number, columns: readonly Column[]): TableRow {
  const remark = slot.finish === 'hatched' ? slot.standard : slot.finish === 'outlined' ? 'forecast' : undefined;
  const cells = columns.flatMap((column) => column.data[index] ?? []);
  return { label: slot.label, longLabel: slot.longLabel, ...(remark === undefined ? {} : { remark }), cells };
}
