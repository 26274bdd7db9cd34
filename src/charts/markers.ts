import type { Ink } from './draw-tiles.ts';
import { paintWith, type SeriesNumber } from './look.ts';
import { type Attributes, element, round } from './svg.ts';

/** The shapes that tell lines apart beside their colour, by Chart.js's names. */
export const markerShapes: Readonly<
  Record<SeriesNumber, { readonly pointStyle: 'circle' | 'rect' | 'triangle' | 'rectRot'; readonly rotation: 0 | 180 }>
> = {
  1: { pointStyle: 'circle', rotation: 0 },
  2: { pointStyle: 'rect', rotation: 0 },
  3: { pointStyle: 'triangle', rotation: 0 },
  4: { pointStyle: 'rectRot', rotation: 0 },
  5: { pointStyle: 'triangle', rotation: 180 },
};

/** A marker around a point: full for an actual value, hollow for another standard or a forecast. */
export function drawMarker(ink: Ink, x: number, y: number, radius: number, attributes: Attributes, ...children: readonly string[]): string {
  const paint =
    ink.finish === 'solid'
      ? { ...paintWith(`chart-fill-${ink.series}`) }
      : { ...paintWith(`chart-out-${ink.series}`), 'stroke-width': 1.6 };
  const transform = `translate(${round(x)} ${round(y)})`;
  return element('path', { ...attributes, transform, d: traceMarker(ink.series, radius), ...paint }, ...children);
}

function traceMarker(series: SeriesNumber, radius: number): string {
  const { pointStyle, rotation } = markerShapes[series];
  const r = round(radius);
  switch (pointStyle) {
    case 'circle':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'rect':
      return tracePolygon(radius, [45, 135, 225, 315]);
    case 'triangle':
      return tracePolygon(
        radius,
        [0, 120, 240].map((angle) => angle + rotation),
      );
    case 'rectRot':
      return tracePolygon(radius, [0, 90, 180, 270]);
  }
}

/** Corners by their angles from the top, clockwise. */
function tracePolygon(radius: number, angles: readonly number[]): string {
  const corners = angles.map((angle) => {
    const turn = (angle * Math.PI) / 180;
    return `${round(Math.sin(turn) * radius)} ${round(-Math.cos(turn) * radius)}`;
  });
  return `M${corners.join('L')}z`;
}
