import type { ChartSpec, SidesChart, WaterfallChart } from '#model/chart-spec.ts';
import { compare, type Decimal, parseDecimal } from '#model/decimal.ts';
import { type Column, isGap, readSheet, type Sheet } from './chart-sheet.ts';
import { listBreaks } from './draw-breaks.ts';

/**
 * A chart in sentences: what it is, where each series begins, ends, and peaks, and what is missing or not comparable. It
 * states direction and amount, never cause, and compares only actual values under one accounting standard and after the last break.
 */
export function describeChart(spec: ChartSpec): string {
  const sheet = readSheet(spec);
  if (spec.kind === 'waterfall') return describeWaterfall(spec);
  if (spec.kind === 'sides') return describeSides(spec);
  const [first, last] = [sheet.slots[0], sheet.slots.at(-1)];
  const span = first && last ? ` Periods from ${first.label} to ${last.label}, oldest first.` : '';
  const sentences = [
    `${nameKind(spec)}${span}`,
    ...sheet.columns.map((column) => describeColumn(column, sheet)),
    ...describeGaps(sheet),
    ...describeBreaks(sheet),
    ...describeApart(sheet, 'hatched'),
    ...describeApart(sheet, 'outlined'),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function nameKind(spec: Exclude<ChartSpec, WaterfallChart | SidesChart>): string {
  switch (spec.kind) {
    case 'bars':
      return spec.layout === 'stacked' ? `Stacked bars, ${spec.unit}.` : `Bars, ${spec.unit}.`;
    case 'panels':
      return `Two panels on one axis of time: ${spec.amounts.label} (${spec.amounts.unit}) as bars, ${spec.ratios.label} (${spec.ratios.unit}) as a line.`;
    case 'multiples':
      return 'Small panels over the same periods.';
  }
}

function describeWaterfall({ steps, measure, unit }: WaterfallChart): string {
  const parts = steps.map(({ label, kind, datum }) => {
    const isDown = datum.value?.startsWith('-') ?? false;
    return `${label} ${datum.text}${kind === 'total' ? '' : isDown ? ' (decrease)' : ' (increase)'}`;
  });
  return `Waterfall of ${measure}, ${unit}: ${parts.join('; ')}.`;
}

function describeSides({ sides, unit }: SidesChart): string {
  const columns = sides.map(({ label, parts, total }) => {
    const made = parts.map((part) => `${part.label} ${part.datum.text}`).join('; ');
    return `${label}: ${made}; Total ${total.datum.text}.`;
  });
  return [`Columns of one height, ${unit}.`, ...columns].join(' ');
}

interface Reading {
  readonly label: string;
  readonly text: string;
  readonly value: Decimal;
}

function describeColumn(column: Column, sheet: Sheet): string {
  const since = Math.max(0, ...column.breaks.map(({ slot }) => slot));
  const readings = column.data.flatMap(({ value, text }, index): readonly Reading[] => {
    if (index < since) return [];
    const slot = sheet.slots[index];
    const number = value === undefined ? undefined : parseDecimal(value);
    return slot?.finish === 'solid' && number ? [{ label: slot.label, text, value: number }] : [];
  });
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `${column.name}: ${first.text} in ${first.label}.`;
  const high = readings.reduce((best, reading) => (compare(reading.value, best.value) > 0 ? reading : best));
  const low = readings.reduce((best, reading) => (compare(reading.value, best.value) < 0 ? reading : best));
  const extremes = [
    ...(high === first || high === last ? [] : [`highest ${high.text} in ${high.label}`]),
    ...(low === first || low === last ? [] : [`lowest ${low.text} in ${low.label}`]),
  ];
  const way = `${column.name}: ${nameDirection(first, last)} from ${first.text} in ${first.label} to ${last.text} in ${last.label}`;
  return `${[way, ...extremes].join(', ')}.`;
}

function nameDirection(first: Reading, last: Reading): string {
  return { '-1': 'down', '0': 'unchanged', '1': 'up' }[`${compare(last.value, first.value)}`];
}

function describeGaps({ slots, columns }: Sheet): readonly string[] {
  const empty = slots.filter((_, index) => isGap(columns, index)).map((slot) => slot.label);
  const partial = columns.flatMap((column) => {
    const labels = slots.filter((slot, index) => column.data[index]?.value === undefined && !empty.includes(slot.label));
    return labels.length === 0 ? [] : [`No value of ${column.name} for ${labels.map((slot) => slot.label).join(', ')}.`];
  });
  return [...(empty.length === 0 ? [] : [`No data for ${empty.join(', ')}.`]), ...partial];
}

function describeBreaks({ slots, columns }: Sheet): readonly string[] {
  return listBreaks(columns).map(({ slot, name }) => {
    const broken = columns.filter(({ breaks }) => breaks.some((each) => each.slot === slot)).map((column) => column.name);
    return `${broken.join(', ')}: not comparable before ${slots[slot]?.label ?? ''} (${name}).`;
  });
}

/** What stands apart from the series: periods under another standard, and forecasts, each with its values. */
function describeApart({ slots, columns }: Sheet, finish: 'hatched' | 'outlined'): readonly string[] {
  return slots.flatMap((slot, index) => {
    if (slot.finish !== finish || isGap(columns, index)) return [];
    const values = columns.flatMap((column) =>
      column.data[index]?.value === undefined ? [] : [`${column.name} ${column.data[index]?.text}`],
    );
    const why = finish === 'hatched' ? `is under ${slot.standard} and not comparable` : 'is a forecast';
    return [`${slot.label} ${why}: ${values.join('; ')}.`];
  });
}
