import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import type { Datum } from '#model/chart-spec.ts';
import type { Fact } from '#model/fact.ts';
import { archivedFiling } from '#series/archive.ts';
import { type MeasureValue, measureValue } from '#series/measure-value.ts';
import type { Selection } from '#series/select-facts.ts';
import { documentReference } from '#views/build-references.ts';
import type { Figure } from '#views/figure.ts';
import { figureOfMeasure } from '#views/figure-of-measure.ts';

/** A figure for a chart, with the filings that it comes from. */
export interface ChartFigure {
  readonly figure: Figure;
  readonly filings: readonly string[];
  /** What it shows, or is computed from. */
  readonly facts: readonly Fact[];
}

const noFigure: ChartFigure = {
  figure: { kind: 'absent', text: '', spoken: '', unit: '', unitText: '', isNegative: false, basis: 'printed' },
  filings: [],
  facts: [],
};

function factsOf(value: MeasureValue): readonly Fact[] {
  if (value.kind === 'fact') return [value.fact];
  return value.kind === 'computed' ? value.from : [];
}

/** A measure by its name; issuer.yaml was checked, so it exists. */
export function measureOf(name: string): Measure {
  const measure = readIssuer().measures[name];
  if (!measure) throw new Error(`There is no measure “${name}”.`);
  return measure;
}

/** What a measure is where a selection asks. */
export function chartFigure(name: string, selection: Selection | undefined): ChartFigure {
  if (!selection) return noFigure;
  const measure = measureOf(name);
  const value = measureValue(measure, selection);
  const facts = factsOf(value);
  return { figure: figureOfMeasure(value, measure.unit), filings: facts.map(({ filing }) => filing), facts };
}

/** `(33.6)` gives `-33.6`: the number that the text says. */
function plainNumber(text: string): string {
  const digits = text.replace(/[(),]/g, '');
  return text.startsWith('(') ? `-${digits}` : digits;
}

/** A figure in the chart's unit; in another unit it cannot be drawn there. */
export function chartDatum({ figure }: Pick<ChartFigure, 'figure'>, unit: string): Datum {
  if (figure.kind !== 'value' || figure.unitText !== unit) return { value: undefined, text: figure.kind === 'value' ? '' : figure.text };
  return {
    value: plainNumber(figure.text),
    text: figure.text,
    ...(figure.fact === undefined ? {} : { factId: figure.fact }),
    ...(figure.href === undefined ? {} : { href: figure.href }),
  };
}

/** The unit of most of the figures; empty where there are none. */
export function chartUnit(figures: readonly ChartFigure[]): string {
  const counts = new Map<string, number>();
  for (const { figure } of figures) {
    if (figure.kind === 'value') counts.set(figure.unitText, (counts.get(figure.unitText) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
}

/** The documents that figures come from, oldest first. */
export function chartSource(figures: readonly ChartFigure[]): string {
  const filings = [...new Set(figures.flatMap((each) => each.filings))].sort();
  return filings.map((filing) => documentReference(archivedFiling(filing)).name).join(', ');
}
