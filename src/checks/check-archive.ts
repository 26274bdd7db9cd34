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

/** Shares out what was found of a group of filings, each finding and figure looked at once. */
function shareOut(
  group: readonly ArchivedFiling[],
  outcomes: readonly Outcome[],
  ties: ReadonlyMap<string, number>,
): readonly (readonly [filing: string, ArchiveChecks])[] {
  const byFiling = Map.groupBy(writeHints(outcomes), ({ filing }) => filing);
  const disputing = outcomes.filter(({ finding, disputes }) => disputes && finding.verdict === 'inconsistent');
  const disputed = new Set(disputing.flatMap(({ finding }) => finding.facts));
  return group.map(({ filing, facts }) => {
    const tied = facts.flatMap(({ id }) => {
      const count = ties.get(id);
      return count === undefined ? [] : [[id, count] as const];
    });
    const own = facts.flatMap(({ id }) => (disputed.has(id) ? [id] : []));
    return [filing, { findings: byFiling.get(filing) ?? [], ties: new Map(tied), disputed: new Set(own) }] as const;
  });
}

/**
 * Runs the rules across filings, given oldest first. Only filings of one issuer are joined; figures under two
 * accounting standards are shown side by side and never compared. Pure; nothing is derived, and no printed figure is replaced.
 */
export function checkArchive(filings: readonly ArchivedFiling[]): ReadonlyMap<string, ArchiveChecks> {
  const issuers = new Map<string, ArchivedFiling[]>();
  for (const filing of filings) {
    const others = issuers.get(filing.issuer);
    if (others === undefined) issuers.set(filing.issuer, [filing]);
    else others.push(filing);
  }
  const checks = new Map<string, ArchiveChecks>();
  for (const group of issuers.values()) {
    const changes = allRules.flatMap((rule) => (rule.family === 'change' ? checkChangesAcross(rule, group) : []));
    const outcomes = [...checkArchiveRules(archiveRules, group), ...changes];
    const ties = countTies(outcomes);
    for (const [filing, own] of shareOut(group, outcomes, ties)) checks.set(filing, own);
  }
  return checks;
}
