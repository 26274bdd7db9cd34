import { accountingStandards, factKinds, factStatuses, statementSlugs } from '#model/fact.ts';
import { type FactColumn, factColumns as names, type PublishedFact } from '#series/published-facts.ts';
import type { Column, ColumnOutline } from './column.ts';

const outlines: Readonly<Record<FactColumn, Omit<ColumnOutline, 'name'>>> = {
  id: {
    datatype: 'string',
    description:
      'Stable id: filing, line and tab cell (L254C2), further facts of one cell .2, .3; on lines without a tab, line and offset (L159O77).',
    isRequired: true,
  },
  filing: { datatype: 'string', description: 'Folder name of the document.', isRequired: true },
  line: { datatype: 'integer', description: 'Line of the source, from 1; lines end at LF only.', isRequired: true },
  column: {
    datatype: 'integer',
    description: 'Tab cell of the line where the characters stand, from 1; empty on lines without a tab.',
    isRequired: false,
  },
  offset: {
    datatype: 'integer',
    description: 'Unicode code point of the line where the printed characters start, from 1.',
    isRequired: true,
  },
  printed: { datatype: 'string', description: 'The characters of the source, as they stand there, damage included.', isRequired: true },
  statement: { datatype: 'string', description: 'What the table is that the figure stands in.', isRequired: true, values: statementSlugs },
  path: { datatype: 'string', description: 'Section labels inside the table, outermost first, joined by " > ".', isRequired: false },
  label: {
    datatype: 'string',
    description: 'Row label, repaired, without footnote marks and trailing unit; where rows are periods, what the column is about.',
    isRequired: false,
  },
  concept: {
    datatype: 'string',
    description: 'Meaning in a taxonomy (ifrs-full:, us-gaap:) or of the issuer (issuer:); empty where unresolved, never guessed.',
    isRequired: false,
  },
  kind: { datatype: 'string', description: 'What kind of figure it is; nil is a printed dash.', isRequired: true, values: factKinds },
  period_start: { datatype: 'date', description: 'First day of the period; empty for a balance date.', isRequired: false },
  period_end: { datatype: 'date', description: 'Last day of the period; the date itself for a balance.', isRequired: true },
  versus_start: { datatype: 'date', description: 'First day of the period that a change compares with.', isRequired: false },
  versus_end: {
    datatype: 'date',
    description: 'Last day of the period that a change compares with; the date itself for balances.',
    isRequired: false,
  },
  unit: { datatype: 'string', description: 'JPY, JPY/share, percent, shares, contracts, …', isRequired: true },
  value: {
    datatype: 'decimal',
    description: 'Exact decimal in base units (yen, not thousands; a percentage as printed) with the printed sign; empty for nil.',
    isRequired: false,
  },
  decimals: {
    datatype: 'integer',
    description: 'Precision as in XBRL: -3 good to the thousand, 2 two decimals, 0 an exact count.',
    isRequired: true,
  },
  dimensions: {
    datatype: 'string',
    description: 'Pairs axis=member joined by "; ": component, segment, level, scenario, basis, measure, announced.',
    isRequired: false,
  },
  standard: { datatype: 'string', description: 'Accounting standard.', isRequired: false, values: accountingStandards },
  status: {
    datatype: 'string',
    description:
      'The first that applies: disputed (an unexplained check fails), approved (a person decided), repaired (read otherwise than the characters say), tied (at least one equality between printed figures holds), as-printed (nothing covers it).',
    isRequired: true,
    values: factStatuses,
  },
  ties: {
    datatype: 'integer',
    description: 'Number of equalities between printed figures that hold and involve this fact.',
    isRequired: true,
  },
  entity: { datatype: 'string', description: "The issuer's securities code.", isRequired: false },
  item: {
    datatype: 'string',
    description: 'Slug of the line item that joins the fact to other documents, one for all accounting standards; empty where not joined.',
    isRequired: false,
  },
  period_label: { datatype: 'string', description: 'The period as the issuer names it, e.g. 1H25.', isRequired: false },
  months: { datatype: 'integer', description: 'Length of the period in months; empty for a balance date.', isRequired: false },
  canonical: {
    datatype: 'string',
    description: 'yes on the most precise printing of a fact in its document.',
    isRequired: false,
    values: ['yes'],
  },
  vintage: {
    datatype: 'string',
    description: 'first-seen in this archive, latest, both, or superseded.',
    isRequired: false,
    values: ['first-seen', 'latest', 'both', 'superseded'],
  },
  page: { datatype: 'string', description: 'Page of the document where known.', isRequired: false },
};

/** The columns of facts.csv, in their permanent order, with what each says. */
export const factColumns: readonly Column<PublishedFact>[] = names.map((name) => ({
  name,
  ...outlines[name],
  read: (fact) => String(fact[name]),
}));
