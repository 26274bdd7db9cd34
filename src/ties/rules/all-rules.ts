import { printings } from './d01-printings.ts';
import { bridges } from './d03-bridges.ts';
import type { Rule } from './rule.ts';
import { balance } from './s01-financial-position.ts';
import { equityShares } from './s02-equity.ts';
import { profitBeforeTaxEverywhere } from './s03-profit-before-tax.ts';
import { profitEverywhere } from './s04-profit.ts';
import { comprehensiveIncomeParts } from './s05-comprehensive-income.ts';
import { attribution } from './s06-attribution.ts';
import { netChangeInCash } from './s07-net-change-in-cash.ts';
import { cashArticulation } from './s08-cash.ts';
import { equityComponents } from './s10-equity-components.ts';
import { earningsPerShare } from './s11-earnings-per-share.ts';
import { equityRatio } from './s12-equity-ratio.ts';
import { subtotals } from './t01-subtotals.ts';
import { grandTotals } from './t02-grand-totals.ts';
import { inferredSigns } from './t03-inferred-signs.ts';
import { rowTotals } from './t04-row-totals.ts';
import { segments } from './t05-segments.ts';
import { rollForward } from './t07-roll-forward.ts';
import { yearOverYear } from './t09-year-over-year.ts';
import { changes } from './t10-changes.ts';

/** Every rule of one filing. Footing rules stand in the order in which they are offered a sum. */
export const allRules: readonly Rule[] = [
  inferredSigns,
  rollForward,
  grandTotals,
  subtotals,
  segments,
  rowTotals,
  yearOverYear,
  changes,
  balance,
  equityShares,
  profitBeforeTaxEverywhere,
  profitEverywhere,
  comprehensiveIncomeParts,
  attribution,
  netChangeInCash,
  cashArticulation,
  equityComponents,
  earningsPerShare,
  equityRatio,
  printings,
  bridges,
];
