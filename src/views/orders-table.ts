import { readIssuer } from '#collections/read-issuer.ts';
import { formatPeriod } from '#format/format-period.ts';
import { formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { Fact } from '#model/fact.ts';
import { archivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { findPrintings } from '#series/measure-value.ts';
import { type ArchivePeriod, periodName } from '#series/periods.ts';
import { type Selection, yearBefore } from '#series/select-facts.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { figureAsPrinted } from './build-figure.ts';
import { buildOwnTable, type OwnRow } from './build-own-table.ts';
import { rateOf } from './compare-facts.ts';
import { absentFigure } from './computed-figure.ts';
import { itemLink } from './item-link.ts';
import { pageSelection } from './key-figures.ts';
import type { Table, TableColumn } from './table.ts';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly now: Fact;
  /** The same a year before, as the same document states it. */
  readonly before: Fact | undefined;
}

function linesOf(selection: Selection): readonly Line[] {
  const { orderMeasures, measures } = readIssuer();
  return orderMeasures.flatMap((key): readonly Line[] => {
    const measure = measures[key];
    const of = measure?.kind === 'value' ? measure.of : [];
    const now = mostPrecise(findPrintings(of, selection));
    if (!measure || !now) return [];
    const printed = findPrintings(of, yearBefore(selection, now.filing)).filter(({ filing }) => filing === now.filing);
    return [{ key, label: measure.label, now, before: mostPrecise(printed) }];
  });
}

const unitOf = (fact: Fact): string => formatUnitHeading(fact.unit, printedPower(fact as Fact & Printing));

function rowOf({ key, label, now, before }: Line, unit: string): OwnRow {
  const href = itemLink(now);
  return {
    key,
    label: unitOf(now) === unit ? label : `${label} (${figureAsPrinted(now).unitText})`,
    cells: [before ? figureAsPrinted(before) : absentFigure, figureAsPrinted(now), before ? rateOf(now, before) : absentFigure],
    ...(href === undefined ? {} : { itemHref: href }),
  };
}

/**
 * Orders received and order backlog where a document states them in sentences only, each figure with the line of its sentence. Undefined
 * where the issuer names no such measures or the period has none of them.
 */
export function ordersTable(period: ArchivePeriod): Table | undefined {
  const lines = linesOf(pageSelection(period));
  const [first] = lines;
  if (!first) return undefined;
  const unit = unitOf(first.now);
  const column = (key: string, label: string, isCurrent: boolean): TableColumn => {
    return { key, header: [label], unitText: '', role: isCurrent ? 'amount' : 'prior', isCurrent };
  };
  return buildOwnTable({
    id: 'orders',
    title: 'Orders and backlog',
    periodText: `${formatPeriod(period.span)}, backlog at its end`,
    unitText: unit,
    columns: [
      column('prior', periodName(aYearBefore(period.span)).label, false),
      column('current', period.label, true),
      { key: 'rate', header: ['Change'], unitText: '%', role: 'rate', isCurrent: false },
    ],
    rows: lines.map((line) => rowOf(line, unit)),
    notes: ['Stated in sentences of the document, in no table.'],
    source: archivedFiling(first.now.filing),
    line: first.now.line,
  });
}
