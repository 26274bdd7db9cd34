import { add, equals } from '#model/decimal.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';

/** What a row is by arithmetic where its printed label says something else. */
export interface Meant {
  readonly meant?: string;
  readonly meantPath?: readonly string[];
}

const otherIncome = /^other comprehensive income/i;

function valueAt(row: RecognizedRow, column: number) {
  const reading = row.cells[column]?.reading;
  const numeral = reading?.kind === 'numerals' ? reading.numerals[0] : undefined;
  return numeral === undefined ? undefined : signedValue(numeral);
}

/** Whether a row is the sum of two others in every column that all three fill, and in one at least. */
function isSumOf(row: RecognizedRow, left: RecognizedRow, right: RecognizedRow): boolean {
  const agreements = row.cells.map((_, column) => {
    const [total, first, second] = [valueAt(row, column), valueAt(left, column), valueAt(right, column)];
    return total === undefined || first === undefined || second === undefined ? undefined : equals(total, add(first, second));
  });
  return agreements.includes(true) && !agreements.includes(false);
}

/**
 * Finds the rows of a statement of comprehensive income that are labelled `Other comprehensive income` and are the total:
 * profit (the first row) plus other comprehensive income. Returns what each line is, where it differs from its label.
 */
export function meantLabels(statement: Statement): (line: number) => Meant {
  if (statement.statement !== 'comprehensive-income') return () => ({});
  const { rows } = statement.table;
  const figures = rows.filter((row) => !row.isSection);
  const profit = figures[0];
  const parts = figures.filter((row) => /^total\b.*other comprehensive income/i.test(row.label));
  const totals = figures.filter(
    (row) => otherIncome.test(row.label) && profit !== undefined && parts.some((part) => isSumOf(row, profit, part)),
  );
  if (totals.length === 0) return () => ({});
  const lines = new Set(totals.map((row) => row.line));
  const firstLine = Math.min(...lines);
  const inPath = new Map(
    rows.flatMap((row, index) => {
      const path = statement.places[index]?.path ?? [];
      const meant = path.map((section) =>
        row.line > firstLine && otherIncome.test(section) ? section.replace(otherIncome, 'Comprehensive income') : section,
      );
      return meant.join() === path.join() ? [] : [[row.line, meant] as const];
    }),
  );
  return (line) => {
    const path = inPath.get(line);
    return { ...(lines.has(line) ? { meant: 'Total comprehensive income' } : {}), ...(path === undefined ? {} : { meantPath: path }) };
  };
}
