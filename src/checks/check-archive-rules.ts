import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import { checkAnnouncements } from './check-announcements.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { classifyComparatives, reportComparatives } from './check-comparatives.ts';
import { checkPolicies } from './check-policies.ts';
import { checkQuarters } from './check-quarters.ts';
import { checkSplits } from './check-splits.ts';
import { checkStandards } from './check-standards.ts';
import type { Outcome } from './outcome.ts';

/** Runs the rules across the filings of one issuer, given oldest first; what is printed twice is compared once for all of them. */
export function checkArchiveRules(rules: readonly ArchiveRule[], filings: readonly ArchivedFiling[]): Outcome[] {
  const comparatives = classifyComparatives(filings);
  const outcomesOf = (rule: ArchiveRule): Outcome[] => {
    switch (rule.family) {
      case 'quarters':
        return checkQuarters(rule, filings);
      case 'policies':
        return checkPolicies(rule, filings);
      case 'standards':
        return checkStandards(rule, filings);
      case 'announcements':
        return checkAnnouncements(rule, filings);
      case 'splits':
        return [...reportComparatives(rule, comparatives), ...checkSplits(rule, filings)];
      case 'comparatives':
      case 'presentation':
      case 'corrections':
      case 'openings':
      case 'scales':
        return reportComparatives(rule, comparatives);
    }
  };
  return rules.flatMap(outcomesOf);
}
