import { expect, test } from 'vitest';
import type { TableColumn } from '#views/table.ts';
import { printHead } from './print-head.ts';

const column = (...header: readonly string[]): TableColumn => ({
  key: header.join(),
  header,
  unitText: '',
  role: 'amount',
  isCurrent: false,
});

test('one row of headers', () => {
  expect(printHead([column('1H19'), { ...column('Change'), unitText: '%' }])).toBe(
    '<thead><tr><td></td><th scope="col">1H19</th><th scope="col">Change <small>%</small></th></tr></thead>',
  );
});

test('neighbours under one heading share its cell; a shorter header reaches down', () => {
  expect(printHead([column('Owners', 'Capital'), column('Owners', 'Total'), column('Total equity')])).toBe(
    '<thead><tr><td rowspan="2"></td><th scope="colgroup" colspan="2">Owners</th><th scope="col" rowspan="2">Total equity</th></tr>' +
      '<tr><th scope="col">Capital</th><th scope="col">Total</th></tr></thead>',
  );
});
