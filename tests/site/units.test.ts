import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { pagesOfKind } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const statements = site ? pagesOfKind(site.folder, 'statement').filter(({ html }) => html.includes('data-power="3"')) : [];
/** The fullest page of some whose tables have shares, with changes beside them, and bring words in brackets. */
const fullest = statements
  .filter(({ html }) => html.includes('changes as printed') && html.includes('aria-label="minus'))
  .reduce((most, page) => (page.html.length > most.html.length ? page : most));

const table = (page: BrowserPage) => page.locator('table[data-base]').first();
const box = (page: BrowserPage) => page.locator('.table-box', { has: page.locator('table[data-base]') }).first();
const choose = async (page: BrowserPage, unit: string) => {
  await box(page).getByRole('combobox', { name: 'Figures' }).selectOption(unit);
};
const figures = (page: BrowserPage) =>
  table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll('td > :is(a, span)'), (each) => [each.textContent ?? '', each.getAttribute('aria-label')] as const),
      ),
    );
const readShown = (text: string): number => (text.startsWith('(') ? -1 : 1) * Number(text.replace(/[(),]/g, ''));
const isWhole = (text: string): boolean => /^\(?\d[\d,]*\)?$/.test(text);

describe.each([360, 1280])('the unit switch of a statement at %i px', (width) => {
  test('shows amounts rounded, moves nothing, and brings back what was printed', async () => {
    await withPage(`${site?.url}${fullest.path}`, { viewport: { width, height: 800 } }, async (page) => {
      await box(page).getByRole('combobox').waitFor();
      const markup = () => table(page).evaluate((element) => element.outerHTML);
      const rooms = () =>
        box(page).evaluate((element) =>
          [element, ...element.querySelectorAll('caption, thead th, tbody th, tbody td, .table-foot')].map((each) => {
            const { left, top, width: wide, height } = each.getBoundingClientRect();
            return [left, top, wide, height].map((length) => Math.round(length));
          }),
        );
      const [printed, room, before] = [await markup(), await rooms(), await figures(page)];
      await choose(page, 'millions, rounded from thousands');
      await page.waitForFunction(() => document.querySelector('table[data-base] [data-printed]') !== null);
      expect(await table(page).locator('caption').textContent()).toContain('Millions of yen, rounded from thousands');
      expect(await rooms()).toEqual(room);
      const after = await figures(page);
      const pairs = before.flatMap((row, at) => row.map(([text], place) => [text, ...(after[at]?.[place] ?? ['', null])] as const));
      for (const [text, shown, said] of pairs) {
        if (!isWhole(text)) expect(shown).toBe(text);
        else expect(Math.abs(readShown(text) / 1000 - readShown(shown)), text).toBeLessThanOrEqual(0.5);
        if (shown.startsWith('(') && isWhole(text)) expect(said).toBe(`minus ${shown.replace(/[()]/g, '')}`);
      }
      expect(pairs.filter(([text, shown]) => text !== shown).length).toBeGreaterThan(20);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await figures(page)).toEqual(before);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await figures(page)).toEqual(after);
      await choose(page, 'as printed');
      expect(await markup()).toBe(printed);
      expect(await rooms()).toEqual(room);
    });
  });

  test('shows shares of the whole with a tenth, and changes as they are', async () => {
    await withPage(`${site?.url}${fullest.path}`, { viewport: { width, height: 800 } }, async (page) => {
      const before = await figures(page);
      const option = box(page).locator('option', { hasText: /^% of / });
      const name = (await option.innerText()).replace(', changes as printed', '');
      await choose(page, await option.innerText());
      await page.waitForFunction(() => document.querySelector('table[data-base] [data-printed]') !== null);
      expect(await table(page).locator('caption').textContent()).toContain(name);
      const after = await figures(page);
      const [row = -1, ...cells] = ((await table(page).getAttribute('data-base')) ?? '').split(' ').map(Number);
      const whole = cells.map((cell) => readShown(before[row]?.[cell]?.[0] ?? ''));
      expect(cells.map((cell) => after[row]?.[cell]?.[0])).toEqual(cells.map(() => '100.0'));
      const full = before.flatMap((each, at) => (each.length === before[row]?.length ? [at] : []));
      expect(full.length).toBeGreaterThan(5);
      for (const at of full) {
        for (const [place, [text]] of (before[at] ?? []).entries()) {
          const shown = after[at]?.[place]?.[0] ?? '';
          const of = whole[cells.indexOf(place)];
          if (of === undefined || !isWhole(text)) expect(shown).toBe(text);
          else expect(Math.abs((readShown(text) / of) * 100 - readShown(shown)), text).toBeLessThanOrEqual(0.0501);
        }
      }
    });
  });
});

test('what is copied says its unit, and the evidence what is printed', async () => {
  await withPage(`${site?.url}${fullest.path}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const links = table(page)
      .locator('tbody td a')
      .filter({ hasText: /^\d[\d,]{6,}$/ });
    const own = table(page).locator(`tbody td a[href="${await links.first().getAttribute('href')}"]`);
    const computed = table(page).locator('tbody td a[data-unit]:not([data-unit="%"])').first();
    const printed = [await own.innerText(), await computed.innerText()];
    await choose(page, 'billions, rounded from thousands');
    await page.waitForFunction(() => document.querySelector('table[data-base] [data-printed]') !== null);
    for (const [at, link] of [own, computed].entries()) {
      expect(await link.innerText()).not.toBe(printed[at]);
      await link.press('Enter');
      const heading = page.locator('dialog.evidence-panel h2');
      await heading.waitFor({ state: 'visible' });
      expect(await heading.innerText()).toContain(printed[at]);
      await page.keyboard.press('Escape');
      await heading.waitFor({ state: 'hidden' });
    }
    await box(page).getByRole('button', { name: 'Copy table' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const markup = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(markup).toContain('Billions of yen, rounded from thousands');
    expect(markup).toContain(`>${readShown(await own.innerText())}<`);
  });
});

test('a table in ones, and one whose unit has no coarser, has no switch', async () => {
  const others = site ? pagesOfKind(site.folder, 'statement').filter(({ html }) => !html.includes('data-power')) : [];
  const [other] = others;
  expect(other).toBeDefined();
  await withPage(`${site?.url}${other?.path}`, {}, async (page) => {
    await page.getByRole('button', { name: 'Copy table' }).first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Figures' }).count()).toBe(0);
  });
});
