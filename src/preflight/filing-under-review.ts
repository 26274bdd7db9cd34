import type { Fact } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';

/** One filing as it would be published. */
export interface FilingUnderReview {
  readonly filing: string;
  readonly document: FilingDocument;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  /** The lines of its source. */
  readonly lines: readonly string[];
}

/** What the last commit holds of a filing. */
export interface CommittedFiling {
  readonly filing: string;
  readonly sha256: string;
  readonly facts: readonly Fact[];
}

/** The place of a fact as messages name it: `name:67:12`, line and code point; `npm run explain` takes it. */
export function placeOf({ filing, line, offset }: Fact): string {
  return `${filing}:${line}:${offset}`;
}
