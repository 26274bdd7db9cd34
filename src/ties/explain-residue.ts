import { add, type Decimal, negate, powerOfTen, subtract, sum } from '#model/decimal.ts';
import { type SingleEdit, singleEdit } from './single-edit.ts';

/** One operand of a sum that does not agree. */
export interface SumOperand {
  readonly value: Decimal;
  readonly weight: 1 | -1;
}

/** A small change of one figure that would make the sum agree. `operand` is undefined where it is the total. */
export interface ResidueExplanation {
  readonly operand: number | undefined;
  readonly edit: SingleEdit;
  readonly corrected: Decimal;
}

/** Both numbers as whole numbers of the display unit that `shown` is printed in. */
function editBetween(shown: Decimal, wanted: Decimal): SingleEdit | undefined {
  const exponent = Math.min(shown.exponent, wanted.exponent);
  if (exponent < shown.exponent && wanted.coefficient % powerOfTen(shown.exponent - exponent) !== 0n) return undefined;
  const from = shown.coefficient;
  const to = (wanted.coefficient * powerOfTen(wanted.exponent - exponent)) / powerOfTen(shown.exponent - exponent);
  return singleEdit(from, to);
}

/**
 * Every single edit of one figure that would make `total` the weighted sum of its operands: one digit, two digits exchanged,
 * a lost or added digit, a sign, a factor of a thousand. Signs and exchanged digits come first.
 */
export function explainResidue(total: Decimal, operands: readonly SumOperand[]): readonly ResidueExplanation[] {
  const computed = sum(operands.map(({ value, weight }) => (weight === 1 ? value : negate(value))));
  const residue = subtract(total, computed);
  if (residue.coefficient === 0n) return [];
  const found: ResidueExplanation[] = [];
  const ofTotal = editBetween(total, computed);
  if (ofTotal) found.push({ operand: undefined, edit: ofTotal, corrected: computed });
  operands.forEach(({ value, weight }, operand) => {
    if (value.coefficient === 0n) return;
    const corrected = weight === 1 ? add(value, residue) : subtract(value, residue);
    const edit = editBetween(value, corrected);
    if (edit) found.push({ operand, edit, corrected });
  });
  const rank: readonly SingleEdit[] = ['sign', 'thousandfold', 'transposition', 'digit', 'lost digit', 'extra digit'];
  return found.sort((left, right) => rank.indexOf(left.edit) - rank.indexOf(right.edit));
}
