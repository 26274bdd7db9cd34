import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { fullestPages } from '#tests/site/page-kinds.ts';
import type { Picture } from '#tests/site/screens/png.ts';
import { readManifest, readReference, writeSheet } from '#tests/site/screens/references.ts';
import { type Box, describePlatform, screens, type Taken, type Theme, takeScreens, themes } from '#tests/site/screens/take-screens.ts';

const [site] = inject('sites');
const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

const manifest = readManifest();
const platform = await describePlatform(browser);
const isSamePlatform = platform === manifest.platform;
const kinds = site ? fullestPages(site.folder).map(({ kind }) => kind) : [];

/** Pixels of a sheet that may differ: a letter's edge, not a letter. */
const mostPixels = 12;

function compare(kind: string, theme: Theme, sheet: Picture): string | undefined {
  const reference = readReference(kind, theme);
  const renew = 'npm run screens renews the references';
  if (!reference) return `There is no reference; ${renew}.`;
  const { width, height } = reference;
  if (sheet.width !== width || sheet.height !== height)
    return `It is ${sheet.width} × ${sheet.height}, the reference ${width} × ${height}.`;
  const difference = new Uint8Array(width * height * 4);
  const count = pixelmatch(reference.pixels, sheet.pixels, difference, width, height, { threshold: 0.1 });
  if (count <= mostPixels) return undefined;
  return `${count} pixels differ; see ${writeSheet('.cache/screens', kind, theme, sheet)}. If that is as it should be, ${renew}.`;
}

/** A page as it is drawn. A busy machine sets a line half a pixel off now and then: what differs is taken once more before it counts. */
async function takeAsKnown(url: string, kind: string, theme: Theme): Promise<Taken> {
  const first = await takeScreens(browser, url, theme);
  return isSamePlatform && compare(kind, theme, first.sheet) !== undefined ? takeScreens(browser, url, theme) : first;
}

/** What stands elsewhere, in another order or is another width: by more than a fiftieth of the screen. */
function moved(reference: readonly Box[], boxes: readonly Box[], width: number): readonly string[] {
  const names = (list: readonly Box[]): string => list.map(([name]) => name).join(' ');
  if (names(reference) !== names(boxes)) return [`parts: ${names(boxes)}; in the reference: ${names(reference)}`];
  const allowed = width / 50;
  return boxes.flatMap(([name, left, wide], at) => {
    const [, before = 0, breadth = 0] = reference[at] ?? [];
    return Math.abs(left - before) > allowed || Math.abs(wide - breadth) > allowed
      ? [`${name} from ${left}, ${wide} wide; in the reference from ${before}, ${breadth} wide`]
      : [];
  });
}

test('every kind of page has its references, and no other', () => {
  expect(Object.keys(manifest.kinds).sort()).toEqual(kinds.toSorted());
});

describe(isSamePlatform ? `as drawn by ${platform}` : `laid out as by ${manifest.platform}, here ${platform}`, () => {
  test.each(kinds)('%s', async (kind) => {
    const known = manifest.kinds[kind];
    expect(known, `${kind} has no reference; npm run screens makes it`).toBeDefined();
    const url = `${site?.url}${known?.path}`;
    const taken = await Promise.all(themes.map(async (theme) => ({ theme, ...(await takeAsKnown(url, kind, theme)) })));
    for (const { theme, sheet, layout, overflowing } of taken) {
      expect(overflowing, theme).toEqual([]);
      for (const { width } of screens)
        expect(moved(known?.layout[width] ?? [], layout[width] ?? [], width), `${theme}, ${width}`).toEqual([]);
      if (isSamePlatform) expect(compare(kind, theme, sheet), theme).toBeUndefined();
    }
  });
});
