import { expect, test } from 'vitest';
import { toBasePath } from '#scripts/base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['some-repo', '/some-repo/'],
  ['/some-repo', '/some-repo/'],
  ['/some-repo/', '/some-repo/'],
  ['/a/b', '/a/b/'],
])('BASE %j stands for %s', (configured, expected) => {
  expect(toBasePath(configured)).toBe(expected);
});
