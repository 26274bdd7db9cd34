import type { Measure } from '#collections/measure-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { Duration, Period } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { findPrintings, measureValue } from '#series/measure-value.ts';
import { type ArchivePeriod, periodName } from '#series/periods.ts';
import { type Selection, yearBefore } from '#series/select-facts.ts';
import { shareBasisOf } from '#series/share-basis.ts';
import { figureAsPrinted } from './build-figure.ts';
import { buildOwnTable, type OwnRow } from './build-own-table.ts';
import { rateOf } from './compare-facts.ts';
import { absentFigure } from './computed-figure.ts';
import type { Figure } from './figure.ts';
import { figureOfMeasure } from './figure-of-measure.ts';
import { itemLink } from './item-link.ts';
import { pageSelection } from './key-figures.ts';
import type { Table, TableColumn } from './table.ts';
import { periodHeader } from './tables/header-texts.ts';

type PerShare = Extract<Measure, { kind: 'per-share' }>;

function column(key: string, period: Period, isCurrent: boolean): TableColumn {
  return { key, header: [periodHeader(period)], unitText: '', role: isCurrent ? 'amount' : 'prior', isCurrent };
}

/** As printed, and on the basis of today where that is another one. */
function rowsOf(key: string, measure: PerShare, now: Selection): readonly OwnRow[] {
  const printed = mostPrecise(findPrintings(measure.of, now));
  if (!printed) return [];
  const then = yearBefore(now, printed.filing);
  const before = mostPrecise(findPrintings(measure.of, then).filter(({ filing }) => filing === printed.filing));
  const href = itemLink(printed);
  const asPrinted: OwnRow = {
    key,
    label: `${measure.label}, as printed (${figureAsPrinted(printed).unitText})`,
    cells: [before ? figureAsPrinted(before) : absentFigure, figureAsPrinted(printed), before ? rateOf(printed, before) : absentFigure],
    ...(href === undefined ? {} : { itemHref: href }),
  };
  if (shareBasisOf(printed.filing).factor === 1n) return [asPrinted];
  const show = (selection: Selection): Figure => figureOfMeasure(measureValue(measure, selection), 'printed');
  return [
    asPrinted,
    { key: `${key}-today`, label: `${measure.label}, on the current share basis`, cells: [show(then), show(now), absentFigure] },
  ];
}

function notesOf(filing: string): readonly string[] {
  const { factor, actions } = shareBasisOf(filing);
  if (factor === 1n) return [];
  const splits = actions.map(({ text, effective }) => `${text}, effective ${formatDate(effective)}`).join('; ');
  return [
    `Current share basis: ${factor} shares of today for each share then (${splits}); recomputed from profit and the weighted number of shares.`,
  ];
}

/** Earnings per share as printed and on the current share basis; undefined where the period has none. */
export function perShareTable(period: ArchivePeriod): Table | undefined {
  const selection = pageSelection(period);
  const measures = Object.entries(readIssuer().measures).flatMap(([key, measure]) =>
    measure.kind === 'per-share' ? [[key, measure] as const] : [],
  );
  const rows = measures.flatMap(([key, measure]) => rowsOf(key, measure, selection));
  const first = measures.flatMap(([, measure]) => mostPrecise(findPrintings(measure.of, selection)) ?? [])[0];
  if (!first || rows.length === 0) return undefined;
  const source = archivedFiling(first.filing);
  return buildOwnTable({
    id: 'per-share',
    title: `Earnings per share, ${periodName(period.span as Duration).label}`,
    periodText: formatPeriod(period.span),
    unitText: '',
    columns: [
      column('prior', yearBefore(selection, first.filing).span, false),
      column('current', period.span, true),
      { key: 'rate', header: ['Change'], unitText: '%', role: 'rate', isCurrent: false },
    ],
    rows,
    notes: notesOf(first.filing),
    source,
    line: first.line,
    ...(first.standard === undefined ? {} : { standard: first.standard }),
  });
}
