import { describe, expect, test } from 'vitest';
import type { AccountingStandard } from '#model/fact.ts';
import type { IsoDate } from '#model/period.ts';
import type { Figure } from '#views/figure.ts';
import type { Choice, ComparedFigure, ComparedLine, ComparedSheet } from './comparison.ts';
import { layStatement } from './lay-comparison.ts';

/** Half-years of a ferry company in thousands and millions: slug, year, months. */
const spans: Readonly<Record<string, readonly [start: string, end: string, months: number]>> = {
  '1h31': ['2031-04-01', '2031-09-30', 6],
  '1q31': ['2031-04-01', '2031-06-30', 3],
  '1h30': ['2030-04-01', '2030-09-30', 6],
  '1h28': ['2028-04-01', '2028-09-30', 6],
};

const shown = (text: string): Figure => ({
  kind: 'value',
  text,
  spoken: text,
  unit: 'JPY',
  unitText: '',
  isNegative: false,
  basis: 'printed',
});

function figure(slug: string, thousands: number, standard: AccountingStandard, printed: ComparedFigure['printed'] = {}): ComparedFigure {
  const [start = '', end = '', months = 6] = spans[slug] ?? [];
  return {
    id: `release#${slug}`,
    value: `${thousands}000`,
    decimals: -3,
    rounding: 'rounded',
    isAmount: true,
    power: 3,
    shown: { 3: shown(thousands.toLocaleString('en')) },
    standing: {
      standard,
      unit: 'JPY',
      members: '',
      shares: '',
      filing: slug,
      start: start as IsoDate,
      end: end as IsoDate,
      months,
      breaks: [{ name: 'a rule on leases', effective: '2030-01-01' as IsoDate }],
    },
    printed,
  };
}

const line = (label: string, figures: ComparedLine['figures']): ComparedLine => ({
  key: label,
  label,
  name: label,
  sections: [],
  depth: 0,
  role: 'item',
  isGrandTotal: false,
  figures,
});

const sheet = (standard: AccountingStandard, periods: readonly string[], lines: readonly ComparedLine[]): ComparedSheet => ({
  id: `profit-or-loss-${standard}`,
  statement: 'profit-or-loss',
  title: 'Profit or loss',
  standard,
  isOfBalances: false,
  unit: 'JPY',
  hasRates: true,
  wholes: {},
  periods: periods.map((slug) => ({ slug, label: slug.toUpperCase(), day: '' })),
  lines,
});

const sheets = [
  sheet(
    'IFRS',
    ['1h31', '1q31', '1h30', '1h28'],
    [
      line('Fares', {
        '1h31': figure('1h31', 1_500, 'IFRS', { '1h30': { rate: shown('24.9') } }),
        '1q31': figure('1q31', 700, 'IFRS'),
        '1h30': figure('1h30', 1_200, 'IFRS'),
        '1h28': figure('1h28', 1_000, 'IFRS'),
      }),
      line('Fuel', { '1h31': figure('1h31', -300, 'IFRS'), '1h30': figure('1h30', 200, 'IFRS') }),
    ],
  ),
  sheet('US GAAP', ['1h28'], [line('Fares', { '1h28': figure('1h28', 990, 'US GAAP') })]),
];

const all = { hasChanges: true, hasRates: true, hasSizes: false };

function lay(choice: Choice): readonly string[] {
  const { tables, missing } = layStatement(sheets, choice);
  return [
    ...tables.flatMap(({ columns, rows, notes }) => [
      columns.map(({ header }) => header.join(' ')).join(' | '),
      ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' | ')),
      ...notes,
    ]),
    ...missing,
  ];
}

describe('periods side by side', () => {
  test('a printed percentage wins, and none is shown across a change of sign', () => {
    expect(lay({ ...all, periods: ['1h31', '1h30'] })).toEqual([
      '1H31 | 1H30 | Change Amount | Change %',
      'Fares | 1,500 | 1,200 | 300 | 24.9',
      'Fuel | -300 | 200 | (500) | n.m.',
    ]);
  });

  test('columns run as they are chosen; each change is that from the older period', () => {
    expect(lay({ ...all, hasRates: false, periods: ['1h30', '1h31'] })).toEqual([
      '1H30 | 1H31 | Change Amount',
      'Fares | 1,200 | 1,500 | 300',
      'Fuel | 200 | -300 | (500)',
    ]);
  });

  test('nothing is compared over other lengths or across a break, and the reason is said', () => {
    expect(lay({ ...all, periods: ['1h31', '1q31'] })).toEqual([
      '1H31 | 1Q31',
      'Fares | 1,500 | 700',
      'Fuel | -300 | ',
      'Not compared: periods of different length.',
    ]);
    expect(lay({ ...all, periods: ['1h31', '1h30', '1h28'] }).at(-1)).toBe('1H30 and 1H28: Not compared across a rule on leases.');
  });

  test('a period that no other one shares a standard with stands in no table', () => {
    const [, usGaap] = sheets;
    const { tables, missing } = layStatement([sheet('IFRS', ['1h31'], []), usGaap as ComparedSheet], { ...all, periods: ['1h31', '1h28'] });
    expect(tables).toEqual([]);
    expect(missing).toEqual([
      '1H31: known under IFRS only, and not compared across accounting standards.',
      '1H28: known under US GAAP only, and not compared across accounting standards.',
    ]);
    expect(layStatement(sheets, { ...all, periods: ['1h31', '1h30', '1h19'] }).missing).toEqual(['1H19: not in this statement.']);
  });
});
