import { expect, test } from 'vitest';
import { makeRelative } from './make-relative.ts';

// biome-ignore format: one line per case
test.each([
  ['index.html', '/', '<a href="/">', '<a href="index.html">'],
  ['index.html', '/', '<a href="/1h20/">', '<a href="1h20/index.html">'],
  ['1h20/index.html', '/', '<a href="/">', '<a href="../index.html">'],
  ['1h20/index.html', '/', '<a href="/1h20/#why">', '<a href="index.html#why">'],
  ['1h20/cash-flows/index.html', '/repo/', '<a href="/repo/documents/x/#L2">', '<a href="../../documents/x/index.html#L2">'],
  ['1h20/index.html', '/', '<a href="/data/facts.csv">', '<a href="../data/facts.csv">'],
  ['1h20/index.html', '/', '<a href="https://example.com/">', '<a href="https://example.com/">'],
  ['1h20/index.html', '/', '<a href="#main">', '<a href="#main">'],
  ['1h20/index.html', '/', 'src: url(/_astro/a.woff2)', 'src: url(../_astro/a.woff2)'],
  ['items/old/index.html', '/repo/', '<meta http-equiv="refresh" content="0; url=/repo/items/new/">', '<meta http-equiv="refresh" content="0; url=../new/index.html">'],
  ['index.html', '/', '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><p>', '<p>'],
])('%s below %s: %s', (page, base, html, expected) => expect(makeRelative(html, page, base)).toBe(expected));
