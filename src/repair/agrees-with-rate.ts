import { absolute, compare, type Decimal, decimal, multiply, powerOfTen, sign, subtract } from '#model/decimal.ts';

/** The last printed place of a number, halved: by so much may rounding have moved it. */
function halfPlace(value: Decimal): Decimal {
  return { coefficient: 5n, exponent: value.exponent - 1 };
}

/**
 * Whether `rate` is the percentage by which `current` differs from `prior`, all three within their rounding: tested as
 * |100 (current − prior) − rate × |prior|| against the largest difference that the three roundings allow.
 */
export function agreesWithRate(prior: Decimal, current: Decimal, rate: Decimal): boolean {
  if (sign(prior) === 0 || sign(prior) !== sign(current)) return false;
  const hundred = decimal(powerOfTen(2));
  const [before, after] = [absolute(prior), absolute(current)];
  const residue = absolute(subtract(multiply(hundred, subtract(after, before)), multiply(rate, before)));
  const allowed = [
    multiply(hundred, halfPlace(after)),
    multiply(hundred, halfPlace(before)),
    multiply(absolute(rate), halfPlace(before)),
    multiply(halfPlace(rate), before),
  ];
  return (
    compare(
      residue,
      allowed.reduce((left, right) => subtract(left, { coefficient: -right.coefficient, exponent: right.exponent })),
    ) <= 0
  );
}
