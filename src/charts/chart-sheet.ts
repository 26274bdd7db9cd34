import type { Break, ChartSpec, Datum, Panel, PeriodSlot, Series, Side } from '#model/chart-spec.ts';

/** How a mark is finished: `hatched` under another accounting standard, `outlined` for a forecast. */
export type Finish = 'solid' | 'hatched' | 'outlined';

/** A row of a chart: a period, or a step of a waterfall. */
export interface Slot {
  readonly label: string;
  readonly longLabel: string;
  readonly finish: Finish;
  readonly standard?: string;
}

/** A column of a chart. A `total` is written, not drawn. */
export interface Column {
  /** Unique in the chart: `Cloud services`, or with its panel `Gross profit ratio, Cloud services`. */
  readonly name: string;
  /** As the key of its plot says it. */
  readonly key: string;
  readonly unit: string;
  /** The plot it is drawn in, from 0. */
  readonly plot: number;
  /** Its number within the plot, from 1: the colour. */
  readonly series: number;
  readonly role: 'mark' | 'total';
  readonly data: readonly Datum[];
  readonly breaks: readonly Break[];
}

/** Any chart as a rectangle of data: what table, description, drawing and configuration have in common. */
export interface Sheet {
  readonly slots: readonly Slot[];
  readonly columns: readonly Column[];
  /** The standard of the newest slot that names one; bars under it are solid. */
  readonly standard?: string;
}

/** Where a column has no place for a value. */
const nothing: Datum = { value: undefined, text: '' };

/** Reads a specification as slots × columns. */
export function readSheet(spec: ChartSpec): Sheet {
  switch (spec.kind) {
    case 'bars':
      return {
        ...readSlots(spec.periods),
        columns: [
          ...readColumns(spec.series, spec.unit, 0),
          ...(spec.total
            ? [{ ...spec.total, breaks: [], key: spec.total.name, unit: spec.unit, plot: 0, series: 0, role: 'total' } as const]
            : []),
        ],
      };
    case 'panels':
      return { ...readSlots(spec.periods), columns: readPanels(spec.amounts, spec.ratios) };
    case 'waterfall':
      return {
        slots: spec.steps.map(({ label }) => ({ label, longLabel: label, finish: 'solid' })),
        columns: readColumns([{ name: spec.measure, data: spec.steps.map((step) => step.datum) }], spec.unit, 0),
      };
    case 'multiples':
      return {
        ...readSlots(spec.periods),
        columns: spec.multiples.flatMap((multiple, plot) => readColumns([multiple], multiple.unit, plot)),
      };
    case 'sides':
      return {
        slots: spec.sides.map(({ label }) => ({ label, longLabel: label, finish: 'solid' })),
        columns: [...readColumns(readParts(spec.sides), spec.unit, 0), readTotals(spec.sides, spec.unit)],
      };
  }
}

function readColumns(series: readonly Series[], unit: string, plot: number): readonly Column[] {
  return series.map(({ name, data, breaks = [] }, index) => ({
    name,
    key: name,
    data,
    breaks,
    unit,
    plot,
    series: index + 1,
    role: 'mark',
  }));
}

/** A part stands in its own column only. */
function readParts(sides: readonly Side[]): readonly Series[] {
  return sides.flatMap(({ parts }, own) =>
    parts.map(({ label, datum }) => ({ name: label, data: sides.map((_, side): Datum => (side === own ? datum : nothing)) })),
  );
}

function readTotals(sides: readonly Side[], unit: string): Column {
  const data = sides.map(({ total }) => total.datum);
  return { name: 'Total', key: 'Total', data, breaks: [], unit, plot: 0, series: 0, role: 'total' };
}

/** A name that stands in both panels is told apart by its panel's. */
function readPanels(amounts: Panel, ratios: Panel): readonly Column[] {
  const columns = [...readColumns(amounts.series, amounts.unit, 0), ...readColumns(ratios.series, ratios.unit, 1)];
  return columns.map((column) => {
    const isShared = columns.some((other) => other.plot !== column.plot && other.name === column.name);
    const panel = column.plot === 0 ? amounts : ratios;
    return isShared ? { ...column, name: `${panel.label}, ${column.key}` } : column;
  });
}

function readSlots(periods: readonly PeriodSlot[]): Omit<Sheet, 'columns'> {
  const standard = periods.findLast((period) => period.standard !== undefined)?.standard;
  const slots = periods.map((period): Slot => {
    const { label, longLabel } = period;
    const finish = period.kind === 'forecast' ? 'outlined' : isForeign(period, standard) ? 'hatched' : 'solid';
    return { label, longLabel, finish, ...(period.standard === undefined ? {} : { standard: period.standard }) };
  });
  return standard === undefined ? { slots } : { slots, standard };
}

function isForeign(period: PeriodSlot, standard: string | undefined): boolean {
  return period.standard !== undefined && period.standard !== standard;
}

/** The columns drawn in one plot. */
export function listMarks(sheet: Sheet, plot: number): readonly Column[] {
  return sheet.columns.filter((column) => column.plot === plot && column.role === 'mark');
}

/** Whether a slot shows nothing at all in the given columns. */
export function isGap(columns: readonly Column[], slot: number): boolean {
  return columns.every((column) => column.data[slot]?.value === undefined);
}

/** One point in words: `1H25, Maintenance: 1,234`, `1H25 forecast, …`. The native tooltip of a mark, and what a check reads back. */
export function namePoint(slot: Slot, column: Column, datum: Datum): string {
  return `${slot.label}${slot.finish === 'outlined' ? ' forecast' : ''}, ${column.name}: ${datum.text}`;
}
