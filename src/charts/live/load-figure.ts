import type { ChartConfig } from '#charts/chart-config.ts';
import styles from './live.css?url';
import { type LiveFigure, openFigure } from './open-figure.ts';

let sheet: Promise<void> | undefined;
const configs = new Map<string, Promise<ChartConfig>>();

/** Opens a figure once its configuration and the styles of live charts are there. `file` is the chart's SVG; its JSON lies beside it. */
export async function loadFigure(
  figure: HTMLElement,
  box: HTMLElement,
  button: HTMLButtonElement,
  file: string,
): Promise<LiveFigure | undefined> {
  sheet ??= loadStyles();
  const asked = configs.get(file) ?? fetch(file.replace(/svg$/, 'json')).then((answer) => answer.json() as Promise<ChartConfig>);
  configs.set(file, asked);
  const [config] = await Promise.all([asked, sheet]);
  return openFigure(figure, box, button, config);
}

function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => fail(new Error(`${styles} cannot be had.`)));
    document.head.append(link);
  });
}
