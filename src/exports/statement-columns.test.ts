import { expect, test } from 'vitest';
import type { Figure } from '#views/figure.ts';
import type { Table } from '#views/table.ts';
import { statementColumns, statementRows } from './statement-columns.ts';
import { toCsv } from './to-csv.ts';

/** `¥5` is a value in yen, `5%` a percentage, `–` a nil, nothing an absent figure, anything else words. */
function figure(text: string): Figure {
  const base = {
    text,
    spoken: text,
    unit: text.endsWith('%') ? 'percent' : 'JPY',
    unitText: '',
    isNegative: false,
    basis: 'printed',
  } as const;
  if (text === '') return { ...base, kind: 'absent' };
  if (text === '–') return { ...base, kind: 'nil' };
  if (/^¥|%$/.test(text)) return { ...base, kind: 'value', value: text.replaceAll(/[¥,%]/g, '') };
  return { ...base, kind: text === 'n.m.' ? 'not-meaningful' : 'text' };
}

function table(id: string, headers: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    id,
    title: id,
    scope: '',
    periodText: '',
    unitText: '',
    standard: 'IFRS',
    columns: headers.map((header) => ({
      key: header,
      header: [header],
      unitText: header === 'Change' ? '%' : '',
      role: 'amount',
      isCurrent: false,
    })),
    rows: rows.map(([label = '', ...cells]) => ({
      key: label,
      label,
      depth: 0,
      role: cells.length === 0 ? 'section' : 'item',
      isGrandTotal: false,
      cells: cells.map(figure),
    })),
    legend: [],
    notes: [],
    source: { filing: 'a', name: '', title: '', typeText: '', publishedText: '', isUnaudited: false, href: '' },
    sourceHref: '',
    downloads: [],
  };
}

test.each([
  [
    'values are plain digits, dashes and blanks empty',
    [table('t', ['Now', 'Before', 'Change'], [['Assets'], ['Cash', '¥1,000', '–', '5.0%'], ['Loans', '¥-2', '', 'n.m.']])],
    [
      'table,standard,role,depth,label,unit,Now,Before,Change > %',
      't,IFRS,section,0,Assets,,,,',
      't,IFRS,item,0,Cash,JPY,1000,,5.0',
      't,IFRS,item,0,Loans,JPY,-2,,n.m.',
    ],
  ],
  [
    'tables share the columns that they share',
    [table('t', ['Now', 'Before'], [['Cash', '¥1', '¥2']]), table('u', ['Before', 'Note'], [['Cash', '¥3', 'none']])],
    ['table,standard,role,depth,label,unit,Now,Before,Note', 't,IFRS,item,0,Cash,JPY,1,2,', 'u,IFRS,item,0,Cash,JPY,,3,none'],
  ],
  [
    'a header twice in a table gets a number',
    [table('t', ['Amount', 'Amount'], [['Cash', '¥1', '¥2']])],
    ['table,standard,role,depth,label,unit,Amount,Amount (2)', 't,IFRS,item,0,Cash,JPY,1,2'],
  ],
  [
    'a ratio has its own unit',
    [table('t', ['Now'], [['Ratio', '5%']])],
    ['table,standard,role,depth,label,unit,Now', 't,IFRS,item,0,Ratio,percent,5'],
  ],
])('%s', (_, tables, lines) => expect(toCsv(statementColumns(tables), statementRows(tables)).trimEnd().split('\r\n')).toEqual(lines));
