import { formatDate } from '#format/format-date.ts';
import { formatDates } from '#format/format-period.ts';
import type { Stated } from '#model/filing.ts';
import type { ArchivedFiling } from '#series/archive.ts';
import { placeHref } from '#site/place-href.ts';
import type { DocumentView } from '#views/document-view.ts';

const policies = { rounded: 'rounded', truncated: 'digits below the unit cut off', unknown: 'not stated' } as const;

/** What a document says about itself, each with the line that says so. */
export function describeMetadata({ name, filing }: ArchivedFiling): DocumentView['metadata'] {
  const { metadata, sha256, lineCount } = filing.document;
  const row = <T>(label: string, stated: Stated<T> | undefined, show: (value: T) => string) =>
    stated === undefined ? [] : [{ label, text: show(stated.value), href: placeHref(name, stated.span) }];
  const plain = (value: string): string => value;
  return [
    ...row('Company', metadata.issuer, plain),
    ...row('Code', metadata.ticker, plain),
    ...row('Title', metadata.title, plain),
    ...row('Published', metadata.published, formatDate),
    ...row('Period', metadata.period, formatDates),
    ...row('Accounting standard', metadata.standard, plain),
    ...row('Scope', metadata.consolidated, plain),
    ...row('Unaudited', metadata.unaudited, plain),
    ...row('Audit and review', metadata.review, plain),
    ...row('Figures are', metadata.rounding, (policy) => policies[policy]),
    { label: 'Text', text: `${lineCount} lines, SHA-256 ${sha256}` },
  ];
}
