import type { RuleText } from './rule-text.ts';

/** What must be true of the numbers of a text, whether or not they became facts. */
export interface TokenRule extends RuleText {
  readonly family: 'tokens';
  /** So many of a hundred numbers may be unresolved, at most. */
  readonly mostUnresolved: number;
}
