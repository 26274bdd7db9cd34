import { readArchive } from '#series/archive.ts';
import { type PublishedFact, publishedFactsOf } from '#series/published-facts.ts';

/** The published facts, grouped as the files need them. */
export interface ArchiveFacts {
  /** Sorted by filing, line and offset. */
  readonly all: readonly PublishedFact[];
  readonly byFiling: ReadonlyMap<string, readonly PublishedFact[]>;
  /** In the order of publication, as they stand in each document. */
  readonly byItem: ReadonlyMap<string, readonly PublishedFact[]>;
}

/** Publishes every fact once and sorts it into its groups in the same pass. */
export function gatherFacts(): ArchiveFacts {
  const byFiling = new Map<string, readonly PublishedFact[]>();
  const byItem = new Map<string, PublishedFact[]>();
  for (const filing of readArchive()) {
    const facts = publishedFactsOf(filing);
    byFiling.set(filing.name, facts);
    if (!filing.isIssuers) continue;
    for (const fact of facts) if (fact.item !== '') append(byItem, fact.item, fact);
  }
  const all = Array.from(byFiling.keys())
    .sort()
    .flatMap((filing) => byFiling.get(filing) ?? []);
  return { all, byFiling, byItem };
}

function append(groups: Map<string, PublishedFact[]>, key: string, fact: PublishedFact): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}
