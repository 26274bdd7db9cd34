import type { ChartConfig } from '#charts/chart-config.ts';

/** Where a reader is in a chart: a series, numbered through all plots, and a slot. */
export interface Position {
  readonly column: number;
  readonly slot: number;
}

/** The series of a chart, through all plots. */
export function listColumns(config: ChartConfig): readonly { readonly plot: number; readonly series: number }[] {
  return config.plots.flatMap(({ data }, plot) => data.datasets.map((_, series) => ({ plot, series })));
}

/**
 * Where a key leads: left and right through the periods, up and down through the series; a waterfall, whose rows lie one
 * below the other, takes both for its steps. Columns are walked from part to part. Undefined for other keys.
 */
export function walk(config: ChartConfig, { column, slot }: Position, key: string): Position | undefined {
  if (config.kind === 'sides') return walkParts(config, { column, slot }, key);
  const lastSlot = config.slots.length - 1;
  const lastColumn = listColumns(config).length - 1;
  const to = (nextColumn: number, nextSlot: number): Position => ({
    column: clamp(nextColumn, lastColumn),
    slot: clamp(nextSlot, lastSlot),
  });
  const isFlat = config.plots[0]?.options.indexAxis === 'y';
  switch (key) {
    case 'ArrowLeft':
      return to(column, slot - 1);
    case 'ArrowRight':
      return to(column, slot + 1);
    case 'ArrowUp':
      return isFlat ? to(column, slot - 1) : to(column - 1, slot);
    case 'ArrowDown':
      return isFlat ? to(column, slot + 1) : to(column + 1, slot);
    case 'Home':
      return to(column, 0);
    case 'End':
      return to(column, lastSlot);
    default:
      return undefined;
  }
}

/** Up and down lead through the parts of all columns, left and right to the first part of the next column. */
function walkParts(config: ChartConfig, { column, slot }: Position, key: string): Position | undefined {
  const parts = listParts(config);
  const at = parts.findIndex((part) => part.column === column && part.slot === slot);
  const first = (wanted: number): number => parts.findIndex((part) => part.slot === clamp(wanted, config.slots.length - 1));
  const to = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    ArrowLeft: first(slot - 1),
    ArrowRight: first(slot + 1),
    Home: 0,
    End: parts.length - 1,
  }[key];
  return to === undefined ? undefined : parts[clamp(to, parts.length - 1)];
}

/** The places that have a value, column by column. */
function listParts(config: ChartConfig): readonly Position[] {
  return config.slots.flatMap((_, slot) =>
    listColumns(config).flatMap(({ plot, series }, column) =>
      (config.plots[plot]?.data.datasets[series]?.data[slot] ?? null) === null ? [] : [{ column, slot }],
    ),
  );
}

/** Where a walk begins: in the newest period, or with the first part of columns. */
export function startWalk(config: ChartConfig): Position {
  return { column: 0, slot: config.kind === 'sides' ? 0 : config.slots.length - 1 };
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
