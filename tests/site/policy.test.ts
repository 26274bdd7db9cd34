import { describe, expect, inject, test } from 'vitest';
import { attributeOf } from '#tests/site/html.ts';
import { inContext } from '#tests/site/open-page.ts';
import { fullestPages } from '#tests/site/page-kinds.ts';
import { type Page, readPages } from '#tests/site/read-pages.ts';

const directives = ['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'base-uri', 'form-action'];

function policyOf({ elements }: Page): string {
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const at = metas.findIndex((meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy');
  return at === 1 ? (attributeOf(metas[at] as (typeof metas)[number], 'content') ?? '') : '';
}

describe.each(inject('sites'))('the site at $base', ({ folder }) => {
  const pages = Array.from(readPages(folder).values());

  test('every page has the policy right behind its character set', () => {
    expect(pages.filter((page) => directives.some((name) => !policyOf(page).includes(name))).map(({ path }) => `/${path}`)).toEqual([]);
  });

  test('nothing unsafe is allowed, but WebAssembly for the search', () => {
    const allowing = pages.flatMap((page) =>
      [...policyOf(page).matchAll(/'[^']*unsafe[^']*'|\*|https?:/g)].map(([what]) => `/${page.path} ${what}`),
    );
    expect(allowing.filter((what) => what !== "/search/ 'wasm-unsafe-eval'")).toEqual([]);
  });

  test('no element has a style or a handler of its own, and no link runs a script', () => {
    const found = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => name === 'style' || /^on/.test(name) || /^\s*(?:javascript|vbscript|data:text)/i.test(value))
          .map(({ name, value }) => `/${path} <${tagName} ${name}="${value.slice(0, 40)}">`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('in a browser', () => {
  const [site] = inject('sites');

  test.each(site ? fullestPages(site.folder) : [])(
    'no page breaks its rules when it is opened and touched: $kind',
    async ({ page: { path } }) => {
      const broken: string[] = [];
      await inContext({}, async (context) => {
        const page = await context.newPage();
        await page.exposeFunction('report', (what: string) => broken.push(what));
        await page.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
            (globalThis as unknown as { report: (what: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`);
          });
        });
        await page.goto(`${site?.url}${path}`, { waitUntil: 'load' });
        const chart = page.locator('.chart-box').first();
        if ((await chart.count()) > 0) {
          await chart.hover();
          await page.locator('.is-live').first().waitFor();
        }
        await page.waitForLoadState('networkidle');
        const policed = await page.evaluate(() => {
          const script = document.createElement('script');
          script.textContent = 'document.title = "run"';
          document.head.append(script);
          return document.title !== 'run';
        });
        expect(policed, 'a script that was slipped in does not run').toBe(true);
      });
      expect(broken.filter((what) => !what.startsWith('script-src-elem inline'))).toEqual([]);
    },
  );
});
