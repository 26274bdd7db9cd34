import type { FootingRule } from '#ties/rules/footing-rule.ts';
import type { Rule } from '#ties/rules/rule.ts';
import { checkChanges } from './check-changes.ts';
import { checkDirections } from './check-directions.ts';
import { checkEquations } from './check-equations.ts';
import { checkFacts } from './check-facts.ts';
import { checkNotes } from './check-notes.ts';
import { checkParts } from './check-parts.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPrintings } from './check-printings.ts';
import { checkQuotients } from './check-quotients.ts';
import { checkShares } from './check-shares.ts';
import { checkSlips } from './check-slips.ts';
import { checkTwins } from './check-twins.ts';
import { byColumn, byTable, doubtReadings } from './doubt-readings.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { Outcome } from './outcome.ts';

/** Runs one rule by the interpreter of its family. `isSupported` says which figures take part in equalities that hold. */
export function runRule(rule: Exclude<Rule, FootingRule>, subject: FilingUnderCheck, isSupported: (id: string) => boolean): Outcome[] {
  switch (rule.family) {
    case 'parts':
      return checkParts(rule, subject);
    case 'shares':
      return checkShares(rule, subject);
    case 'change':
      return doubtReadings(checkChanges(rule, subject), rule, subject, byColumn);
    case 'slip':
      return checkSlips(rule, subject);
    case 'twins':
      return checkTwins(rule, subject);
    case 'equation':
      return checkEquations(rule, subject);
    case 'quotient':
      return checkQuotients(rule, subject);
    case 'notes':
      return checkNotes(rule, subject);
    case 'direction':
      return checkDirections(rule, subject);
    case 'periods':
      return checkPeriods(rule, subject);
    case 'printings':
      return doubtReadings(checkPrintings(rule, subject, isSupported), rule, subject, byTable);
    case 'fact':
      return checkFacts(rule, subject, isSupported);
  }
}
