import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const widths = [360, 768, 1280, 1920];

/** The width of the page and, where it is wider than the screen, what reaches furthest out of it. */
function measurePage(page: Page): Promise<{ readonly width: number; readonly widest: readonly string[] }> {
  return page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const width = document.scrollingElement?.scrollWidth ?? 0;
    if (width <= screen) return { width, widest: [] };
    const outside = Array.from(document.querySelectorAll('body *')).filter(
      (element) => element.getBoundingClientRect().right > screen + 0.5,
    );
    return {
      width,
      widest: outside.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`),
    };
  });
}

describe('no page is wider than the screen', () => {
  test.each(site ? fullestPages(site.folder) : [])('$kind', async ({ page: { path } }) => {
    await withPage(`${site?.url}${path}`, {}, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const measured = await measurePage(page);
        expect(measured.width, `at ${width} pixels: ${measured.widest.join(', ')}`).toBeLessThanOrEqual(width);
      }
    });
  });
});
