import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import { formatRange } from '#format/format-range.ts';
import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { scale } from '#model/decimal.ts';
import { type DerivedPeriod, derivedPeriods } from '#series/derived-periods.ts';
import { dimensionKey } from '#series/fact-identity.ts';
import type { ItemSeriesFacts } from '#series/item-series.ts';
import { periodName } from '#series/periods.ts';
import { sumOfTerms } from '#series/terms-of-facts.ts';
import { toDecimal } from '#ties/rational.ts';
import { absentFigure, figureComputed } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { commonPower, figureIn } from '#views/over-periods/table-unit.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';

const column = (key: string, header: string, isCurrent = false): TableColumn => ({
  key,
  header: [header],
  unitText: '',
  role: 'amount',
  isCurrent,
});

/** `2Q25, derived`; `Twelve months ended September 30, 2025` */
function labelOf({ kind, period }: DerivedPeriod): string {
  return kind === 'twelve-months'
    ? `Twelve months ended ${formatDate(period.end)}`
    : `${periodName(period).label}, ${formatPeriod(period)}`;
}

function rangeFigure({ interval }: DerivedPeriod, power: number): Figure {
  const [low, high] = [interval.low, interval.high].map(({ numerator, denominator }) =>
    toDecimal({ numerator, denominator: denominator * 10n ** BigInt(power) }, 1),
  );
  if (!low || !high) return absentFigure;
  const { text, spoken } = formatRange(low, high);
  return { ...absentFigure, kind: 'text', text, spoken, basis: 'computed' };
}

/** `1H25 − 1Q25`, each with its link: the terms in columns, those taken away with a minus over them. */
function rowOf(derived: DerivedPeriod, power: number, index: number): TableRow {
  const { value, terms } = derived;
  const unit = terms[0]?.fact.unit ?? '';
  const figure = figureComputed({
    value,
    number: roundDecimal(scale(value, -power), 0),
    unit,
    unitText: formatUnit(unit, power),
    power,
    how: sumOfTerms(terms),
  });
  const [whole, second, third] = terms.map(({ fact }) => figureIn(fact, power));
  const isYear = derived.kind === 'twelve-months';
  const cells = [figure, whole, isYear ? second : absentFigure, isYear ? third : second, rangeFigure(derived, power)].map(
    (cell) => cell ?? absentFigure,
  );
  return { key: `d${index}`, label: labelOf(derived), depth: 0, role: 'item', isGrandTotal: false, cells };
}

/** What follows for periods that no document prints, with the formula in its columns; undefined where nothing follows. */
export function derivedTable(series: readonly ItemSeriesFacts[], id: string): SeriesTable | undefined {
  const derived = derivedPeriods(series);
  const facts = derived.flatMap(({ terms }) => terms.map(({ fact }) => fact));
  const [first] = facts;
  if (!first) return undefined;
  const power = commonPower(facts);
  const columns = [
    column('derived', 'Derived', true),
    column('whole', 'Longer span or year before'),
    column('plus', '+ part of this year'),
    column('minus', '− first part, or part of the year before'),
    column('range', 'Lies between'),
  ];
  const rows = derived.map((each, index) => rowOf(each, power, index));
  const kept = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.kind !== 'absent'));
  const dimensions = series[0] ? dimensionKey(series[0].dimensions) : '';
  return {
    id,
    title: dimensions === '' ? 'Derived, not printed' : `Derived, not printed (${dimensions.replaceAll('=', ': ')})`,
    periodText: '',
    unitText: formatUnitHeading(first.unit, power),
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
    legend: [],
    notes: [
      'Computed here from the printed figures beside it; no document prints it, and it stands in for none that one prints. “Lies between” is what the rounding of the printed figures leaves open.',
    ],
    ...(first.standard === undefined ? {} : { standard: first.standard }),
  };
}

/** The derived tables of a line item: one for each standard and each set of members that has anything to derive. */
export function derivedTables(all: readonly ItemSeriesFacts[]): readonly SeriesTable[] {
  const groups = Map.groupBy(
    all.filter(({ unit }) => unit.length === 3),
    ({ standard, dimensions, unit }) => [standard ?? '', dimensionKey(dimensions), unit].join('|'),
  );
  return [...groups.values()].flatMap((series, index) => derivedTable(series, `derived-${index + 1}`) ?? []);
}
