import { BarElement } from 'chart.js';
import type { ChartConfig } from '#charts/chart-config.ts';
import { findMark, type LiveChart } from './draw-live.ts';
import { hideTip, showTip } from './tooltip.ts';
import { listColumns, type Position } from './walk.ts';
import { writeTip } from './words.ts';

/** Marks one point and shows its words beside it; without position, neither. */
export function pointAt(box: HTMLElement, config: ChartConfig, charts: readonly LiveChart[], position: Position | undefined): void {
  for (const chart of charts) chart.setActiveElements([]);
  if (position) showPoint(box, config, charts, position);
  else hideTip(box);
  for (const chart of charts) chart.render();
}

function showPoint(box: HTMLElement, config: ChartConfig, charts: readonly LiveChart[], position: Position): void {
  const { plot = 0, series = 0 } = listColumns(config)[position.column] ?? {};
  const [chart, plan] = [charts[plot], config.plots[plot]];
  const mark = chart && findMark(chart, series, position.slot);
  if (!mark || !plan) return;
  const isEmpty = plan.data.datasets[series]?.data[position.slot] === null;
  if (!isEmpty) chart.setActiveElements([{ datasetIndex: series, index: position.slot }]);
  const [frame, origin] = [chart.canvas.getBoundingClientRect(), box.getBoundingClientRect()];
  const center = mark.getCenterPoint();
  const { width = 0, height = 0 } = mark instanceof BarElement ? mark.getProps(['width', 'height']) : { width: 16, height: 16 };
  const x = frame.left - origin.left + (center.x ?? 0);
  const y = frame.top - origin.top + (isEmpty ? frame.height / 2 : (center.y ?? 0));
  const isFlat = plan.options.indexAxis === 'y';
  showTip(box, writeTip(config, position), { x, y, clearance: (isFlat ? height : width) / 2 + 8, side: isFlat ? 'below' : 'beside' });
}
