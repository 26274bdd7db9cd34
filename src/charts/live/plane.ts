/** A plot of the drawing as the page shows it: what the live chart has to fit into. */
export interface Plane {
  readonly group: SVGGElement;
  /** In units of the drawing. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly scale: { readonly low: number; readonly high: number };
  readonly band: number;
  readonly inner: number;
  readonly radius: number;
  /** The drawing's own size, and how many pixels its unit has now. */
  readonly drawing: { readonly width: number; readonly height: number };
  pixels(): number;
}

/** Room around a plot for markers at its edge, in units of the drawing. */
export const planeMargin = 8;

/** The drawing that the style sheet shows at this width. */
export function findDrawing(box: HTMLElement): SVGSVGElement | undefined {
  return [...box.querySelectorAll<SVGSVGElement>('svg.chart-drawing')].find((svg) => svg.getClientRects().length > 0);
}

/** The plots of a drawing, in order. */
export function readPlanes(svg: SVGSVGElement): readonly Plane[] {
  return [...svg.querySelectorAll<SVGGElement>('[data-plot]')].map((group) => {
    const [x = 0, y = 0, width = 0, height = 0] = readNumbers(group.dataset.area);
    const [low = 0, high = 0] = readNumbers(group.dataset.scale);
    const [band = 1, inner = 1] = readNumbers(group.dataset.band);
    const [radius = 0] = readNumbers(group.dataset.radius);
    const drawing = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
    const pixels = () => svg.getBoundingClientRect().width / drawing.width;
    return { group, area: { x, y, width, height }, scale: { low, high }, band, inner, radius, drawing, pixels };
  });
}

function readNumbers(text = ''): readonly number[] {
  return text.split(' ').filter(Boolean).map(Number);
}

/** A canvas exactly over a plot; its place is in per cent, so that it follows the drawing as it is resized. */
export function layCanvas(box: HTMLElement, { area, drawing }: Plane): HTMLCanvasElement {
  const holder = document.createElement('div');
  holder.className = 'chart-plane';
  holder.setAttribute('aria-hidden', 'true');
  holder.style.left = `${((area.x - planeMargin) / drawing.width) * 100}%`;
  holder.style.top = `${((area.y - planeMargin) / drawing.height) * 100}%`;
  holder.style.width = `${((area.width + 2 * planeMargin) / drawing.width) * 100}%`;
  holder.style.height = `${((area.height + 2 * planeMargin) / drawing.height) * 100}%`;
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  box.prepend(holder);
  return canvas;
}
