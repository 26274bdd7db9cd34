import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { buildVocabulary } from './label-vocabulary.ts';
import { recognizeTables } from './recognize-tables.ts';

/** The rows of each table as `label: column=figure`; `|` stands for a tab. */
function rowsOf(...text: readonly string[]): readonly (readonly string[])[] {
  const lines = readLines(text.join('\n').replaceAll('|', '\t'));
  return recognizeTables(lines, buildVocabulary(lines, new Set())).map(({ rows }) =>
    rows.map(({ cells, label }) => {
      const figures = cells.flatMap((cell) =>
        cell === undefined || cell.reading.kind !== 'numerals' ? [] : [`${cell.column}=${cell.text}`],
      );
      return [`${label}:`, ...figures].join(' ');
    }),
  );
}

test('two sides of a balance sheet are one below the other, each figure in its own column', () => {
  const sheet = ['Item|Amount|Item|Amount', 'Cash|9,118|Debt|8,204', 'Stocks|2,660|Other|1,414', 'Land|3,330|Total liabilities|9,618'];
  expect(rowsOf(...sheet, '||Net assets|', '||Capital|5,490', 'Total assets|15,108|Total|15,108')).toEqual([
    [
      'Cash: 2=9,118',
      'Stocks: 2=2,660',
      'Land: 2=3,330',
      'Total assets: 2=15,108',
      'Debt: 4=8,204',
      'Other: 4=1,414',
      'Total liabilities: 4=9,618',
      'Net assets:',
      'Capital: 4=5,490',
      'Total: 4=15,108',
    ],
  ]);
});

test('two years on each side, and words over the sides that name sections', () => {
  const head = 'Assets|2024|2023|Liabilities|2024|2023';
  expect(rowsOf(head, 'Cash|911|904|Debt|820|811', 'Stocks|266|255|Other|141|133', 'Land|333|322|Capital|549|537')).toEqual([
    [
      'Assets:',
      'Cash: 2=911 3=904',
      'Stocks: 2=266 3=255',
      'Land: 2=333 3=322',
      'Liabilities:',
      'Debt: 5=820 6=811',
      'Other: 5=141 6=133',
      'Capital: 5=549 6=537',
    ],
  ]);
});

test('remarks behind figures are no second side', () => {
  const rows = ['Cash|911|Pledged|820', 'Stocks|266|Written down|141', 'Land|333|Leased|549'];
  expect(rowsOf('Item|2024|Remark|2023', ...rows)[0]?.[0]).toBe('Cash: 2=911 4=820');
});
