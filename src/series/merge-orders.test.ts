import { expect, test } from 'vitest';
import { mergeOrders } from './merge-orders.ts';

test.each([
  ['nothing', [], ''],
  ['one list', ['abc'], 'abc'],
  ['a new element stands behind the one before it', ['abd', 'acde'], 'acbde'],
  ['a new first element', ['bc', 'abc'], 'abc'],
  ['nothing in common', ['ab', 'cd'], 'cdab'],
  ['the first list decides a contradiction', ['abc', 'cba'], 'abc'],
  ['new elements keep their order', ['ad', 'abcd'], 'abcd'],
  ['an element twice in a list', ['aba'], 'ab'],
])('%s', (_, lists, merged) => expect(mergeOrders(lists.map((list) => Array.from(list))).join('')).toBe(merged));
