import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, textOf } from '#tests/site/html.ts';
import { isFetched, linksOn } from '#tests/site/links.ts';
import { inContext } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { readPages } from '#tests/site/read-pages.ts';

/** The addresses outside the site that a style sheet would fetch. */
function fetchedByStyles(css: string): readonly string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s;]+)/gi)].map(([, address = '']) => address);
}

/** The addresses outside the site that a script names where it loads, fetches or opens something. */
function fetchedByScripts(script: string): readonly string[] {
  const calls =
    /(?:\bimport\s*\(?|\bfrom|\bfetch\(|\.open\([^)]*,|\.src\s*=|\bnew\s+(?:Worker|WebSocket|EventSource)\()\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g;
  return [...script.matchAll(calls)].map(([, address = '']) => address);
}

describe.each(inject('sites'))('the site at $base', ({ folder, url }) => {
  test('names nobody else where a page fetches something', () => {
    const found = Array.from(readPages(folder).values()).flatMap(({ path, elements }) => {
      const sources = elements.flatMap(linksOn).filter((link) => isFetched(link) && /^(?:[a-z]+:)?\/\//i.test(link.value));
      const styles = elements.filter(({ tagName }) => tagName === 'style').flatMap((element) => fetchedByStyles(textOf(element)));
      const scripts = elements.filter(({ tagName }) => tagName === 'script').flatMap((element) => fetchedByScripts(textOf(element)));
      const inline = elements.flatMap((element) => fetchedByStyles(attributeOf(element, 'style') ?? ''));
      return [...sources.map(({ value }) => value), ...styles, ...scripts, ...inline].map((address) => `/${path}: ${address}`);
    });
    expect(found).toEqual([]);
  });

  test('names nobody else in its style sheets and scripts', () => {
    const files = globSync('**/*.{css,js,mjs}', { cwd: folder });
    const found = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return (file.endsWith('.css') ? fetchedByStyles(text) : fetchedByScripts(text)).map((address) => `${file}: ${address}`);
    });
    expect(files.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test.each(fullestPages(folder))('$kind asks nobody else for anything and reports no error', async ({ page: { path } }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    await inContext({}, async (context) => {
      await context.route('**/*', (route) => {
        const address = route.request().url();
        if (address.startsWith(url)) return route.continue();
        foreign.push(address);
        return route.abort();
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(`${url}${path}`, { waitUntil: 'load' });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect((await context.cookies()).length).toBe(0);
    });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
