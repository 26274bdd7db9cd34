import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, isInstant, monthsOf, samePeriod, shiftPeriod } from '#model/period.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { findFacts } from '#series/find-facts.ts';
import { findPeriod } from '#series/periods.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import type { Figure } from '#views/figure.ts';
import type { Question } from './archive.ts';

function hasDimensions({ dimensions }: Fact, wanted: Readonly<Record<string, string>>): boolean {
  const axes = Object.keys(dimensions).filter((axis) => axis in wanted || axis !== 'measure');
  return (
    axes.length === Object.keys(wanted).length &&
    axes.every((axis) => plainLabel(dimensions[axis] ?? '') === plainLabel(wanted[axis] ?? ''))
  );
}

/** Whether a change is over a year: its comparative, where it is stated, lies twelve months before. */
function isYearly({ period, versus }: Fact): boolean {
  return versus === undefined || samePeriod(versus, shiftPeriod(period, -12));
}

/** The change in per cent against the same period a year before, as the documents of the file's period print it. */
export function findPrintedRate({ of, period: slug, statedIn, dimensions = {}, standard, months, opening }: Question): Figure | undefined {
  const period = findPeriod(slug);
  if (!period || opening === true) return undefined;
  const speakers = [statedIn, slug].flatMap((each) => findPeriod(each)?.own ?? []).map(({ name }) => name);
  const measure = readIssuer().measures[of];
  const references = measure === undefined ? [of] : measure.kind === 'value' ? measure.of : [];
  const rates = references
    .flatMap(findFacts)
    .filter(
      (fact) =>
        fact.kind === 'percent-change' &&
        speakers.includes(fact.filing) &&
        endOf(fact.period) === period.span.end &&
        (isInstant(fact.period) || monthsOf(fact.period) === (months ?? period.months)) &&
        (standard === undefined || fact.standard === standard) &&
        hasDimensions(fact, dimensions) &&
        isYearly(fact),
    );
  const rate = mostPrecise(rates.filter(({ filing }) => filing === speakers.find((each) => rates.some((fact) => fact.filing === each))));
  return rate && figureAsPrinted(rate);
}
