import type { AccountingStandard, StatementSlug } from '#model/fact.ts';
import type { RoundingPolicy, RowRole } from '#model/filing.ts';
import type { Standing } from '#series/basis.ts';
import type { Figure } from '#views/figure.ts';

/** A figure of a line in one period, with all that decides how it is set beside others. */
export interface ComparedFigure {
  readonly id: string;
  /** Decimal string in base units; absent for nil. */
  readonly value?: string;
  readonly decimals: number;
  /** How its document rounds. */
  readonly rounding: RoundingPolicy;
  readonly isAmount: boolean;
  /** Of the unit in which it is most precisely printed. */
  readonly power: number;
  /** As it is shown in that unit, and in every coarser one that its sheet has, by power. */
  readonly shown: Readonly<Record<number, Figure>>;
  readonly standing: Standing;
  /** The movement since an earlier period as the document prints it, by the slug of that period. */
  readonly printed: Readonly<Record<string, { readonly change?: Figure; readonly rate?: Figure }>>;
}

export interface ComparedLine {
  readonly key: string;
  readonly label: string;
  /** What notes call it: its label and its member, without a unit. */
  readonly name: string;
  readonly sections: readonly string[];
  readonly depth: number;
  readonly role: RowRole;
  readonly isGrandTotal: boolean;
  readonly itemHref?: string;
  /** By the slug of the period. */
  readonly figures: Readonly<Record<string, ComparedFigure>>;
}

/** The whole of which the lines of a period are shares. */
export type ComparedWhole = Pick<ComparedFigure, 'id' | 'decimals' | 'rounding' | 'standing'> & { readonly value: string };

/** A statement under one accounting standard in all periods, its flows or its balances. Plain data: pages and browsers lay tables from it. */
export interface ComparedSheet {
  readonly id: string;
  readonly statement: StatementSlug;
  readonly title: string;
  readonly standard?: AccountingStandard;
  readonly isOfBalances: boolean;
  /** The unit of most lines. */
  readonly unit: string;
  /** Whether a change in per cent says something: not of cash flows. */
  readonly hasRates: boolean;
  /** What the lines are shares of, in words; absent where there is no common size. */
  readonly whole?: string;
  readonly wholes: Readonly<Record<string, ComparedWhole>>;
  /** Every period that a line states, newest first. */
  readonly periods: readonly ComparedPeriod[];
  readonly lines: readonly ComparedLine[];
}

export interface ComparedPeriod {
  readonly slug: string;
  readonly label: string;
  /** The day on which it ends: balances are headed by it. */
  readonly day: string;
}

/** What is set side by side. */
export interface Choice {
  /** Slugs of periods, in the order of their columns. */
  readonly periods: readonly string[];
  readonly hasChanges: boolean;
  readonly hasRates: boolean;
  readonly hasSizes: boolean;
}

/** What a browser loads for a statement. */
export interface ComparedStatement {
  readonly title: string;
  /** The page of the statement over all periods. */
  readonly href: string;
  readonly sheets: readonly ComparedSheet[];
}
