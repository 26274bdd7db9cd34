import type { Equation } from './equation-rule.ts';
import type { OperandPattern } from './operand-pattern.ts';
import type { RuleText } from './rule-text.ts';

/** `quotient = dividend / divisor × factor`. */
export interface Quotient {
  readonly quotient: OperandPattern;
  readonly dividend: OperandPattern;
  readonly divisor: OperandPattern;
  readonly factor: 1 | 100;
}

/** One figure that must not exceed another. */
export interface Bound {
  readonly smaller: OperandPattern;
  readonly larger: OperandPattern;
  /** The bound is not asked of a loss. */
  readonly unlessLoss: boolean;
}

/** Quotients that are printed, and what else follows from the same operands. */
export interface QuotientRule extends RuleText {
  readonly family: 'quotient';
  readonly quotients: readonly Quotient[];
  readonly bounds: readonly Bound[];
  readonly equations?: readonly Equation[];
  /** Compares the percentages of a table with the amounts beside them. */
  readonly mix?: boolean;
}
