import { expect, test } from 'vitest';
import { parseDecimal } from '#model/decimal.ts';
import { type FootingRow, inferFooting } from '#ties/infer-footing.ts';

/** `total = parts` by label, with `!` where a column fails. */
function describeSums(text: string): string[] {
  const rows = text
    .trim()
    .split('\n')
    .map((line): FootingRow => {
      const [label = '', ...cells] = line.split('|').map((part) => part.trim());
      return { label, isSection: cells.length === 0, values: cells.map((cell) => parseDecimal(cell.replaceAll(',', ''))) };
    });
  return inferFooting(rows, { order: 'trailing', tolerance: 1 }).totals.map(({ children, failingColumns, row }) => {
    const parts = children.map((child) => `${child.weight < 0 ? '-' : '+'} ${rows[child.row]?.label}`);
    return `${rows[row]?.label} = ${parts.join(' ')}${failingColumns.length > 0 ? ' !' : ''}`;
  });
}

test.each([
  {
    name: 'two columns',
    text: `
Total current assets | 2,393,509 | 2,411,806
Total current liabilities | 1,700,041 | 1,712,101
NET CURRENT ASSETS | 693,468 | 699,705`,
    expected: ['NET CURRENT ASSETS = + Total current assets - Total current liabilities'],
  },
  {
    name: 'a difference of a difference',
    text: `
Total non-current assets | 1,302,445
Total current assets | 2,393,509
Total current liabilities | 1,700,041
Net current assets | 693,468
Total assets less current liabilities | 1,995,913
Total non-current liabilities | 320,007
Net assets | 1,675,906`,
    expected: [
      'Net current assets = + Total current assets - Total current liabilities',
      'Total assets less current liabilities = + Total non-current assets + Net current assets',
      'Net assets = + Total assets less current liabilities - Total non-current liabilities',
    ],
  },
  {
    name: 'creditors without a sign',
    text: `
Current assets | 1,400,041
Creditors: amounts falling due within one year | 200,000
Net current assets | 1,200,041`,
    expected: ['Net current assets = + Current assets - Creditors: amounts falling due within one year'],
  },
  {
    name: 'what is taken away is not named: no sum that one slip explains',
    text: `
Current assets | 1,400,041
Due within one year | 200,000
Net current assets | 1,200,041`,
    expected: [],
  },
  {
    name: 'a rounded difference is no sum that one slip explains',
    text: `
Receivables | 1,400,041
Total current liabilities | 200,000
Net current assets | 1,200,042`,
    expected: [],
  },
  {
    name: 'words that say less, rounded',
    text: `
Total assets | 7,345,119
Current liabilities | 2,000,000
Total assets less current liabilities | 5,345,118`,
    expected: [],
  },
])('a difference takes away: $name', ({ expected, text }) => {
  expect(describeSums(text)).toEqual(expected);
});
