import type { ChartChoice } from '#collections/chart-schema.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { Break, ChartSpec, Panel, Series } from '#model/chart-spec.ts';
import { breaksAlong } from '#series/comparability.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { speakOwn } from '#series/select-facts.ts';
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

/** Where the issuer's series break that touch a measure. */
function breaksOf({ figures }: NamedFigures, slots: readonly Slot[]): { readonly breaks?: readonly Break[] } {
  const breaks = breaksAlong(slots.map(({ selection }, index) => ({ period: selection.span, facts: figures[index]?.facts ?? [] })));
  return breaks.length === 0 ? {} : { breaks };
}

const seriesOf = (named: NamedFigures, unit: string, slots: readonly Slot[]): Series => ({
  name: labelOf(named.name),
  data: named.figures.map((figure) => chartDatum(figure, unit)),
  ...breaksOf(named, slots),
});

const all = (named: readonly NamedFigures[]): readonly ChartFigure[] => named.flatMap(({ figures }) => figures);

function frameOf({ id, title, subtitle, notes }: ChartChoice, unit: string, periodText: string, figures: readonly ChartFigure[]) {
  const parts = [subtitle, periodText, unit].filter((part) => part !== '');
  return {
    id,
    title,
    subtitle: parts.join(', '),
    source: chartSource(figures),
    ...(notes === undefined ? {} : { notes }),
  };
}

function panelOf(named: readonly NamedFigures[], slots: readonly Slot[]): Panel {
  const unit = chartUnit(all(named));
  return { label: named.map(({ name }) => labelOf(name)).join(', '), unit, series: named.map((each) => seriesOf(each, unit, slots)) };
}

/** A chart over periods; undefined where fewer than two of them have a figure. */
export function chartOverPeriods(choice: ChartChoice, slots: readonly Slot[], periodText: string): ChartSpec | undefined {
  const periods = slots.map(({ slot }) => slot);
  const drawn = (named: readonly NamedFigures[]): boolean =>
    periods.filter((_, index) => named.some(({ figures }) => figures[index]?.figure.kind === 'value')).length > 1;
  switch (choice.kind) {
    case 'bars': {
      const named = figuresOf(choice.series, slots);
      const totals = choice.total === undefined ? [] : figuresOf([choice.total], slots);
      const unit = chartUnit(all(named));
      const total = totals[0] && seriesOf(totals[0], unit, slots);
      if (!drawn(named)) return undefined;
      const frame = frameOf(choice, unit, periodText, [...all(named), ...all(totals)]);
      return {
        ...frame,
        kind: 'bars',
        layout: choice.layout,
        unit,
        periods,
        series: named.map((each) => seriesOf(each, unit, slots)),
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
        amounts: panelOf(amounts, slots),
        ratios: panelOf(ratios, slots),
      };
    }
    case 'multiples': {
      const named = figuresOf(choice.measures, slots);
      if (!drawn(named)) return undefined;
      const multiples = named.map((each) => {
        const unit = chartUnit(each.figures);
        return { ...seriesOf(each, unit, slots), unit, mark: 'line' as const };
      });
      return { ...frameOf(choice, '', periodText, all(named)), kind: 'multiples', scale: 'own', periods, multiples };
    }
    case 'waterfall':
    case 'sides':
      return undefined;
  }
}

/** The columns of the day on which a period ends; undefined where its document does not state all of them, or where one is in doubt. */
export function sidesOfPeriod(choice: Extract<ChartChoice, { kind: 'sides' }>, period: ArchivePeriod): ChartSpec | undefined {
  const selection = pageSelection(period);
  const built = choice.sides.map(({ label, parts, total }) => ({
    label,
    parts: parts.map((name) => ({ label: labelOf(name), figure: chartFigure(name, selection) })),
    total: { label: measureOf(total).label, figure: chartFigure(total, selection) },
  }));
  const figures = built.flatMap(({ parts, total }) => [...parts, total]).map(({ figure }) => figure);
  const filings = new Set(figures.flatMap((figure) => figure.filings));
  if (filings.size !== 1 || figures.some(({ figure }) => figure.kind !== 'value' || figure.status === 'disputed')) return undefined;
  const unit = chartUnit(figures);
  const drawn = ({ label, figure }: { label: string; figure: ChartFigure }) => ({ label, datum: chartDatum(figure, unit) });
  const sides = built.map(({ label, parts, total }) => ({ label, parts: parts.map(drawn), total: drawn(total) }));
  if (sides.some(({ parts, total }) => [...parts, total].some(({ datum }) => datum.value === undefined))) return undefined;
  return { ...frameOf(choice, unit, formatPeriod({ instant: period.span.end }), figures), kind: 'sides', unit, sides };
}

/**
 * The steps of one period, as a document states them, its own first; undefined where one of them is missing, or where figures that do not
 * agree with others do not add up here either.
 */
export function stepsOfPeriod(choice: Waterfall, period: ArchivePeriod): ChartSpec | undefined {
  const steps = stepsOfOneDocument(choice, { ...pageSelection(period), ...speakOwn(period) });
  if (steps === undefined || steps.some(({ figure }) => figure.figure.kind !== 'value')) return undefined;
  const figures = steps.map(({ figure }) => figure);
  const unit = chartUnit(figures);
  const built = steps.map(({ step, figure }) => ({
    label: step.label,
    kind: step.kind === 'total' ? step.kind : ('change' as const),
    datum: chartDatum(figure, unit),
  }));
  const data = built.map(({ datum }) => datum);
  if (data.some(({ value }) => value === undefined) || !mayBeDrawn(steps, data)) return undefined;
  return { ...frameOf(choice, unit, formatPeriod(period.span), figures), kind: 'waterfall', measure: choice.measure, unit, steps: built };
}
