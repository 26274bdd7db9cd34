import type { SlipRule } from '#ties/rules/table-rules.ts';
import { exchangesInChanges } from './exchanges-in-changes.ts';
import { exchangesInPrintings } from './exchanges-in-printings.ts';
import { exchangesInSums } from './exchanges-in-sums.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { movedColumns } from './moved-columns.ts';
import type { Outcome } from './outcome.ts';

/** Looks for a slip of a whole row or column that explains why several equalities fail; nothing is reported where none does. */
export function checkSlips(rule: SlipRule, subject: FilingUnderCheck): Outcome[] {
  switch (rule.slip) {
    case 'exchanged columns': {
      const found = [...exchangesInSums(rule, subject), ...exchangesInPrintings(rule, subject), ...exchangesInChanges(rule, subject)];
      return [...new Map(found.toReversed().map((outcome) => [outcome.finding.facts.slice(0, 2).toSorted().join(' '), outcome])).values()];
    }
    case 'moved column':
      return movedColumns(rule, subject);
  }
}
