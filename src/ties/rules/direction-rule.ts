import type { OperandPattern } from './operand-pattern.ts';
import type { RuleText } from './rule-text.ts';

/** A flow of the statement of cash flows and the balance whose change it reports. */
export interface Direction {
  readonly flow: OperandPattern;
  readonly balance: OperandPattern;
  /** An increase of an asset takes cash away, one of a liability brings it. */
  readonly side: 'asset' | 'liability';
}

/** Directions are reported; that they differ is never an error. */
export interface DirectionRule extends RuleText {
  readonly family: 'direction';
  readonly directions: readonly Direction[];
}
