import { isInstant } from '#model/period.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts } from './fact-book.ts';
import type { PrintedFact } from './printed-fact.ts';

/** The effect of a new policy that a statement of changes in equity shows in a row of its own, in one column. */
export interface PolicyEffect {
  readonly effect: PrintedFact;
  readonly before?: PrintedFact;
  /** The restated balance, where the statement prints one. */
  readonly after?: PrintedFact;
}

const effectLabel =
  /\bcumulative (?:effects?|impacts?)\b|\b(?:effects?|impacts?) of (?:adopting|adoption|(?:a )?changes? in accounting)|\bchanges? in accounting polic/i;
const afterLabel = /\brestated\b|\badjusted balance\b|\bafter (?:the )?adjustment/i;

export function isPolicyEffect({ fact }: PrintedFact): boolean {
  return effectLabel.test(fact.label) && fact.statement === 'changes-in-equity';
}

/** Balances of the column that stand next to a line, in one direction. */
function balanceNear(column: readonly PrintedFact[], line: number, step: 1 | -1): PrintedFact | undefined {
  const beyond = column.filter(({ fact }) => (fact.line - line) * step > 0 && isInstant(fact.period));
  return beyond.sort((left, right) => (left.fact.line - right.fact.line) * step)[0];
}

/** Every effect of a new policy in a filing, with the balances around it. */
export function policyEffects({ facts, rounding }: ArchivedFiling): readonly PolicyEffect[] {
  const { all } = bindFacts(facts, rounding);
  return all
    .filter((printed) => isPolicyEffect(printed) && !printed.isNil)
    .map((effect) => {
      const column = all.filter(
        ({ fact }) => fact.table === effect.fact.table && fact.dimensions.component === effect.fact.dimensions.component,
      );
      const [before, next] = [balanceNear(column, effect.fact.line, -1), balanceNear(column, effect.fact.line, 1)];
      const after = next !== undefined && afterLabel.test(next.fact.label) ? next : undefined;
      return { effect, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    });
}
