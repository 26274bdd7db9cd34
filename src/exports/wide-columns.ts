import { sheets, type WideRow } from '#series/wide-statement.ts';
import type { Column } from './column.ts';

const named: readonly Column<WideRow>[] = [
  {
    name: 'item',
    datatype: 'string',
    description: 'Slug of the line item; empty where documents could not be joined.',
    isRequired: false,
    read: (row) => row.item,
  },
  {
    name: 'label',
    datatype: 'string',
    description: 'Row label as the latest document words it.',
    isRequired: false,
    read: (row) => row.label,
  },
  {
    name: 'unit',
    datatype: 'string',
    description: 'Unit of every value of the row, at full precision.',
    isRequired: true,
    read: (row) => row.unit,
  },
  { name: 'standard', datatype: 'string', description: 'Accounting standard.', isRequired: false, read: (row) => row.standard },
  {
    name: 'path',
    datatype: 'string',
    description: 'Section labels, outermost first, joined by " > ".',
    isRequired: false,
    read: (row) => row.path,
  },
  {
    name: 'dimensions',
    datatype: 'string',
    description: 'Pairs axis=member joined by "; ".',
    isRequired: false,
    read: (row) => row.dimensions,
  },
  {
    name: 'sheet',
    datatype: 'string',
    description: 'latest: as the latest document of the archive states each period. as-first-seen: as the first one does.',
    isRequired: true,
    values: sheets,
    read: (row) => row.sheet,
  },
];

/** The columns of a wide statement file: what the row is, then a column for each period, headed by its dates. */
export function wideColumns(periods: readonly string[]): readonly Column<WideRow>[] {
  return [...named, ...periods.map(toPeriodColumn)];
}

function toPeriodColumn(period: string): Column<WideRow> {
  return {
    name: period,
    datatype: 'decimal',
    description: `Value of ${period}; empty for a printed dash and where no document states it.`,
    isRequired: false,
    read: (row) => row.facts.get(period)?.value ?? '',
  };
}
