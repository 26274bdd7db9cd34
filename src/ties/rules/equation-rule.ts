import type { OperandPattern } from './operand-pattern.ts';
import type { RuleText } from './rule-text.ts';

/** One operand of the right side. */
export interface EquationTerm {
  readonly operand: OperandPattern;
  readonly weight: 1 | -1;
  /** Some issuers print it apart, others within another operand; whichever comes nearer is taken. */
  readonly isOptional?: boolean;
}

/** `left = sum of right`, each an operand with a weight. */
export interface Equation {
  readonly left: OperandPattern;
  readonly right: readonly EquationTerm[];
  /** What a difference means where it is no error, for instance amounts declared and amounts paid. */
  readonly otherwise?: string;
  /** A label under which the left side is something else; where the equation holds, the document's label is wrong. */
  readonly mislabeled?: RegExp;
}

export interface EquationRule extends RuleText {
  readonly family: 'equation';
  readonly equations: readonly Equation[];
}

/** An operand taken with plus sign. */
export function plus(operand: OperandPattern): EquationTerm {
  return { operand, weight: 1 };
}

/** An operand taken away. */
export function minus(operand: OperandPattern): EquationTerm {
  return { operand, weight: -1 };
}

/** An operand taken with plus sign, unless another one already holds it. */
export function maybe(operand: OperandPattern): EquationTerm {
  return { operand, weight: 1, isOptional: true };
}
