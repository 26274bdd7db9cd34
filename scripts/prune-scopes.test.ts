import { expect, test } from 'vitest';
import { pruneScopes } from '#scripts/prune-scopes.ts';

const words = new Set(['late']);

test.each([
  ['a tag that a rule names', 'li[data-a]{b:c}', '<li data-a>x</li><p data-a>y</p>', '<li data-a>x</li><p>y</p>'],
  ['a class that a rule names', '.day[data-a]{b:c}', '<p class="day" data-a>x</p><p data-a>y</p>', '<p class="day" data-a>x</p><p>y</p>'],
  [
    'each part of a selector',
    'ul[data-a]>li[data-a]{b:c}',
    '<ul data-a><li data-a><b data-a>x</b></li></ul>',
    '<ul data-a><li data-a><b>x</b></li></ul>',
  ],
  ['a rule for any element', '[data-a]+[data-a]{b:c}', '<p data-a>x</p>', '<p data-a>x</p>'],
  ['a class that a script gives', '.late[data-a]{b:c}', '<p data-a>x</p>', '<p data-a>x</p>'],
  ['a state', '[data-a][rel=next]{b:c}', '<a rel="next" data-a>x</a>', '<a rel="next" data-a>x</a>'],
  ['other data', 'li[data-a]{b:c}', '<p data-mark="x" data-of="1">y</p>', '<p data-mark="x" data-of="1">y</p>'],
  ['a scope without rules', '', '<p data-a>x</p>', '<p>x</p>'],
])('keeps the mark where it is of use: %s', (_, css, markup, kept) => {
  expect(pruneScopes(`<style>${css}</style>${markup}`, words)).toBe(`<style>${css}</style>${kept}`);
});
