import { expect, test } from 'vitest';
import type { Figure } from '#views/figure.ts';
import type { Table, TableColumn } from '#views/table.ts';
import { markAmounts } from './mark-amounts.ts';

const figure = (text: string, value: string, unit = 'JPY'): Figure => ({
  kind: 'value',
  text,
  spoken: text,
  value,
  unit,
  unitText: '',
  isNegative: text.startsWith('('),
  basis: 'printed',
});
const column = (role: TableColumn['role']): TableColumn => ({ key: role, header: [role], unitText: '', role, isCurrent: false });
const row = (key: string, ...cells: readonly Figure[]) =>
  ({ key, label: key, depth: 0, role: 'item', isGrandTotal: false, cells }) as const;
const nil: Figure = { ...figure('–', ''), kind: 'nil' };
const revenue = row('revenue', figure('8,000', '8000000'), figure('9,000', '9000000'), figure('1,000', '1000000'));
const cost = row('cost', nil, figure('(20)', '-20000'), figure('(20)', '-20000'));
const perShare = row('per share', figure('17.23', '17.23', 'JPY/share'), figure('18', '18', 'JPY/share'), { ...nil, kind: 'absent' });
const mark = (unitText: string, rows: Table['rows'], base?: Table['base']) =>
  markAmounts({ unitText, rows, columns: [column('prior'), column('amount'), column('change')], ...(base === undefined ? {} : { base }) });

test('names the unit, whole numbers that are no amounts, and what has a share', () => {
  expect(mark('Thousands of yen', [cost, perShare, revenue], { key: 'revenue', label: 'revenues' })).toEqual({
    'data-power': 3,
    'data-not': '4',
    'data-base': '2 0 1',
    'data-whole': 'revenues, changes as printed',
  });
  expect(mark('Thousands of yen', [revenue, cost])).toEqual({ 'data-power': 3 });
});

test('gives no share where the whole is nil', () => {
  const none = row('revenue', nil, figure('9,000', '9000000'), nil);
  expect(mark('Thousands of yen', [none], { key: 'revenue', label: 'revenues' })?.['data-base']).toBe('0 1');
});

test.each([
  ['ones', 'Yen', [row('a', figure('8,000', '8000'))]],
  ['billions', 'Billions of yen', [row('a', figure('8', '8000000000'))]],
  ['counts', 'Thousands of contracts', [row('a', figure('8', '8000', 'contracts'))]],
  ['units of several powers', 'Thousands of yen', [revenue, row('b', figure('8', '8000000'))]],
  ['several currencies', 'Thousands of yen', [revenue, row('b', figure('8', '8000', 'USD'))]],
  ['digits that are not the value', 'Thousands of yen', [row('a', figure('8', '8400'))]],
])('leaves a table in %s alone', (_, unitText, rows) => expect(mark(unitText, rows)).toBeUndefined());
