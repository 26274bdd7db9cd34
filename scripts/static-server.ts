import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface StaticServer {
  /** The address of the site's first page, with its base path and a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built folder as GitHub Pages would: under a base path, a folder by its `index.html`, a folder without its slash by a
 * redirect, and anything unknown by `404.html`. Listens on this machine only; port 0 takes any free one.
 */
export async function serveFolder(folder: string, base: string, port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileBelow(root, base, pathname);
    const kind = file === undefined ? 'absent' : await kindOf(file);
    if (file !== undefined && kind === 'folder' && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else if (file !== undefined && kind === 'file') {
      await sendFile(response, 200, file);
    } else if (file !== undefined && kind === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file') {
      await sendFile(response, 200, join(file, 'index.html'));
    } else if ((await kindOf(join(root, '404.html'))) === 'file') {
      await sendFile(response, 404, join(root, '404.html'));
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    }
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file or folder that a path of the site stands for; undefined outside the base path and outside the folder. */
function fileBelow(root: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodePath(pathname.slice(base.length));
  if (path === undefined) return undefined;
  const file = resolve(root, `.${sep}${path}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'absent'> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return 'absent';
  return found.isDirectory() ? 'folder' : 'file';
}

async function sendFile(response: ServerResponse, status: number, file: string): Promise<void> {
  const body = await readFile(file);
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-cache' }).end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}
