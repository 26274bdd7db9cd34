import type { Bound } from './quotient-rule.ts';
import type { RuleText } from './rule-text.ts';

/** Rows that detail another row without adding up to it, and figures that must not exceed others. */
export interface PartsRule extends RuleText {
  readonly family: 'parts';
  /** Labels that say that a row is a part of the one above it. */
  readonly ofWhich: RegExp;
  readonly bounds: readonly Bound[];
}

/** Percentages of a total that stand beside the parts which they describe. */
export interface SharesRule extends RuleText {
  readonly family: 'shares';
}

/** A slip of a whole row or column that explains why sums fail. */
export interface SlipRule extends RuleText {
  readonly family: 'slip';
  readonly slip: 'exchanged columns' | 'moved column';
}

/** Two printings of one table. */
export interface TwinsRule extends RuleText {
  readonly family: 'twins';
}

/** The total of a note and the line of the statement that it explains. */
export interface NotesRule extends RuleText {
  readonly family: 'notes';
}

/** What the columns of a table say about time. */
export interface PeriodsRule extends RuleText {
  readonly family: 'periods';
  readonly aspect: 'kinds and lengths' | 'headers' | 'nested spans';
}
