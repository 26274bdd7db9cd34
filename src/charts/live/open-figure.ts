import type { ChartConfig } from '#charts/chart-config.ts';
import { drawLive, type LiveChart, repaintLive } from './draw-live.ts';
import { followPointer } from './follow-pointer.ts';
import { readPalette } from './paint.ts';
import { findDrawing, layCanvas, readPlanes } from './plane.ts';
import { pointAt } from './point-at.ts';
import { type Position, startWalk, walk } from './walk.ts';
import { watchPage } from './watch-page.ts';
import { announcePoint } from './words.ts';

/** A figure whose chart is live. */
export interface LiveFigure {
  /** Hands the keyboard to the chart. */
  enter(): void;
  /** Back to the drawing. */
  close(): void;
}

const open = new WeakMap<HTMLElement, LiveFigure>();

/** Puts a live chart in the place of a drawing, or gives back the one that is there. */
export function openFigure(figure: HTMLElement, box: HTMLElement, button: HTMLButtonElement, config: ChartConfig): LiveFigure | undefined {
  const already = open.get(figure);
  if (already) return already;
  const svg = findDrawing(box);
  if (!svg) return undefined;

  let palette = readPalette(figure);
  const planes = readPlanes(svg);
  const charts = planes.flatMap((plane, index): readonly LiveChart[] => {
    const plot = config.plots[index];
    return plot ? [drawLive(layCanvas(box, plane), plot, plane, () => palette)] : [];
  });
  const said = box.appendChild(document.createElement('p'));
  said.className = 'chart-said visually-hidden';
  said.setAttribute('aria-live', 'polite');
  figure.classList.add('is-live');

  let at = startWalk(config);
  const stop = new AbortController();
  const say = (position: Position) => {
    at = position;
    pointAt(box, config, charts, at);
    said.textContent = announcePoint(config, at);
  };
  const live: LiveFigure = {
    enter: () => {
      takeKeyboard(box, config);
      say(at);
    },
    close: () => {
      stop.abort();
      for (const chart of charts) chart.destroy();
      for (const element of box.querySelectorAll('.chart-plane, .chart-tip, .chart-said')) element.remove();
      figure.classList.remove('is-live');
      releaseKeyboard(box, button);
      open.delete(figure);
    },
  };
  open.set(figure, live);

  followPointer(box, planes, charts, config, (position) => pointAt(box, config, charts, position), stop.signal);
  box.addEventListener(
    'keydown',
    (event) => {
      const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : walk(config, at, event.key);
      if (!next) return;
      event.preventDefault();
      say(next);
    },
    { signal: stop.signal },
  );
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && (box.contains(document.activeElement) || box.matches(':hover'))) live.close();
  };
  document.addEventListener('keydown', leave, { signal: stop.signal });
  box.addEventListener('focusout', () => pointAt(box, config, charts, undefined), { signal: stop.signal });
  const repaint = () => {
    palette = readPalette(figure);
    charts.forEach((chart, index) => {
      const [plot, plane] = [config.plots[index], planes[index]];
      if (plot && plane) repaintLive(chart, plot, plane, palette);
    });
    pointAt(box, config, charts, undefined);
  };
  const refit = () => {
    if (findDrawing(box) !== svg) live.close();
  };
  watchPage(box, repaint, refit, stop.signal);
  return live;
}

/** The box becomes a widget of its own, so that a screen reader passes the arrow keys on to it. */
function takeKeyboard(box: HTMLElement, { title }: ChartConfig): void {
  box.tabIndex = -1;
  box.setAttribute('role', 'application');
  box.setAttribute('aria-roledescription', 'chart');
  box.setAttribute('aria-label', `${title}. Arrow keys move from point to point, Escape leaves.`);
  box.focus({ preventScroll: true });
}

/** The button takes the focus while the box still has it, so that it knows that the reader comes from there and wants no chart. */
function releaseKeyboard(box: HTMLElement, button: HTMLButtonElement): void {
  if (document.activeElement === box) button.focus({ preventScroll: true });
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-roledescription']) box.removeAttribute(name);
}
