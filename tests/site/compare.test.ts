import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { readPages } from '#tests/site/read-pages.ts';

const shown = (page: Page): Locator => page.locator('#compared table');

/** The rows of tables as texts, cell by cell, with where each number leads. */
const cellsOf = (tables: Locator): Promise<readonly string[]> =>
  tables.evaluateAll((found) =>
    found.flatMap((table) =>
      Array.from((table as HTMLTableElement).rows, (row) =>
        Array.from(row.cells, (cell) => `${cell.innerText.trim()} ${cell.querySelector('a')?.getAttribute('href') ?? ''}`).join(' | '),
      ),
    ),
  );

function addressOf(
  url: string,
  statement: string,
  periods: readonly string[],
  order = 'newest-first',
  shows = ['change', 'rate', 'size'],
): string {
  const chosen = [...periods.map((period) => ['period', period]), ...shows.map((show) => ['show', show])];
  return `${url}compare/?${new URLSearchParams([['statement', statement], ['order', order], ...chosen] as [string, string][])}`;
}

async function choose(page: Page, label: string): Promise<void> {
  await page.locator('#compare').getByLabel(label, { exact: true }).click();
}

describe.each(inject('sites'))('comparing at $base', ({ folder, url }) => {
  const pairs = Array.from(readPages(folder).keys()).flatMap((path) => {
    const [, first, second] = /^compare\/([a-z\d]+\d)-([a-z\d]+\d)\/$/.exec(path) ?? [];
    return first && second ? [[first, second] as const] : [];
  });
  const [current = '', prior = ''] = pairs.at(-1) ?? [];

  test.each(pairs)('%s and %s look as their ready page shows them, statement by statement', async (one, other) => {
    await withPage(`${url}compare/${one}-${other}/`, {}, async (page) => {
      const sections = page.locator('section.compared');
      const ready = new Map<string, readonly string[]>();
      for (const section of await sections.all())
        ready.set((await section.getAttribute('id')) ?? '', await cellsOf(section.locator('table')));
      expect(ready.size).toBeGreaterThan(3);
      await page.goto(addressOf(url, 'profit-or-loss', [one, other]));
      for (const [statement, cells] of ready) {
        await page.locator('[name=statement]').selectOption(statement);
        await page.locator(`#compared [id^="${statement}-"]`).first().waitFor();
        expect(await cellsOf(shown(page)), statement).toEqual(cells);
      }
    });
  });

  test('the address keeps the choice, and the way back undoes it', async () => {
    await withPage(`${url}compare/`, {}, async (page) => {
      expect(await shown(page).count()).toBe(0);
      const boxes = page.locator('#compare [name=period]:checked');
      const chosen = await boxes.evaluateAll((found) => found.map((box) => (box as HTMLInputElement).value));
      expect(chosen).toHaveLength(2);
      await page.locator('#compare').getByRole('button').click();
      await shown(page).first().waitFor();
      const heads = () => shown(page).first().locator('thead').innerText();
      const first = await heads();
      await page.locator('[name=order]').selectOption('oldest-first');
      await expect.poll(heads).not.toBe(first);
      const second = await heads();
      expect(new URL(page.url()).searchParams.getAll('period')).toEqual(chosen);
      await choose(page, 'Common size');
      await expect.poll(heads).not.toBe(second);
      await page.goBack();
      await expect.poll(heads).toBe(second);
      await page.goBack();
      await expect.poll(heads).toBe(first);
      await page.reload();
      await shown(page).first().waitFor();
      expect(await heads()).toBe(first);
      await page.goBack();
      await expect.poll(() => shown(page).count()).toBe(0);
      await page.goForward();
      await expect.poll(heads).toBe(first);
    });
  });

  test('what must not be compared is not, and the reason stands below', async () => {
    const slugs = new Set(pairs.flat());
    const half = Array.from(slugs).find((slug) => /^1h/.test(slug) && slugs.has(slug.replace('h', 'q'))) ?? '';
    await withPage(addressOf(url, 'profit-or-loss', [half, half.replace('h', 'q')]), {}, async (page) => {
      await shown(page).first().waitFor();
      const text = await page.locator('#compared').innerText();
      expect(text).toContain('Not compared: periods of different length.');
      expect(await shown(page).first().locator('thead').innerText()).not.toContain('Change');
    });
  });

  test('one period is not enough, and figures that cannot be had are said so', async () => {
    await withPage(addressOf(url, 'profit-or-loss', [current]), {}, async (page) => {
      await expect.poll(() => page.locator('#compared').innerText()).toBe('Choose two periods or more.');
      await page.route('**/figures/*', (route) => route.abort());
      await page.locator('#compare').locator(`[value="${prior}"]`).check();
      await expect.poll(() => page.locator('#compared').innerText()).toContain('cannot be loaded');
      await page.unroute('**/figures/*');
      await page.locator('#compare').getByRole('button').click();
      await shown(page).first().waitFor();
    });
  });

  test('a number of the shown table opens its evidence, and the table can be copied', async () => {
    await withPage(addressOf(url, 'profit-or-loss', [current, prior]), {}, async (page) => {
      await shown(page).first().waitFor();
      expect(await page.locator('#compared').getByRole('button', { name: 'Copy table' }).count()).toBe(await shown(page).count());
      await shown(page).first().locator('tbody td a').first().click();
      await page.locator('dialog.evidence-panel').waitFor({ state: 'visible' });
    });
  });

  test.each([360, 1280])('what is shown is accessible and %i pixels wide', async (width) => {
    await withPage(addressOf(url, 'profit-or-loss', [current, prior]), { viewport: { width, height: 900 } }, async (page) => {
      await shown(page).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test('without scripts there is no form, and the ready pages are all there', async () => {
    await withPage(`${url}compare/`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#compare').isVisible()).toBe(false);
      expect(await page.locator(`a[href$="compare/${current}-${prior}/"]`).isVisible()).toBe(true);
    });
  });
});
