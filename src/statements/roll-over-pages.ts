import { addDays, type Duration, type Period } from '#model/period.ts';
import type { RecognizedTable } from '#tables/recognize-tables.ts';
import { rollForwardPeriods } from './table-period.ts';

/** A statement of changes as far as it is read. */
interface Rolling {
  readonly statement: string;
  readonly table: RecognizedTable;
  readonly columns: readonly unknown[];
  readonly period?: Period;
  readonly rolls: readonly (Duration | undefined)[];
}

/** Balances that open and close a span stand farther apart; a closing one and the next opening do not. */
const fewestDays = 27;

/** Whether two statements are parts of one, which goes on behind the end of a page. */
function goesOn(first: Rolling | undefined, second: Rolling): boolean {
  return first?.statement === 'changes-in-equity' && second.statement === first.statement && first.columns.length === second.columns.length;
}

/**
 * Gives the rows of a statement of changes in equity that is cut by the end of a page the span between the balances above and below
 * them, of which one stands in another part.
 */
export function rollOverPages<R extends Rolling>(statements: readonly R[]): readonly R[] {
  const parts: R[][] = [];
  for (const statement of statements) {
    if (goesOn(parts.at(-1)?.at(-1), statement)) parts.at(-1)?.push(statement);
    else parts.push([statement]);
  }
  return parts.flatMap((part) => {
    if (part.length === 1) return part;
    const spans = rollForwardPeriods(part.flatMap(({ table }) => table.rows));
    let from = 0;
    return part.map((statement) => {
      const own = spans.slice(from, from + statement.table.rows.length);
      from += statement.table.rows.length;
      const rolls = own.map((span, index) => {
        const isSpan = span !== undefined && addDays(span.start, fewestDays) <= span.end;
        return statement.rolls[index] ?? (isSpan ? span : undefined);
      });
      const period = statement.period ?? rolls.find((roll) => roll !== undefined);
      return { ...statement, rolls, ...(period === undefined ? {} : { period }) };
    });
  });
}
