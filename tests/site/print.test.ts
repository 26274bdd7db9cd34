import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { readPages } from '#tests/site/read-pages.ts';

const [site] = inject('sites');
const kinds = site ? fullestPages(site.folder) : [];

/** A4 less the margins of the style sheet, 16 millimetres at each side, in CSS pixels. */
const sheet = { width: Math.floor(((210 - 2 * 16) / 25.4) * 96), height: 1000 };

/** What reaches over the edge of the sheet, or is cut off because it would scroll on a screen. */
function findCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 40)}`;
    const visible = Array.from(document.querySelectorAll('body *')).filter((element) => element.checkVisibility());
    const outside = visible.filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.visually-hidden, svg'),
    );
    const cut = visible.filter(
      (element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1,
    );
    return [...outside, ...cut].slice(0, 10).map(nameOf);
  }, sheet.width);
}

/** The text of each sheet of a PDF, read by another library. */
async function readSheets(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

describe('on A4', () => {
  test.each(kinds)('nothing is cut off and nothing is there to click: $kind', async ({ page: { path } }) => {
    await withPage(`${site?.url}${path}`, { viewport: sheet }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await findCutOff(page)).toEqual([]);
      const controls = page.locator('nav:visible, button:visible, .skip:visible, .no-print:visible');
      expect(await controls.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120)))).toEqual([]);
      await expect(page.locator('h1').isVisible()).resolves.toBe(true);
    });
  });

  test('the head of a table that goes on stands on the next sheet again', async () => {
    const period = kinds.find(({ kind }) => kind === 'period');
    await withPage(`${site?.url}${period?.page.path}`, {}, async (page) => {
      const longest = await page.locator('table.figures').evaluateAll((tables) => {
        const [table] = (tables as HTMLTableElement[]).toSorted((left, right) => right.rows.length - left.rows.length);
        const leaf = Array.from(table?.tHead?.querySelectorAll('th') ?? [], (cell) => cell.textContent ?? '');
        const labels = Array.from(table?.tBodies ?? []).flatMap((body) => Array.from(body.rows, (row) => row.cells[0]?.textContent ?? ''));
        return { head: leaf[0] ?? '', first: labels[1] ?? '', last: labels.at(-1) ?? '' };
      });
      const plain = (text: string) => text.replace(/\s+/g, '');
      const sheets = (await readSheets(await page.pdf({ preferCSSPageSize: true }))).map(plain);
      const holding = sheets.filter((text) => text.includes(plain(longest.last)));
      const over = sheets.filter((text) => text.includes(plain(longest.head)));
      expect(holding.length).toBeGreaterThan(0);
      expect(over.length).toBeGreaterThan(1);
      expect(over.some((text) => holding.includes(text))).toBe(true);
    });
  });

  test('why a figure changed is printed with its parts and the words of the company, once', async () => {
    const opened = Array.from(readPages(site?.folder ?? '').values()).find(
      ({ path, html }) => /^[^/]*\d[^/]*\/$/.test(path) && html.includes('class="why"'),
    );
    await withPage(`${site?.url}${opened?.path}`, {}, async (page) => {
      const why = page.locator('details.why:not(.no-print)').first();
      const words = await why.locator('td, q').allTextContents();
      const sheets = (await readSheets(await page.pdf({ preferCSSPageSize: true }))).join(' ').replace(/\s+/g, '');
      expect(words.length).toBeGreaterThan(6);
      expect(words.filter((text) => !sheets.includes(text.replace(/\s+/g, '')))).toEqual([]);
    });
  });

  test.each(kinds.filter(({ kind }) => kind === 'period' || kind === 'statement'))(
    'a PDF has sheets of A4: $kind',
    async ({ page: { path } }) => {
      await withPage(`${site?.url}${path}`, {}, async (page) => {
        const bytes = await page.pdf({ preferCSSPageSize: true });
        const pdf = bytes.toString('latin1');
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [
          Number(width),
          Number(height),
        ]);
        expect(boxes.length).toBeGreaterThan(0);
        // Characters and lines, sharp at any size; a picture of a sheet would weigh half a megabyte.
        expect(pdf.match(/\/Subtype\s*\/Image\b/g) ?? []).toEqual([]);
        const sheets = await readSheets(bytes);
        expect(bytes.length / sheets.length).toBeLessThan(100_000);
        expect(sheets.map((text) => /^\d+ \/ \d+/.exec(text)?.[0])).toEqual(sheets.map((_, at) => `${at + 1} / ${sheets.length}`));
        expect(sheets.filter((text) => /Copy table|Skip to|All \d+ rows|Explore the chart/.test(text))).toEqual([]);
        expect(sheets.join(' ')).toMatch(/Source: [\s\S]*prevail/);
        expect(boxes.filter(([width, height]) => Math.abs(Number(width) - 595.3) > 1 || Math.abs(Number(height) - 841.9) > 1)).toEqual([]);
      });
    },
  );
});
