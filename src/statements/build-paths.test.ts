import { expect, test } from 'vitest';
import { readLines } from '#read/read-lines.ts';
import { buildVocabulary } from '#tables/label-vocabulary.ts';
import { recognizeTables } from '#tables/recognize-tables.ts';
import { buildPaths } from './build-paths.ts';

/** The path of each row of a table, its sections joined. */
function pathsOf(text: string): readonly string[] {
  const lines = readLines(text);
  const [table] = recognizeTables(lines, buildVocabulary(lines, new Set()));
  const rows = table?.rows ?? [];
  return buildPaths(rows).map(({ path }, index) => `${rows[index]?.label}: ${path.join(' > ')}`);
}

const head = '\t2023\t2024\n';

test('an indent ends a section that no row closes', () => {
  const table = `${head}Profit attributable to:\t\t\n  Owners of the parent\t90\t80\n  Others\t10\t20\nDividends paid\t30\t20`;
  expect(pathsOf(table)).toEqual([
    'Profit attributable to:: ',
    'Owners of the parent: Profit attributable to',
    'Others: Profit attributable to',
    'Dividends paid: ',
  ]);
});

test('without indents it goes on', () => {
  const table = `${head}Profit attributable to:\t\t\nOwners of the parent\t90\t80\nOthers\t10\t20\nDividends paid\t30\t20`;
  expect(pathsOf(table).at(-1)).toBe('Dividends paid: Profit attributable to');
});

test('a section within a section ends with its indent, the outer one stays', () => {
  const table = `${head}Assets\t\t\n  Current assets\t\t\n    Cash\t1\t2\n    Receivables\t3\t4\n  Land\t5\t6\nTotal assets\t9\t12`;
  expect(pathsOf(table).slice(2)).toEqual([
    'Cash: Assets > Current assets',
    'Receivables: Assets > Current assets',
    'Land: Assets',
    'Total assets: Assets',
  ]);
});

test('indents that do not follow the sections count for nothing', () => {
  const table = `${head}  Assets\t\t\nCash\t1\t2\n  Equity\t\t\nShares\t1\t2`;
  expect(pathsOf(table).at(1)).toBe('Cash: Assets');
});
