import { formatDate } from '#format/format-date.ts';
import type { EventKind, FilingEvent } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { placeHref } from '#site/place-href.ts';

/** What a document says beside its figures: what it is, in its own words or as a date, and the line that says so. */
export interface StatedEvent {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

const labels: Readonly<Record<EventKind, string>> = {
  'dividend-payment': 'Dividend payment scheduled',
  'record-date': 'Record date',
  'report-filing': 'Report to be filed',
  'stock-split': 'Share split',
  forecast: 'On its forecasts',
  'accounting-policy': 'Accounting policy',
  'subsequent-event': 'Subsequent events',
  'going-concern': 'Going concern',
  'audit-status': 'Audit or review',
  declaration: 'Declared',
};

function textOf({ date, kind, said }: FilingEvent): string {
  if (date !== undefined && (kind === 'dividend-payment' || kind === 'record-date' || kind === 'report-filing')) return formatDate(date);
  return `“${said.value.replace(/^[\s⁰¹²³⁴-⁹※]+|^[“"]|[”"]$/gu, '').replace(/\s+/g, ' ')}”`;
}

/** The dates, decisions and changes of a document, dates first; kinds that are shown elsewhere may be left out. */
export function describeEvents({ filing: { document }, name }: ArchivedFiling, without: readonly EventKind[] = []): readonly StatedEvent[] {
  const order = Object.keys(labels);
  return document.events
    .filter(({ kind }) => !without.includes(kind))
    .toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind))
    .map((event) => ({ label: labels[event.kind], text: textOf(event), href: placeHref(name, event.said.span) }));
}
