import type { ChangeRule } from './change-rule.ts';
import type { DirectionRule } from './direction-rule.ts';
import type { EquationRule } from './equation-rule.ts';
import type { FactRule } from './fact-rule.ts';
import type { FootingRule } from './footing-rule.ts';
import type { PrintingsRule } from './printings-rule.ts';
import type { QuotientRule } from './quotient-rule.ts';
import type { NotesRule, PartsRule, PeriodsRule, SharesRule, SlipRule, TwinsRule } from './table-rules.ts';

/** Every rule of one filing; each family has one interpreter in `src/checks`. */
export type Rule =
  | FootingRule
  | PartsRule
  | SharesRule
  | SlipRule
  | TwinsRule
  | ChangeRule
  | EquationRule
  | QuotientRule
  | NotesRule
  | DirectionRule
  | PeriodsRule
  | PrintingsRule
  | FactRule;
