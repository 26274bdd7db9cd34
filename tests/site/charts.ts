import { attributeOf, type Element, elementsNamed, hasClass, plainTextOf, textOf } from '#tests/site/html.ts';

/** What the live chart of a figure is given: a list of texts for each series, in the order of the table's columns. */
interface LiveSeries {
  readonly label: string;
  readonly texts: readonly string[];
}

interface LiveConfig {
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
}

/** Reads a chart's figure. Throws where its data is no JSON. */
export function readChart(figure: Element): ChartOnPage {
  const script = elementsNamed(figure, 'script').find((element) => attributeOf(element, 'type') === 'application/json');
  const config = JSON.parse(script ? textOf(script) : 'null') as LiveConfig | null;
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
    slots: config?.slots.map(({ label }) => label) ?? [],
    series: config?.plots.flatMap(({ data }) => data.datasets) ?? [],
  };
}
