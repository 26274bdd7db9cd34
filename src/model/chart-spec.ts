/**
 * One value of a chart. `value` is plain digits in the unit that the chart states (`-33.6`), undefined where there is none;
 * `text` is what a reader sees (`(33.6)`, `n.m.`). Both must say the same number: see `check-text.ts`.
 */
export interface Datum {
  readonly value: string | undefined;
  readonly text: string;
  /** A remark shown with the value, as one sentence. */
  readonly note?: string;
  readonly factId?: string;
  /** Where the table's cell links to: the line of the filing. */
  readonly href?: string;
}

/** One place on the axis of time. A period that is not in the archive keeps its place, with data that have no value. */
export interface PeriodSlot {
  /** Short, for the axis: `1H25`. */
  readonly label: string;
  /** `six months ended September 30, 2020`. */
  readonly longLabel: string;
  /** The last day, ISO: orders the axis, oldest to newest. */
  readonly end: string;
  /** The accounting standard. Slots under another standard than the newest slot's are hatched. */
  readonly standard?: string;
  readonly kind: 'actual' | 'forecast';
}

/** A change of rules: values from a slot on are not comparable with those before. */
export interface Break {
  /** The first slot under the new rule. */
  readonly slot: number;
  readonly name: string;
}

export interface Series {
  readonly name: string;
  /** One datum for each slot, in the order of the slots. */
  readonly data: readonly Datum[];
  readonly breaks?: readonly Break[];
}

interface ChartFrame {
  /** Prefix of every id in the markup: lower-case letters, digits and hyphens, unique on the page. */
  readonly id: string;
  /** The name of its files, without ending, where it has any. */
  readonly stem?: string;
  /** The message. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  readonly notes?: readonly string[];
  /** The documents that the values come from. */
  readonly source?: string;
}

/** Bars over periods, side by side or stacked. At most five series. */
export interface BarChart extends ChartFrame {
  readonly kind: 'bars';
  readonly layout: 'grouped' | 'stacked';
  readonly unit: string;
  readonly periods: readonly PeriodSlot[];
  readonly series: readonly Series[];
  /** Printed totals, written over the stacks. Never computed here. */
  readonly total?: Series;
}

export interface Panel {
  readonly label: string;
  readonly unit: string;
  readonly series: readonly Series[];
}

/** Amounts as bars above, their ratios as lines below, on one axis of time. */
export interface PanelChart extends ChartFrame {
  readonly kind: 'panels';
  readonly periods: readonly PeriodSlot[];
  readonly amounts: Panel;
  readonly ratios: Panel;
}

export interface Step {
  readonly label: string;
  /** A total stands on the zero line; a change floats from where the step before ended. */
  readonly kind: 'total' | 'change';
  readonly datum: Datum;
}

/** From an opening total over changes to a closing total; further totals may stand between. */
export interface WaterfallChart extends ChartFrame {
  readonly kind: 'waterfall';
  /** What is measured: `Cash and cash equivalents`. */
  readonly measure: string;
  readonly unit: string;
  readonly steps: readonly Step[];
}

export interface Multiple {
  readonly name: string;
  readonly unit: string;
  readonly mark: 'line' | 'dots';
  readonly data: readonly Datum[];
  readonly breaks?: readonly Break[];
}

/** Small panels of one series each, all over the same periods. */
export interface MultiplesChart extends ChartFrame {
  readonly kind: 'multiples';
  /** Whether every panel has its own scale, or all share one (then all have one unit). */
  readonly scale: 'own' | 'shared';
  readonly periods: readonly PeriodSlot[];
  readonly multiples: readonly Multiple[];
}

/** One of the columns: what it is made of, from the ground up, and its printed total. */
export interface Side {
  readonly label: string;
  readonly parts: readonly { readonly label: string; readonly datum: Datum }[];
  readonly total: { readonly label: string; readonly datum: Datum };
}

/** Columns that come to the same total, such as assets beside equity and liabilities on one day. At most five parts together. */
export interface SidesChart extends ChartFrame {
  readonly kind: 'sides';
  readonly unit: string;
  readonly sides: readonly Side[];
}

export type ChartSpec = BarChart | PanelChart | WaterfallChart | MultiplesChart | SidesChart;
