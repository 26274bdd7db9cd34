import type { Finish } from './chart-sheet.ts';
import { type ClassName, paintWith, type SeriesNumber } from './look.ts';
import { type Attributes, element } from './svg.ts';
import { findTile, speckOpacity, type Tile } from './tiles.ts';

export interface Ink {
  readonly series: SeriesNumber;
  readonly finish: Finish;
}

/** The paint of a bar: a plain colour, a reference to its pattern, or an outline. A seam of the ground parts stacked bars. */
export function inkBar(prefix: string, { series, finish }: Ink, seam: 'seam' | 'none'): Attributes {
  const isPlain = findTile(series, finish) === undefined;
  const fill = isPlain ? {} : { fill: `url(#${nameTile(prefix, { series, finish })})` };
  switch (finish) {
    case 'outlined':
      return { ...paintWith(`chart-out-${series}`), 'stroke-width': 1.5 };
    case 'hatched':
      return { ...paintWith(`chart-stroke-${series}`), ...fill, 'stroke-width': 1 };
    case 'solid': {
      const classes: ClassName[] = [
        ...(isPlain ? [`chart-fill-${series}` as const] : []),
        ...(seam === 'seam' ? ['chart-seam' as const] : []),
      ];
      return { ...(classes.length > 0 ? paintWith(...classes) : {}), ...fill };
    }
  }
}

function nameTile(prefix: string, { series, finish }: Ink): string {
  return `${prefix}-${finish}-${series}`;
}

/** The `<pattern>` elements that the given inks need, each once. */
export function drawTiles(prefix: string, inks: readonly Ink[]): string {
  const needed = new Map(inks.map((ink) => [nameTile(prefix, ink), ink]));
  const patterns = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, ink]) => drawTile(id, ink));
  return patterns.join('') === '' ? '' : element('defs', {}, ...patterns);
}

function drawTile(id: string, { series, finish }: Ink): string {
  const tile = findTile(series, finish);
  if (!tile) return '';
  const { size } = tile;
  const square: ClassName = tile.inked === 'square' ? `chart-fill-${series}` : 'chart-ground';
  return element(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: size, height: size, ...paintWith(square) }),
    drawStrokes(tile, series),
  );
}

function drawStrokes(tile: Tile, series: SeriesNumber): string {
  const opacity = tile.inked === 'square' ? speckOpacity : undefined;
  const lines = tile.lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
  const stroke = paintWith(tile.inked === 'square' ? 'chart-seam' : `chart-stroke-${series}`);
  const dots = tile.dots.map(([cx, cy, r]) => element('circle', { cx, cy, r, ...paintWith('chart-ground'), opacity }));
  return (lines === '' ? '' : element('path', { d: lines, ...stroke, 'stroke-width': tile.lineWidth, opacity })) + dots.join('');
}
