import { add, type Decimal, negate, sign, subtract, zero } from '#model/decimal.ts';

/** More parts than these leave more than one choice of signs open. */
const mostParts = 14;

/** The signs under which the parts give the total exactly: all added, else the only choice that fits. */
export function weightsOf(total: Decimal, parts: readonly Decimal[]): readonly (1 | -1)[] | undefined {
  if (sign(subtract(parts.reduce(add, zero), total)) === 0) return parts.map(() => 1);
  if (parts.length > mostParts) return undefined;
  let found: readonly (1 | -1)[] | undefined;
  for (let choice = 0; choice < 2 ** parts.length; choice += 1) {
    const weights = parts.map((_, index): 1 | -1 => ((choice >> index) % 2 === 0 ? 1 : -1));
    const sum = parts.reduce((value, part, index) => add(value, weights[index] === 1 ? part : negate(part)), zero);
    if (sign(subtract(sum, total)) !== 0) continue;
    if (found) return undefined;
    found = weights;
  }
  return found;
}
