import { expect, test } from 'vitest';
import { inLocalDollars, localDollar } from './local-dollar.ts';

// biome-ignore format: one case per line
test.each([
  ['Coral Holdings Limited ABN 12 000 000 000. Revenue was $12.1 million.',          'AUD'],
  ['(in millions of Canadian dollars) Revenue was $12.1 million.',                    'CAD'],
  ['Listed on the TSX. Amounts are in U.S. dollars.',                                 undefined],
  ['All amounts are in Canadian dollars. Debt of US$20 million was hedged. C$1.30',   'CAD'],
  ['Revenue was $12.1 million.',                                                      undefined],
  ['Debt in Australian dollars and US dollars.',                                      undefined],
])('%s', (text, expected) => {
  expect(localDollar(text)).toBe(expected);
});

// biome-ignore format: one case per line
test.each([
  ['USD',        "$'000",        'AUD',      'AUD'],
  ['USD/share',  'Revenue ($)',  'CAD',      'CAD/share'],
  ['USD',        'US$ million',  'AUD',      'USD'],
  ['USD',        '$m',           undefined,  'USD'],
  ['EUR',        '$m',           'AUD',      'EUR'],
])('%s of %s where a dollar is %s', (unit, words, dollar, expected) => {
  expect(inLocalDollars(unit, words, dollar)).toBe(expected);
});

test.each([
  ['NZD', 'NZD'],
  ['JPY', undefined],
  ['USD', undefined],
])('where the text does not say, an issuer in %s means %s', (usual, expected) => {
  expect(localDollar('Revenue was $12.1 million.', usual)).toBe(expected);
});
