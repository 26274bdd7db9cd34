import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, periodKey } from '#model/period.ts';
import type { ArchivedFiling } from './archive.ts';
import { isMovement } from './fact-identity.ts';
import { factsIn } from './facts-in.ts';
import { findFacts } from './find-facts.ts';

/** One line of a forecast: what is forecast, before it was revised and now, with every printing of it. */
export interface ForecastLine {
  readonly key: string;
  readonly measure: Measure;
  readonly references: readonly string[];
  readonly original: readonly Fact[];
  readonly current: readonly Fact[];
}

const isOriginal = (scenario: string): boolean => /original|previous|initial/i.test(scenario);

/** The printings of a forecast in one document, for one period. */
function printingsOf(references: readonly string[], filing: string, period: Duration): readonly Fact[] {
  for (const reference of references) {
    const facts = factsIn(findFacts(reference), periodKey(period)).filter(
      (fact) => fact.filing === filing && fact.dimensions.scenario !== undefined && fact.value !== undefined && !isMovement(fact),
    );
    if (facts.length > 0) return facts;
  }
  return [];
}

/** What a document forecasts for a period, in the order of the issuer's list. */
export function readForecasts({ name }: ArchivedFiling, period: Duration): readonly ForecastLine[] {
  const { forecastMeasures, measures } = readIssuer();
  return forecastMeasures.flatMap((key) => {
    const measure = measures[key];
    if (!measure || measure.kind === 'sum' || measure.kind === 'ratio') return [];
    const printings = printingsOf(measure.of, name, period);
    const original = printings.filter(({ dimensions }) => isOriginal(dimensions.scenario ?? ''));
    const current = printings.filter(({ dimensions }) => !isOriginal(dimensions.scenario ?? ''));
    return current.length === 0 ? [] : [{ key, measure, references: measure.of, original, current }];
  });
}
