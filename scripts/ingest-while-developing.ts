import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { forget } from '#collections/remember.ts';
import { openReader } from './open-reader.ts';
import type { ReadingError } from './overlay-of.ts';

/** Saved one after the other, files are read together. In milliseconds. */
const pause = 20;

/** Whether a file below the content folder is written by a person, and not by the ingest. */
export function isWritten(path: string): boolean {
  const parts = path.split(sep).join('/').split('/');
  const below = parts.slice(parts.lastIndexOf('content') + 1);
  return parts.includes('content') && (below[0] === 'filings' || (below.length === 1 && /\.ya?ml$/.test(below[0] ?? '')));
}

/** Lets go of everything that was made of the content: figures bound in commentary, the lists of pages, what was read of files. */
function letGo({ environments }: ViteDevServer): void {
  forget();
  for (const { hot, moduleGraph, name } of Object.values(environments)) {
    if (name === 'client') continue;
    for (const [id, module] of moduleGraph.idToModuleMap) if (id.includes('/content/commentary/')) moduleGraph.invalidateModule(module);
    hot.send('astro:content-changed', {});
  }
}

/** Reads again whatever is saved, and keeps every open page up to date. */
function follow(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const reader = openReader();
  let standing: ReadingError | undefined;
  let pending: NodeJS.Timeout | undefined;
  const show = (err: ReadingError): void => server.ws.send({ type: 'error', err });
  const read = async (): Promise<void> => {
    const { changed, error, milliseconds } = await reader.ask('read');
    logger.info(`read in ${milliseconds} ms, ${changed.length} generated files changed`);
    letGo(server);
    standing = error;
    if (error === undefined) server.ws.send({ type: 'full-reload' });
    else show(error);
  };
  server.watcher.add(join(process.cwd(), 'content'));
  server.watcher.on('all', (_event, path) => {
    if (!isWritten(path)) return;
    clearTimeout(pending);
    pending = setTimeout(() => void read(), pause);
  });
  server.ws.on('connection', () => {
    if (standing !== undefined) show(standing);
  });
  server.middlewares.use((request, _response, next) => {
    if (!/\/preview\/(?:\?|$)/.test(request.url ?? '')) return next();
    void reader.ask('packet').then(() => {
      letGo(server);
      next();
    });
  });
  server.httpServer?.on('close', () => void reader.close());
}

/**
 * While `npm run dev` runs: a saved filing, approval, concept or setting is read again, with what depends on it, and the browser reloads. What
 * could not be read is shown over the page with its line, on every page that is opened, until it is mended.
 */
export function ingestWhileDeveloping(): AstroIntegration {
  return {
    name: 'ingest-while-developing',
    hooks: { 'astro:server:setup': ({ logger, server }) => follow(server, logger) },
  };
}
