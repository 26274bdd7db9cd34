import { expect, test } from 'vitest';
import { readPlace } from './read-place.ts';

test.each([
  ['/documents/a-filing/#L254C2', { base: '/', filing: 'a-filing', anchor: 'L254C2', line: 254 }],
  ['/some-repo/documents/a-filing/#L254C2.2', { base: '/some-repo/', filing: 'a-filing', anchor: 'L254C2.2', line: 254 }],
  ['/documents/a-filing/#L159O77', { base: '/', filing: 'a-filing', anchor: 'L159O77', line: 159 }],
  ['/documents/a-filing/#L254', undefined],
  ['/documents/a-filing/', undefined],
  ['/items/revenue/#L254C2', undefined],
])('%s', (href, expected) => expect(readPlace(href)).toEqual(expected));
