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
 * below the other, takes both for its steps. Undefined for other keys.
 */
export function walk(config: ChartConfig, { column, slot }: Position, key: string): Position | undefined {
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

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last));
}
