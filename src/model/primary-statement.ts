import type { StatementSlug } from './fact.ts';

const primary: ReadonlySet<StatementSlug> = new Set([
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
]);
/** Whether a statement is one of those that every report has. */
export function isPrimary(statement: StatementSlug): boolean {
  return primary.has(statement);
}
