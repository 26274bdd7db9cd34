import type { Chart } from './build-chart.ts';
import { drawTable } from './draw-table.ts';
import { element, escapeMarkup } from './svg.ts';

export interface FigureOptions {
  /** What of the chart can be taken away: `{ label: 'SVG', href }`. The live chart's JSON lies beside the SVG. */
  readonly downloads?: readonly { readonly label: string; readonly href: string }[];
}

/**
 * A chart as a `<figure>`: title and subtitle, both drawings (the style sheet shows the one that fits), notes, and the values
 * and description behind a disclosure, its files. `client.ts` finds it by `data-chart`.
 */
export function drawFigure(chart: Chart, { downloads = [] }: FigureOptions = {}): string {
  const { id, title, subtitle, notes = [], source } = chart.spec;
  const remarks = [...notes, ...(source === undefined ? [] : [`Source: ${source}`])];
  const links = downloads.map(({ label, href }) => element('li', {}, element('a', { href, download: '' }, escapeMarkup(label))));
  return element(
    'figure',
    { class: 'chart', id, 'data-chart': id, 'aria-labelledby': `${id}-caption` },
    element(
      'figcaption',
      { id: `${id}-caption`, class: 'chart-caption' },
      element('span', { class: 'chart-title' }, escapeMarkup(title)),
      ' ',
      element('span', { class: 'chart-subtitle' }, escapeMarkup(subtitle)),
    ),
    element('div', { class: 'chart-box' }, chart.narrow, chart.wide),
    ...remarks.map((remark) => element('p', { class: 'chart-remark' }, escapeMarkup(remark))),
    element(
      'details',
      { class: 'chart-data' },
      element('summary', {}, 'Values and description'),
      element('p', {}, escapeMarkup(chart.description)),
      drawTable(chart.table, id),
    ),
    links.length === 0 ? '' : element('ul', { class: 'chart-downloads no-print' }, ...links),
  );
}
