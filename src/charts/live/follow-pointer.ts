import type { ChartConfig } from '#charts/chart-config.ts';
import { findMark, type LiveChart } from './draw-live.ts';
import type { Plane } from './plane.ts';
import { listColumns, type Position } from './walk.ts';

/**
 * Follows the pointer through the box: the slot it stands in, and there the series whose mark is nearest. A slot without
 * values is pointed at as any other.
 */
export function followPointer(
  box: HTMLElement,
  planes: readonly Plane[],
  charts: readonly LiveChart[],
  config: ChartConfig,
  show: (position: Position | undefined) => void,
  signal: AbortSignal,
): void {
  let last = '';
  const point = (position: Position | undefined) => {
    const key = position ? `${position.column},${position.slot}` : '';
    if (key === last) return;
    last = key;
    show(position);
  };
  box.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType }) => {
      if (pointerType === 'touch') return;
      point(charts.flatMap((chart, plot) => findPosition(chart, plot, planes[plot], config, clientX, clientY))[0]);
    },
    { signal },
  );
  box.addEventListener('pointerleave', () => point(undefined), { signal });
}

function findPosition(
  chart: LiveChart,
  plot: number,
  plane: Plane | undefined,
  config: ChartConfig,
  clientX: number,
  clientY: number,
): readonly Position[] {
  const frame = chart.canvas.getBoundingClientRect();
  const { left, top, width, height } = chart.chartArea;
  const [x, y] = [clientX - frame.left, clientY - frame.top];
  const isInside = plane !== undefined && x >= left && x <= left + width && y >= top && y <= top + height;
  if (!isInside) return [];
  const share = config.plots[plot]?.options.indexAxis === 'y' ? (y - top) / height : (x - left) / width;
  const slot = Math.min(config.slots.length - 1, Math.floor(share * config.slots.length));
  const distances = chart.data.datasets.map((_, series) => {
    const mark = findMark(chart, series, slot);
    const isEmpty = config.plots[plot]?.data.datasets[series]?.data[slot] === null;
    const center = mark?.getCenterPoint();
    return isEmpty || !mark || !center
      ? Number.POSITIVE_INFINITY
      : mark.inRange(x, y)
        ? 0
        : Math.hypot((center.x ?? 0) - x, (center.y ?? 0) - y);
  });
  const series = distances.indexOf(Math.min(...distances));
  const column = listColumns(config).findIndex((candidate) => candidate.plot === plot && candidate.series === series);
  return column < 0 ? [] : [{ column, slot }];
}
