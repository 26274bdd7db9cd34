import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const kinds = site ? fullestPages(site.folder) : [];
const pathOf = (wanted: string): string => kinds.find(({ kind }) => kind === wanted)?.page.path ?? '';

describe('a table of figures', () => {
  test('is one tab stop with arrow keys from number to number', async () => {
    await withPage(`${site?.url}${pathOf('statement')}`, {}, async (page) => {
      const table = page.locator('table.figures').first();
      const links = table.locator('tbody td a');
      await links.first().focus();
      await page.waitForFunction(() => document.activeElement?.closest('table')?.querySelectorAll('tbody a[tabindex="0"]').length === 1);
      const place = () =>
        page.evaluate(() => {
          const cell = document.activeElement?.closest('td');
          return cell ? [cell.closest('tr')?.rowIndex ?? -1, cell.cellIndex] : undefined;
        });
      const [row = 0, column = 0] = (await place()) ?? [];
      await page.keyboard.press('ArrowRight');
      expect(await place()).toEqual([row, column + 1]);
      await page.keyboard.press('ArrowDown');
      const [below = 0, same = 0] = (await place()) ?? [];
      expect([below > row, same]).toEqual([true, column + 1]);
      await page.keyboard.press('ArrowUp');
      expect(await place()).toEqual([row, column + 1]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      expect(await place()).toEqual([row, column + 1]);
    });
  });

  test('is copied as numbers, by its button and by hand', async () => {
    await withPage(`${site?.url}${pathOf('statement')}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const read = () =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const markup = await (await item?.getType('text/html'))?.text();
          const copied = new DOMParser().parseFromString(markup ?? '', 'text/html');
          return Array.from(copied.querySelectorAll('tr'), (each) =>
            Array.from(each.querySelectorAll('td'), (cell) => cell.textContent ?? ''),
          );
        });
      const shown = await page
        .locator('table.figures')
        .first()
        .locator('tr')
        .evaluateAll((rows) => rows.map((row) => Array.from(row.querySelectorAll('td'), (cell) => cell.textContent ?? '')));
      const plain = (text: string) =>
        /^\(?[\d,.]+\)?$/.test(text) ? `${text.startsWith('(') ? '-' : ''}${text.replace(/[(),]/g, '')}` : text;
      await page.getByRole('button', { name: 'Copy table' }).first().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await read()).toEqual(shown.map((row) => row.map(plain)));
      await page.evaluate(() => {
        const table = document.querySelector('table.figures');
        if (table) getSelection()?.selectAllChildren(table);
      });
      await page.keyboard.press('ControlOrMeta+c');
      const byHand = (await read()).flat().filter((text) => /\d/.test(text));
      expect(byHand.length).toBeGreaterThan(10);
      expect(byHand.filter((text) => !/^\(?[\d,.]+\)?$/.test(text))).toEqual([]);
    });
  });

  test('on a phone shows its chief rows, all on demand, on a wide screen and on paper', async () => {
    await withPage(`${site?.url}${pathOf('period')}`, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } }, async (page) => {
      const box = page.locator('.table-box', { has: page.locator('.more') }).first();
      const rows = () => box.locator('tbody tr').evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
      const total = await box.locator('tbody tr').count();
      expect(await rows()).toBe(15);
      await box.locator('.more summary').click();
      expect(await rows()).toBe(total);
      await box.locator('.more summary').click();
      await page.emulateMedia({ media: 'print' });
      expect(await rows()).toBe(total);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await rows()).toBe(total);
    });
  });
});
