import type { ChartChoice } from '#collections/chart-schema.ts';
import type { Datum } from '#model/chart-spec.ts';
import { add, type Decimal, equals, parseDecimal, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { findFact } from '#series/find-fact.ts';
import { measureValue } from '#series/measure-value.ts';
import { type Selection, yearBefore } from '#series/select-facts.ts';
import { sumOfTerms } from '#series/terms-of-facts.ts';
import { absentFigure } from '#views/computed-figure.ts';
import { figureOfMeasure, powerOf } from '#views/figure-of-measure.ts';
import { gapBetween } from '#views/gap-between.ts';
import { type ChartFigure, chartFigure, measureOf } from './chart-data.ts';

export type Waterfall = Extract<ChartChoice, { kind: 'waterfall' }>;
type StepChoice = Waterfall['steps'][number];
export type Step = { readonly step: StepChoice; readonly figure: ChartFigure };

const nothing: ChartFigure = { figure: absentFigure, filings: [], facts: [] };

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
  return { figure: gapBetween(now.figure, before.figure, power), filings: [...now.filings, ...before.filings], facts: now.facts };
}

function figureOfStep(step: StepChoice, selection: Selection): ChartFigure {
  if (step.kind === 'rest') return nothing;
  const { at, measure, since } = step;
  if (since === 'year-before') return changeSinceYear(measure, selection);
  if (at === 'year-before') return figureYearBefore(measure, selection);
  return chartFigure(measure, { ...selection, opening: at === 'opening' });
}

/** The most precise printing of what a step states. */
function factOfStep(step: StepChoice, selection: Selection): Fact | undefined {
  if (step.kind === 'rest') return undefined;
  const value = measureValue(measureOf(step.measure), { ...selection, opening: step.at === 'opening' });
  return value.kind === 'fact' ? value.fact : undefined;
}

/** What leads from the steps since the last total to the next one; nothing where one of these is no printed figure of the same document. */
function restOf(steps: readonly Step[], at: number, selection: Selection): ChartFigure {
  const from = steps.findLastIndex(({ step }, index) => index < at && step.kind === 'total');
  const to = steps.findIndex(({ step }, index) => index > at && step.kind === 'total');
  if (from < 0 || to < 0) return nothing;
  const others = steps.slice(from, to).filter((_, index) => from + index !== at);
  const known = others.map(({ step }) => factOfStep(step, selection));
  const end = steps[to];
  const facts = [end && factOfStep(end.step, selection), ...known].filter((fact) => fact !== undefined);
  const values = facts.map(({ value }) => parseDecimal(value ?? '')).filter((value) => value !== undefined);
  const [first] = facts;
  const [whole, ...parts] = values;
  const isOne = facts.every(({ filing, unit }) => filing === first?.filing && unit === first?.unit);
  if (facts.length < others.length + 1 || !isOne || !first || !whole || values.length < facts.length) return nothing;
  const value = parts.reduce(subtract, whole);
  const how = sumOfTerms(facts.map((fact, index) => ({ fact, weight: index === 0 ? 1 : -1 })));
  return {
    figure: figureOfMeasure(
      { kind: 'computed', value, unit: first.unit, from: facts, how },
      end?.step.kind === 'total' ? measureOf(end.step.measure).unit : 'printed',
    ),
    filings: [first.filing],
    facts,
  };
}

const sourcesOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.flatMap(({ figure }) => figure.filings))];

/** The steps as one document states them: two documents need not agree. Undefined where none states them all. */
export function stepsOfOneDocument(choice: Waterfall, selection: Selection): readonly Step[] | undefined {
  const stepsOf = (asked: Selection): readonly Step[] => {
    const stated = choice.steps
      .map((step) => ({ step, figure: figureOfStep(step, asked) }))
      .filter(({ step, figure }) => step.kind === 'rest' || !step.optional || figure.figure.kind === 'value');
    return stated.map((each, index) => (each.step.kind === 'rest' ? { ...each, figure: restOf(stated, index, asked) } : each));
  };
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
export function mayBeDrawn(steps: readonly Step[], shown: readonly Datum[]): boolean {
  const isBridge = steps.some(({ step }) => step.kind !== 'rest' && step.since !== undefined);
  const isInDoubt = steps.some(({ figure }) => figure.figure.status === 'disputed');
  if (isInDoubt && !leadsToTotals(steps.map(({ figure, step }) => ({ kind: step.kind, value: figure.figure.value })))) return false;
  return !isBridge || leadsToTotals(steps.map(({ step }, index) => ({ kind: step.kind, value: shown[index]?.value })));
}
