import { expect, test } from 'vitest';
import { shortenScopes } from '#scripts/shorten-scopes.ts';

test.each([
  ['<style>p[data-astro-cid-abc12]{}</style><p data-astro-cid-abc12>x</p>', '<style>p[data-a]{}</style><p data-a>x</p>'],
  ['<a data-astro-cid-one data-astro-cid-two>', '<a data-a data-b>'],
  ['<p>[data-astro-cid-one] in a text</p>', '<p>[data-astro-cid-one] in a text</p>'],
])('%s', (html, expected) => expect(shortenScopes(html)).toBe(expected));
