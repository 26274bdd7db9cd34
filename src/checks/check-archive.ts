import type { Fact } from '#model/fact.ts';
import type { FilingTable, RoundingPolicy } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import { allRules, archiveRules } from '#ties/rules/all-rules.ts';
import { checkArchiveRules } from './check-archive-rules.ts';
import { checkChangesAcross } from './check-changes-across.ts';
import { countTies } from './count-ties.ts';
import type { Outcome } from './outcome.ts';
import { writeHints } from './write-hints.ts';

/** One filing as the archive's rules see it. */
export interface ArchivedFiling {
  readonly filing: string;
  /** Who published it; filings of different issuers are never joined. */
  readonly issuer: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly FilingTable[];
  /** How this filing rounds: `policy` of its inferred rounding, or what it states. */
  readonly rounding: RoundingPolicy;
}

/** What the rules across filings add to one of them. */
export interface ArchiveChecks {
  /** Findings whose tested figure stands in this filing. */
  readonly findings: readonly Finding[];
  readonly ties: ReadonlyMap<string, number>;
  readonly disputed: ReadonlySet<string>;
}

function checksOf({ filing, facts }: ArchivedFiling, outcomes: readonly Outcome[], ties: ReadonlyMap<string, number>): ArchiveChecks {
  const own = new Set(facts.map((fact) => fact.id));
  const disputing = outcomes.filter(({ finding, disputes }) => disputes && finding.verdict === 'inconsistent');
  return {
    findings: writeHints(outcomes).filter((finding) => finding.filing === filing),
    ties: new Map([...ties].filter(([id]) => own.has(id))),
    disputed: new Set(disputing.flatMap(({ finding }) => finding.facts).filter((id) => own.has(id))),
  };
}

/**
 * Runs the rules across filings, given oldest first. Only filings of one issuer are joined; figures under two
 * accounting standards are shown side by side and never compared. Pure; nothing is derived, and no printed figure is replaced.
 */
export function checkArchive(filings: readonly ArchivedFiling[]): ReadonlyMap<string, ArchiveChecks> {
  const issuers = new Map<string, ArchivedFiling[]>();
  for (const filing of filings) issuers.set(filing.issuer, [...(issuers.get(filing.issuer) ?? []), filing]);
  const checks = new Map<string, ArchiveChecks>();
  for (const group of issuers.values()) {
    const changes = allRules.flatMap((rule) => (rule.family === 'change' ? checkChangesAcross(rule, group) : []));
    const outcomes = [...checkArchiveRules(archiveRules, group), ...changes];
    const ties = countTies(outcomes);
    for (const filing of group) checks.set(filing.filing, checksOf(filing, outcomes, ties));
  }
  return checks;
}
