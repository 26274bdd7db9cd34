import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { type Duration, isInstant, monthsOf, periodKey } from '#model/period.ts';
import { type ArchivedFiling, issuersFilings } from './archive.ts';
import { mostPrecise } from './choose-printing.ts';
import { findFacts } from './find-facts.ts';

/** A dividend per share as one document prints it. */
export interface DividendCell {
  readonly fact: Fact;
  readonly isForecast: boolean;
}

/** The dividends of one fiscal year as one document states them, by the name of the measure. */
export interface DividendYear {
  readonly year: Duration;
  readonly source: ArchivedFiling;
  /** Dividends forecast before the document's revision, which it prints beside its own. */
  readonly isBeforeRevision: boolean;
  readonly cells: ReadonlyMap<string, DividendCell>;
}

const isOriginal = ({ dimensions }: Fact): boolean => /original|previous|initial/i.test(dimensions.scenario ?? '');

function dividendFacts(key: string): readonly Fact[] {
  const measure = readIssuer().measures[key];
  if (!measure || measure.kind === 'sum' || measure.kind === 'ratio') return [];
  return measure.of.flatMap(findFacts).filter((fact) => fact.unit.includes('/') && !isInstant(fact.period) && monthsOf(fact.period) === 12);
}

/** A dividend that was paid speaks before one that is forecast, a printed figure before a dash. */
function chooseCell(facts: readonly Fact[]): DividendCell | undefined {
  const stated = facts.filter(({ value }) => value !== undefined);
  const paid = stated.filter(({ dimensions }) => dimensions.scenario === undefined);
  const fact = mostPrecise(paid.length > 0 ? paid : stated);
  return fact && { fact, isForecast: fact.dimensions.scenario !== undefined };
}

/** A document may state a year twice, once before and once after a split: each of its tables speaks for itself. */
function yearsOf(source: ArchivedFiling): readonly DividendYear[] {
  const keys = readIssuer().dividendMeasures;
  const own = keys.flatMap((key) =>
    dividendFacts(key)
      .filter(({ filing }) => filing === source.name)
      .map((fact) => ({ key, fact })),
  );
  const groups = Map.groupBy(own, ({ fact }) => [periodKey(fact.period), fact.table ?? '', isOriginal(fact) ? 'original' : ''].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || isInstant(first.fact.period)) return [];
    const cells = new Map<string, DividendCell>();
    for (const key of keys) {
      const cell = chooseCell(group.filter((each) => each.key === key).map(({ fact }) => fact));
      if (cell) cells.set(key, cell);
    }
    const year = { year: first.fact.period, source, isBeforeRevision: isOriginal(first.fact), cells };
    return cells.size === 0 ? [] : [year];
  });
}

const byDocument = ({ source: left }: DividendYear, { source: right }: DividendYear): number =>
  (right.published ?? '').localeCompare(left.published ?? '');

/** Every year of which a document states dividends per share: the latest year first, in it the latest document first, the fuller table first. */
export function listDividends(): readonly DividendYear[] {
  return remember('dividends', () =>
    issuersFilings()
      .flatMap(yearsOf)
      .reverse()
      .sort((left, right) => right.year.end.localeCompare(left.year.end) || byDocument(left, right) || right.cells.size - left.cells.size),
  );
}
