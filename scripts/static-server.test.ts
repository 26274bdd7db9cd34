import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '#scripts/static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tieout-'));
  mkdirSync(join(folder, 'site', 'method'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), 'home');
  writeFileSync(join(folder, 'site', '404.html'), 'no such page');
  writeFileSync(join(folder, 'site', 'facts.csv'), 'id');
  writeFileSync(join(folder, 'site', 'method', 'index.html'), 'method');
  server = await serveFolder(join(folder, 'site'), '/some-repo/');
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/some-repo/', 200, 'home'],
  ['/some-repo/method/', 200, 'method'],
  ['/some-repo/facts.csv?v=1', 200, 'id'],
  ['/some-repo/none/', 404, 'no such page'],
  ['/some-repo/%', 404, 'no such page'],
  ['/some-repo/..%2fsecret.txt', 404, 'no such page'],
  ['/', 404, 'no such page'],
  ['/method/', 404, 'no such page'],
])('%s answers %i', async (path, status, body) => {
  const response = await fetch(new URL(path, server.url));
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(body);
});

test('a folder without its slash is redirected', async () => {
  const response = await fetch(new URL('/some-repo/method?a=1', server.url), { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/some-repo/method/?a=1');
});

test('a file comes with its content type', async () => {
  const response = await fetch(new URL('/some-repo/facts.csv', server.url));
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});
