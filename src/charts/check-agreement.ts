import type { ChartSpec, SidesChart } from '#model/chart-spec.ts';
import { measureBars, toCoordinate } from './bar-extents.ts';
import type { ChartTable } from './build-table.ts';
import type { ChartConfig } from './chart-config.ts';
import { readSheet, type Sheet } from './chart-sheet.ts';
import { checkDescription } from './check-description.ts';
import { checkDrawing } from './check-drawing.ts';

/** What comes from one specification. */
export interface ChartForms {
  readonly drawings: readonly string[];
  readonly table: ChartTable;
  readonly description: string;
  readonly config: ChartConfig;
}

/** Where drawings, table, description and configuration do not say the same. */
export function checkAgreement(spec: ChartSpec, { drawings, table, description, config }: ChartForms): readonly string[] {
  const sheet = readSheet(spec);
  return [
    ...drawings.flatMap((drawing) => checkDrawing(spec, drawing, description)),
    ...(spec.kind === 'sides' ? checkParts(spec, table) : checkTable(sheet, table)),
    ...checkDescription(spec, description),
    ...checkConfig(spec, sheet, config),
  ];
}

function checkTable(sheet: Sheet, table: ChartTable): readonly string[] {
  const heads = table.columns.map(({ name }) => name).join('\n') === sheet.columns.map(({ name }) => name).join('\n');
  const rows = table.rows.map(({ label }) => label).join('\n') === sheet.slots.map(({ label }) => label).join('\n');
  if (!heads || !rows) return ['The table has other rows or columns than the chart.'];
  return sheet.columns.flatMap((column, index) =>
    sheet.slots.flatMap(({ label }, slot) => {
      const [meant, cell] = [column.data[slot], table.rows[slot]?.cells[index]];
      const isSame = meant?.text === cell?.text && meant?.value === cell?.value;
      return isSame ? [] : [`The table says "${cell?.text}" for ${column.name}, ${label}; the chart says "${meant?.text}".`];
    }),
  );
}

/** The table of columns that are taken apart has a row for each part and each total, in their order. */
function checkParts({ sides }: SidesChart, table: ChartTable): readonly string[] {
  const meant = sides.flatMap(({ parts, total }) => [...parts, total]);
  if (meant.length !== table.rows.length) return ['The table has other rows than the chart.'];
  return meant.flatMap(({ label, datum }, index) => {
    const row = table.rows[index];
    const [cell] = row?.cells ?? [];
    const isSame = row?.label === label && cell?.text === datum.text && cell?.value === datum.value;
    return isSame ? [] : [`The table says "${cell?.text}" for ${row?.label}; the chart says "${datum.text}" for ${label}.`];
  });
}

function checkConfig(spec: ChartSpec, sheet: Sheet, config: ChartConfig): readonly string[] {
  const isPlain = JSON.stringify(JSON.parse(JSON.stringify(config))) === JSON.stringify(config);
  const labels = sheet.slots.map((slot) => slot.label).join('\n');
  const isLabeled =
    config.plots.every((plot) => plot.data.labels.join('\n') === labels) && config.slots.map((slot) => slot.label).join('\n') === labels;
  const datasets = config.plots.flatMap((plot) => plot.data.datasets);
  const columns = sheet.columns.filter((column) => column.role === 'mark');
  const total = sheet.columns.find((column) => column.role === 'total');
  const floating = spec.kind === 'waterfall' ? measureBars(spec)[0] : undefined;
  const wrong = columns.flatMap((column, index) =>
    sheet.slots.flatMap(({ label }, slot) => {
      const { value, text } = column.data[slot] ?? {};
      const extent = floating?.[slot];
      const meant = extent ? [toCoordinate(extent.from), toCoordinate(extent.to)] : value === undefined ? null : Number(value);
      const dataset = datasets[index];
      const isSame =
        dataset?.label === column.name && dataset.texts[slot] === text && JSON.stringify(dataset.data[slot]) === JSON.stringify(meant);
      return isSame ? [] : [`The live chart has "${dataset?.texts[slot]}" for ${column.name}, ${label}; the chart says "${text}".`];
    }),
  );
  const isTotaled = (total?.data.map((datum) => datum.text) ?? []).join('\n') === (config.totals?.texts ?? []).join('\n');
  return [
    ...(isPlain && isLabeled && isTotaled && datasets.length === columns.length
      ? []
      : ['The live chart has other periods, series or totals than the chart.']),
    ...wrong,
  ];
}
