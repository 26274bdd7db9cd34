import type { ChartConfig, DatasetConfig } from '#charts/chart-config.ts';
import { listColumns, type Position } from './walk.ts';

/** What a tooltip shows of a slot: its names, and a line for each series that is read together with the one pointed at. */
export interface Tip {
  readonly heading: string;
  readonly subheading: string;
  readonly lines: readonly TipLine[];
  readonly note?: string;
}

export interface TipLine {
  readonly name: string;
  readonly text: string;
  /** Where the lines differ in unit; else it stands in the subheading. */
  readonly unit?: string;
  readonly isActive: boolean;
}

function findDataset(config: ChartConfig, column: number): DatasetConfig | undefined {
  const place = listColumns(config)[column];
  return place && config.plots[place.plot]?.data.datasets[place.series];
}

/** The words for one slot, the exact texts as in the table. Small multiples are read one by one, other charts as a whole. */
export function writeTip(config: ChartConfig, { column, slot }: Position): Tip {
  const { label = '', longLabel = '', remark } = config.slots[slot] ?? {};
  const shown = listColumns(config).flatMap((_, index) => (config.kind === 'multiples' && index !== column ? [] : [index]));
  const datasets = shown.flatMap((index) => findDataset(config, index) ?? []);
  const units = [...new Set(datasets.map((dataset) => dataset.unit))];
  const common = units.length === 1 ? units[0] : undefined;
  const lines = datasets.map(({ label: name, texts, unit }, index): TipLine => {
    const text = texts[slot] ?? '';
    return { name, text, ...(common === undefined ? { unit } : {}), isActive: shown[index] === column };
  });
  const { totals } = config;
  const own = config.kind === 'sides' ? lines.filter(({ text }) => text !== '') : lines;
  const total = totals ? [{ name: totals.name, text: totals.texts[slot] ?? '', isActive: false }] : [];
  const note = findDataset(config, column)?.notes?.[slot];
  const subheading = [remark, longLabel === label ? undefined : longLabel, common].filter((part) => part !== undefined).join(', ');
  return { heading: label, subheading, lines: [...own, ...total], ...(note === undefined ? {} : { note }) };
}

/** One point as it is announced: `1H25, US GAAP: Cloud services, 12,345 JPY millions.` */
export function announcePoint(config: ChartConfig, { column, slot }: Position): string {
  const { label = '', remark } = config.slots[slot] ?? {};
  const dataset = findDataset(config, column);
  const isEmpty = dataset?.data[slot] === null;
  const place = remark === undefined ? label : `${label}, ${remark}`;
  const value = isEmpty ? (dataset?.texts[slot] ?? '') : `${dataset?.texts[slot] ?? ''} ${dataset?.unit ?? ''}`;
  const note = dataset?.notes?.[slot];
  return `${place}: ${dataset?.label ?? ''}, ${value}.${note === undefined ? '' : ` ${note}`}`;
}
