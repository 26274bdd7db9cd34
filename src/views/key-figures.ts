import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { subtract } from '#model/decimal.ts';
import { compareOverTime } from '#series/basis.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { reckonFrom, whyNotComparable } from '#series/comparability.ts';
import { growthInPercent, minus } from '#series/computation.ts';
import { growth } from '#series/growth.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { findPrintings, type MeasureValue, measureValue } from '#series/measure-value.ts';
import { movementOf } from '#series/movement-of-item.ts';
import { type ArchivePeriod, periodName, standardsOf } from '#series/periods.ts';
import { type Selection, speakOwn, yearBefore } from '#series/select-facts.ts';
import { shareBasisOf } from '#series/share-basis.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { changeOf, directionOf } from './compare-facts.ts';
import { absentFigure, figureComputed, notMeaningful } from './computed-figure.ts';
import type { Figure } from './figure.ts';
import { figureOfMeasure, powerOf } from './figure-of-measure.ts';
import { gapBetween } from './gap-between.ts';
import { itemLink } from './item-link.ts';
import type { KeyFigure } from './period-view.ts';

const most = 8;

/** What the period's own document says, under its own standard. */
export function pageSelection(period: ArchivePeriod): Selection {
  const [standard] = standardsOf(period);
  return { ...speakOwn(period), ...(standard === undefined ? {} : { standard }) };
}

/** A figure per share is shown as printed; what it is on the basis of today stands beside it. */
function asPrinted(measure: Measure): Measure {
  return measure.kind === 'per-share' ? { ...measure, kind: 'value', of: measure.of } : measure;
}

function filingOf(value: MeasureValue): string | undefined {
  return value.kind === 'fact' ? value.fact.filing : value.kind === 'computed' ? value.from[0]?.filing : undefined;
}

interface Change {
  readonly figure: Figure;
  readonly why?: string;
}

function compareValues(current: MeasureValue, prior: MeasureValue, unit: Measure['unit']): Change {
  if (current.kind === 'fact' && prior.kind === 'fact') {
    const why = whyNotComparable(current.fact, prior.fact);
    if (why !== undefined) return { figure: absentFigure, why };
    if (movementOf(itemOf(current.fact), current.fact.unit) !== 'amount') return { figure: changeOf(current.fact, prior.fact) };
    return { figure: gapBetween(figureOfMeasure(current, unit), figureOfMeasure(prior, unit), powerOf(unit) ?? 0) };
  }
  if (current.kind !== 'computed' || prior.kind !== 'computed') return { figure: absentFigure };
  const isRatio = current.unit === 'percent';
  const isAmount = current.from.every((fact) => movementOf(itemOf(fact), fact.unit) === 'amount');
  const outcome = compareOverTime(reckonFrom(current.value, current.from), reckonFrom(prior.value, prior.from), (now, then) =>
    isRatio || isAmount ? subtract(now.value, then.value) : growth(now, then),
  );
  if (outcome.kind === 'refused') return { figure: absentFigure, why: outcome.why };
  const change = outcome.result;
  if (!change) return { figure: notMeaningful };
  if (isAmount) {
    const how = minus(current.how, prior.how);
    return {
      figure: figureOfMeasure({ kind: 'computed', value: change, unit: current.unit, from: [...current.from, ...prior.from], how }, unit),
    };
  }
  const [name, unitText] = isRatio ? ['points', 'points'] : ['percent', '%'];
  const how = isRatio ? minus(current.how, prior.how) : growthInPercent(current.how, prior.how);
  return { figure: figureComputed({ value: change, number: change, unit: name, unitText, how }) };
}

/** `On the current share basis 12.30 (1H24: 8.20): two-for-one stock split, January 1, 2026.` */
function shareNote(measure: Measure, selection: Selection, priorLabel: string): string | undefined {
  if (measure.kind !== 'per-share') return undefined;
  const printed = mostPrecise(findPrintings(measure.of, selection));
  const basis = printed && shareBasisOf(printed.filing);
  if (!printed || !basis || basis.factor === 1n) return undefined;
  const splits = basis.actions.map(({ text, effective }) => `${text.toLowerCase()}, effective ${formatDate(effective)}`).join('; ');
  const now = figureOfMeasure(measureValue(measure, selection), 'printed');
  const then = figureOfMeasure(measureValue(measure, yearBefore(selection, printed.filing)), 'printed');
  if (now.kind !== 'value') return `Printed before later splits (${splits}).`;
  const earlier = then.kind === 'value' ? ` (${priorLabel}: ${then.text})` : '';
  return `On the current share basis ${now.text}${earlier}: ${splits}.`;
}

function keyFigure(key: string, measure: Measure, period: ArchivePeriod): KeyFigure | undefined {
  const selection = pageSelection(period);
  const shown = asPrinted(measure);
  const value = measureValue(shown, selection);
  const filing = filingOf(value);
  if (value.kind === 'absent' || filing === undefined) return undefined;
  const prior = measureValue(shown, yearBefore(selection, filing));
  const comparable: MeasureValue = filingOf(prior) === filing ? prior : { kind: 'absent', why: 'Not in the same document.' };
  const priorLabel = periodName(aYearBefore(period.span)).label;
  const current = figureOfMeasure(value, measure.unit);
  const change = compareValues(value, comparable, measure.unit);
  const note = [measure.note, change.why, shareNote(measure, selection, priorLabel)].filter((text) => text !== undefined).join(' ');
  const href = value.kind === 'fact' ? itemLink(value.fact) : undefined;
  return {
    key,
    label: measure.label,
    unitText: current.unitText,
    current,
    priorLabel,
    prior: figureOfMeasure(comparable, measure.unit),
    change: change.figure,
    direction: directionOf(valueText(value), change.figure.kind === 'absent' ? undefined : valueText(comparable)),
    ...(note === '' ? {} : { note }),
    ...(href === undefined ? {} : { itemHref: href }),
  };
}

function valueText(value: MeasureValue): string | undefined {
  if (value.kind === 'fact') return value.fact.value;
  return value.kind === 'computed' ? figureOfMeasure(value, 'printed').value : undefined;
}

/** The first eight of the issuer's key figures that a period has. */
export function keyFigures(period: ArchivePeriod): readonly KeyFigure[] {
  const { keyFigures: names, measures } = readIssuer();
  return names
    .flatMap((name) => {
      const measure = measures[name];
      return measure ? (keyFigure(name, measure, period) ?? []) : [];
    })
    .slice(0, most);
}
