import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteBuilds } from '#scripts/site-builds.ts';
import type { StaticServer } from '#scripts/static-server.ts';
import { launchBrowser } from '#tests/site/browser.ts';
import { serveBuild } from '#tests/site/server.ts';

const browser = await launchBrowser();

afterAll(() => browser.close());

describe.each(siteBuilds)('the site at $base', (build) => {
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveBuild(build);
  });

  afterAll(() => server.close());

  test('opens, asks nobody else for anything, and reports no error', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const response = await page.goto(server.url, { waitUntil: 'load' });
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});
