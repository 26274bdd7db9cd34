import type { Fact, StatementSlug } from '#model/fact.ts';

const primary: ReadonlySet<StatementSlug> = new Set([
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'cash-flows',
  'changes-in-equity',
]);

const rank = (fact: Fact): number => (primary.has(fact.statement) ? 0 : 1);
const doubt = (fact: Fact): number => (fact.status === 'disputed' ? 1 : 0);

/** The most precise printing first; a disputed one behind the others; then statements before summaries; then as they stand. */
export function byPrecision(left: Fact, right: Fact): number {
  return (
    doubt(left) - doubt(right) ||
    right.decimals - left.decimals ||
    rank(left) - rank(right) ||
    left.line - right.line ||
    left.offset - right.offset
  );
}

/** The printing to compute with. */
export function mostPrecise(printings: readonly Fact[]): Fact | undefined {
  return [...printings].sort(byPrecision)[0];
}
