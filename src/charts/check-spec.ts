import type { ChartSpec, PeriodSlot } from '#model/chart-spec.ts';
import { type Column, readSheet, type Sheet } from './chart-sheet.ts';
import { checkDatum } from './check-datum.ts';
import { checkSums } from './check-sums.ts';

/** Why a chart cannot be published: where in it, what is wrong, what to do. */
export interface ChartProblem {
  readonly chart: string;
  readonly message: string;
  readonly hint: string;
}

/** What is wrong with a specification by itself, before anything is drawn. */
export function checkSpec(spec: ChartSpec): readonly ChartProblem[] {
  const sheet = readSheet(spec);
  const complain = (message: string, hint: string): ChartProblem => ({ chart: spec.id, message, hint });
  return [
    ...(/^[a-z][a-z0-9-]*$/.test(spec.id)
      ? []
      : [complain(`The id "${spec.id}" cannot prefix ids of markup.`, 'Use lower-case letters, digits and hyphens.')]),
    ...(spec.title.trim() === '' ? [complain('The title is empty.', 'Say the message of the chart in one line.')] : []),
    ...(spec.subtitle.trim() === '' ? [complain('The subtitle is empty.', 'Name measure, unit and period.')] : []),
    ...checkShape(sheet).map((message) => complain(message, 'Give each series one value, or a value of undefined, for each period.')),
    ...checkCounts(spec, sheet).map((message) => complain(message, 'Split the chart, or join the smallest series.')),
    ...(spec.kind === 'waterfall' || spec.kind === 'sides'
      ? []
      : checkPeriods(spec.periods).map((message) => complain(message, 'Order periods by their last day, oldest first.'))),
    ...checkUnits(spec).map((message) => complain(message, 'Draw each panel on its own scale, or give all the same unit.')),
    ...listData(sheet).flatMap(({ where, column, slot }) => {
      const datum = column.data[slot];
      const message = datum && checkDatum(datum);
      return message === undefined
        ? []
        : [complain(`${where}: ${message}`, 'Make value and text say the same number, in the unit of the chart.')];
    }),
    ...checkSums(spec).map((message) =>
      complain(message, 'Compare the values with the filing; what was rounded may differ by its rounding only.'),
    ),
  ];
}

function checkShape({ slots, columns }: Sheet): readonly string[] {
  const names = columns.map((column) => column.name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...(slots.length === 0 || columns.length === 0 ? ['The chart has no period or no series.'] : []),
    ...(names.some((name) => name.trim() === '') ? ['A series has no name.'] : []),
    ...twice.map((name) => `Two series are named "${name}".`),
    ...columns.flatMap(({ name, data }) =>
      data.length === slots.length ? [] : [`"${name}" has ${data.length} values for ${slots.length} periods.`],
    ),
    ...columns.flatMap(({ name, breaks }) =>
      breaks.every(({ slot }) => slots[slot - 1] !== undefined && slots[slot] !== undefined)
        ? []
        : [`"${name}" has a break outside of its periods.`],
    ),
  ];
}

function checkCounts(spec: ChartSpec, { columns }: Sheet): readonly string[] {
  const plots = [...new Set(columns.map((column) => column.plot))];
  const crowded = plots.filter((plot) => columns.filter((column) => column.plot === plot && column.role === 'mark').length > 5);
  const isBare = spec.kind === 'panels' && (spec.amounts.series.length === 0 || spec.ratios.series.length === 0);
  return [...crowded.map(() => 'A plot has more than five series.'), ...(isBare ? ['A panel has no series.'] : [])];
}

function checkPeriods(periods: readonly PeriodSlot[]): readonly string[] {
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(period.end);
    const twin = periods.findIndex(
      ({ label, standard, kind }) => label === period.label && standard === period.standard && kind === period.kind,
    );
    return [
      ...(isDate ? [] : [`The period ${period.label} ends on "${period.end}", which is not a date.`]),
      ...(before && before.end > period.end ? [`The period ${period.label} stands after ${before.label}, but ends before it.`] : []),
      ...(twin < index ? [`The period ${period.label} stands there twice.`] : []),
    ];
  });
}

function checkUnits(spec: ChartSpec): readonly string[] {
  if (spec.kind !== 'multiples' || spec.scale === 'own') return [];
  const units = [...new Set(spec.multiples.map((multiple) => multiple.unit))];
  return units.length > 1 ? [`Panels on one scale are in different units: ${units.join(', ')}.`] : [];
}

function listData({ slots, columns }: Sheet): readonly { readonly where: string; readonly column: Column; readonly slot: number }[] {
  return columns.flatMap((column) => slots.map(({ label }, slot) => ({ where: `${column.name}, ${label}`, column, slot })));
}
