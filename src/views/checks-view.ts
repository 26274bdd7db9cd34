import type { Verdict } from '#model/finding.ts';
import type { Link } from '#site/links.ts';
import type { Notice } from '#site/notice.ts';
import type { DocumentReference } from './references.ts';

export interface FindingRow {
  readonly id: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly message: string;
  /** Printed minus computed, at the unit of the figures tested; empty where nothing was computed. */
  readonly residueText: string;
  /** The figures involved, the tested one first. */
  readonly figures: readonly Link[];
  readonly document: DocumentReference;
}

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly text: string;
  readonly count: number;
}

export interface RuleSummary {
  readonly rule: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly counts: readonly VerdictCount[];
  readonly total: number;
}

export interface FilingSummary {
  readonly document: DocumentReference;
  readonly facts: number;
  readonly tied: number;
  readonly repaired: number;
  readonly disputed: number;
  readonly unresolved: number;
  readonly findings: readonly VerdictCount[];
}

export interface ChecksView {
  readonly title: string;
  readonly notice: Notice;
  readonly filings: readonly FilingSummary[];
  readonly totals: Omit<FilingSummary, 'document'>;
  readonly rules: readonly RuleSummary[];
  /** Findings with the verdict inconsistent. */
  readonly problems: readonly FindingRow[];
}

/** `/checks/<rule>/` */
export interface RuleView {
  readonly summary: RuleSummary;
  readonly findings: readonly FindingRow[];
  readonly notice: Notice;
}

export function checksView(): ChecksView {
  throw new Error('checksView');
}

/** Slugs of the rules that have findings: `t01`. */
export function ruleSlugs(): readonly string[] {
  throw new Error('ruleSlugs');
}

export function ruleView(_slug: string): RuleView {
  throw new Error('ruleView');
}
