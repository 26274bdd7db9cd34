import { describe, expect, test } from 'vitest';
import { applyPolicy } from '#scripts/content-policy.ts';

const page = (head: string, body = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const plain = { runsWebAssembly: false };
const policyIn = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('applyPolicy', () => {
  test('stands right behind the character set', () => {
    expect(applyPolicy(page('<title>T</title>'), plain)).toMatch(/^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv=/);
  });

  test('joins the style blocks of the head in their order and allows the one', () => {
    const html = applyPolicy(page('<style>@layer a,b;</style><title>T</title><style>p{}</style>'), plain);
    expect(html.match(/<style>.*?<\/style>/g)).toEqual(['<style>@layer a,b;p{}</style>']);
    expect(policyIn(html).match(/style-src[^;]*sha256-/g)).toHaveLength(1);
  });

  test.each<[string, string, number]>([
    ['an inlined script is allowed by its hash', '<script type="module">run()</script>', 1],
    ['a script of the site needs none', '<script type="module" src="/a.js"></script>', 0],
    ['data is no script', '<script type="application/json">{"a":1}</script>', 0],
    ['linked data is none either', '<script type="application/ld+json">{"a":1}</script>', 0],
  ])('%s', (_, script, count) => {
    const allowed = /script-src ([^;]*)/.exec(policyIn(applyPolicy(page('', script), plain)))?.[1] ?? '';
    expect(allowed.match(/sha256-/g)?.length ?? 0).toBe(count);
  });

  test('WebAssembly is allowed where asked for, and nothing unsafe besides', () => {
    expect(policyIn(applyPolicy(page(''), plain))).not.toContain('unsafe');
    const policy = policyIn(applyPolicy(page(''), { runsWebAssembly: true }));
    expect(policy.replaceAll("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(policy).toContain("'wasm-unsafe-eval'");
  });

  test('a page without a head is refused', () => {
    expect(() => applyPolicy('<p>text</p>', plain)).toThrow('without a head');
  });
});
