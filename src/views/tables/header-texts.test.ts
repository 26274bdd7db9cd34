import { expect, test } from 'vitest';
import { printedHeaders } from './header-texts.ts';

const column = (...header: readonly string[]) => ({ column: 2, header });

test.each([
  ['units go', [column('Share capital', 'Thousands of yen'), column('Total', '(JPY millions)')], [['Share capital'], ['Total']]],
  ['a trailing unit goes', [column('Six months', 'Orders received (thousands of yen)')], [['Orders received']]],
  [
    'twins keep their group',
    [column('2019', 'Amount'), column('2020', 'Amount')],
    [
      ['2019', 'Amount'],
      ['2020', 'Amount'],
    ],
  ],
  ['a unit alone is no name', [column('%')], [['']]],
])('%s', (_, columns, expected) => expect(printedHeaders(columns)).toEqual(expected));
