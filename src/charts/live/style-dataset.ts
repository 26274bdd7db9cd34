import type { ChartDataset } from 'chart.js';
import type { DatasetConfig, PlotConfig } from '#charts/chart-config.ts';
import { markerShapes } from '#charts/markers.ts';
import { fillBar, type Palette } from './paint.ts';
import type { Plane } from './plane.ts';

type Mixed = ChartDataset<'bar' | 'line', (number | [number, number] | null)[]>;

/** The datasets of a plot in the colours of the page and the measures of the drawing. */
export function styleDatasets(plot: PlotConfig, plane: Plane, palette: Palette): Mixed[] {
  const isStacked = plot.options.scales.x.stacked === true;
  return plot.data.datasets.map((dataset) => {
    const data = dataset.data.map((value) => (typeof value === 'object' && value !== null ? ([...value] as [number, number]) : value));
    const styled = plot.type === 'bar' ? styleBars(dataset, plane, palette, isStacked) : styleLine(dataset, plane, palette);
    return { label: dataset.label, data, ...styled } as Mixed;
  });
}

function styleBars({ inks, finishes }: DatasetConfig, plane: Plane, palette: Palette, isStacked: boolean): Partial<ChartDataset<'bar'>> {
  const unit = plane.pixels();
  const inkAt = (slot: number) => inks[slot] ?? 1;
  const fills = finishes.map((finish, slot) => fillBar(palette, plane, inkAt(slot), finish));
  return {
    backgroundColor: fills,
    hoverBackgroundColor: fills,
    borderColor: finishes.map((finish, slot) => palette(finish === 'solid' ? '--chart-ground' : `--chart-${inkAt(slot)}`)),
    borderWidth: finishes.map((finish) => ({ solid: isStacked ? 0.5 : 0, hatched: 0.5, outlined: 1.5 })[finish] * unit),
    hoverBorderColor: palette('--chart-text'),
    hoverBorderWidth: 2 * unit,
    borderSkipped: false,
    inflateAmount: 0,
    categoryPercentage: plane.band,
    barPercentage: plane.inner,
  };
}

function styleLine(
  { inks, finishes, breaks = [], showLine = true }: DatasetConfig,
  plane: Plane,
  palette: Palette,
): Partial<ChartDataset<'line'>> {
  const unit = plane.pixels();
  const ink = inks[0] ?? 1;
  const color = palette(`--chart-${ink}`);
  const { pointStyle, rotation } = markerShapes[ink];
  const fills = finishes.map((finish) => (finish === 'solid' ? color : palette('--chart-ground')));
  return {
    showLine,
    clip: false,
    borderColor: color,
    borderWidth: 2 * unit,
    segment: { borderColor: ({ p0DataIndex }) => (breaks.includes(p0DataIndex) ? 'transparent' : undefined) },
    pointStyle,
    pointRotation: rotation,
    pointRadius: plane.radius * unit,
    pointHoverRadius: (plane.radius + 2) * unit,
    pointBackgroundColor: fills,
    pointHoverBackgroundColor: fills,
    pointBorderColor: color,
    pointBorderWidth: finishes.map((finish) => (finish === 'solid' ? 0 : 1.6 * unit)),
    pointHoverBorderColor: palette('--chart-text'),
    pointHoverBorderWidth: 2 * unit,
  };
}
