import { compare, equals, parseDecimal, scale as scaleBy, sum } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { dayBefore, endOf, isInstant } from '#model/period.ts';
import type { Statement } from '#statements/read-statements.ts';
import { operandOf } from '#tables/operands.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';

/** What the rows of a roll-forward are, found from their numbers. */
export interface NamedRollForward {
  /** What is rolled forward: the label under which both balances stand elsewhere. */
  readonly subject: string;
  /** Parallel to the rows of the table. */
  readonly labels: readonly string[];
  readonly evidence: readonly string[];
}

function amountOf(cell: ReturnType<typeof operandOf>): { readonly coefficient: bigint; readonly exponent: number } | undefined {
  return cell === 'nil' ? { coefficient: 0n, exponent: 0 } : cell;
}

/** Whether in each of two columns or more the last row is the sum of all above it, two of them at least other than zero. */
function rollsForward(rows: readonly RecognizedRow[], width: number): boolean {
  return (
    width >= 2 &&
    Array.from({ length: width }, (_, column) => rows.map((row) => amountOf(operandOf(row.cells[column])))).every((amounts) => {
      const [parts, total] = [amounts.slice(0, -1).filter((amount) => amount !== undefined), amounts.at(-1)];
      const terms = parts.filter((part) => part.coefficient !== 0n).length;
      return total !== undefined && total.coefficient !== 0n && terms >= 2 && amounts[0] !== undefined && equals(sum(parts), total);
    })
  );
}

/** The one label under which a column's two balances stand elsewhere, to the digit, at the days before and behind its period. */
function subjectOf(
  rows: readonly RecognizedRow[],
  statement: Statement,
  facts: readonly Fact[],
): { readonly label: string; readonly lines: readonly number[] } | undefined {
  const found = new Map<string, Set<number>>();
  for (const [index, column] of statement.columns.entries()) {
    const period = column.period;
    if (period === undefined || isInstant(period)) continue;
    const standsAt = (row: RecognizedRow | undefined, day: string): readonly Fact[] => {
      const amount = amountOf(operandOf(row?.cells[index]));
      const value = amount === undefined ? undefined : scaleBy(amount, column.unit?.scale ?? statement.unit?.scale ?? 0);
      return facts.filter((fact) => {
        const other = parseDecimal(fact.value ?? '');
        return (
          isInstant(fact.period) && endOf(fact.period) === day && other !== undefined && value !== undefined && compare(other, value) === 0
        );
      });
    };
    const opening = standsAt(rows[0], dayBefore(period.start));
    const closing = standsAt(rows.at(-1), period.end);
    for (const fact of opening) {
      const same = closing.filter((other) => other.label === fact.label);
      if (same.length > 0)
        found.set(fact.label, new Set([...(found.get(fact.label) ?? []), fact.line, ...same.map((other) => other.line)]));
    }
  }
  const [only, another] = [...found];
  return only === undefined || another !== undefined ? undefined : { label: only[0], lines: [...only[1]] };
}

/**
 * Names the rows of a table without labels that is a roll-forward: the last row is the sum of the others in every column, and in some
 * column the first and the last are balances that stand under one label elsewhere. What the changes between them are, nothing tells; they
 * are changes, and are numbered.
 *
 *   1,379,302⇥1,488,361     Balance at the beginning of the period
 *   25,806⇥(39,785)         Change 1 (label lost)
 *   1,405,108⇥1,448,576     Balance at the end of the period
 */
export function nameRollForward(statement: Statement, facts: readonly Fact[]): NamedRollForward | undefined {
  const { rows } = statement.table;
  if (rows.length < 3 || rows.some((row) => row.label !== '') || !rollsForward(rows, statement.columns.length)) return undefined;
  const subject = subjectOf(rows, statement, facts);
  if (subject === undefined) return undefined;
  const last = rows.length - 1;
  const labels = rows.map((_, index) => {
    if (index === 0) return 'Balance at the beginning of the period';
    return index === last ? 'Balance at the end of the period' : `Change ${index} (label lost)`;
  });
  return {
    subject: subject.label,
    labels,
    evidence: [
      'The last row is the sum of the others in every column.',
      `The first and the last stand as ${subject.label} on lines ${subject.lines.toSorted((left, right) => left - right).join(' and ')}.`,
    ],
  };
}
