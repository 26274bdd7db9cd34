import { expect, test } from 'vitest';
import { showsGenerated } from './site.ts';

test.each([
  [false, 'withheld', true],
  [false, 'accepted', true],
  [true, 'withheld', false],
  [true, 'accepted', true],
] as const)('official: %s, generated: %s', (official, generated, expected) => {
  expect(showsGenerated({ official, generated })).toBe(expected);
});
