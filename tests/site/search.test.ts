import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { inContext, withPage } from '#tests/site/open-page.ts';
import { readPages } from '#tests/site/read-pages.ts';

interface Fact {
  readonly printed: string;
  readonly label: string;
  readonly filing: string;
  readonly value?: string;
  readonly decimals: number;
  readonly unit: string;
}

const results = (page: Page) => page.locator('#search-results');

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#search input').fill(question);
  await results(page).getByRole('status').waitFor();
  await page.waitForTimeout(300);
}

describe.each(inject('sites'))('the search at $base', ({ base, folder, url }) => {
  const facts = JSON.parse(readFileSync(join(folder, 'data', 'facts.json'), 'utf8')) as readonly Fact[];
  const large = facts.find(({ value = '', decimals, unit }) => /^\d{12}$/.test(value) && decimals === -3 && unit === 'JPY');

  test('finds a number as it is printed and at another scale, and opens its evidence', async () => {
    await withPage(`${url}search/`, {}, async (page) => {
      for (const question of [
        large?.printed ?? '',
        `${(Number(large?.value) / 1e9).toFixed(1)} billion`,
        `¥${large?.printed.replaceAll(',', '')}`,
      ]) {
        await ask(page, question);
        expect(
          await results(page)
            .locator('a', { hasText: large?.printed ?? '' })
            .count(),
          question,
        ).toBeGreaterThan(0);
      }
      await results(page).locator('a').first().press('Enter');
      await page.locator('dialog.evidence-panel').waitFor({ state: 'visible' });
    });
  });

  test('finds words in pages, narrowed to a period and a statement, and leads to them', async () => {
    await withPage(`${url}search/`, {}, async (page) => {
      await ask(page, 'cash');
      const all = await results(page).locator('li').count();
      const period = await page.locator('[name=period] option').nth(1).innerText();
      await page.locator('[name=period]').selectOption(period);
      await page.locator('[name=statement]').selectOption({ label: 'Statement of cash flows' });
      await page.waitForTimeout(500);
      const links = await results(page)
        .locator('li a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThan(all);
      const known = readPages(folder);
      expect(links.filter((href) => !href.startsWith(base) || !known.has(href.slice(base.length).replace(/#.*/, '')))).toEqual([]);
      expect(links.every((href) => href.includes('/cash-flows/'))).toBe(true);
    });
  });
});

describe('the search', () => {
  const [site] = inject('sites');
  const periods = Array.from(readPages(site?.folder ?? '').keys()).filter((path) => /^[^/]*\d[^/]*\/$/.test(path));

  test('finds a period by its name, from a link that carries the question', async () => {
    const [period = ''] = periods;
    await withPage(`${site?.url}search/?q=${period.replace('/', '').toUpperCase()}`, {}, async (page) => {
      await results(page).getByRole('status').waitFor();
      expect(await results(page).locator('a').first().getAttribute('href')).toBe(`${site?.base}${period}`);
    });
  });

  test('is reached by a slash from any page, and loads nothing of it before it is used', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${site?.url}${periods[0]}`, { waitUntil: 'networkidle' });
      await page.keyboard.press('/');
      await page.waitForURL(/\/search\/$/);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
      expect(asked.filter((path) => /pagefind|search\/numbers|run-search/.test(path))).toEqual([]);
      await page.keyboard.type('7/8');
      expect(await page.locator('#search input').inputValue()).toBe('7/8');
    });
  });

  test('says so when there is nothing, and takes a question for text', async () => {
    await withPage(`${site?.url}search/`, {}, async (page) => {
      await ask(page, '<img src=x onerror=alert(1)>');
      expect(await results(page).locator('img').count()).toBe(0);
      await ask(page, '987,654,321,987');
      await expect.poll(() => results(page).innerText()).toContain('No figures');
    });
  });

  test.each(['light', 'dark'] as const)('keeps nobody out in %s', async (colorScheme) => {
    await withPage(`${site?.url}search/`, { colorScheme }, async (page) => {
      await ask(page, 'revenue');
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});
