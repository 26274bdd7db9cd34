import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { kindOf } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

/** Bytes of a page's HTML with its styles, as a server sends it with brotli, before any interaction. */
const pageBudgets: Readonly<Record<string, number>> = {
  statement: 12_288,
  'comparative period': 40_960,
  'documents/*': 40_960,
  period: 40_960,
};
const fontBudget = 61_440;
const scriptBudget = 2048;

function brotli(text: string, quality = 11): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** The best compression is slow and only needed where a quick one does not show already that the page is light enough. */
function weigh(text: string, most: number): number {
  const quick = brotli(text, 5);
  return quick <= most ? quick : brotli(text);
}

/** What weighs most on a page: its styles, its scripts, its drawings, or the rest. */
function heaviestPart({ html }: Page): string {
  const partsOf = (pattern: RegExp): string => [...html.matchAll(pattern)].map(([whole]) => whole).join('');
  const parts = [
    ['styles', partsOf(/<style[\s\S]*?<\/style>/g)],
    ['scripts', partsOf(/<script[\s\S]*?<\/script>/g)],
    ['drawings', partsOf(/<svg[\s\S]*?<\/svg>/g)],
    ['tables', partsOf(/<table[\s\S]*?<\/table>/g)],
    ['everything else', html.replace(/<(style|script|svg|table)[\s\S]*?<\/\1>/g, '')],
  ] as const;
  const [name, bytes] = parts
    .map(([part, text]) => [part, brotli(text)] as const)
    .reduce((most, part) => (part[1] > most[1] ? part : most));
  return `most of it ${name} with ${bytes}`;
}

function scriptsBefore({ elements, html }: Page, folder: string, base: string): number {
  const inline = [...html.matchAll(/<script(?![^>]*(?:\bsrc=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  const linked = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'src').map(({ value }) => value))
    .map((path) => readFileSync(join(folder, path.slice(base.length)), 'utf8'));
  return [...inline, ...linked].reduce((sum, code) => sum + brotli(code), 0);
}

describe.each(inject('sites').slice(0, 1))('the site at $base', ({ base, folder }) => {
  const pages = Array.from(readPages(folder).values());

  test.each(Object.entries(pageBudgets))('every %s page weighs at most %i bytes', (kind, most) => {
    const own = pages.filter(({ path }) => kindOf(path, folder) === kind);
    expect(own.length).toBeGreaterThan(0);
    const over = own.flatMap((page) => {
      const bytes = weigh(page.html, most);
      return bytes > most ? [`/${page.path} weighs ${bytes}, ${heaviestPart(page)}`] : [];
    });
    expect(over).toEqual([]);
  });

  test('what a page runs before anybody touches it weighs at most 2 KB', () => {
    const over = pages.flatMap((page) => {
      const bytes = scriptsBefore(page, folder, base);
      return bytes > scriptBudget ? [`/${page.path} runs ${bytes}`] : [];
    });
    expect(over).toEqual([]);
  });

  test('the fonts weigh at most 60 KB together', () => {
    const fonts = globSync('**/*.woff2', { cwd: folder }).map((path) => statSync(join(folder, path)).size);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(fontBudget);
  });
});
