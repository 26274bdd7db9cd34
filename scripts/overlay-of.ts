import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '#diagnostics/catalog.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { IngestReport } from './ingest-folder.ts';

/** A problem as the browser shows it over the page. Texts are HTML but for the names. */
export interface ReadingError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  /** The lines around the place, the one in question marked. */
  readonly highlightedCode?: string;
  readonly stack: string;
  readonly plugin: string;
}

/** Lines shown before and after the one in question. */
const around = 5;

const titles: Readonly<Record<string, { readonly title: string }>> = catalog;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The lines around a place. Tabs are shown as ⇥, so that the caret below stands true. */
function showLines(text: string, line: number): string {
  const lines = text.split('\n');
  const first = Math.max(0, line - 1 - around);
  const shown = lines.slice(first, line + around).map((each, index) => {
    const mark = first + index === line - 1 ? ' error-line' : '';
    return `<span class="line${mark}">${escapeText(each.replace(/\r$/, '').replaceAll('\t', '⇥')) || ' '}</span>`;
  });
  return `<pre class="astro-code"><code>${shown.join('\n')}</code></pre>`;
}

/** The file that a problem is in: the filing's own, or the file of the content folder that it names. */
function fileOf({ filing, place }: Diagnostic, report: IngestReport | undefined): string {
  if (place !== undefined) return place.file;
  return report === undefined ? join('content', filing) : join('content', 'filings', filing, report.file);
}

/** A problem of reading as Astro's overlay takes it, with the place in the file. */
export function overlayOf(diagnostic: Diagnostic, reports: readonly IngestReport[]): ReadingError {
  const { code, hint = '', message, place, span } = diagnostic;
  const report = reports.find(({ filing }) => filing === diagnostic.filing);
  const file = fileOf(diagnostic, report);
  const line = place?.line ?? span?.line;
  const text = place === undefined ? report?.lines.join('\n') : existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const at = line === undefined ? file : `${file}:${line}`;
  return {
    name: code,
    title: titles[code]?.title ?? '',
    message: escapeText(message).replaceAll('\n', '<br>'),
    hint: escapeText(hint),
    // Zero is shown as no line.
    loc: { file, line: line ?? 0, column: place?.column ?? span?.offset ?? 0 },
    ...(line === undefined || text === undefined ? {} : { highlightedCode: showLines(text, line) }),
    stack: `${at}: ${code}: ${message}`,
    plugin: 'ingest',
  };
}
