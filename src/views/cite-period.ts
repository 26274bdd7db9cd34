import { readIssuer } from '#collections/read-issuer.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { documentReference } from './build-references.ts';

/** How to cite the page: the company, its document with its date, the period. */
export function citePeriod(period: ArchivePeriod): string {
  const source = period.own.at(-1) ?? period.sources[0];
  const document = source ? documentReference(source) : undefined;
  const named = document ? `${document.title} (${document.publishedText}); ` : '';
  return `${readIssuer().name}: ${named}figures for the ${formatPeriod(period.span)} as printed there.`;
}
