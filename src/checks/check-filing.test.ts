import { expect, test } from 'vitest';
import type { Fact } from '#model/fact.ts';
import type { FilingTable, TableColumn } from '#model/filing.ts';
import { type Period, parseIsoDate } from '#model/period.ts';
import { checkFiling, type FilingChecks } from './check-filing.ts';

const filing = 'sample-filing';
const date = (text: string) => parseIsoDate(text) ?? ('' as never);
const now: Period = { start: date('2031-04-01'), end: date('2031-09-30') };
const before: Period = { start: date('2030-04-01'), end: date('2030-09-30') };
const closing: Period = { instant: date('2031-09-30') };
const opening: Period = { instant: date('2031-03-31') };

type Parts = Partial<Omit<Fact, 'value'>> & { readonly line: number; readonly value?: string | undefined };

function fact({ value, ...parts }: Parts): Fact {
  return {
    id: `${filing}#L${parts.line}C${parts.column ?? 2}`,
    filing,
    offset: parts.column ?? 2,
    printed: value ?? '-',
    statement: 'other',
    path: [],
    label: 'Row',
    kind: value === undefined ? 'nil' : 'amount',
    period: now,
    unit: 'JPY',
    decimals: -6,
    dimensions: {},
    status: 'as-printed',
    ties: 0,
    ...parts,
    ...(value === undefined ? {} : { value }),
  };
}

/** A table written `label | cell | cell`, in millions; a line without cells is a section, an empty cell is blank. */
function table(text: string, columns: readonly TableColumn[], more: Partial<Fact> = {}): { facts: Fact[]; table: FilingTable } {
  const facts: Fact[] = [];
  const id = `${filing}#T1`;
  const rows = text
    .trim()
    .split('\n')
    .map((source, index) => {
      const [label = '', ...cells] = source.split('|').map((part) => part.trim());
      const line = index + 1;
      const ids = columns.map(({ column, period }) => {
        const cell = cells[column - 2] ?? '';
        if (cell === '') return '';
        const value = cell === '-' ? undefined : `${cell}000000`;
        const made = fact({ line, column, label, value, table: id, period: period ?? now, ...more });
        facts.push(made);
        return made.id;
      });
      const role = cells.length === 0 ? 'section' : 'item';
      return { line, label, depth: 0, role, facts: ids } as const;
    });
  return { facts, table: { id, statement: more.statement ?? 'other', title: '', firstLine: 1, lastLine: rows.length, columns, rows } };
}

const twoPeriods: readonly TableColumn[] = [
  { column: 2, header: ['before'], period: before },
  { column: 3, header: ['now'], period: now },
];
const columnsNamed = (...names: string[]): TableColumn[] => names.map((name, index) => ({ column: index + 2, header: [name] }));

function check(facts: readonly Fact[], tables: readonly FilingTable[] = []): FilingChecks {
  return checkFiling({ filing, facts, tables, rounding: 'rounded' });
}

function verdicts({ findings }: FilingChecks): string[] {
  const about = findings.filter(({ rule, verdict }) => !/^(?:Q0|C0[23])/.test(rule) || verdict === 'inconsistent');
  return [...new Set(about.map(({ rule, verdict }) => `${rule} ${verdict}`))].sort();
}

function checkTable(text: string, columns: readonly TableColumn[]): string[] {
  const made = table(text, columns);
  return verdicts(check(made.facts, [made.table]));
}

const position = `
Current assets
Cash | 42472 | 42587
Receivables | 41340 | 39017
Total current assets | 83812 | 81604
Non-current assets
Tangible assets | 23321 | 26825
Goodwill | 9859 | 10192
Total non-current assets | 33180 | 37017
Total assets | 116992 | 118621`;

const usGaap = `
Total revenues | 82988 | 90963
Total costs and expenses | 80672 | 88051
Operating income | 2316 | 2912`;

const equity = `
Opening balance | 25518 | 12335 | -1896 | 35957
Total comprehensive income | - | 1756 | - | 1756
Dividends | - | -608 | - | -608
Closing balance | 25518 | 13483 | -1896 | 37105`;
const equityColumns = columnsNamed('Share capital', 'Retained earnings', 'Treasury shares', 'Total');

const segments = `
Customers | 97119 | 2100 | - | 99219
Intersegment transactions | 145 | - | -145 | -
Total revenue | 97264 | 2100 | -145 | 99219`;
const segmentColumns = columnsNamed('Services', 'Products', 'Adjustments', 'Consolidated');

test.each([
  ['T01, T02 clean', position, twoPeriods, ['T01 exact', 'T02 exact']],
  ['T01 a digit', position.replace('39017', '39817'), twoPeriods, ['T01 exact', 'T01 inconsistent', 'T02 exact']],
  ['T01 a unit', position.replace('39017', '39018'), twoPeriods, ['T01 exact', 'T01 within-rounding', 'T02 exact']],
  ['T01 a blank', position.replace('41340', ''), twoPeriods, ['T01 exact', 'T01 inconsistent', 'T02 exact']],
  ['T02 a digit', position.replace('118621', '118521'), twoPeriods, ['T01 exact', 'T02 exact', 'T02 inconsistent']],
  ['T03 clean', usGaap, twoPeriods, ['T03 exact']],
  ['T03 a digit', usGaap.replace('88051', '83051'), twoPeriods, ['T03 exact', 'T03 inconsistent']],
  ['T04, T07 clean', equity, equityColumns, ['T04 exact', 'T07 exact']],
  [
    'T04, T07 a sign',
    equity.replace('-608 | -', '608 | -'),
    equityColumns,
    ['T04 exact', 'T04 inconsistent', 'T07 exact', 'T07 inconsistent'],
  ],
  ['T05 clean', segments, segmentColumns, ['T01 exact', 'T05 exact']],
  [
    'T05 a sign',
    segments.replace('-145 | 99219', '145 | 99219'),
    segmentColumns,
    ['T01 exact', 'T01 inconsistent', 'T05 exact', 'T05 inconsistent'],
  ],
] as const)('%s', (_, text, columns, expected) => {
  expect(checkTable(text, columns)).toEqual(expected);
});

const changed = (percent: string, difference: string) =>
  check([
    fact({ line: 1, column: 2, table: 't', value: '99220000000', period: before }),
    fact({ line: 1, column: 3, table: 't', value: '101665000000', period: now }),
    fact({
      line: 1,
      column: 4,
      table: 't',
      value: percent,
      kind: 'percent-change',
      unit: 'percent',
      decimals: 1,
      period: now,
      versus: before,
    }),
    fact({ line: 1, column: 5, table: 't', value: difference, kind: 'change', period: now, versus: before }),
  ]);

test.each([
  ['2.5', '2445000000', ['T09 within-rounding', 'T10 exact']],
  ['25.0', '2445000000', ['T09 inconsistent', 'T10 exact']],
  ['2.5', '-2445000000', ['T09 within-rounding', 'T10 inconsistent']],
])('T09, T10: %s %%, %s', (percent, difference, expected) => {
  expect(verdicts(changed(percent, difference))).toEqual(expected);
});

test('T09 notices a lost sign where the percentage is that of the magnitudes', () => {
  const row = { line: 1, table: 't' };
  const checks = check([
    fact({ ...row, column: 2, value: '49485000000', period: before }),
    fact({ ...row, column: 3, value: '-51153000000' }),
    fact({ ...row, column: 4, value: '3.4', kind: 'percent-change', unit: 'percent', decimals: 1, versus: before }),
  ]);
  expect(verdicts(checks)).toEqual(['T09 inconsistent']);
});

test('T09 forms no percentage across a change of sign', () => {
  const row = { line: 1, table: 't' };
  const checks = check([
    fact({ ...row, column: 2, value: '-5000000', period: before }),
    fact({ ...row, column: 3, value: '10000000' }),
    fact({ ...row, column: 4, value: '300.0', kind: 'percent-change', unit: 'percent', decimals: 1, versus: before }),
  ]);
  expect(verdicts(checks)).toEqual(['T09 not-evaluable']);
});

/** Facts by concept: `concept value`, in millions, each on a line of its own. */
function stated(statement: Fact['statement'], period: Period, values: Record<string, string>, more: Partial<Fact> = {}, from = 1): Fact[] {
  return Object.entries(values).map(([name, value], index) =>
    fact({ line: from + index, label: name, concept: `ifrs-full:${name}`, statement, period, value: `${value}000000`, ...more }),
  );
}

const profits = {
  ProfitLoss: '10',
  ProfitLossAttributableToOwnersOfParent: '9',
  ProfitLossAttributableToNoncontrollingInterests: '1',
};
const perShare = { kind: 'per-share', unit: 'JPY/share', decimals: 2 } as const;
const shares = { kind: 'count', unit: 'shares', decimals: 0 } as const;
const earnings = (basic: string, diluted: string) => [
  fact({ line: 50, label: 'Basic', concept: 'ifrs-full:BasicEarningsLossPerShare', value: basic, ...perShare }),
  fact({ line: 51, label: 'Diluted', concept: 'ifrs-full:DilutedEarningsLossPerShare', value: diluted, ...perShare }),
  fact({ line: 52, label: 'Shares', concept: 'ifrs-full:WeightedAverageShares', value: '400000', ...shares }),
  fact({ line: 53, label: 'Diluted shares', concept: 'ifrs-full:AdjustedWeightedAverageShares', value: '500000', ...shares }),
  ...stated('profit-or-loss', now, { ProfitLossAttributableToOwnersOfParent: '9' }, { decimals: 0 }, 54),
];
const liabilities = (printed: string) =>
  stated('financial-position', closing, { Assets: '120', Liabilities: printed, Equity: '40', EquityAndLiabilities: '120' });
const cashFlows = (closingCash: string) => [
  ...stated('cash-flows', now, { EffectOfExchangeRateChangesOnCashAndCashEquivalents: '3', IncreaseDecreaseInCashAndCashEquivalents: '2' }),
  ...stated('cash-flows', opening, { CashAndCashEquivalents: '30' }, {}, 40),
  ...stated('cash-flows', closing, { CashAndCashEquivalents: closingCash }, {}, 41),
];

test.each([
  ['S01 liabilities in brackets', 'S01', liabilities('-80'), ['S01 exact']],
  ['S03 one statement only', 'S03', stated('profit-or-loss', now, { ProfitLossBeforeTax: '15' }), ['S03 not-evaluable']],
  [
    'S06 a part printed as a deduction',
    'S06',
    stated('profit-or-loss', now, { ...profits, ProfitLossAttributableToNoncontrollingInterests: '-1' }),
    ['S06 exact'],
  ],
  ['S08 exchange effect within the change', 'S08', cashFlows('32'), ['S08 exact']],
  ['S08 exchange effect apart', 'S08', cashFlows('35'), ['S08 exact']],
  ['S08 neither', 'S08', cashFlows('38'), ['S08 inconsistent']],
  ['S11 agrees', 'S11', earnings('22.50', '18.00'), ['S11 exact']],
  ['S11 a digit', 'S11', earnings('22.80', '18.00'), ['S11 exact', 'S11 inconsistent']],
  ['S11 diluted above basic', 'S11', earnings('18.00', '22.50'), ['S11 inconsistent']],
] as const)('%s', (_, rule, facts, expected) => {
  expect(verdicts(check(facts)).filter((entry) => entry.startsWith(rule))).toEqual(expected);
});

const printed = (value: string, line: number, decimals = -6, more: Partial<Fact> = {}) =>
  fact({ line, label: 'Gross profit', concept: 'ifrs-full:GrossProfit', value, decimals, ...more });

test.each([
  ['agree in thousands and millions', [printed('82849790000', 1, -3), printed('82850000000', 9)], ['D01 within-rounding']],
  ['differ by more than rounding', [printed('82849790000', 1, -3), printed('82860000000', 9)], ['D01 inconsistent']],
  ['differ by a unit at one precision', [printed('2561751000', 1, -3), printed('2561750000', 9, -3)], ['D01 inconsistent']],
  ['are forecasts and results', [printed('1000000', 1), printed('2000000', 9, -6, { dimensions: { scenario: 'target' } })], []],
  [
    'bridge with the other sign',
    [printed('-3454000000', 1, -6, { statement: 'non-gaap' }), printed('3454179000', 9, -3)],
    ['D03 within-rounding'],
  ],
  [
    'bridge another measure',
    [printed('-3999000000', 1, -6, { statement: 'non-gaap' }), printed('3454179000', 9, -3)],
    ['D03 not-evaluable'],
  ],
] as const)('printings that %s', (_, facts, expected) => {
  expect(verdicts(check(facts))).toEqual(expected);
});

test('a rounded figure pressed to foot is one unit off and no problem', () => {
  const rounded = table('Revenues | 41\nCosts | -26\nTotal margin | 15', columnsNamed('now'));
  const margin = rounded.facts.map((one) => (one.line === 3 ? { ...one, concept: 'ifrs-full:GrossProfit' } : one));
  const finer = fact({ line: 20, concept: 'ifrs-full:GrossProfit', value: '14400000', decimals: -3, statement: 'profit-or-loss' });
  expect(verdicts(check([...margin, finer], [rounded.table]))).toEqual(['D01 adjusted-to-foot', 'T01 exact']);
});

test('a sentence that repeats a figure pressed to foot is no problem either; one that no table prints is', () => {
  const rounded = table('Revenues | 41\nCosts | -26\nTotal margin | 15', columnsNamed('now'));
  const margin = rounded.facts.map((one) => (one.line === 3 ? { ...one, concept: 'ifrs-full:GrossProfit' } : one));
  const finer = printed('14400000', 20, -3, { statement: 'profit-or-loss' });
  const sentence = printed('15000000', 30, -6, { statement: 'narrative' });
  expect(verdicts(check([...margin, finer, sentence], [rounded.table]))).toEqual(['D01 adjusted-to-foot', 'T01 exact']);
  expect(verdicts(check([finer, sentence]))).toEqual(['D01 inconsistent']);
});

test('rounding is inferred from what totals leave over, and decides what is a difference', () => {
  const sums = (last: number) =>
    Array.from(
      { length: 13 },
      (_, index) => `Section ${index}\nA | ${100 + index}\nB | ${211 + index}\nTotal | ${311 + 2 * index + (index === 12 ? last : 0)}`,
    );
  const columns = columnsNamed('now');
  const [even, odd] = [0, 1].map((last) => table(sums(last).join('\n'), columns));
  const regime = (made: typeof even) => check(made?.facts ?? [], made ? [made.table] : []);
  expect(regime(even).rounding).toMatchObject({ policy: 'rounded', footing: 'pressed-to-foot' });
  expect(regime(even).rounding.evidence.units).toMatchObject([{ decimals: -6, sums: 13, exact: 13, above: 0, below: 0 }]);
  expect(verdicts(regime(odd))).toEqual(['T01 exact', 'T01 within-rounding']);
  const more = table([...sums(1), ...sums(0), ...sums(0)].join('\n'), columns);
  expect(verdicts(check(more.facts, [more.table]))).toEqual(['T01 exact', 'T01 inconsistent']);
});

test('messages name the place, both numbers, the difference and the likely slip', () => {
  const broken = table('Capital | 25530\nPremium | 36355\nTreasury shares | 1875\nTotal equity | 60010', columnsNamed('now'));
  const twice = table(
    'Capital | 25530 | 25530\nPremium | 36355 | 36271\nTreasury shares | 1875 | -1896\nTotal equity | 60010 | 59905',
    twoPeriods,
  );
  const problems = check(broken.facts, [broken.table]).findings.filter(({ verdict }) => verdict === 'inconsistent');
  expect(problems.map(({ message }) => message)).toEqual([
    'source.txt:4: A total does not equal its parts. Total equity: 25,530 + 36,355 + 1,875 = 63,760, printed 60,010, difference 3,750\nhint: line 3 with −1,875 for 1,875 would agree (a bracket or a minus lost, or one too many).',
  ]);
  expect(
    check(twice.facts, [twice.table])
      .findings.filter(({ rule }) => rule.startsWith('T'))
      .map(({ rule, verdict, residue, allowed }) => [rule, verdict, residue, allowed]),
  ).toEqual([
    ['T01', 'inconsistent', '-3750000000', '2000000'],
    ['T01', 'exact', '0', '2000000'],
  ]);
});

test('ties count different equalities, disputes name their facts, the order is stable', () => {
  const made = table(position.replace('39017', '39817'), twoPeriods);
  const first = check(made.facts, [made.table]);
  const again = check([...made.facts].reverse(), [made.table]);
  expect([...first.disputed].sort()).toEqual(['L2C3', 'L3C3', 'L4C3'].map((id) => `${filing}#${id}`));
  expect(first.ties.get(`${filing}#L8C2`)).toBe(2);
  expect(first.ties.get(`${filing}#L4C3`)).toBe(1);
  expect(again.findings).toEqual(first.findings);
  expect(new Set(first.findings.map(({ id }) => id)).size).toBe(first.findings.length);
});
