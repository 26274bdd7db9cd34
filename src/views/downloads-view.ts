import type { Download, PeriodReference } from './references.ts';

/** `/downloads/` */
export interface DownloadsView {
  readonly title: string;
  readonly archive: readonly Download[];
  readonly periods: readonly { readonly period: PeriodReference; readonly files: readonly Download[] }[];
  readonly documents: readonly Download[];
  readonly copyright: string;
}

export function downloadsView(): DownloadsView {
  throw new Error('downloadsView');
}
