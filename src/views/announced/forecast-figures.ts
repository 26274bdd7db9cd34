import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, periodKey } from '#model/period.ts';
import { issuersFilings } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { isMovement } from '#series/fact-identity.ts';
import { factsIn } from '#series/facts-in.ts';
import { findFacts } from '#series/find-facts.ts';
import type { ForecastSeries } from '#series/forecast-series.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { figureAsPrinted, figureRescaled } from '#views/build-figure.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';

const billions = 9;
const millions = 6;

/** The issuer's measures of a forecast, by name. */
export const forecastMeasures = (): readonly (readonly [string, Measure])[] =>
  readIssuer().forecastMeasures.flatMap((key) => {
    const measure = readIssuer().measures[key];
    return measure ? [[key, measure] as const] : [];
  });

/** Printings of a figure that is no forecast, in every document, for one period. */
export function resultsIn(measure: Measure, period: Duration): readonly Fact[] {
  if (measure.kind === 'sum' || measure.kind === 'ratio') return [];
  const stated = measure.of
    .flatMap((reference) => factsIn(findFacts(reference), periodKey(period)))
    .filter((fact) => fact.value !== undefined && !isMovement(fact) && Object.keys(fact.dimensions).length === 0);
  return stated;
}

/** What became of a forecast: the latest document's printings under the forecast's own standard. */
export function resultOf(measure: Measure, period: Duration, standard: string | undefined): readonly Fact[] {
  const same = resultsIn(measure, period).filter((fact) => fact.standard === standard);
  const newest = issuersFilings().findLast(({ name }) => same.some(({ filing }) => filing === name));
  return same.filter(({ filing }) => filing === newest?.name);
}

/** One unit for a whole table: millions, where every amount of it is printed in them somewhere. */
export function forecastPower(series: ForecastSeries): number {
  const amounts = series.announcements.flatMap(({ figures }) => [...figures.values()]).filter((facts) => facts[0]?.unit.length === 3);
  return amounts.every((facts) => facts.some((fact) => printedPower(fact as Fact & Printing) <= millions)) ? millions : billions;
}

/** A figure in the unit of the forecast, as printed where one of its printings is in it. */
export function showIn(printings: readonly Fact[] | undefined, power: number): Figure {
  const fact = mostPrecise(printings ?? []);
  if (!fact) return absentFigure;
  if (fact.unit.length !== 3) return figureAsPrinted(fact);
  const printed = printingInUnit(printings ?? [], power);
  return printed ? figureAsPrinted(printed) : figureRescaled(fact, power);
}
