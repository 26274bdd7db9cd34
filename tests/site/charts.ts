import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, type Element, elementsNamed, hasClass, plainTextOf } from '#tests/site/html.ts';

/** What the live chart of a figure is given: a list of texts for each series, in the order of the table's columns. */
interface LiveSeries {
  readonly label: string;
  readonly texts: readonly string[];
}

interface LiveConfig {
  readonly kind: string;
  readonly totals?: { readonly texts: readonly string[] };
  readonly slots: readonly { readonly label: string }[];
  readonly plots: readonly { readonly data: { readonly datasets: readonly LiveSeries[] } }[];
}

/** A chart as it stands in a page: its drawing, its table of values, and what the live chart is given. */
export interface ChartOnPage {
  readonly id: string;
  readonly drawings: number;
  readonly description: string;
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[];
  /** The names of the rows, as the live chart has them. */
  readonly slots: readonly string[];
  readonly series: readonly LiveSeries[];
  readonly kind: string;
  /** The printed total of each slot, where the chart has them. */
  readonly totals: readonly string[];
}

/** Reads a chart's figure, and from the site's folder what its live chart is given. Throws where there is no such file. */
export function readChart(figure: Element, folder: string, base: string): ChartOnPage {
  const [drawing] = elementsNamed(figure, 'a')
    .flatMap((link) => attributeOf(link, 'href') ?? [])
    .filter((href) => href.endsWith('.svg'));
  const file = join(folder, (drawing ?? '').slice(base.length).replace(/svg$/, 'json'));
  const config = JSON.parse(readFileSync(file, 'utf8')) as LiveConfig;
  const table = elementsNamed(figure, 'table').find((element) => hasClass(element, 'chart-table'));
  const rows = table ? elementsNamed(table, 'tr').filter((row) => row.parentNode?.nodeName === 'tbody') : [];
  return {
    id: attributeOf(figure, 'id') ?? '',
    drawings: elementsNamed(figure, 'svg').length,
    description: elementsNamed(figure, 'desc').map(plainTextOf).join(' '),
    rows: rows.map((row) => ({
      label: elementsNamed(row, 'th').map(plainTextOf).join(' '),
      texts: elementsNamed(row, 'td').map(plainTextOf),
    })),
    kind: config.kind,
    slots: config.slots.map(({ label }) => label),
    series: config.plots.flatMap(({ data }) => data.datasets),
    totals: config.totals?.texts ?? [],
  };
}
