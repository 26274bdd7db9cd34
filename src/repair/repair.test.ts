import { describe, expect, it } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { type ColumnMeaning, readColumns } from '#statements/read-columns.ts';
import { buildVocabulary } from '#tables/label-vocabulary.ts';
import { type RecognizedTable, recognizeTables } from '#tables/recognize-tables.ts';
import { mendTable } from './mend-table.ts';

const context = { filing: 'invented', calendar: { endMonth: 12, namedBy: 'end' } } as const;
const labels = ['Gain on other investments, net', 'Other—net', 'Purchases of land', 'Sales of land'];

function mended(text: string) {
  const lines = readLines(text.trim().replaceAll('|', '\t'));
  const vocabulary = buildVocabulary(lines, new Set(labels));
  const table = recognizeTables(lines, vocabulary)[0] as RecognizedTable;
  const columns: readonly ColumnMeaning[] = readColumns(table.headers, context);
  return mendTable(table, columns, vocabulary);
}

/** A table as text: label and figures of each row, what is blank left out. */
function rowsOf(table: RecognizedTable): readonly string[] {
  return table.rows.map((row) =>
    [
      row.label,
      ...row.cells.map((cell) => (cell === undefined || cell.reading.kind === 'blank' ? '' : (cell.mend?.after ?? cell.text.trim()))),
    ].join('|'),
  );
}

const head = '|2022|2023\n|Millions of yen|Millions of yen\n';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'two rows on one line, where the sum needs both',
    `${head}Cash flows from investing activities||\nPurchases of land Sales of land|(500) 120|(400) 90\nOther|30|10\nCash flows from investing activities|(350)|(300)`,
    [
      'Cash flows from investing activities||',
      'Purchases of land|(500)|(400)',
      'Sales of land|120|90',
      'Other|30|10',
      'Cash flows from investing activities|(350)|(300)',
    ],
  ],
  [
    'two rows on one line, left alone where nothing adds up',
    `${head}Purchases of land Sales of land|(500) 120|(400) 90\nOther|30|10`,
    ['Purchases of land Sales of land|(500) 120|(400) 90', 'Other|30|10'],
  ],
  [
    'a cell that repeats its neighbour',
    `${head}Lending|8,926|8,926 9,809\nSaving|1,100|1,200`,
    ['Lending|8,926|9,809', 'Saving|1,100|1,200'],
  ],
  [
    'two numbers in one cell, the next blank',
    `${head}Lending|7,830 8,496|\nSaving|1,100|1,200`,
    ['Lending|7,830|8,496', 'Saving|1,100|1,200'],
  ],
  [
    'cut decimals with one possibility',
    '|2022|2023|YoY change\n|Millions of yen|Millions of yen|%\nLending|14,145|15,790|11.\nSaving|20,000|19,000|(5.0)',
    ['Lending|14,145|15,790|11.6', 'Saving|20,000|19,000|(5.0)'],
  ],
  [
    'cut decimals with several possibilities',
    '|2022|2023|YoY change\n|Millions of yen|Millions of yen|%\nLending|10|11|10.\nSaving|20,000|19,000|(5.0)',
    ['Lending|10|11|10.', 'Saving|20,000|19,000|(5.0)'],
  ],
  [
    'a row without a label that repeats the one above',
    `${head}Lending|13,621|17,950\n|13,021|\nSaving|1,100|1,200`,
    ['Lending|13,621|17,950', '||', 'Saving|1,100|1,200'],
  ],
  [
    'a label that holds the next row’s as well',
    `${head}Gain on other investments, net Other—net|64.277|1,124,998\n|64,277|27,954\nSaving|1,100,000|1,200,000`,
    ['Gain on other investments, net||1,124,998', 'Other—net|64,277|27,954', 'Saving|1,100,000|1,200,000'],
  ],
  [
    'figures on a heading that no sum uses',
    `${head}Income:||\nLending|30|40\nSaving|10|20\nTotal income|40|60\nCosts:|11|12\nRent|5|6\nWages|7|8\nTotal costs|12|14\nTaxes:||\nIncome tax|1|2`,
    [
      'Income:||',
      'Lending|30|40',
      'Saving|10|20',
      'Total income|40|60',
      'Costs:||',
      'Rent|5|6',
      'Wages|7|8',
      'Total costs|12|14',
      'Taxes:||',
      'Income tax|1|2',
    ],
  ],
  [
    'figures on a heading that is closed below in other words',
    `${head}Operating activities|12|7\nProfit|5,310|6,204\nInterest paid|(211)|(278)\nTaxes paid|(993)|(831)\nNet cash from operating activities|4,106|5,095`,
    [
      'Operating activities||',
      'Profit|5,310|6,204',
      'Interest paid|(211)|(278)',
      'Taxes paid|(993)|(831)',
      'Net cash from operating activities|4,106|5,095',
    ],
  ],
  [
    'a row that its total needs, under the same words',
    `${head}Revenue|500|600\nOther|20|30\nRents|5|6\nTotal revenue|525|636`,
    ['Revenue|500|600', 'Other|20|30', 'Rents|5|6', 'Total revenue|525|636'],
  ],
  [
    'a heading that says its own total',
    `${head}Operating activities|4,106|5,095\nProfit|5,310|6,204\nInterest paid|(211)|(278)\nTaxes paid|(993)|(831)\nNet cash from operating activities|4,106|5,095`,
    [
      'Operating activities|4,106|5,095',
      'Profit|5,310|6,204',
      'Interest paid|(211)|(278)',
      'Taxes paid|(993)|(831)',
      'Net cash from operating activities|4,106|5,095',
    ],
  ],
  [
    'columns exchanged in one row',
    `${head}Cash flows from operating activities||\nProfit|500|600\nInterest paid|(21)|(27)\nTaxes paid|(99)|(83)\nCash flows from operating activities|374|496`,
    [
      'Cash flows from operating activities||',
      'Profit|500|600',
      'Interest paid|in the column of (21)|in the column of (27)',
      'Taxes paid|(99)|(83)',
      'Cash flows from operating activities|374|496',
    ],
  ],
  [
    'a total whose columns are exchanged, not a sum within it',
    `${head}Liabilities||\nLoans|300|500\nLeases|120|340\nTotal|420|840\nCurrent|70|190\nNon-current|350|650\nTotal|840|420`,
    [
      'Liabilities||',
      'Loans|300|500',
      'Leases|120|340',
      'Total|420|840',
      'Current|70|190',
      'Non-current|350|650',
      'Total|in the column of 840|in the column of 420',
    ],
  ],
  [
    'two rows of which either could be exchanged',
    `${head}Cash flows from operating activities||\nProfit|500|600\nInterest paid|(21)|(27)\nFees paid|(31)|(37)\nCash flows from operating activities|442|542`,
    [
      'Cash flows from operating activities||',
      'Profit|500|600',
      'Interest paid|(21)|(27)',
      'Fees paid|(31)|(37)',
      'Cash flows from operating activities|442|542',
    ],
  ],
  [
    'an open bracket',
    `${head}Equity||\nCapital|2,500|2,600\nTreasury shares|(190)|(210\nTotal equity|2,310|2,390`,
    ['Equity||', 'Capital|2,500|2,600', 'Treasury shares|(190)|(210)', 'Total equity|2,310|2,390'],
  ],
  [
    'a bracket that does not belong to the number',
    `${head}Equity||\nCapital|2,500|2,600\nReserves|190|(210\nTotal equity|2,690|2,810`,
    ['Equity||', 'Capital|2,500|2,600', 'Reserves|190|210', 'Total equity|2,690|2,810'],
  ],
  [
    'a bracket that is closed and not opened',
    `${head}Equity||\nCapital|2,500|2,600\nTreasury shares|(190)|210)\nTotal equity|2,310|2,390`,
    ['Equity||', 'Capital|2,500|2,600', 'Treasury shares|(190)|(210)', 'Total equity|2,310|2,390'],
  ],
  [
    'points for commas, and letters for digits',
    `${head}Assets||\nLand|2.500.000|2,600,000\nBuildings|1,900,000|2,1OO,000\nTotal assets|4,400,000|4,700,000`,
    ['Assets||', 'Land|2,500,000|2,600,000', 'Buildings|1,900,000|2,100,000', 'Total assets|4,400,000|4,700,000'],
  ],
  [
    'points for commas, left alone where no sum needs them',
    `${head}Land|2.500.000|2,600,000\nBuildings|1,900,000|2,100,000`,
    ['Land|2.500.000|2,600,000', 'Buildings|1,900,000|2,100,000'],
  ],
  [
    'a cell that nearly repeats its neighbour, where the sum says so',
    `${head}Services||\nLending|8,936|8,926 9,809\nSaving|1,100|1,200\nTotal services|10,026|11,009`,
    ['Services||', 'Lending|8,936|9,809', 'Saving|1,100|1,200', 'Total services|10,026|11,009'],
  ],
  [
    'two numbers in one cell, where the second is no change in per cent',
    '|2022|2023|YoY change\n|Millions of yen|Millions of yen|%\nLending|8,940|8,926 9,809|\nSaving|20,000|19,000|(5.0)\nFees|14,145|15,790|11.6',
    ['Lending|8,940|8,926 9,809|', 'Saving|20,000|19,000|(5.0)', 'Fees|14,145|15,790|11.6'],
  ],
  [
    'lines that each repeat the ones before',
    '|2022|2023\nEarnings of the year (millions of yen)|900|800\nEarnings of the year (millions of yen) Shares :|900|800\nEarnings of the year (millions of yen) Shares : Average number (shares)|900 45,070|800 45,083',
    ['Earnings of the year (millions of yen)|900|800', 'Shares :||', 'Average number (shares)|45,070|45,083'],
  ],
];

describe('mendTable', () => {
  it.each(cases)('%s', (_, text, rows) => {
    expect(rowsOf(mended(text).table)).toEqual(rows);
  });

  it('leaves a sound table as it is', () => {
    const text = `${head}Assets||\nCash|100|200\nStocks|50|60\nTotal assets|150|260`;
    const { phantoms, table } = mended(text);
    expect(rowsOf(table)).toEqual(['Assets||', 'Cash|100|200', 'Stocks|50|60', 'Total assets|150|260']);
    expect(phantoms).toEqual([]);
  });

  it('records what it weighed: what it took, what agrees, what it refused', () => {
    const { table } = mended(`${head}Equity||\nCapital|2,500|2,600\nTreasury shares|(190)|(210\nTotal equity|2,310|2,390`);
    expect(table.rows[2]?.cells[1]?.mend).toEqual({
      after: '(210)',
      reason: 'A bracket that is opened and not closed.',
      evidence: ['With it, the rows add up to Total equity (line 6) in column 2023.'],
      refused: [{ after: '210', cost: 4, reason: 'It costs more, or fewer sums hold with it.' }],
    });
  });

  it('records what it weighed where nothing decides', () => {
    const { table } = mended(`${head}Land|2.500.000|2,600,000\nBuildings|1,900,000|2,100,000`);
    expect(table.rows[0]?.cells[0]?.refused).toEqual([
      { after: '2,500,000', cost: 1, reason: 'No equality through its figures bears it out.' },
    ]);
  });

  it('keeps a total without a label that happens to look like the last part', () => {
    const { phantoms } = mended(`${head}Loans|8,000|10,000\nDeferred tax|1,118|1,204\n|9,118|11,204`);
    expect(phantoms).toEqual([]);
  });

  it('lists each phantom with its reason', () => {
    const { phantoms } = mended(`${head}Lending|13,621|17,950\n|13,021|\nSaving|1,100|1,200`);
    expect(phantoms).toEqual([
      { span: { line: 4, offset: 2, length: 6 }, printed: '13,021', reason: 'It repeats the number above it, on a row without a label.' },
    ]);
  });
});
