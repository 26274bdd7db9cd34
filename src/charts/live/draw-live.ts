import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { PlotConfig } from '#charts/chart-config.ts';
import { drawScaleLines, type Palette } from './paint.ts';
import { type Plane, planeMargin } from './plane.ts';
import { styleDatasets } from './style-dataset.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

export type LiveChart = Chart<'bar' | 'line', (number | [number, number] | null)[]>;

/**
 * Draws a plot with Chart.js so that its marks lie where those of the drawing lie: same scale, same slots, same thickness.
 * Axes, labels and key remain those of the drawing, above the canvas. Nothing moves by itself.
 */
export function drawLive(canvas: HTMLCanvasElement, plot: PlotConfig, plane: Plane, palette: () => Palette): LiveChart {
  const { x, y } = plot.options.scales;
  const slots = { type: 'category', display: false, offset: true } as const;
  const values = { type: 'linear', display: false, min: plane.scale.low, max: plane.scale.high } as const;
  const configuration: ChartConfiguration<'bar' | 'line', (number | [number, number] | null)[]> = {
    type: plot.type,
    data: { labels: [...plot.data.labels], datasets: styleDatasets(plot, plane, palette()) },
    options: {
      indexAxis: plot.options.indexAxis,
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: () => planeMargin * plane.pixels(), autoPadding: false },
      scales: {
        x: { ...(x.type === 'category' ? slots : values), stacked: x.stacked === true },
        y: { ...(y.type === 'category' ? slots : values), stacked: y.stacked === true },
      },
      onResize: (chart) => {
        chart.data.datasets = styleDatasets(plot, plane, palette());
      },
    },
    plugins: [{ id: 'scale-lines', beforeDatasetsDraw: ({ ctx }) => drawScaleLines(ctx, palette(), plane) }],
  };
  return new Chart(canvas, configuration);
}

/** The mark of a value, as Chart.js holds it. */
export function findMark(chart: LiveChart, series: number, slot: number): BarElement | PointElement | undefined {
  return chart.getDatasetMeta(series).data[slot] as BarElement | PointElement | undefined;
}

/** Takes new colours from the page. */
export function repaintLive(chart: LiveChart, plot: PlotConfig, plane: Plane, palette: Palette): void {
  chart.data.datasets = styleDatasets(plot, plane, palette);
  chart.update('none');
}
