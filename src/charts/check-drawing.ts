import type { ChartSpec } from '#model/chart-spec.ts';
import { measureBars, toCoordinate } from './bar-extents.ts';
import { isGap, listMarks, namePoint, readSheet, type Sheet } from './chart-sheet.ts';
import { listBreaks } from './draw-breaks.ts';
import { type DrawnMark, type DrawnPlot, readDrawing } from './read-drawing.ts';

/** Where a drawing does not say what its specification says: words, and the places of marks on their scale. */
export function checkDrawing(spec: ChartSpec, svg: string, description: string): readonly string[] {
  const sheet = readSheet(spec);
  const drawing = readDrawing(svg);
  const plots = new Set(sheet.columns.map((column) => column.plot));
  const isNamed = drawing.title === `${spec.title}. ${spec.subtitle}` && drawing.description === description;
  return [
    ...(isNamed ? [] : ['The title or description of the drawing is not the title or description of the chart.']),
    ...(drawing.plots.length === plots.size ? [] : [`The drawing has ${drawing.plots.length} plots, the chart has ${plots.size}.`]),
    ...drawing.plots.flatMap((plot, index) => [...checkMarks(spec, sheet, plot, index), ...checkWords(sheet, plot, index)]),
  ];
}

function checkMarks(spec: ChartSpec, sheet: Sheet, plot: DrawnPlot, index: number): readonly string[] {
  const extents = measureBars(spec);
  const isBars = spec.kind !== 'multiples' && index === 0;
  const expected = listMarks(sheet, index).flatMap((column, series) =>
    sheet.slots.flatMap((slot, row) => {
      const datum = column.data[row];
      if (datum?.value === undefined) return [];
      const extent = isBars ? extents[series]?.[row] : undefined;
      const reads = extent ? [toCoordinate(extent.from), toCoordinate(extent.to)] : [Number(datum.value)];
      return [{ at: `${sheet.columns.indexOf(column)},${row}`, title: namePoint(slot, column, datum), reads }];
    }),
  );
  const wrong = expected.flatMap(({ at, title, reads }) => {
    const [mark, ...more] = plot.marks.filter((candidate) => candidate.at === at);
    if (!mark || more.length > 0) return [`"${title}" is drawn ${mark ? 'more than once' : 'not at all'}.`];
    if (mark.title !== title) return [`The drawing says "${mark.title}", the table says "${title}".`];
    return isAtPlace(mark, reads) ? [] : [`"${title}" is drawn at ${mark.reads.join(' to ')}.`];
  });
  const stray = plot.marks.filter((mark) => !expected.some(({ at }) => at === mark.at));
  return [...wrong, ...stray.map((mark) => `"${mark.title}" is drawn, but has no value.`)];
}

function isAtPlace(mark: DrawnMark, reads: readonly number[]): boolean {
  const [drawn, meant] = [mark.reads.toSorted((a, b) => a - b), reads.toSorted((a, b) => a - b)];
  return drawn.length === meant.length && drawn.every((value, index) => Math.abs(value - (meant[index] ?? Number.NaN)) <= mark.tolerance);
}

function checkWords(sheet: Sheet, plot: DrawnPlot, index: number): readonly string[] {
  const columns = listMarks(sheet, index);
  const empty = sheet.slots.filter((_, slot) => isGap(columns, slot)).map((slot) => slot.label);
  const breaks = listBreaks(columns).map(({ slot }) => slot);
  const labels = plot.labels.filter(({ at, text }) => {
    const [column = -1, slot = -1] = at.split(',').map(Number);
    return sheet.columns[column]?.data[slot]?.text !== text;
  });
  const span = (plot.ticks.at(-1)?.value ?? 0) - (plot.ticks[0]?.value ?? 0);
  const ticks = plot.ticks.filter(({ value, reads }) => !(Math.abs(value - reads) <= span * 0.001));
  return [
    ...(empty.join() === plot.gaps.join()
      ? []
      : [`The drawing marks as empty: ${plot.gaps.join(', ') || 'nothing'}; without values are: ${empty.join(', ') || 'none'}.`]),
    ...(breaks.join() === plot.breaks.join()
      ? []
      : [
          `The drawing has breaks before slots ${plot.breaks.join(', ') || 'none'}; the chart has them before ${breaks.join(', ') || 'none'}.`,
        ]),
    ...labels.map(({ text }) => `The drawing is labeled "${text}", which is not the text of that value.`),
    ...ticks.map(({ value }) => `The line of ${value} is not at its place.`),
  ];
}
