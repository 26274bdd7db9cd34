import type { RuleText } from './rule-text.ts';

/** A column that restates two others of its table: a change in percent, or in the unit itself. */
export interface ChangeRule extends RuleText {
  readonly family: 'change';
  readonly measure: 'percent' | 'difference';
}
