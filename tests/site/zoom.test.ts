import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');

/** A screen of 1280 × 1024 at 400 per cent. */
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** Opens what folds, and names what a reader can read: headings, paragraphs, rows, terms, figures, in their order. */
function listReadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const parts = Array.from(document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, tr, figure, blockquote, summary)'));
    return parts
      .filter((part) => part.checkVisibility() && !part.closest('nav, .more'))
      .map((part) => `${part.tagName.toLowerCase()} ${(part.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}`);
  });
}

/** What is cut off at the edge of its own box and cannot be scrolled to; and what stays in view so large that nothing else has room. */
function findLost(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.replace(/\s+/g, ' ').slice(0, 40)}`;
    const all = Array.from(document.querySelectorAll('body *')).filter(
      (element) => element.checkVisibility() && !element.closest('svg, .visually-hidden'),
    );
    const cut = all.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut = hides(overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      return isCut || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1);
    });
    const sticking = all.filter((element) => {
      const { position, insetBlockStart, insetBlockEnd, insetInlineStart } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (position !== 'fixed' && position !== 'sticky') return false;
      if (element instanceof HTMLTableCellElement && element.colSpan > 1) return false;
      const isHeld = insetBlockStart !== 'auto' || insetBlockEnd !== 'auto';
      if (isHeld) return height > innerHeight / 2;
      const region = element.closest('[tabindex="0"]');
      const scrolls = region !== null && region.scrollWidth > region.clientWidth + 1;
      return insetInlineStart !== 'auto' && scrolls && width > innerWidth * 0.6;
    });
    return [...cut.map((element) => `cut: ${nameOf(element)}`), ...sticking.map((element) => `sticks: ${nameOf(element)}`)];
  });
}

describe('at 400 per cent', () => {
  test.each(site ? fullestPages(site.folder) : [])(
    'everything is there, and nothing wider than the screen: $kind',
    async ({ page: { path } }) => {
      await withPage(`${site?.url}${path}`, { viewport: { width: 1280, height: 1024 }, reducedMotion: 'reduce' }, async (page) => {
        const wide = await listReadable(page);
        await withPage(`${site?.url}${path}`, { ...zoomed, reducedMotion: 'reduce' }, async (narrow) => {
          const readable = await listReadable(narrow);
          expect(wide.filter((part) => !readable.includes(part))).toEqual([]);
          const width = await narrow.evaluate(() => document.scrollingElement?.scrollWidth);
          expect(width).toBeLessThanOrEqual(320);
          expect(await findLost(narrow)).toEqual([]);
        });
      });
    },
  );
});
