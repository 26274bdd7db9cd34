/**
 * What a chart shows, in the shape of `src/charts/chart-spec.ts`, so that a page hands it on as it is. `value` is in the unit that the
 * chart states, `text` what the reader sees.
 */
export interface ChartDatum {
  readonly value: string | undefined;
  readonly text: string;
  readonly note?: string;
  readonly factId?: string;
  readonly href?: string;
}

export interface ChartSlot {
  readonly label: string;
  readonly longLabel: string;
  readonly end: string;
  readonly standard?: string;
  readonly kind: 'actual' | 'forecast';
}

/** Values from a slot on are not comparable with those before. */
export interface ChartBreak {
  readonly slot: number;
  readonly name: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly data: readonly ChartDatum[];
  readonly breaks?: readonly ChartBreak[];
}

interface ChartFrame {
  readonly id: string;
  /** The name of its files below `/data/charts/`, without ending. */
  readonly stem?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  /** Left out in print: its figures stand in the statements. */
  readonly isScreenOnly?: boolean;
  readonly source?: string;
}

export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly layout: 'grouped' | 'stacked';
  readonly unit: string;
  readonly periods: readonly ChartSlot[];
  readonly series: readonly ChartSeries[];
  readonly total?: ChartSeries;
}

export interface ChartPanel {
  readonly label: string;
  readonly unit: string;
  readonly series: readonly ChartSeries[];
}

export interface PanelChart extends ChartFrame {
  readonly kind: 'panels';
  readonly periods: readonly ChartSlot[];
  readonly amounts: ChartPanel;
  readonly ratios: ChartPanel;
}

export interface ChartStep {
  readonly label: string;
  readonly kind: 'total' | 'change';
  readonly datum: ChartDatum;
}

export interface WaterfallChart extends ChartFrame {
  readonly kind: 'waterfall';
  readonly measure: string;
  readonly unit: string;
  readonly steps: readonly ChartStep[];
}

export interface ChartMultiple {
  readonly name: string;
  readonly unit: string;
  readonly mark: 'line' | 'dots';
  readonly data: readonly ChartDatum[];
  readonly breaks?: readonly ChartBreak[];
}

export interface MultiplesChart extends ChartFrame {
  readonly kind: 'multiples';
  readonly scale: 'own' | 'shared';
  readonly periods: readonly ChartSlot[];
  readonly multiples: readonly ChartMultiple[];
}

export interface ChartSide {
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly datum: ChartDatum }[];
  readonly total: { readonly label: string; readonly datum: ChartDatum };
}

export interface SidesChart extends ChartFrame {
  readonly kind: 'sides';
  readonly unit: string;
  readonly sides: readonly ChartSide[];
}

export type Chart = BarChart | PanelChart | WaterfallChart | MultiplesChart | SidesChart;
