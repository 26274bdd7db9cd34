import type { ArchiveRule } from './archive-rule.ts';
import { quarters } from './c01-quarters.ts';
import { columns } from './c02-columns.ts';
import { headers } from './c03-headers.ts';
import { ratios } from './c04-ratios.ts';
import { printings } from './d01-printings.ts';
import { summary } from './d02-summary.ts';
import { bridges } from './d03-bridges.ts';
import { nestedSpans } from './d04-spans.ts';
import { comparatives } from './f01-comparatives.ts';
import { presentation } from './f02-presentation.ts';
import { policies } from './f03-policies.ts';
import { standards } from './f04-standards.ts';
import { splits } from './f05-splits.ts';
import { corrections } from './f06-corrections.ts';
import { openings } from './f07-openings.ts';
import { announcements } from './f08-announcements.ts';
import { scales } from './f09-scales.ts';
import { amounts } from './n01-amounts.ts';
import { percentages } from './n02-percentages.ts';
import { movements } from './n03-movements.ts';
import { breakdowns } from './n04-breakdowns.ts';
import { counts } from './n05-counts.ts';
import { everyNumber } from './q01-fates.ts';
import { signs } from './q02-signs.ts';
import { numerals } from './q03-numerals.ts';
import { completeness } from './q04-completeness.ts';
import type { Rule } from './rule.ts';
import type { RuleText } from './rule-text.ts';
import { balance } from './s01-financial-position.ts';
import { equityShares } from './s02-equity.ts';
import { profitBeforeTaxEverywhere } from './s03-profit-before-tax.ts';
import { profitEverywhere } from './s04-profit.ts';
import { comprehensiveIncomeParts } from './s05-comprehensive-income.ts';
import { attribution } from './s06-attribution.ts';
import { netChangeInCash } from './s07-net-change-in-cash.ts';
import { cashArticulation } from './s08-cash.ts';
import { dividendsPaid } from './s09-dividends-paid.ts';
import { equityComponents } from './s10-equity-components.ts';
import { earningsPerShare } from './s11-earnings-per-share.ts';
import { equityRatio } from './s12-equity-ratio.ts';
import { notes } from './s13-notes.ts';
import { directions } from './s14-directions.ts';
import { subtotals } from './t01-subtotals.ts';
import { grandTotals } from './t02-grand-totals.ts';
import { inferredSigns } from './t03-inferred-signs.ts';
import { rowTotals } from './t04-row-totals.ts';
import { segments } from './t05-segments.ts';
import { parts } from './t06-parts.ts';
import { rollForward } from './t07-roll-forward.ts';
import { shares } from './t08-shares.ts';
import { yearOverYear } from './t09-year-over-year.ts';
import { changes } from './t10-changes.ts';
import { exchangedColumns } from './t11-exchanged-columns.ts';
import { movedColumn } from './t12-moved-column.ts';
import { twinTables } from './t13-twin-tables.ts';
import type { TokenRule } from './token-rule.ts';

/** Every rule of one filing. Footing rules stand in the order in which they are offered a sum. */
export const allRules: readonly Rule[] = [
  inferredSigns,
  rollForward,
  grandTotals,
  subtotals,
  segments,
  rowTotals,
  parts,
  shares,
  yearOverYear,
  changes,
  exchangedColumns,
  movedColumn,
  twinTables,
  balance,
  equityShares,
  profitBeforeTaxEverywhere,
  profitEverywhere,
  comprehensiveIncomeParts,
  attribution,
  netChangeInCash,
  cashArticulation,
  dividendsPaid,
  equityComponents,
  earningsPerShare,
  equityRatio,
  notes,
  directions,
  columns,
  headers,
  ratios,
  printings,
  summary,
  bridges,
  nestedSpans,
  signs,
  numerals,
  completeness,
];

/** Rules of prose against facts: the reader of sentences compares, these say what it means. */
export const claimRules: readonly RuleText[] = [amounts, percentages, movements, breakdowns, counts];

/** Rules across the filings of one issuer. */
export const archiveRules: readonly ArchiveRule[] = [
  quarters,
  comparatives,
  presentation,
  policies,
  standards,
  splits,
  corrections,
  openings,
  announcements,
  scales,
];

/** Rules about the numbers of a text, asked when each of them has its fate. */
export const tokenRules: readonly TokenRule[] = [everyNumber];

/** Every rule with a page of its own, in the order of their ids. */
export const documentedRules: readonly RuleText[] = [...allRules, ...claimRules, ...tokenRules, ...archiveRules].toSorted((left, right) =>
  left.id < right.id ? -1 : 1,
);
