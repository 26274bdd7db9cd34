import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderDiagnostic } from '#diagnostics/render-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { type IngestReport, ingestFolder } from './ingest-folder.ts';

/** Saved one after the other, files are read together. In milliseconds. */
const pause = 60;

/** Whether a file below the content folder is written by a person, and not by the ingest. */
export function isWritten(path: string): boolean {
  const parts = path.split(sep).join('/').split('/');
  const below = parts.slice(parts.lastIndexOf('content') + 1);
  return parts.includes('content') && (below[0] === 'filings' || (below.length === 1 && /\.ya?ml$/.test(below[0] ?? '')));
}

/** The gravest thing that was found, as the overlay of the browser shows it: message, and file with line. */
function overlayOf(diagnostic: Diagnostic, reports: readonly IngestReport[]) {
  const report = reports.find(({ filing }) => filing === diagnostic.filing);
  const file = report === undefined ? diagnostic.filing : join('content', 'filings', report.filing, report.file);
  const loc = diagnostic.span === undefined ? {} : { loc: { file, line: diagnostic.span.line, column: diagnostic.span.offset } };
  return { message: renderDiagnostic(diagnostic, report?.lines ?? [], report?.file), stack: '', plugin: 'ingest', id: file, ...loc };
}

/**
 * While `npm run dev` runs: a saved filing, approval, concept or setting is read again, with what depends on it, and the browser reloads. What
 * could not be read is shown over the page with its line.
 */
export function ingestWhileDeveloping(): AstroIntegration {
  return {
    name: 'ingest-while-developing',
    hooks: {
      'astro:server:setup': ({ logger, server }) => {
        const content = join(process.cwd(), 'content');
        let pending: NodeJS.Timeout | undefined;
        const ingest = async (): Promise<void> => {
          const start = performance.now();
          const { changed, diagnostics, reports } = await ingestFolder(content, false, join('.cache', 'readings'));
          const found = [...diagnostics, ...reports.flatMap(({ ingested }) => ingested.diagnostics)];
          const error = found.find(({ severity }) => severity === 'error');
          logger.info(`read in ${Math.round(performance.now() - start)} ms, ${changed.length} generated files changed`);
          if (error === undefined) server.ws.send({ type: 'full-reload' });
          else server.ws.send({ type: 'error', err: overlayOf(error, reports) });
        };
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!isWritten(path)) return;
          clearTimeout(pending);
          pending = setTimeout(() => void ingest(), pause);
        });
      },
    },
  };
}
