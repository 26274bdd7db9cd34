import { join } from 'node:path';
import { catalog } from '#diagnostics/catalog.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { IngestReport } from './ingest-folder.ts';

/** A problem as Astro's overlay shows it over the page, with the lines of the file around the place. */
export interface ReadingError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly stack: string;
  readonly plugin: string;
}

const titles: Readonly<Record<string, { readonly title: string }>> = catalog;

/** The file that a problem is in: the filing's own, or the file of the content folder that it names. */
function fileOf({ filing, place }: Diagnostic, report: IngestReport | undefined): string {
  if (place !== undefined) return place.file;
  return report === undefined ? join('content', filing) : join('content', 'filings', filing, report.file);
}

/** A problem of reading for the overlay, with the place in the file; line and column 0 where it is of the whole file. */
export function overlayOf(diagnostic: Diagnostic, reports: readonly IngestReport[]): ReadingError {
  const { code, hint = '', message, place, span } = diagnostic;
  const file = fileOf(
    diagnostic,
    reports.find(({ filing }) => filing === diagnostic.filing),
  );
  const line = place?.line ?? span?.line ?? 0;
  return {
    name: code,
    title: titles[code]?.title ?? '',
    message,
    hint,
    loc: { file, line, column: place?.column ?? span?.offset ?? 0 },
    stack: `${file}${line === 0 ? '' : `:${line}`}: ${code}: ${message}`,
    plugin: 'ingest',
  };
}
