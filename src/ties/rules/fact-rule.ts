import type { Fact } from '#model/fact.ts';
import type { RuleText } from './rule-text.ts';

/** What is known of a filing as a whole. */
export interface FilingTraits {
  /** Some fact of it has an accounting standard. */
  readonly hasStandard: boolean;
}

/** What one fact must be by itself. */
export interface FactRule extends RuleText {
  readonly family: 'fact';
  /** What is wrong with a fact, as the end of a sentence; undefined where nothing is. */
  readonly complain: (fact: Fact, filing: FilingTraits) => string | undefined;
  /** A complaint about the characters alone does not count where an equality supports how they were read. */
  readonly yieldsToTies: boolean;
  /** Figures of one unit in one table have as many decimals. */
  readonly wantsEvenDecimals?: boolean;
}
