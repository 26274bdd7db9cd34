import type { Attributes } from './svg.ts';

/** The colours of a drawing that stands alone, by custom property. `charts.css` gives the same for light, and others for dark. */
export const colors = {
  '--chart-1': '#1a4f8b',
  '--chart-2': '#6b93c0',
  '--chart-3': '#4a4f57',
  '--chart-4': '#8c8f94',
  '--chart-5': '#9a8150',
  '--chart-on-1': '#ffffff',
  '--chart-on-2': '#0c1520',
  '--chart-on-3': '#ffffff',
  '--chart-on-4': '#0c1520',
  '--chart-on-5': '#0c1520',
  '--chart-ground': '#ffffff',
  '--chart-text': '#1d2329',
  '--chart-muted': '#59616a',
  '--chart-grid': '#e1e2e0',
  '--chart-axis': '#6b737b',
} as const;

export type ColorName = keyof typeof colors;

type Channels = Readonly<Partial<Record<'fill' | 'stroke', ColorName>>>;

/** What each class paints with. A page colours by the class, a downloaded file by the attributes beside it. */
export const classes = {
  'chart-fill-1': { fill: '--chart-1' },
  'chart-fill-2': { fill: '--chart-2' },
  'chart-fill-3': { fill: '--chart-3' },
  'chart-fill-4': { fill: '--chart-4' },
  'chart-fill-5': { fill: '--chart-5' },
  'chart-stroke-1': { stroke: '--chart-1' },
  'chart-stroke-2': { stroke: '--chart-2' },
  'chart-stroke-3': { stroke: '--chart-3' },
  'chart-stroke-4': { stroke: '--chart-4' },
  'chart-stroke-5': { stroke: '--chart-5' },
  'chart-out-1': { fill: '--chart-ground', stroke: '--chart-1' },
  'chart-out-2': { fill: '--chart-ground', stroke: '--chart-2' },
  'chart-out-3': { fill: '--chart-ground', stroke: '--chart-3' },
  'chart-out-4': { fill: '--chart-ground', stroke: '--chart-4' },
  'chart-out-5': { fill: '--chart-ground', stroke: '--chart-5' },
  'chart-on-1': { fill: '--chart-on-1', stroke: '--chart-1' },
  'chart-on-2': { fill: '--chart-on-2', stroke: '--chart-2' },
  'chart-on-3': { fill: '--chart-on-3', stroke: '--chart-3' },
  'chart-on-4': { fill: '--chart-on-4', stroke: '--chart-4' },
  'chart-on-5': { fill: '--chart-on-5', stroke: '--chart-5' },
  'chart-halo': { fill: '--chart-text', stroke: '--chart-ground' },
  'chart-ground': { fill: '--chart-ground' },
  'chart-seam': { stroke: '--chart-ground' },
  'chart-text': { fill: '--chart-text' },
  'chart-muted': { fill: '--chart-muted' },
  'chart-grid': { stroke: '--chart-grid' },
  'chart-axis': { stroke: '--chart-axis' },
} as const satisfies Record<string, Channels>;

export type ClassName = keyof typeof classes;

/** The attributes of one or more classes: their names, and the colours for a file without style sheet. */
export function paintWith(...names: readonly ClassName[]): Attributes {
  const channels: Channels = Object.assign({}, ...names.map((name) => classes[name]));
  return {
    class: names.join(' '),
    ...(channels.fill ? { fill: colors[channels.fill] } : {}),
    ...(channels.stroke ? { stroke: colors[channels.stroke] } : {}),
  };
}

/** A colour of the five. */
export type SeriesNumber = 1 | 2 | 3 | 4 | 5;

export function toSeriesNumber(series: number): SeriesNumber {
  return (((((series - 1) % 5) + 5) % 5) + 1) as SeriesNumber;
}
