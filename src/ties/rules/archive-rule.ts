import type { RuleText } from './rule-text.ts';

/** What several filings of one issuer say together. */
export interface ArchiveRule extends RuleText {
  readonly family: 'quarters';
}
