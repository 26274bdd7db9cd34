import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { quotient, times } from '#series/computation.ts';
import { factsIn } from '#series/facts-in.ts';
import { findFacts } from '#series/find-facts.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { onCurrentShareBasis } from '#series/on-share-basis.ts';
import { basisAfter, basisDayOf } from '#series/share-basis.ts';
import { termOf } from '#series/terms-of-facts.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { commonPower, figureIn } from '#views/over-periods/table-unit.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';
import { labelOfPeriod } from './show-series.ts';

const column = (key: string, header: string, isCurrent = false, unitText = ''): TableColumn => ({
  key,
  header: [header],
  unitText,
  role: 'amount',
  isCurrent,
});

/** The printing of one of several references that stands in the document of another figure, for its period and standard. */
function beside(references: readonly string[], { period, filing, standard }: Fact): Fact | undefined {
  for (const reference of references) {
    const found = factsIn(findFacts(reference), periodKey(period)).filter(
      (fact) =>
        fact.filing === filing &&
        fact.standard === standard &&
        fact.value !== undefined &&
        fact.kind !== 'percent-change' &&
        Object.keys(fact.dimensions).length === 0,
    );
    const fact = mostPrecise(found);
    if (fact) return fact;
  }
  return undefined;
}

interface Basis {
  readonly fact: Fact;
  readonly profit: Fact;
  readonly count: Fact;
}

function basisOf(fact: Fact, profits: readonly string[], shares: readonly string[]): readonly Basis[] {
  const [profit, count] = [beside(profits, fact), beside(shares, fact)];
  return profit && count ? [{ fact, profit, count }] : [];
}

function rowOf({ fact, profit, count }: Basis, power: number, index: number): TableRow {
  const day = basisDayOf(count);
  const factor = day === 'mixed' ? undefined : basisAfter(day).factor;
  const figure = onCurrentShareBasis(({ bringQuotient }): Figure => {
    const share = bringQuotient(profit, count);
    if (!share) return absentFigure;
    if (factor === 1n) return figureAsPrinted(fact);
    const how = quotient(termOf(profit), times(termOf(count), factor ?? 1n, 1n));
    return figureComputed({ value: share.value, number: share.value, unit: fact.unit, unitText: formatUnit(fact.unit), how });
  });
  const words: Figure = { ...absentFigure, kind: 'text', text: `× ${factor ?? ''}`, spoken: `times ${factor ?? ''}` };
  return {
    key: `s${index}`,
    label: labelOfPeriod(fact.period),
    depth: 0,
    role: 'item',
    isGrandTotal: false,
    cells: [figure, figureAsPrinted(fact), figureIn(profit, power), figureAsPrinted(count), words],
  };
}

function tableOf(
  { points, standard }: ItemSeriesFacts,
  label: string,
  profits: readonly string[],
  shares: readonly string[],
  id: string,
): SeriesTable | undefined {
  const bases = points.flatMap(({ latest }) => basisOf(latest, profits, shares));
  const [first] = bases;
  if (!first) return undefined;
  const power = commonPower(bases.map(({ profit }) => profit));
  const rows = bases.map((basis, index) => rowOf(basis, power, index));
  const splits = readIssuer().capitalActions.map(
    ({ text, effective, factor }) => `${text.toLowerCase()}, effective ${formatDate(effective)} (factor ${factor})`,
  );
  return {
    id,
    title: `${label} on the current share basis`,
    periodText: '',
    unitText: formatUnit(points[0]?.latest.unit ?? ''),
    columns: [
      column('current', 'On the current share basis', true),
      column('printed', 'As printed'),
      column('profit', 'Profit', false, formatUnit(first.profit.unit, power)),
      column('shares', 'Weighted shares'),
      column('factor', 'Factor'),
    ],
    rows,
    legend: [],
    notes: [
      `Profit divided by weighted shares times the factor of the splits after the document; a printed quotient is never divided. ${splits.join('; ')}.`,
    ],
    ...(standard === undefined ? {} : { standard }),
  };
}

/** Earnings per share on the share basis of today, where a measure of issuer.yaml says which profit and which shares make them. */
export function shareBasisTables(all: readonly ItemSeriesFacts[]): readonly SeriesTable[] {
  if (readIssuer().capitalActions.length === 0) return [];
  return all.flatMap((series, index) => {
    const concept = series.points[0]?.latest.concept;
    const measure = Object.values(readIssuer().measures).find(
      (each) => each.kind === 'per-share' && concept !== undefined && each.of.includes(concept),
    );
    if (measure?.kind !== 'per-share' || Object.keys(series.dimensions).length > 0) return [];
    return tableOf(series, measure.label, measure.profit, measure.shares, `share-basis-${index + 1}`) ?? [];
  });
}
