import { expect, test } from 'vitest';
import { isPublicAt } from './filing-settings.ts';

test.each([
  [undefined, undefined, true],
  ['2026-11-06T15:00+09:00', undefined, false],
  ['2026-11-06T15:00+09:00', '2026-11-06T05:59Z', false],
  ['2026-11-06T15:00+09:00', '2026-11-06T06:00Z', true],
  ['2026-11-06T15:00+09:00', '2026-11-06T15:00+09:00', true],
])('public after %s, asked for %s: %s', (publishAfter, at, expected) => {
  expect(isPublicAt({ corrections: [], hidden: [], ...(publishAfter === undefined ? {} : { publishAfter }) }, at)).toBe(expected);
});
