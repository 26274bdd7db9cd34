import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '#tests/site/project-copy.ts';

/** `npm run dev` with an invented company: what is saved is read again, with what depends on it, and mistakes are shown over the page. */
const copy = copyProject();
const filing = 'content/filings/2025-02-07-3q24-earnings-release';
const source = readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8');
const answers = '--yes --name Hoshikawa --ticker 6488 --exchange Tokyo --website https://hoshikawa.example.com/ --fiscal-year-end 03-31';

interface ServerMessage {
  readonly type: string;
  readonly err?: { readonly name: string; readonly loc?: { readonly file?: string; readonly line?: number } };
}

let server: ChildProcess | undefined;
let address = '';
let said = '';

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}

/** Looks until something holds; the time limit of the test ends it. */
async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
}

const readPage = async (path: string): Promise<string> => (await fetch(`${address}${path}`)).text();
const showing = (path: string, text: string) => async () => ((await readPage(path)).includes(text) ? true : undefined);

/** Connects as an open page does, and keeps what the server tells it. */
async function openPage(): Promise<{ readonly messages: ServerMessage[]; readonly close: () => void }> {
  const token = /wsToken = "([^"]+)"/.exec(await readPage('@vite/client'))?.[1] ?? '';
  const socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  const messages: ServerMessage[] = [];
  socket.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data)) as ServerMessage));
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  return { messages, close: () => socket.close() };
}

beforeAll(async () => {
  await copy.run('scripts/init.ts', ...answers.split(' '), '--fiscal-year-named-by', 'start', '--currency', 'JPY');
  copy.write(`${filing}/source.txt`, source);
  await copy.run('scripts/ingest.ts', '--quiet');
  copy.write('content/commentary/fy2024-9m.mdx', 'Sales came to <Figure of="revenue" />.\n');
  const port = await freePort();
  // Vitest's own variables would be taken for those of the server.
  const { HOME, PATH } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    cwd: copy.root,
    env: { HOME, PATH, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
  address = `http://localhost:${port}/`;
  await until(async () => ((await fetch(address).catch(() => undefined))?.ok ? true : undefined));
}, 180_000);

afterAll(() => {
  server?.kill();
  copy.remove();
});

test('a saved filing is read again, its page and its commentary show it, and the page is told to reload', async () => {
  expect(await readPage('fy2024-9m/')).toContain('318,402');
  const page = await openPage();
  copy.write(`${filing}/source.txt`, source.replaceAll('318,402', '318,502'));
  await until(() => page.messages.find(({ type }) => type === 'full-reload'));
  page.close();
  await until(showing('fy2024-9m/', '318,502'));
  expect(await readPage('fy2024-9m/')).not.toContain('318,402');
  expect(said).toMatch(/read in \d+ ms, [1-9]\d* generated files changed/);
  copy.write(`${filing}/source.txt`, source);
  await until(showing('fy2024-9m/', '318,402'));
}, 180_000);

test('a mistake is shown with file and line on every page, until it is mended', async () => {
  const page = await openPage();
  const concepts = readFileSync(join(copy.root, 'content/concepts.yaml'), 'utf8');
  copy.write('content/concepts.yaml', 'concepts:\n  Sales: { perod: duration }\n');
  const { err } = await until(() => page.messages.find(({ type }) => type === 'error'));
  expect(err).toMatchObject({ name: 'I11', loc: { file: expect.stringContaining('content/concepts.yaml'), line: 2 } });
  const later = await openPage();
  expect((await until(() => later.messages.find(({ type }) => type === 'error'))).err?.name).toBe('I11');
  later.messages.length = 0;
  copy.write('content/concepts.yaml', concepts);
  await until(() => later.messages.find(({ type }) => type === 'full-reload'));
  for (const each of [page, later]) each.close();
  expect(await readPage('fy2024-9m/')).toContain('318,402');
}, 180_000);

test('a filing that is added has its pages, and the packet speaks of it', async () => {
  const text = readFileSync('tests/invented/fixtures/02-j-gaap-kessan-tanshin/source.txt', 'utf8');
  copy.write('content/filings/2025-05-09-fy24-annual/source.txt', text);
  await until(showing('documents/', '2025-05-09-fy24-annual'));
  expect((await fetch(`${address}documents/2025-05-09-fy24-annual/`)).status).toBe(200);
  expect(await readPage('preview/')).toContain('2025-05-09-fy24-annual');
}, 180_000);
