import type { Period } from '#model/period.ts';

/** What a table, and so a fact, belongs to. */
export const statementSlugs = [
  'highlights',
  'operating-results',
  'segment-results',
  'network-services',
  'contracts',
  'financial-position',
  'profit-or-loss',
  'comprehensive-income',
  'changes-in-equity',
  'cash-flows',
  'segment-information',
  'dividends',
  'targets',
  'tse-summary',
  'selected-financial-data',
  'shares',
  'shareholders',
  'orders-and-sales',
  'non-gaap',
  'note',
  'narrative',
  'other',
] as const;
export type StatementSlug = (typeof statementSlugs)[number];

export const factKinds = ['amount', 'percent-change', 'change', 'ratio', 'per-share', 'count', 'nil'] as const;
export type FactKind = (typeof factKinds)[number];

/** The first that applies, in this order. */
export const factStatuses = ['disputed', 'approved', 'repaired', 'tied', 'as-printed'] as const;
export type FactStatus = (typeof factStatuses)[number];

export const accountingStandards = ['IFRS', 'US GAAP', 'J-GAAP'] as const;
export type AccountingStandard = (typeof accountingStandards)[number];

/** One printed figure with its meaning. Immutable; a restatement is another fact of another filing. */
export interface Fact {
  /** `<filing>#L<line>C<column>`, further facts of one cell `.2`, `.3`; on lines without a tab, and in HTML, `#L<line>O<offset>`. */
  readonly id: string;
  readonly filing: string;
  readonly line: number;
  /** 1-based cell where the characters stand: between tabs, or as written in its row; absent outside of tables. */
  readonly column?: number;
  /** 1-based code point of the line where `printed` starts. */
  readonly offset: number;
  /** One contiguous piece of the line, as it stands there. */
  readonly printed: string;
  /** Page of the document, from 1, and the box around the characters: left, top, width, height in points; of documents with pages. */
  readonly page?: number;
  readonly box?: readonly [number, number, number, number];
  readonly statement: StatementSlug;
  /** Id of the table the figure stands in: `<filing>#T<first line>`; absent in prose. */
  readonly table?: string;
  /** Section labels inside the table, outermost first. */
  readonly path: readonly string[];
  readonly label: string;
  readonly concept?: string;
  readonly kind: FactKind;
  readonly period: Period;
  /** The comparative period of a change. */
  readonly versus?: Period;
  readonly unit: string;
  /** Decimal string in base units; absent for nil. */
  readonly value?: string;
  /** As in XBRL: -3 good to the thousand, 2 two decimals. */
  readonly decimals: number;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly standard?: AccountingStandard;
  readonly status: FactStatus;
  /** How many equalities between printed figures hold that involve this fact. */
  readonly ties: number;
}
