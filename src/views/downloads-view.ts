import { readIssuer } from '#collections/read-issuer.ts';
import { listPeriods } from '#series/periods.ts';
import { copyrightNotice } from '#site/notices.ts';
import { periodReference } from './build-references.ts';
import { archiveDownloads, periodDownloads } from './data-downloads.ts';
import type { Download, PeriodReference } from './references.ts';

/** `/downloads/` */
export interface DownloadsView {
  readonly title: string;
  readonly archive: readonly Download[];
  readonly periods: readonly { readonly period: PeriodReference; readonly files: readonly Download[] }[];
  readonly documents: readonly Download[];
  readonly copyright: string;
}

/** Everything to take away: the whole archive, then period by period, newest first. */
export function downloadsView(): DownloadsView {
  const periods = listPeriods().filter(({ own }) => own.length > 0);
  return {
    title: 'Downloads',
    archive: archiveDownloads(),
    periods: periods.map((period) => ({ period: periodReference(period), files: periodDownloads(period.slug, true) })).reverse(),
    documents: [],
    copyright: copyrightNotice(readIssuer()).text,
  };
}
