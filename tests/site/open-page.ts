import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

const browser = await chromium.connect(inject('browser'));

/** Opens a browser context for a test and closes it afterwards. A context may open as many pages as it wants. */
export async function inContext<T>(options: BrowserContextOptions, test: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await test(context);
  } finally {
    await context.close();
  }
}

/** Opens one page in a context of its own, loaded with its fonts, and closes it after the test. */
export function withPage<T>(url: string, options: BrowserContextOptions, test: (page: Page) => Promise<T>): Promise<T> {
  return inContext(options, async (context) => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return test(page);
  });
}
