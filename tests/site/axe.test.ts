import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';

const [site] = inject('sites');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** `color-contrast: .chart-unit (3.9:1)` for each element that breaks a rule of WCAG 2.2, level A or AA; with everything folded away open. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

const looks = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colors', options: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

describe.each(looks)('in $look', ({ options }) => {
  test.each(site ? fullestPages(site.folder) : [])(
    'nothing on a page of this kind keeps a reader out: $kind',
    async ({ page: { path } }) => {
      await withPage(`${site?.url}${path}`, { ...options, reducedMotion: 'reduce' }, async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const violations = await findViolations(page);
        expect(violations.slice(0, 10), `${violations.length} violations`).toEqual([]);
      });
    },
  );
});
