import { absolute, compare, decimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';

/** Whether two printings state one value: the same digits, or, where one is coarser, within one unit of its last place. */
export function saysTheSame(left: Fact, right: Fact): boolean {
  const [a, b] = [parseDecimal(left.value ?? ''), parseDecimal(right.value ?? '')];
  if (!a || !b) return a === b;
  const order = absolute(subtract(a, b));
  if (left.decimals === right.decimals) return order.coefficient === 0n;
  return compare(order, scale(decimal(1), -Math.min(left.decimals, right.decimals))) <= 0;
}
