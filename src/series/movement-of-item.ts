import type { StatementSlug } from '#model/fact.ts';
import { indexFacts } from './fact-index.ts';

/** How the movement of a line item is said: in per cent, in points, or as an amount. */
export type Movement = 'percent' | 'points' | 'amount';

const withRates: ReadonlySet<StatementSlug> = new Set([
  'profit-or-loss',
  'comprehensive-income',
  'financial-position',
  'operating-results',
]);
const withoutRates: ReadonlySet<StatementSlug> = new Set(['cash-flows', 'changes-in-equity']);

/** Cash flows and changes in equity have no percentage: a quarter with a large payment is no trend. Ratios move in points. */
export function movementOf(item: string, unit: string): Movement {
  if (unit === 'percent') return 'points';
  const statements = (indexFacts().byItem.get(item) ?? []).map(({ statement }) => statement);
  return statements.some((each) => withoutRates.has(each)) && !statements.some((each) => withRates.has(each)) ? 'amount' : 'percent';
}
