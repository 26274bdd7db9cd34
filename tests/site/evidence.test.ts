import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const kinds = site ? fullestPages(site.folder).filter(({ kind }) => ['home', 'period', 'statement', 'items/*'].includes(kind)) : [];
const statement = kinds.find(({ kind }) => kind === 'statement')?.page.path ?? '';
const numbers = (page: BrowserPage) =>
  page.locator('main a[href*="/documents/"][href*="#L"]').filter({ hasText: /^\(?[\d,.]+\)?$/, visible: true });
const panel = (page: BrowserPage) => page.locator('dialog.evidence-panel');

const computedOn = site ? fullestPages(site.folder).filter(({ page }) => page.html.includes('data-formula')) : [];
const readShown = (text: string): number => (text.trim().startsWith('(') ? -1 : 1) * Number(text.replace(/[^\d.]/g, ''));

/** What a formula of the panel comes to for the figures that it names a, b, c. */
function calculate(formula: string, figures: readonly number[]): number {
  const percent = formula.endsWith('in per cent') || formula.endsWith('in points') ? 100 : 1;
  const terms = formula
    .replace(/, in .*$/, '')
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll(/\b[a-z]\b/g, (letter) => `(${figures[letter.charCodeAt(0) - 97]})`);
  if (!/^[\d.()+*/ -]+$/.test(terms)) return Number.NaN;
  return percent * Number(new Function(`return ${terms}`)());
}

async function open(page: BrowserPage): Promise<string> {
  const link = numbers(page).first();
  await link.press('Enter');
  await panel(page).waitFor({ state: 'visible' });
  return (await link.innerText()).trim();
}

describe('the panel of a number', () => {
  test.each(kinds)('shows the number, its line and what it is: $kind', async ({ page: { path } }) => {
    await withPage(`${site?.url}${path}`, {}, async (page) => {
      const shown = await open(page);
      expect((await panel(page).locator('h2').innerText()).startsWith(shown)).toBe(true);
      const digits = (text: string) => text.replace(/[^\d.]/g, '');
      const mark = digits(await panel(page).locator('mark').innerText());
      expect(digits(shown).startsWith(mark.slice(0, 2))).toBe(true);
      const names = await panel(page).locator('dt').allInnerTexts();
      expect(names).toEqual(expect.arrayContaining(['Line item', 'Period', 'Table', 'Document']));
      const leave = panel(page).locator('figcaption a');
      expect(await leave.getAttribute('href')).toBe(await numbers(page).first().getAttribute('href'));
    });
  });

  test('takes the focus, keeps it, and gives it back on Escape', async () => {
    await withPage(`${site?.url}${statement}`, {}, async (page) => {
      await open(page);
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'hidden' });
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(focused).toBe(await numbers(page).first().getAttribute('href'));
    });
  });

  test('copies value, citation and address', async () => {
    await withPage(`${site?.url}${statement}`, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const shown = await open(page);
      const copied: string[] = [];
      for (const name of ['value', 'citation', 'link']) {
        await panel(page)
          .getByRole('button', { name: `Copy ${name}` })
          .click();
        await panel(page).getByText(`Copied ${name}`).waitFor();
        copied.push(await page.evaluate(() => navigator.clipboard.readText()));
      }
      const address = new URL((await numbers(page).first().getAttribute('href')) ?? '', site?.url).href;
      expect(copied[0]).toBe(shown);
      expect(copied[1]).toContain(shown);
      expect(copied[1]).toMatch(/, line \d+: /);
      expect(copied[1]?.endsWith(address)).toBe(true);
      expect(copied[2]).toBe(address);
    });
  });

  test('follows a number into its other printings', async () => {
    await withPage(`${site?.url}${kinds.find(({ kind }) => kind === 'period')?.page.path}`, {}, async (page) => {
      await open(page);
      const other = panel(page).locator('section', { hasText: 'Printed elsewhere' }).locator('a').first();
      const place = (await other.getAttribute('href')) ?? '';
      await other.click();
      await panel(page).locator(`figcaption a[href="${place}"]`).waitFor();
    });
  });

  test('a repaired number explains itself', async () => {
    const marked = kinds.find(({ page }) => page.html.includes('data-mark="‡"'));
    await withPage(`${site?.url}${marked?.page.path}`, {}, async (page) => {
      await page.locator('main a[data-mark="‡"]').first().press('Enter');
      await panel(page).locator('.evidence-reading').waitFor();
      expect(await panel(page).locator('.evidence-reading').innerText()).toMatch(/the text has|damaged/i);
    });
  });

  test.each(computedOn)('explains a figure that is computed: $kind', async ({ page: { path } }) => {
    await withPage(`${site?.url}${path}`, {}, async (page) => {
      const link = page.locator('main a[data-formula]').filter({ visible: true }).first();
      const shown = (await link.innerText()).trim();
      await link.press('Enter');
      await panel(page).waitFor({ state: 'visible' });
      expect((await panel(page).locator('h2').innerText()).startsWith(shown)).toBe(true);
      const formula = await panel(page).locator('.evidence-formula p').innerText();
      const letters = new Set(formula.match(/\b[a-z]\b/g));
      const terms = panel(page).locator('.evidence-terms li');
      expect(await terms.locator('i').allInnerTexts()).toEqual(Array.from(letters).sort());
      const figures = (await terms.locator('a').allInnerTexts()).map(readShown);
      const result = calculate(formula, figures);
      const range = /may read (\S+) to (\S+)\.$/.exec(await panel(page).locator('section').last().innerText());
      const [low, high] = range ? [readShown(range[1] ?? ''), readShown(range[2] ?? '')] : [readShown(shown), readShown(shown)];
      const units = (await terms.locator('span').allInnerTexts()).map((text) => /thousand|million|billion/.exec(text)?.[0] ?? '');
      if (new Set(units).size === 1 && !shown.includes('–')) {
        const step = 10 ** -(shown.split('.')[1]?.replace(')', '').length ?? 0);
        const scaled = /per cent|points|÷/.test(formula) ? [1] : [1, 1e-3, 1e-6];
        expect(
          scaled.some((by) => result * by >= low - step && result * by <= high + step),
          `${formula} of ${figures}: ${result}, shown ${shown}`,
        ).toBe(true);
      }
      await terms.locator('a').first().press('Enter');
      await panel(page).locator('mark').waitFor();
    });
  });

  test.each(['light', 'dark'] as const)('keeps nobody out in %s', async (colorScheme) => {
    await withPage(`${site?.url}${statement}`, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
      await open(page);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test('with a modifier key, and where the evidence cannot be had, the link leads to the line', async () => {
    await withPage(`${site?.url}${statement}`, {}, async (page) => {
      await page.route('**/data/evidence/**', (route) => route.abort());
      await numbers(page).first().click();
      await page.waitForURL(/\/documents\/.*#L\d+/);
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });
});

test('no more than two kilobytes of script come before a reader does anything', async () => {
  for (const { page: shown } of kinds) {
    const bodies: Promise<Buffer>[] = [];
    let bytes = 0;
    await withPage('about:blank', {}, async (page) => {
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') bodies.push(response.body());
      });
      await page.goto(`${site?.url}${shown.path}`, { waitUntil: 'networkidle' });
      for (const body of await Promise.all(bodies)) bytes += gzipSync(body).length;
    });
    expect(bytes, `/${shown.path}`).toBeGreaterThan(0);
    expect(bytes, `/${shown.path}`).toBeLessThanOrEqual(2048);
  }
});
