import { expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { tiedDocuments } from './tied-documents.ts';

/** `document year value`, with thousands where more are wanted; all are printings of one label. */
function printing(text: string): Fact {
  const [filing = '', year = '', value = '', decimals = '0', segment] = text.split(' ');
  return {
    filing,
    period: { start: `${year}-04-01`, end: `${Number(year) + 1}-03-31` },
    value,
    decimals: Number(decimals),
    kind: 'amount',
    unit: 'JPY',
    dimensions: segment === undefined ? {} : { segment },
    statement: 'note',
    status: 'printed',
    line: 1,
    offset: 0,
  } as unknown as Fact;
}

test.each<[string, readonly string[], string]>([
  ['the comparative agrees', ['a 2030 70', 'b 2030 70', 'b 2031 80'], 'aa'],
  ['it agrees within its rounding', ['a 2030 70412', 'b 2030 70000 -3', 'b 2031 80000 -3'], 'aa'],
  ['no period in both', ['a 2030 70', 'b 2031 80'], 'ab'],
  ['the comparative differs', ['a 2030 70', 'b 2030 71', 'b 2031 80'], 'ab'],
  ['it agrees of another segment alone', ['a 2030 70 0 ferries', 'b 2030 70 0 harbors'], 'ab'],
  ['a zero agrees with every zero', ['a 2030 0', 'b 2030 0'], 'ab'],
  ['nothing is printed', ['a 2030 ', 'b 2030 '], 'ab'],
  ['one document prints two values', ['a 2030 70', 'b 2030 70', 'b 2030 71'], 'ab'],
  ['one period is restated, another agrees', ['a 2029 60', 'a 2030 70', 'b 2029 61', 'b 2030 70'], 'aa'],
  ['by way of a third', ['a 2030 70', 'b 2031 80', 'c 2030 70', 'c 2031 80'], 'aaa'],
  ['two and two', ['a 2030 70', 'b 2030 70', 'c 2032 90', 'd 2032 90'], 'aacc'],
])('%s', (_, texts, expected) => {
  expect([...tiedDocuments(texts.map(printing)).values()].join('')).toBe(expected);
});
