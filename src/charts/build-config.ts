import type { ChartSpec } from '#model/chart-spec.ts';
import { parseDecimal } from '#model/decimal.ts';
import { isStacked, measureBars, toCoordinate } from './bar-extents.ts';
import { nameSlot } from './build-table.ts';
import type { ChartConfig, DatasetConfig, PlotConfig, ScaleConfig } from './chart-config.ts';
import { type Column, listMarks, readSheet, type Sheet } from './chart-sheet.ts';
import { toSeriesNumber } from './look.ts';
import { findBreaks } from './runs.ts';
import { inkStep } from './step-inks.ts';

/** The configuration of the live chart. It holds plain JSON only, and no colours. */
export function buildConfig(spec: ChartSpec): ChartConfig {
  const sheet = readSheet(spec);
  const plots = [...new Set(sheet.columns.map((column) => column.plot))];
  const total = sheet.columns.find((column) => column.role === 'total');
  return {
    id: spec.id,
    kind: spec.kind,
    title: spec.title,
    slots: sheet.slots.map(nameSlot),
    plots: plots.map((plot) => buildPlot(spec, sheet, plot)),
    ...(total ? { totals: { name: total.name, texts: total.data.map((datum) => datum.text) } } : {}),
  };
}

function buildPlot(spec: ChartSpec, sheet: Sheet, plot: number): PlotConfig {
  const columns = listMarks(sheet, plot);
  const isBars = spec.kind !== 'multiples' && plot === 0;
  const stacking = isStacked(spec) ? { stacked: true } : {};
  const slots: ScaleConfig = { type: 'category', ...stacking };
  const values: ScaleConfig = { type: 'linear', ...stacking };
  const isFlat = spec.kind === 'waterfall';
  return {
    type: isBars ? 'bar' : 'line',
    data: {
      labels: sheet.slots.map((slot) => slot.label),
      datasets: columns.map((column, series) => buildDataset(spec, sheet, column, isBars, series)),
    },
    options: { indexAxis: isFlat ? 'y' : 'x', scales: isFlat ? { x: values, y: slots } : { x: slots, y: values } },
  };
}

function buildDataset(spec: ChartSpec, sheet: Sheet, column: Column, isBars: boolean, series: number): DatasetConfig {
  const notes = Object.fromEntries(column.data.flatMap(({ note }, slot) => (note === undefined ? [] : [[slot, note]])));
  const ink = toSeriesNumber(column.series);
  return {
    label: column.name,
    unit: column.unit,
    data: spec.kind === 'waterfall' ? listFloating(spec, series) : listNumbers(column),
    texts: column.data.map((datum) => datum.text),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
    inks: spec.kind === 'waterfall' ? spec.steps.map(inkStep) : sheet.slots.map(() => ink),
    finishes: sheet.slots.map((slot) => slot.finish),
    ...(isBars ? {} : { breaks: findBreaks(sheet.slots, column.data, column.breaks), showLine: !isDots(spec, column) }),
  };
}

function isDots(spec: ChartSpec, column: Column): boolean {
  return spec.kind === 'multiples' && spec.multiples[column.plot]?.mark === 'dots';
}

function listNumbers(column: Column): readonly (number | null)[] {
  return column.data.map(({ value }) => {
    const number = value === undefined ? undefined : parseDecimal(value);
    return number ? toCoordinate(number) : null;
  });
}

function listFloating(spec: ChartSpec, series: number): readonly (readonly [number, number] | null)[] {
  return (measureBars(spec)[series] ?? []).map((extent) => (extent ? [toCoordinate(extent.from), toCoordinate(extent.to)] : null));
}
