import { formatLength } from '#format/format-period.ts';
import type { Fact } from '#model/fact.ts';
import type { TableRow } from '#model/filing.ts';
import { whyNotComparable } from '#series/comparability.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { differenceOf, rateOf } from '#views/compare-facts.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { sayRefusals } from '#views/say-refusals.ts';
import type { ColumnRole } from '#views/table.ts';
import type { Comparison } from './arrange-columns.ts';
import { type ColumnReading, factsAt, type TableSource } from './read-cells.ts';

/** A figure that stands in the cell of another; one of a longer or shorter period says so, since the head speaks for the first only. */
function figureBeside(fact: Fact, first: Fact): Figure {
  const length = formatLength(fact.period);
  const figure = figureAsPrinted(fact);
  return length === '' || length === formatLength(first.period) ? figure : { ...figure, length };
}

/** One cell as printed; two figures of one cell stand together, each with its own place. */
export function printedCell(source: TableSource, row: TableRow, index: number): Figure {
  const [first, ...others] = factsAt(source, row, index);
  if (!first) return absentFigure;
  const figure = figureAsPrinted(first);
  if (others.length === 0) return figure;
  const beside = [figure, ...others.map((other) => figureBeside(other, first))];
  const say = (key: 'text' | 'spoken', comma: string) =>
    beside.map((each) => (each.length === undefined ? each[key] : `${each[key]} (${each.length})`)).join(comma);
  return { ...figure, beside, text: say('text', ' / '), spoken: say('spoken', ', ') };
}

/** Which columns follow the two periods of a comparison. */
export interface Movements {
  readonly difference: boolean;
  readonly rate: boolean;
}

export interface CellMaker {
  readonly role: ColumnRole;
  readonly makeCell: (row: TableRow) => Figure;
}

/** The two figures that a row compares; undefined where a cell states none, or several. */
function pairOf(source: TableSource, row: TableRow, current: ColumnReading, prior: ColumnReading): readonly [Fact, Fact] | undefined {
  const [now, then] = [factsAt(source, row, current.index), factsAt(source, row, prior.index)];
  return now.length === 1 && then.length === 1 && now[0] && then[0] ? [now[0], then[0]] : undefined;
}

/** The columns of a comparison: prior, current, change, per cent. What the table prints comes before what we compute. */
export function comparisonColumns(source: TableSource, { current, prior, movements }: Comparison, wanted: Movements): readonly CellMaker[] {
  const printed = (index: number) => (row: TableRow) => printedCell(source, row, index);
  const computed = (compute: (current: Fact, prior: Fact) => Figure) => (row: TableRow) => {
    const pair = prior && pairOf(source, row, current, prior);
    return pair ? compute(pair[0], pair[1]) : absentFigure;
  };
  const differences = movements.filter((column) => !column.isRate);
  const rates = movements.filter((column) => column.isRate);
  return [
    ...(prior ? [{ role: 'prior' as const, makeCell: printed(prior.index) }] : []),
    { role: 'amount', makeCell: printed(current.index) },
    ...differences.map(({ index }) => ({ role: 'change' as const, makeCell: printed(index) })),
    ...(prior && wanted.difference && differences.length === 0 ? [{ role: 'change' as const, makeCell: computed(differenceOf) }] : []),
    ...rates.map(({ index }) => ({ role: 'rate' as const, makeCell: printed(index) })),
    ...(prior && wanted.rate && rates.length === 0 ? [{ role: 'rate' as const, makeCell: computed(rateOf) }] : []),
  ];
}

/** Why rows of a comparison have no change, where the page computes one. */
export function refusalNotes(source: TableSource, { current, prior, movements }: Comparison, wanted: Movements): readonly string[] {
  const isComputed =
    (wanted.difference && movements.every(({ isRate }) => isRate)) || (wanted.rate && !movements.some(({ isRate }) => isRate));
  if (!prior || !isComputed) return [];
  const pairs = source.table.rows.flatMap((row) => {
    const [now, then] = pairOf(source, row, current, prior) ?? [];
    const isStated = now?.value !== undefined && then?.value !== undefined;
    return isStated ? [{ name: now.label, why: whyNotComparable(now, then) }] : [];
  });
  return sayRefusals(pairs);
}
