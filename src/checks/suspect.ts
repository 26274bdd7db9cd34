import type { Decimal } from '#model/decimal.ts';
import { explainResidue } from '#ties/explain-residue.ts';
import { type SingleEdit, singleEdit } from '#ties/single-edit.ts';
import type { PrintedFact } from './printed-fact.ts';
import type { Term } from './weighted-terms.ts';

/** A figure with which an equality would hold if one small slip of it were undone. */
export interface Suspect {
  readonly printed: PrintedFact;
  readonly corrected: Decimal;
  readonly edit: SingleEdit;
}

/** Every single slip, of the total or of one part, that explains why a sum does not agree. */
export function suspectsOfSum(total: PrintedFact, terms: readonly Term[]): Suspect[] {
  const operands = terms.map(({ printed, weight }) => ({ value: printed.decimal, weight }));
  return explainResidue(total.decimal, operands).flatMap(({ operand, edit, corrected }) => {
    const printed = operand === undefined ? total : terms[operand]?.printed;
    return printed === undefined || printed.isNil ? [] : [{ printed, corrected, edit }];
  });
}

/** The slip of either of two figures, printed to the same place, that should be equal. */
export function suspectsOfPair(one: PrintedFact, other: PrintedFact): Suspect[] {
  if (one.decimal.exponent !== other.decimal.exponent) return [];
  const edit = singleEdit(one.decimal.coefficient, other.decimal.coefficient);
  const back = singleEdit(other.decimal.coefficient, one.decimal.coefficient);
  return [
    ...(edit === undefined ? [] : [{ printed: one, corrected: other.decimal, edit }]),
    ...(back === undefined ? [] : [{ printed: other, corrected: one.decimal, edit: back }]),
  ];
}

/** The slip of a figure that should be another one. */
export function suspectsOfValue(printed: PrintedFact, wanted: Decimal): Suspect[] {
  if (printed.decimal.exponent !== wanted.exponent) return [];
  const edit = singleEdit(printed.decimal.coefficient, wanted.coefficient);
  return edit === undefined ? [] : [{ printed, corrected: wanted, edit }];
}
