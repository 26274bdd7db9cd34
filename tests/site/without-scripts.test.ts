import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const kinds = site ? fullestPages(site.folder) : [];
const open = <T>(path: string, look: (page: Page) => Promise<T>): Promise<T> =>
  withPage(`${site?.url}${path}`, { javaScriptEnabled: false }, look);

/** The texts of elements that take no room or are hidden. */
function hiddenIn(page: Page, selector: string): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.getClientRects().length === 0,
        )
        .map((element) => element.textContent?.slice(0, 60) ?? ''),
    );
}

describe('without scripts', () => {
  test.each(kinds)('everything can be read: $kind', async ({ page: { path } }) => {
    await open(path, async (page) => {
      expect((await page.locator('h1').innerText()).trim()).not.toBe('');
      expect(await page.locator('main').innerText()).not.toMatch(/enable javascript/i);
      // What unfolds does so without scripts.
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true);
      });
      // What is chosen in a form is there with scripts only.
      const read = ['h1', 'h2:not([data-scripted] h2)', 'main table.figures td', 'main table.figures td a'];
      expect(await hiddenIn(page, read.join(', '))).toEqual([]);
    });
  });

  test.each(kinds)('the notices stand where a reader sees them: $kind', async ({ page: { path } }) => {
    await open(path, async (page) => {
      expect(await hiddenIn(page, '.sample, .notice, footer .legal p')).toEqual([]);
      const [sample, foot] = [await page.locator('.sample').innerText(), await page.locator('footer .legal').innerText()];
      expect(sample).toMatch(/not published by or affiliated with/i);
      for (const words of ['prevail', 'offer or a solicitation', 'copyright', 'not an audit or review']) expect(foot).toContain(words);
    });
  });

  test.each(kinds.filter(({ page }) => page.html.includes('data-chart')))(
    'charts are drawn, and their values unfold: $kind',
    async ({ page: { path } }) => {
      await open(path, async (page) => {
        for (const figure of await page.locator('[data-chart]').all()) {
          const drawing = figure.locator('svg:visible');
          expect(await drawing.count()).toBeGreaterThan(0);
          const box = await drawing.first().boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
          await figure.locator('summary').click();
          await figure.locator('table').waitFor({ state: 'visible' });
          expect(await figure.locator('td').allInnerTexts()).toContainEqual(expect.stringMatching(/\d/));
        }
      });
    },
  );

  test('a number leads to its line', async () => {
    const statement = kinds.find(({ kind }) => kind === 'statement');
    await open(statement?.page.path ?? '', async (page) => {
      const link = page.locator('table.figures td a').first();
      const printed = (await link.innerText()).trim();
      await link.click();
      await page.waitForURL(/\/documents\/.*#/);
      const marked = page.locator(':target');
      expect((await marked.innerText()).trim()).toContain(printed);
      await expect(marked.isVisible()).resolves.toBe(true);
    });
  });
});
