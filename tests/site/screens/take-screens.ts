import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Picture, placeBeside, readPng, reduceColors } from '#tests/site/screens/png.ts';

/** The screens at which every page kind is looked at. */
export const screens = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
] as const;

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A part of a page: what it is, where it begins and how wide it is, in CSS pixels. */
export type Box = readonly [name: string, left: number, width: number];

/** One kind of page in one theme: the first screens at all widths side by side at half size, and the boxes at each width. */
export interface Taken {
  readonly sheet: Picture;
  readonly layout: Readonly<Record<string, readonly Box[]>>;
  /** Widths at which the page is wider than its screen. */
  readonly overflowing: readonly number[];
}

/**
 * A context in which a page is the same each time: nothing moves, and text waits for its face. The pages ask for faces that may come late to be left out,
 * which on a busy machine is another picture.
 */
async function openContext(browser: Browser, theme: Theme): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 0.5,
    viewport: screens[0],
    bypassCSP: true,
  });
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replaceAll('font-display:optional', 'font-display:block') });
  });
  return context;
}

/** The sections, tables and figures of a page in the order in which they stand on it. */
function readBoxes(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() => {
    const parts = Array.from(
      document.querySelectorAll('body > *, main > *, main > * > :is(h1, h2, section, .table-box, figure, dl, ul, table)'),
    );
    const shown = parts.filter((part) => part.checkVisibility() && part.getBoundingClientRect().height > 1);
    return shown.slice(0, 40).map((part) => {
      const { left, width } = part.getBoundingClientRect();
      const id = part.id === '' ? '' : `#${part.id}`;
      return [`${part.tagName.toLowerCase()}${id}`, Math.round(left), Math.round(width)] as const;
    });
  });
}

/** What sticks is drawn on a layer of its own, whose letters fall between pixels now and then. At the top of a page it stands where it would anyway. */
function unstick(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'relative';
    }
  });
}

/** Takes a page at all widths in one theme. */
export async function takeScreens(browser: Browser, url: string, theme: Theme): Promise<Taken> {
  const context = await openContext(browser, theme);
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await unstick(page);
    const pictures: Picture[] = [];
    const layout: Record<string, readonly Box[]> = {};
    const overflowing: number[] = [];
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await page.evaluate(async () => {
        await document.fonts.ready;
        // Laid out anew, so that nothing is left of how it stood before its faces came or at another width.
        document.body.style.display = 'none';
        document.body.getBoundingClientRect();
        document.body.style.display = '';
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      pictures.push(readPng(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
      layout[screen.width] = await readBoxes(page);
      if ((await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)) > screen.width) overflowing.push(screen.width);
    }
    return { sheet: reduceColors(placeBeside(pictures)), layout, overflowing };
  } finally {
    await context.close();
  }
}

/**
 * What decides how a page is drawn beside the page itself: browser, system, and the faces that the system has for characters which those of the site lack.
 */
export async function describePlatform(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  try {
    const widths = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return [];
      return ['serif', 'sans-serif', 'monospace', 'system-ui'].map((face) => {
        context.font = `100px ${face}`;
        return Math.round(context.measureText('Revenue 1,234 【水】 × ▲').width);
      });
    });
    return `Chromium ${browser.version()}, ${process.platform} ${process.arch}, faces ${widths.join(' ')}`;
  } finally {
    await page.close();
  }
}
