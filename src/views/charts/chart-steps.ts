import type { ChartChoice } from '#collections/chart-schema.ts';
import { add, type Decimal, equals, parseDecimal } from '#model/decimal.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { findFact } from '#series/find-fact.ts';
import { type Selection, yearBefore } from '#series/select-facts.ts';
import type { ChartDatum } from '#views/chart.ts';
import { absentFigure } from '#views/computed-figure.ts';
import { powerOf } from '#views/figure-of-measure.ts';
import { gapBetween } from '#views/gap-between.ts';
import { type ChartFigure, chartFigure, measureOf } from './chart-data.ts';

export type Waterfall = Extract<ChartChoice, { kind: 'waterfall' }>;
type StepChoice = Waterfall['steps'][number];
export type Step = { readonly step: StepChoice; readonly figure: ChartFigure };

const nothing: ChartFigure = { figure: absentFigure, filings: [], items: [] };

/** A measure a year before, as the document of the period states it. */
function figureYearBefore(measure: string, selection: Selection): ChartFigure {
  const [filing] = chartFigure(measure, selection).filings;
  return filing === undefined ? nothing : chartFigure(measure, yearBefore(selection, filing));
}

/** What a measure has more than a year before, from two figures of one document that may be compared. */
function changeSinceYear(measure: string, selection: Selection): ChartFigure {
  const [now, before] = [chartFigure(measure, selection), figureYearBefore(measure, selection)];
  const [current, prior] = [now.figure.fact, before.figure.fact];
  if (current === undefined || prior === undefined || whyNotComparable(findFact(current), findFact(prior)) !== undefined) return nothing;
  const power = powerOf(measureOf(measure).unit) ?? 0;
  return { figure: gapBetween(now.figure, before.figure, power), filings: [...now.filings, ...before.filings], items: now.items };
}

function figureOfStep({ at, measure, since }: StepChoice, selection: Selection): ChartFigure {
  if (since === 'year-before') return changeSinceYear(measure, selection);
  if (at === 'year-before') return figureYearBefore(measure, selection);
  return chartFigure(measure, { ...selection, opening: at === 'opening' });
}

const sourcesOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.flatMap(({ figure }) => figure.filings))];

/** The steps as one document states them: two documents need not agree. Undefined where none states them all. */
export function stepsOfOneDocument(choice: Waterfall, selection: Selection): readonly Step[] | undefined {
  const stepsOf = (asked: Selection): readonly Step[] =>
    choice.steps
      .map((step) => ({ step, figure: figureOfStep(step, asked) }))
      .filter(({ step, figure }) => !step.optional || figure.figure.kind === 'value');
  const steps = stepsOf(selection);
  const sources = sourcesOf(steps);
  if (sources.length < 2) return steps;
  return sources.map((source) => stepsOf({ ...selection, speakers: [source] })).find((others) => sourcesOf(others).length === 1);
}

/** Whether each total is what the steps before it lead to, to the last digit. */
function leadsToTotals(steps: readonly { readonly kind: StepChoice['kind']; readonly value: string | undefined }[]): boolean {
  let sum: Decimal | undefined;
  for (const { kind, value: text } of steps) {
    const value = parseDecimal(text ?? '');
    if (value === undefined) return false;
    if (kind === 'total' && sum !== undefined && !equals(sum, value)) return false;
    sum = kind === 'total' || sum === undefined ? value : add(sum, value);
  }
  return true;
}

/**
 * Whether a waterfall may be drawn: where a figure is in doubt, only if all of them add up; where steps are changes over a year, only if they
 * add up as they are shown.
 */
export function mayBeDrawn(steps: readonly Step[], shown: readonly ChartDatum[]): boolean {
  const isBridge = steps.some(({ step }) => step.since !== undefined);
  const isInDoubt = steps.some(({ figure }) => figure.figure.status === 'disputed');
  if (isInDoubt && !leadsToTotals(steps.map(({ figure, step }) => ({ kind: step.kind, value: figure.figure.value })))) return false;
  return !isBridge || leadsToTotals(steps.map(({ step }, index) => ({ kind: step.kind, value: shown[index]?.value })));
}
