import type { ChartSpec } from '#model/chart-spec.ts';
import { isGap, readSheet, type Sheet } from './chart-sheet.ts';
import { listBreaks } from './draw-breaks.ts';

/**
 * Where a description states a number that is not that of its period, or leaves out a series, a gap, another standard or a
 * forecast. Every number must stand with its place: `12,345 in 1H25`, or `Cloud services 11,111` after `1H24 is …`.
 */
export function checkDescription(spec: ChartSpec, description: string): readonly string[] {
  const sheet = readSheet(spec);
  const rest = strike(strike(description, listPlaced(spec, sheet)), listNames(spec, sheet));
  const stray = rest.match(/[\d][\d,.]*\d|\d/g) ?? [];
  const missing = listExpected(sheet).filter((word) => !description.includes(word));
  return [
    ...stray.map((number) => `The description says ${number}, which is not a value of the chart at that place.`),
    ...missing.map((word) => `The description does not mention "${word}".`),
  ];
}

/** Values with their places, in the ways a description writes them. */
function listPlaced(spec: ChartSpec, { slots, columns }: Sheet): readonly string[] {
  return slots.flatMap(({ label, finish }, index) =>
    columns.flatMap(({ name, data }) => {
      const { value, text } = data[index] ?? {};
      if (value === undefined || text === undefined) return [];
      if (spec.kind === 'waterfall') return [`${label} ${text}`];
      if (spec.kind === 'sides') return [`${name} ${text}`];
      return finish === 'solid' ? [`${text} in ${label}`] : [`${name} ${text}`];
    }),
  );
}

function listNames(spec: ChartSpec, { slots, columns }: Sheet): readonly string[] {
  const panels = spec.kind === 'panels' ? [spec.amounts.label, spec.ratios.label] : [];
  const measure = spec.kind === 'waterfall' ? [spec.measure] : [];
  return [
    ...panels,
    ...measure,
    ...slots.flatMap(({ label, standard }) => [label, standard ?? '']),
    ...columns.flatMap(({ name, unit }) => [name, unit]),
    ...listBreaks(columns).map(({ name }) => name),
  ];
}

function listExpected({ slots, columns }: Sheet): readonly string[] {
  const drawn = columns.filter((column) => column.data.some(({ value }) => value !== undefined)).map((column) => column.name);
  const apart = slots.filter((slot, index) => slot.finish !== 'solid' || isGap(columns, index)).map((slot) => slot.label);
  return [...drawn, ...apart, ...listBreaks(columns).map(({ name }) => name)];
}

/** The text without the given words, the longest struck first. */
function strike(text: string, words: readonly string[]): string {
  const longest = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  return longest.reduce((rest, word) => rest.replaceAll(word, ' '), text);
}
