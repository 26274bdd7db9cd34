import { readIssuer } from '#collections/read-issuer.ts';
import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { isMovement } from '#series/fact-identity.ts';
import { indexFacts, printingsOf } from '#series/fact-index.ts';
import { findFacts } from '#series/find-facts.ts';
import { measureValue } from '#series/measure-value.ts';
import { type ArchivePeriod, findPeriod, periodPage } from '#series/periods.ts';
import { printingInUnit } from '#series/printing-in-unit.ts';
import { type Selection, selectFacts } from '#series/select-facts.ts';
import { figureAsPrinted, figureRescaled } from '#views/build-figure.ts';
import { figureOfMeasure, powerOf } from '#views/figure-of-measure.ts';
import type { FigureAnswer, Question, QuestionPart } from './archive.ts';

const unitNameOf: Readonly<Record<number, string>> = { 0: 'printed', 3: 'thousands', 6: 'millions', 9: 'billions' };
const ownFilings = (slug: string): readonly string[] => (findPeriod(slug)?.own ?? []).map(({ name }) => name);

function missing(part: QuestionPart, message: string, nearest: Iterable<string>): FigureAnswer {
  return { kind: 'missing', part, message, nearest: [...new Set(nearest)].slice(0, 5) };
}

function selectionOf({ statedIn, period, filing, dimensions, standard, months, opening }: Question, { span }: ArchivePeriod): Selection {
  return {
    span,
    speakers: filing === undefined ? [...ownFilings(statedIn), ...ownFilings(period)] : [filing],
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(standard === undefined ? {} : { standard }),
    ...(months === undefined ? {} : { months }),
    ...(opening === undefined ? {} : { opening }),
  };
}

/** How a fact can be named by its place: `operating-results/Total revenues/Cloud services`. */
export function placeName({ statement, path, label }: Fact): string {
  const parts = [statement, ...path.slice(-1), label];
  return parts.join(parts.some((part) => part.includes('/')) ? ' > ' : '/');
}

/** The names that come nearest to one that does not exist: places for a place, else items and measures. */
function nearestReferences(of: string, period: ArchivePeriod): readonly string[] {
  const here = (fact: Fact): boolean => !isMovement(fact) && periodPage(fact.period) === period;
  const items = [...indexFacts().byItem];
  if (/[/>]/.test(of))
    return nearestNames(
      of,
      items.flatMap(([, facts]) => facts.filter(here).map(placeName)),
    );
  return nearestNames(of, [...Object.keys(readIssuer().measures), ...items.filter(([, facts]) => facts.some(here)).map(([item]) => item)]);
}

/** Why an item that exists has no figure here: what the question asks for and what there is instead. */
function explainAbsence(question: Question, selection: Selection, facts: readonly Fact[], { label }: ArchivePeriod): FigureAnswer {
  const { of, standard, months, filing } = question;
  const { standard: _, ...anyStandard } = selection;
  const others = selectFacts(facts, anyStandard);
  const subject = `“${of}” of ${label}`;
  if (standard !== undefined && others.length > 0) {
    return missing(
      'standard',
      `${subject} is not stated under ${standard}.`,
      others.map((fact) => fact.standard ?? 'none'),
    );
  }
  const spread = facts.filter((fact) => !isMovement(fact) && periodPage(fact.period)?.span.end === selection.span.end);
  const dimensions = spread
    .filter((fact) => Object.keys(fact.dimensions).length > 0)
    .map((fact) =>
      Object.entries(fact.dimensions)
        .map((pair) => pair.join('='))
        .join('; '),
    );
  if (dimensions.length > 0) return missing('dimension', `${subject} is stated by dimension only, or not for this one.`, dimensions);
  if (months !== undefined && spread.length > 0) return missing('months', `${subject} is not stated for ${months} months.`, []);
  const elsewhere = facts.map((fact) => periodPage(fact.period)?.slug).filter((slug) => slug !== undefined);
  return missing('of', `${subject} is not stated${filing === undefined ? '' : ` in ${filing}`}; the item is in other periods.`, elsewhere);
}

/** A figure in the unit asked for: as a document prints it, or the same digits at another scale; never rounded. */
function answerInUnit({ of, unit }: Question, fact: Fact, printings: readonly Fact[]): FigureAnswer {
  const power = powerOf(unit ?? 'millions');
  const printed = power === undefined || fact.unit.length !== 3 ? undefined : printingInUnit(printings, power);
  if (printed) return { kind: 'found', figure: figureAsPrinted(printed), fact };
  if (unit === undefined || power === undefined) return { kind: 'found', figure: figureAsPrinted(fact), fact };
  if (fact.value?.endsWith('0'.repeat(power))) return { kind: 'found', figure: figureRescaled(fact, power), fact };
  const powers = printingsOf(fact)
    .filter(({ value }) => value !== undefined)
    .map((each) => printedPower(each as Fact & Printing));
  return missing(
    'unit',
    `“${of}” is not printed in ${unit}.`,
    powers.map((each) => unitNameOf[each] ?? 'printed'),
  );
}

/** Finds a figure of the issuer's filings; where there is none, says which part of the question has no answer, and what there is. */
export function findFigure(question: Question): FigureAnswer {
  const { of, filing, unit } = question;
  const period = findPeriod(question.period);
  if (!period) return missing('of', `There is no period “${question.period}”.`, []);
  const selection = selectionOf(question, period);
  const measure = readIssuer().measures[of];
  if (measure) {
    const value = measureValue(measure, selection);
    const figure = figureOfMeasure(value, unit ?? measure.unit);
    if (value.kind === 'absent') return missing('of', `The measure “${of}” has no value in ${period.label}. ${value.why}`, []);
    return value.kind === 'computed' ? { kind: 'found', figure } : answerInUnit(question, value.fact, value.printings);
  }
  const facts = findFacts(of);
  if (facts.length === 0) return missing('of', `There is no figure “${of}”.`, nearestReferences(of, period));
  const printings = selectFacts(facts, selection);
  const fact = mostPrecise(printings);
  if (!fact || (filing !== undefined && fact.filing !== filing)) return explainAbsence(question, selection, facts, period);
  return answerInUnit(question, fact, printings);
}
