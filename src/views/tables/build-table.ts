import { formatLength, formatPeriod } from '#format/format-period.ts';
import { plainNote } from '#format/plain-note.ts';
import { endOf, isInstant, monthsOf, type Period, periodKey } from '#model/period.ts';
import { isMovement } from '#series/fact-identity.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { documentReference } from '#views/build-references.ts';
import type { Table } from '#views/table.ts';
import type { Arrangement } from './arrange-columns.ts';
import { buildRows } from './build-rows.ts';
import { findBaseRow } from './find-base-row.ts';
import { legendOf } from './legend.ts';
import { notesBelow } from './notes-below.ts';
import { notesOnChanges, planColumns } from './plan-columns.ts';
import { factsAt, factsInTable, type TableSource } from './read-cells.ts';
import { statementTitle } from './statement-titles.ts';
import { tableLineHref } from './table-line-href.ts';
import { commonUnit, unitHeading } from './table-units.ts';

/** A table without what its page adds, its id and its downloads, and with what its page needs to tell it from others. */
export type LooseTable = Omit<Table, 'id' | 'downloads'> & {
  readonly months: number | undefined;
  /** As the document heads it; may be empty. */
  readonly printedTitle: string;
};

/** Whether rows are line items and not periods: then the figures of a row share one label. */
function hasItemRows(source: TableSource): boolean {
  const rows = source.table.rows.map((row) => source.table.columns.flatMap((_, index) => factsAt(source, row, index)));
  const filled = rows.filter((facts) => facts.length > 1);
  const agreeing = filled.filter((facts) => facts.every(({ label }) => label === facts[0]?.label));
  return agreeing.length * 2 > filled.length;
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `Consolidated, unaudited`, as far as the document says it. */
function scopeOf({ archived }: TableSource): string {
  const { consolidated, unaudited } = archived.filing.document.metadata;
  return capitalize([consolidated ? 'consolidated' : '', unaudited ? 'unaudited' : ''].filter(Boolean).join(', '));
}

function titleOf({ table }: TableSource, page: ArchivePeriod, period: Period | undefined): string {
  const title = statementTitle(table.statement);
  const named = table.statement === 'note' || table.statement === 'other' ? table.title || title : title;
  const isOther = period !== undefined && !isInstant(period) && monthsOf(period) !== page.months;
  return isOther ? `${named}, ${formatLength(period)}` : named;
}

/** The period of a table as printed of which all figures are of one, else that of its page: two halves stand in two tables of one note. */
function periodText(source: TableSource, arrangement: Arrangement, page: ArchivePeriod): string {
  const period = arrangement.kind === 'comparison' ? arrangement.current.period : (source.table.period ?? page.span);
  const facts = arrangement.kind === 'comparison' ? [] : factsInTable(source);
  const isWhole = facts.length > 0 && facts.every((fact) => periodKey(fact.period) === periodKey(period));
  const text = formatPeriod(isWhole || endOf(period) === page.span.end ? period : page.span);
  return isWhole && endOf(period) > page.span.end ? text.replace(' ended ', ' ending ') : text;
}

function periodOf({ table }: TableSource, arrangement: Arrangement, page: ArchivePeriod): Period {
  if (arrangement.kind === 'comparison') return arrangement.current.period;
  return table.period ?? page.span;
}

/** One table of a filing in one arrangement, ready for its page. */
export function buildTable(source: TableSource, arrangement: Arrangement, page: ArchivePeriod): LooseTable {
  const { table, archived } = source;
  const facts = factsInTable(source);
  const unit = commonUnit(facts.filter((fact) => !isMovement(fact)));
  const rowsAreItems = arrangement.kind === 'comparison' || hasItemRows(source);
  const planned = planColumns(source, arrangement, { unit, rowsAreItems });
  const columns = planned.map(({ column }) => column);
  const hasColumnUnits = arrangement.kind === 'as-printed' && columns.some(({ unitText }) => unitText !== '');
  const rows = buildRows(source, { columns: planned.map(({ maker }) => maker), unit, hasColumnUnits, rowsAreItems });
  const period = periodOf(source, arrangement, page);
  const base = findBaseRow(source);
  const standard = table.standard ?? archived.filing.document.metadata.standard?.value;
  return {
    title: titleOf(source, page, arrangement.kind === 'comparison' ? arrangement.current.period : undefined),
    scope: scopeOf(source),
    periodText: capitalize(periodText(source, arrangement, page)),
    unitText: unitHeading(unit),
    months: monthsOf(period),
    printedTitle: plainNote(table.title),
    columns,
    rows,
    legend: legendOf(rows.flatMap(({ cells }) => cells)),
    notes: [...notesOnChanges(source, arrangement), ...notesBelow(source)],
    source: documentReference(archived),
    sourceHref: tableLineHref(source),
    ...(base === undefined ? {} : { base }),
    ...(standard === undefined ? {} : { standard }),
  };
}
