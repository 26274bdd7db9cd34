/** A row of a statement: its label and one amount for each column; without amounts, a heading. */
export interface StatementRow {
  readonly label: string;
  readonly amounts: readonly number[];
}

/** An amount as these filings print it: digits in threes, brackets for a minus, a dash for nothing. */
export function printAmount(amount: number): string {
  if (amount === 0) return '-';
  const digits = String(Math.abs(amount)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return amount < 0 ? `(${digits})` : digits;
}

/** A statement as an extraction from a printed page leaves it: a title, heads, one line a row, cells parted by tabs. */
export function writeTable(title: string, heads: readonly string[], unit: string, rows: readonly StatementRow[]): string {
  const lines = rows.map(({ label, amounts }) => [label, ...heads.map((_, column) => amountAt(amounts, column))].join('\t'));
  return [title, '', ['', ...heads].join('\t'), ['', ...heads.map(() => unit)].join('\t'), ...lines].join('\n');
}

function amountAt(amounts: readonly number[], column: number): string {
  const amount = amounts[column];
  return amount === undefined ? '' : printAmount(amount);
}
