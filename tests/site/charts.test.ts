import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { type ChartOnPage, readChart } from '#tests/site/charts.ts';
import { attributeOf, type Element } from '#tests/site/html.ts';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

const [site] = inject('sites');
const pages = site ? Array.from(readPages(site.folder).values()) : [];
const read = (figure: Element): ChartOnPage => readChart(figure, site?.folder ?? '', site?.base ?? '/');
const figuresOn = ({ elements }: Page) => elements.filter((element) => attributeOf(element, 'data-chart') !== undefined);

test('each chart has a drawing, a description, and in its table what the live chart is given', () => {
  const charts = pages.flatMap((page) => figuresOn(page).map((figure) => ({ path: page.path, ...read(figure) })));
  const wrong = charts.filter((chart) => {
    const { drawings, description, rows, series } = chart;
    const columns = chart.kind === 'sides' ? [partsOf(chart)] : series.map(({ texts }) => texts);
    return (
      drawings === 0 ||
      description === '' ||
      rows.length === 0 ||
      columns.some((texts, at) => texts.join('|') !== rows.map((row) => row.texts[at] ?? '').join('|'))
    );
  });
  expect(wrong.map(({ path, id }) => `/${path}#${id}`)).toEqual([]);
  expect(charts.length).toBeGreaterThan(0);
});

describe('with scripts', () => {
  const kinds = site ? fullestPages(site.folder).filter(({ page }) => figuresOn(page).length > 0) : [];

  test.each(kinds)('the keyboard walks through the values of each chart: $kind', async ({ page: shown }) => {
    await withPage(`${site?.url}${shown.path}`, {}, async (page) => {
      for (const chart of figuresOn(shown).map(read)) {
        const figure = page.locator(`[id="${chart.id}"]`);
        await figure.locator('.chart-explore').press('Enter');
        await figure.locator('canvas').first().waitFor();
        expect(await announcements(page, chart), chart.id).toEqual(valuesOf(chart));
        await page.keyboard.press('Escape');
        await figure.locator('canvas').first().waitFor({ state: 'detached' });
      }
    });
  });

  test.each(['light', 'dark'] as const)('a live chart has the colours of its drawing: %s', async (colorScheme) => {
    const shown = kinds.find(({ kind }) => kind === 'home') ?? kinds[0];
    await withPage(`${site?.url}${shown?.page.path}`, { colorScheme }, async (page) => {
      const figure = page.locator('.chart:has(.chart-wide .chart-marks rect.chart-fill-1)').first();
      await figure.locator('.chart-explore').press('Enter');
      await figure.locator('canvas').first().waitFor();
      const [painted, drawn] = await figure.evaluate((element) => {
        const bar = element.querySelector('.chart-wide .chart-marks rect.chart-fill-1') as SVGRectElement;
        const canvas = element.querySelector('canvas') as HTMLCanvasElement;
        const [box, frame] = [bar.getBoundingClientRect(), canvas.getBoundingClientRect()];
        const at = (length: number, all: number, pixels: number) => Math.round((length / all) * pixels);
        const x = at(box.x + box.width * 0.25 - frame.x, frame.width, canvas.width);
        const y = at(box.y + box.height * 0.25 - frame.y, frame.height, canvas.height);
        const sample = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        sample.fillStyle = getComputedStyle(bar).fill;
        sample.fillRect(0, 0, 1, 1);
        const pixel = (context: CanvasRenderingContext2D, left: number, top: number) => [...context.getImageData(left, top, 1, 1).data];
        return [pixel(canvas.getContext('2d') as CanvasRenderingContext2D, x, y), pixel(sample, 0, 0)];
      });
      expect(painted).toEqual(drawn);
    });
  });

  test('a chart is saved as an image of twice its size', async () => {
    await withPage(`${site?.url}${kinds[0]?.page.path}`, { acceptDownloads: true }, async (page) => {
      const figure = page.locator('.chart').first();
      const file = await figure.locator('.chart-downloads a').first().getAttribute('href');
      const saved = page.waitForEvent('download');
      await figure.getByRole('button', { name: 'PNG' }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe(basename(file ?? '').replace(/svg$/, 'png'));
      const bytes = await buffer(await download.createReadStream());
      const drawing = readFileSync(join(site?.folder ?? '', (file ?? '').slice(site?.base.length)), 'utf8');
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(drawing)?.[1]));
      expect(bytes.length).toBeGreaterThan(20_000);
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
function valuesOf({ kind, slots, series, rows }: ChartOnPage): readonly string[] {
  if (kind === 'sides')
    return slots.flatMap((slot, at) => series.flatMap(({ label, texts }) => (texts[at] ? [`${slot}: ${label}, ${texts[at]}`] : [])));
  return series.flatMap(({ label }, column) => slots.map((slot, at) => `${slot}: ${label}, ${rows[at]?.texts[column]}`));
}

/** The parts of columns below each other, each column closed by its total: as their table has them. */
function partsOf({ slots, series, totals }: ChartOnPage): readonly string[] {
  return slots.flatMap((_, slot) => [...series.flatMap(({ texts }) => texts[slot] || []), totals[slot] ?? '']);
}

/** What is said at each point on a walk through the chart, cut to name, series and value. */
async function announcements(page: BrowserPage, chart: ChartOnPage): Promise<readonly string[]> {
  const { id, kind, slots, series } = chart;
  const said: string[] = [];
  if (kind === 'sides') {
    for (const [at, value] of valuesOf(chart).entries()) {
      await page.keyboard.press(at === 0 ? 'Home' : 'ArrowDown');
      const text = (await page.locator(`[id="${id}"] .chart-said`).textContent()) ?? '';
      said.push(text.startsWith(value) ? value : text);
    }
    return said;
  }
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
