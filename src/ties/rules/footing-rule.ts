import type { RuleText } from './rule-text.ts';

/** What a rule may ask about a sum that was found in a table. */
export interface FoundSum {
  readonly totalLabel: string;
  readonly childLabels: readonly string[];
  /** Some operand is taken away although it is printed without a sign. */
  readonly hasInferredSigns: boolean;
  /** Every operand is itself a total of the table. */
  readonly sumsTotals: boolean;
  readonly statement: string;
}

/** Sums of rows (down a column) or of columns (along a row); the first rule that fits a sum takes it. */
export interface FootingRule extends RuleText {
  readonly family: 'footing';
  readonly direction: 'rows' | 'columns';
  readonly fits: (sum: FoundSum) => boolean;
}
