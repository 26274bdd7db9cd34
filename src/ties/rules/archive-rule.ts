import type { RuleText } from './rule-text.ts';

/** What is looked for across filings; each family has one interpreter in `src/checks`. */
export type ArchiveFamily =
  | 'quarters'
  | 'comparatives'
  | 'presentation'
  | 'policies'
  | 'standards'
  | 'splits'
  | 'corrections'
  | 'openings'
  | 'announcements'
  | 'scales';

/** What several filings of one issuer say together. */
export interface ArchiveRule extends RuleText {
  readonly family: ArchiveFamily;
}
