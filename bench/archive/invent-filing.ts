import { dayOf, publicationDay, type Reported, spanOf } from './calendar.ts';
import { damageText } from './damage-text.ts';
import { noteSections } from './notes.ts';
import { filler, positionProse, resultsProse } from './prose.ts';
import { cashFlows, columnsOf, comprehensiveIncome, financialPosition, operatingResults, profitOrLoss } from './statements.ts';

/** The two documents that a company publishes for each quarter. */
export const kinds = ['earnings-release', 'quarterly-report'] as const;
export type FilingKind = (typeof kinds)[number];

/** Rows of a filing that are damaged, by a seed. */
export const damagedRows = 6;

function cover(reported: Reported, kind: FilingKind): readonly string[] {
  const title = kind === 'earnings-release' ? 'Consolidated Financial Results' : 'Quarterly Securities Report';
  return [
    'Hinokuma Networks Inc.',
    `${title} for the ${spanOf(reported)} months ended ${dayOf(reported)} (from January 1, ${reported.year} to ${dayOf(reported)}) under IFRS`,
    publicationDay(reported),
    'Securities code: 9998',
    'Amounts of less than one thousand yen are rounded.',
  ];
}

/**
 * One filing of an invented company, some 60 KB: statements that tie, sentences about them, paragraphs without a figure, some damage. With
 * `notes`, as long as an annual report: each note is two paragraphs and a table.
 */
export function inventFiling(reported: Reported, kind: FilingKind, seed: number, notes = 0): string {
  const columns = columnsOf(reported, seed);
  const sections = [
    ...cover(reported, kind),
    '1. Results of Operations',
    operatingResults(columns),
    ...resultsProse(columns),
    ...filler(40),
    '2. Financial Position',
    ...positionProse(columns),
    ...filler(20),
    '3. Consolidated Financial Statements',
    financialPosition(columns),
    profitOrLoss(columns),
    comprehensiveIncome(columns),
    cashFlows(columns),
    '4. Notes to Consolidated Financial Statements',
    ...filler(30),
    ...noteSections(columns, notes),
  ];
  return `${damageText(sections.join('\n\n'), seed + reported.last, damagedRows)}\n`;
}
