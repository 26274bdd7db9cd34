import { readIssuer } from '#collections/read-issuer.ts';
import { fiscalYearNumber } from '#format/format-fiscal-year.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { type Computation, plus, times } from '#series/computation.ts';
import { type DividendYear, listDividends } from '#series/dividend-years.ts';
import { addPerShare, onCurrentShareBasis, type PerShare, type ShareBasisTools } from '#series/on-share-basis.ts';
import { basisAfter, basisDayOf } from '#series/share-basis.ts';
import { exactTermOf, sumOfTerms } from '#series/terms-of-facts.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';

/** The dividends of a fiscal year on the share basis of today. */
export interface CurrentDividend {
  readonly dividend: DividendYear;
  /** `FY2031` */
  readonly label: string;
  /** By the name of the measure; none for what cannot be brought to one basis. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** What the printed figures were divided by: `4`; `4 and 2` where they stand on two bases. */
  readonly factor: string;
}

/** The issuer's measures of dividends, in the order of the year; the total comes last. */
export const dividendNames = (): readonly { readonly key: string; readonly label: string }[] =>
  readIssuer().dividendMeasures.flatMap((key) => {
    const measure = readIssuer().measures[key];
    return measure ? [{ key, label: measure.short ?? measure.label }] : [];
  });

/** What the year's figures are: paid or resolved, forecast, or both. */
export function stateOf({ cells }: DividendYear): string {
  const forecast = dividendNames().filter(({ key }) => cells.get(key)?.isForecast === true);
  if (forecast.length === 0) return '';
  const named = forecast.map(({ label }) => label.toLowerCase()).join(', ');
  return forecast.length === cells.size ? 'Forecast' : `Forecast: ${named}`;
}

function figureOf<Basis>(share: PerShare<Basis> | undefined, unit: string): Figure {
  if (!share) return absentFigure;
  const [only] = share.from;
  if (share.from.length === 1 && only && basisAfter(dayOf(only)).factor === 1n) return figureAsPrinted(only);
  return figureComputed({ value: share.value, number: share.value, unit, unitText: formatUnit(unit), how: broughtFrom(share.from) });
}

/** Declared amounts, each divided by the factor of its own basis. */
function broughtFrom(facts: readonly Fact[]): Computation {
  const [first = sumOfTerms([]), ...rest] = facts.map((fact) => times(exactTermOf(fact), 1n, basisAfter(dayOf(fact)).factor));
  return rest.reduce(plus, first);
}

function dayOf(fact: Fact) {
  const day = basisDayOf(fact);
  return day === 'mixed' ? undefined : day;
}

/** The parts of a year and what they add up to; the year's own printed figure where no part of it is printed. */
function bringYear<Basis>({ cells }: DividendYear, { bringDeclared }: ShareBasisTools<Basis>): ReadonlyMap<string, PerShare<Basis>> {
  const keys = dividendNames().map(({ key }) => key);
  const total = keys.at(-1) ?? '';
  const brought = new Map<string, PerShare<Basis>>();
  for (const key of keys) {
    const cell = cells.get(key);
    const share = cell && bringDeclared(cell.fact);
    if (share) brought.set(key, share);
  }
  const parts = keys.slice(0, -1);
  if (parts.length > 0 && parts.every((key) => brought.has(key))) {
    const [first, ...rest] = parts.flatMap((key) => brought.get(key) ?? []);
    if (first) brought.set(total, rest.reduce(addPerShare<Basis>, first));
  }
  return brought;
}

/** `4: two-for-one stock split, January 1, 2031; …` */
function factorText({ cells }: DividendYear): string {
  const factors = new Set(
    [...cells.values()].flatMap(({ fact }) => (basisDayOf(fact) === 'mixed' ? [] : [`${basisAfter(dayOf(fact)).factor}`])),
  );
  return [...factors].join(' and ');
}

/** One entry for each year, from the latest document that states it, newest first. */
export function listCurrentDividends(): readonly CurrentDividend[] {
  const years = listDividends().filter(({ isBeforeRevision }) => !isBeforeRevision);
  const latest = years.filter((year, index) => years.findIndex((other) => other.year.end === year.year.end) === index);
  const unit = [...(years[0]?.cells.values() ?? [])][0]?.fact.unit ?? '';
  return onCurrentShareBasis((tools) =>
    latest.map((dividend) => {
      const brought = bringYear(dividend, tools);
      const shown = dividendNames().flatMap(({ key }) => {
        const figure = figureOf(brought.get(key), unit);
        return figure.kind === 'absent' ? [] : [[key, figure] as const];
      });
      const label = `FY${fiscalYearNumber(dividend.year, readIssuer().fiscalYearNamedBy)}`;
      return { dividend, label, figures: new Map(shown), factor: factorText(dividend) };
    }),
  );
}
