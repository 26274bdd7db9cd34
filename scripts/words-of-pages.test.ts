import { expect, test } from 'vitest';
import { wordsOfPages } from '#scripts/words-of-pages.ts';

const wordsOf = wordsOfPages(
  new Map([
    ['page.A1.js', 'import("./panel.B2.js");a.className="open"'],
    ['panel.B2.js', 'import"./page.A1.js";b.className="shut"'],
    ['other.C3.js', 'c.className="away"'],
  ]),
);

test.each([
  ['<script src="/_astro/page.A1.js"></script>', ['open', 'shut']],
  ['<script src="/_astro/other.C3.js"></script>', ['away']],
  ['<p>text</p>', []],
])('%s', (html, expected) => {
  const words = wordsOf(html);
  expect(['open', 'shut', 'away'].filter((word) => words.has(word))).toEqual(expected);
});
