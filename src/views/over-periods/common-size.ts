import type { Fact, StatementSlug } from '#model/fact.ts';
import type { Duration } from '#model/period.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { findPrintings } from '#series/measure-value.ts';
import { speakLatest } from '#series/select-facts.ts';

/** What the lines of a statement are shares of. */
export interface CommonBase {
  readonly label: string;
  readonly of: readonly string[];
}

const revenues: CommonBase = { label: 'revenues', of: ['ifrs-full:Revenue', 'us-gaap:Revenues', 'jppfs_cor:NetSales'] };
const totalAssets: CommonBase = { label: 'total assets', of: ['ifrs-full:Assets', 'us-gaap:Assets', 'jppfs_cor:Assets'] };

/** Statements without an entry have no common size. */
const bases: Partial<Record<StatementSlug, CommonBase>> = {
  'profit-or-loss': revenues,
  'comprehensive-income': revenues,
  'operating-results': revenues,
  'network-services': revenues,
  'cash-flows': revenues,
  'financial-position': totalAssets,
};

export function commonBase(statement: StatementSlug): CommonBase | undefined {
  return bases[statement];
}

/** The whole of a period under one accounting standard, as the latest document states it. */
export function wholeOf({ of }: CommonBase, span: Duration, standard: string): Fact | undefined {
  return mostPrecise(findPrintings(of, { ...speakLatest(span), ...(standard === '' ? {} : { standard }) }));
}
