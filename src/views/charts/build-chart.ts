import type { ChartChoice } from '#collections/chart-schema.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { speakOwn } from '#series/select-facts.ts';
import type { Chart, ChartPanel, ChartSeries } from '#views/chart.ts';
import { pageSelection } from '#views/key-figures.ts';
import { type ChartFigure, chartDatum, chartFigure, chartSource, chartUnit, measureOf } from './chart-data.ts';
import type { Slot } from './chart-slots.ts';
import { mayBeDrawn, stepsOfOneDocument, type Waterfall } from './chart-steps.ts';

interface NamedFigures {
  readonly name: string;
  readonly figures: readonly ChartFigure[];
}

function figuresOf(names: readonly string[], slots: readonly Slot[]): readonly NamedFigures[] {
  return names
    .map((name) => ({ name, figures: slots.map(({ period, selection }) => chartFigure(name, period && selection)) }))
    .filter(({ figures }) => figures.some(({ figure }) => figure.kind === 'value'));
}

const labelOf = (name: string): string => measureOf(name).short ?? measureOf(name).label;

const seriesOf = ({ name, figures }: NamedFigures, unit: string): ChartSeries => ({
  name: labelOf(name),
  data: figures.map((figure) => chartDatum(figure, unit)),
});

const all = (named: readonly NamedFigures[]): readonly ChartFigure[] => named.flatMap(({ figures }) => figures);

function frameOf(
  { id, title, subtitle, notes, screenOnly }: ChartChoice,
  unit: string,
  periodText: string,
  figures: readonly ChartFigure[],
) {
  const parts = [subtitle, periodText, unit].filter((part) => part !== '');
  return {
    id,
    title,
    subtitle: parts.join(', '),
    source: chartSource(figures),
    ...(notes === undefined ? {} : { notes }),
    ...(screenOnly ? { isScreenOnly: true } : {}),
  };
}

function panelOf(named: readonly NamedFigures[]): ChartPanel {
  const unit = chartUnit(all(named));
  return { label: named.map(({ name }) => labelOf(name)).join(', '), unit, series: named.map((each) => seriesOf(each, unit)) };
}

/** A chart over periods; undefined where fewer than two of them have a figure. */
export function chartOverPeriods(choice: ChartChoice, slots: readonly Slot[], periodText: string): Chart | undefined {
  const periods = slots.map(({ slot }) => slot);
  const drawn = (named: readonly NamedFigures[]): boolean =>
    periods.filter((_, index) => named.some(({ figures }) => figures[index]?.figure.kind === 'value')).length > 1;
  switch (choice.kind) {
    case 'bars': {
      const named = figuresOf(choice.series, slots);
      const totals = choice.total === undefined ? [] : figuresOf([choice.total], slots);
      const unit = chartUnit(all(named));
      const total = totals[0] && seriesOf(totals[0], unit);
      if (!drawn(named)) return undefined;
      const frame = frameOf(choice, unit, periodText, [...all(named), ...all(totals)]);
      return {
        ...frame,
        kind: 'bars',
        layout: choice.layout,
        unit,
        periods,
        series: named.map((each) => seriesOf(each, unit)),
        ...(total ? { total } : {}),
      };
    }
    case 'panels': {
      const [amounts, ratios] = [figuresOf(choice.amounts, slots), figuresOf(choice.ratios, slots)];
      if (!drawn(amounts) || ratios.length === 0) return undefined;
      return {
        ...frameOf(choice, '', periodText, [...all(amounts), ...all(ratios)]),
        kind: 'panels',
        periods,
        amounts: panelOf(amounts),
        ratios: panelOf(ratios),
      };
    }
    case 'multiples': {
      const named = figuresOf(choice.measures, slots);
      if (!drawn(named)) return undefined;
      const multiples = named.map(({ name, figures }) => {
        const unit = chartUnit(figures);
        return { name: labelOf(name), unit, mark: 'line' as const, data: figures.map((figure) => chartDatum(figure, unit)) };
      });
      return { ...frameOf(choice, '', periodText, all(named)), kind: 'multiples', scale: 'own', periods, multiples };
    }
    case 'waterfall':
      return undefined;
  }
}

/**
 * The steps of one period, as a document states them, its own first; undefined where one of them is missing, or where figures that do not
 * agree with others do not add up here either.
 */
export function chartOfPeriod(choice: Waterfall, period: ArchivePeriod): Chart | undefined {
  const steps = stepsOfOneDocument(choice, { ...pageSelection(period), ...speakOwn(period) });
  if (steps === undefined || steps.some(({ figure }) => figure.figure.kind !== 'value')) return undefined;
  const figures = steps.map(({ figure }) => figure);
  const unit = chartUnit(figures);
  const built = steps.map(({ step, figure }) => ({ label: step.label, kind: step.kind, datum: chartDatum(figure, unit) }));
  const data = built.map(({ datum }) => datum);
  if (data.some(({ value }) => value === undefined) || !mayBeDrawn(steps, data)) return undefined;
  return { ...frameOf(choice, unit, formatPeriod(period.span), figures), kind: 'waterfall', measure: choice.measure, unit, steps: built };
}
