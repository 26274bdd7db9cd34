import type { Finish } from '#charts/chart-sheet.ts';
import type { ColorName, SeriesNumber } from '#charts/look.ts';
import { findTile, speckOpacity } from '#charts/tiles.ts';
import { type Plane, planeMargin } from './plane.ts';

/** Looks colours up in the custom properties of the figure, as they are in the present theme. */
export type Palette = (name: ColorName) => string;

export function readPalette(figure: HTMLElement): Palette {
  const known = new Map<ColorName, string>();
  return (name) => {
    const color = known.get(name) ?? resolveColor(figure, name);
    known.set(name, color);
    return color;
  };
}

/** What a custom property comes to as a colour: by itself it is words that no canvas knows, such as `light-dark(…)`. */
function resolveColor(figure: HTMLElement, name: ColorName): string {
  const probe = figure.appendChild(document.createElement('i'));
  probe.hidden = true;
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What a bar is filled with: the tile of the drawing, in the same place. */
export function fillBar(palette: Palette, plane: Plane, series: SeriesNumber, finish: Finish): string | CanvasPattern {
  const tile = findTile(series, finish);
  const ink = palette(`--chart-${series}`);
  const ground = palette('--chart-ground');
  if (!tile) return finish === 'outlined' ? ground : ink;
  const unit = plane.pixels();
  const pixels = Math.ceil(tile.size * unit * devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (!context) return ink;
  const isSquare = tile.inked === 'square';
  context.scale(pixels / tile.size, pixels / tile.size);
  context.fillStyle = isSquare ? ink : ground;
  context.fillRect(0, 0, tile.size, tile.size);
  context.globalAlpha = isSquare ? speckOpacity : 1;
  context.strokeStyle = isSquare ? ground : ink;
  context.fillStyle = ground;
  context.lineWidth = tile.lineWidth;
  for (const [x1, y1, x2, y2] of tile.lines) context.stroke(new Path2D(`M${x1} ${y1}L${x2} ${y2}`));
  for (const [x, y, radius] of tile.dots) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  const pattern = context.createPattern(canvas, 'repeat');
  const shrink = (tile.size * unit) / pixels;
  const { x, y } = plane.area;
  pattern?.setTransform(new DOMMatrix([shrink, 0, 0, shrink, (planeMargin - x) * unit, (planeMargin - y) * unit]));
  return pattern ?? ink;
}

/** Draws the lines of the scale under the bars, by the paths of the drawing itself. */
export function drawScaleLines(context: CanvasRenderingContext2D, palette: Palette, plane: Plane): void {
  const unit = plane.pixels();
  context.save();
  context.translate((planeMargin - plane.area.x) * unit, (planeMargin - plane.area.y) * unit);
  context.scale(unit, unit);
  context.lineWidth = 1;
  for (const path of plane.group.querySelectorAll('[data-tick]')) {
    context.strokeStyle = palette(path.classList.contains('chart-axis') ? '--chart-axis' : '--chart-grid');
    context.stroke(new Path2D(path.getAttribute('d') ?? ''));
  }
  context.restore();
}
