import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type ChartOnPage, readChart } from '#tests/site/charts.ts';
import { attributeOf } from '#tests/site/html.ts';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

const [site] = inject('sites');
const pages = site ? Array.from(readPages(site.folder).values()) : [];
const figuresOn = ({ elements }: Page) => elements.filter((element) => attributeOf(element, 'data-chart') !== undefined);

test('each chart has a drawing, a description, and in its table what the live chart is given', () => {
  const charts = pages.flatMap((page) => figuresOn(page).map((figure) => ({ path: page.path, ...readChart(figure) })));
  const wrong = charts.filter(({ drawings, description, rows, series }) => {
    const columns = series.map((_, column) => rows.map(({ texts }) => texts[column] ?? ''));
    return (
      drawings === 0 ||
      description === '' ||
      rows.length === 0 ||
      series.some(({ texts }, at) => texts.join('|') !== columns[at]?.join('|'))
    );
  });
  expect(wrong.map(({ path, id }) => `/${path}#${id}`)).toEqual([]);
  expect(charts.length).toBeGreaterThan(0);
});

describe('with scripts', () => {
  const kinds = site ? fullestPages(site.folder).filter(({ page }) => figuresOn(page).length > 0) : [];

  test.each(kinds)('the keyboard walks through the values of each chart: $kind', async ({ page: shown }) => {
    await withPage(`${site?.url}${shown.path}`, {}, async (page) => {
      for (const chart of figuresOn(shown).map(readChart)) {
        const figure = page.locator(`[id="${chart.id}"]`);
        await figure.getByRole('button').press('Enter');
        await figure.locator('canvas').first().waitFor();
        expect(await announcements(page, chart), chart.id).toEqual(valuesOf(chart));
        await page.keyboard.press('Escape');
        await figure.locator('canvas').first().waitFor({ state: 'detached' });
      }
    });
  });

  test('a mouse brings a chart to life in its own box', async () => {
    const [first] = kinds;
    const figure = first && figuresOn(first.page)[0];
    await withPage(`${site?.url}${first?.page.path}`, {}, async (page) => {
      const box = page.locator(`[id="${figure && attributeOf(figure, 'id')}"] .chart-box`);
      await box.scrollIntoViewIfNeeded();
      const before = await box.boundingBox();
      await box.hover();
      await box.locator('canvas').first().waitFor();
      expect(await box.boundingBox()).toEqual(before);
    });
  });
});

/** `1H20: Revenues, 101,665` for each point, series by series. */
function valuesOf({ slots, series, rows }: ChartOnPage): readonly string[] {
  return series.flatMap(({ label }, column) => slots.map((slot, at) => `${slot}: ${label}, ${rows[at]?.texts[column]}`));
}

/** What is said at each point on a walk through the chart, cut to name, series and value. */
async function announcements(page: BrowserPage, { id, slots, series }: ChartOnPage): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [column, { label, texts }] of series.entries()) {
    if (column > 0) await page.keyboard.press('ArrowDown');
    for (const [at, slot] of slots.entries()) {
      await page.keyboard.press(at === 0 ? 'Home' : 'ArrowRight');
      const text = (await page.locator(`[id="${id}"] .chart-said`).textContent()) ?? '';
      const value = `${label}, ${texts[at]}`;
      said.push(text.startsWith(slot) && text.includes(`: ${value}`) ? `${slot}: ${value}` : text);
    }
  }
  return said;
}
