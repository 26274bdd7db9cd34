import type { Fact } from '#model/fact.ts';
import { archivedFiling } from '#series/archive.ts';
import { mostPrecise } from '#series/choose-printing.ts';
import { printingsOf } from '#series/fact-index.ts';
import { saysTheSame } from '#series/says-the-same.ts';
import { evidencePath } from '#site/links.ts';
import { documentReference } from '#views/build-references.ts';
import { figureWithUnit } from './describe-fact.ts';
import type { HistoryEntry, OtherPrinting } from './evidence.ts';

function dateOf(fact: Fact): { readonly published?: string } {
  const { published, publishedText } = documentReference(archivedFiling(fact.filing));
  return published === undefined ? {} : { published: publishedText };
}

/** The same fact at its other places, in all documents, oldest publication first. */
export function listPrintings(fact: Fact): readonly OtherPrinting[] {
  return printingsOf(fact)
    .filter(({ id }) => id !== fact.id)
    .map((other) => ({
      path: evidencePath(other.id),
      text: `${documentReference(archivedFiling(other.filing)).name}, line ${other.line}`,
      figure: figureWithUnit(other),
      agrees: saysTheSame(fact, other),
      ...dateOf(other),
    }));
}

/** What each document in turn states the figure to be; empty where one document alone does. */
export function historyOf(fact: Fact): readonly HistoryEntry[] {
  const byFiling = Map.groupBy(printingsOf(fact), ({ filing }) => filing);
  if (byFiling.size < 2) return [];
  const stated = [...byFiling.values()].flatMap((printings) => mostPrecise(printings) ?? []);
  return stated.map((each, index) => {
    const before = stated[index - 1];
    return {
      document: documentReference(archivedFiling(each.filing)).name,
      figure: figureWithUnit(each),
      isChanged: before !== undefined && !saysTheSame(before, each),
      ...dateOf(each),
    };
  });
}
