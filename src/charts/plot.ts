import type { Area } from './layout.ts';
import { type Attributes, round } from './svg.ts';
import type { Ticks } from './ticks.ts';

export interface Plot {
  /** Its number in the chart, from 0. */
  readonly plot: number;
  /** The axis of the values. */
  readonly axis: 'x' | 'y';
  /** Where the scale reaches from end to end, and the slots from first to last. */
  readonly area: Area;
  readonly ticks: Ticks;
  /** The share of a slot that bars take, and the share of its place that one bar takes. */
  readonly band: number;
  readonly inner: number;
  /** Of the markers of lines. */
  readonly radius?: number;
}

/** The attributes that say where a plot lies and what its scale is: the live chart and the checks read them back. */
export function openPlot({ plot, axis, area, ticks, band, inner, radius }: Plot): Attributes {
  return {
    class: 'chart-plot',
    'data-plot': plot,
    'data-axis': axis,
    'data-area': [area.x, area.y, area.width, area.height].map(round).join(' '),
    'data-scale': `${ticks.low} ${ticks.high}`,
    'data-band': `${band} ${inner}`,
    'data-radius': radius,
  };
}
