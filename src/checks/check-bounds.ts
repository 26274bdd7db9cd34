import { compareRational } from '#ties/rational.ts';
import type { Bound } from '#ties/rules/quotient-rule.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import { occasionsOf, resolveOperand } from './resolve-operands.ts';
import { group } from './write-numbers.ts';

/** Compares figures that must not exceed others of the same time; only printings to the same place. */
export function checkBounds(rule: RuleText, bounds: readonly Bound[], { filing, book }: FilingUnderCheck): Outcome[] {
  return bounds.flatMap(({ smaller, larger, unlessLoss }) =>
    occasionsOf(book, [smaller]).flatMap((occasion) => {
      const low = resolveOperand(book, smaller, occasion);
      const high = resolveOperand(book, larger, occasion);
      if (!low || !high || low.fact.decimals !== high.fact.decimals) return [];
      const isLoss = high.value.numerator < 0n;
      const holds = (unlessLoss && isLoss) || compareRational(low.value, high.value) <= 0;
      const detail = `${smaller.name} ${group(low.decimal)}, ${larger.name} ${group(high.decimal)}`;
      return [toOutcome({ rule, filing, verdict: holds ? 'exact' : 'inconsistent', facts: [low.fact, high.fact], detail, isTie: false })];
    }),
  );
}
