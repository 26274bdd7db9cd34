import type { ChartSpec } from '#model/chart-spec.ts';
import type { Finish } from './chart-sheet.ts';
import type { SeriesNumber } from './look.ts';

/** Everything the live chart needs, as JSON: one Chart.js configuration for each plot, and the words for its points. */
export interface ChartConfig {
  readonly id: string;
  readonly kind: ChartSpec['kind'];
  readonly title: string;
  readonly slots: readonly { readonly label: string; readonly longLabel: string; readonly remark?: string }[];
  readonly plots: readonly PlotConfig[];
  /** Printed totals, told with the values of a slot. */
  readonly totals?: { readonly name: string; readonly texts: readonly string[] };
}

/** A Chart.js 4 configuration. Colours are not in it: they come from the page's custom properties. */
export interface PlotConfig {
  readonly type: 'bar' | 'line';
  readonly data: { readonly labels: readonly string[]; readonly datasets: readonly DatasetConfig[] };
  readonly options: {
    readonly indexAxis: 'x' | 'y';
    readonly scales: { readonly x: ScaleConfig; readonly y: ScaleConfig };
  };
}

export interface ScaleConfig {
  readonly type: 'category' | 'linear';
  readonly stacked?: boolean;
  readonly min?: number;
  readonly max?: number;
}

export interface DatasetConfig {
  readonly label: string;
  readonly unit: string;
  /** Coordinates alone; a floating bar is `[from, to]`. What is shown is `texts`. */
  readonly data: readonly (number | readonly [number, number] | null)[];
  readonly texts: readonly string[];
  readonly notes?: Readonly<Record<number, string>>;
  /** The colour of each point, and its finish. */
  readonly inks: readonly SeriesNumber[];
  readonly finishes: readonly Finish[];
  /** For lines: the points after which the line breaks off, and whether there is a line at all. */
  readonly breaks?: readonly number[];
  readonly showLine?: boolean;
}
