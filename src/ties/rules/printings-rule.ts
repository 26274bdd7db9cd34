import type { RuleText } from './rule-text.ts';

/** Several printings of one fact: anywhere, on the exchange's summary page, or in a bridge from a measure of the issuer's own. */
export interface PrintingsRule extends RuleText {
  readonly family: 'printings';
  readonly within: 'statements' | 'summary' | 'bridges';
}
