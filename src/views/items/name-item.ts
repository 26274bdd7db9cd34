import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { archivedFiling, issuersFilings } from '#series/archive.ts';
import { isMovement, membersOf } from '#series/fact-identity.ts';
import { indexFacts } from '#series/fact-index.ts';
import { untiedFrom } from '#series/item-of-fact.ts';
import { statedJoin } from '#series/stated-items.ts';
import { documentReference } from '#views/build-references.ts';
import { isPrimary } from '#views/tables/statement-titles.ts';

/** What a line item is called, and where it stands. */
export interface ItemName {
  readonly label: string;
  /** The sections above it, where its label alone would not tell it from others; then its documents, where they do not. */
  readonly detail: string;
  /** Its documents, where others have its label and no figure shows that they mean it; else empty. */
  readonly apart: string;
  /** The innermost section above it in its statement; empty where it stands outside every section. */
  readonly section: string;
  readonly others: readonly string[];
  /** What the taxonomies call it, the newest document's first. */
  readonly concepts: readonly string[];
  /** Primary statements first. */
  readonly statements: readonly string[];
  readonly periods: number;
}

/** The most frequent text, the earlier one where two are equally frequent. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
}

/** A label that stands outside every section says by itself what it means; `Owners of the parent` does not. */
function labelOf(facts: readonly Fact[]): string {
  const alone = facts.filter(({ path }) => path.length === 0);
  return commonest((alone.length > 0 ? alone : facts).map(({ label }) => label));
}

/** The standard of the newest document: a line item that several standards have is named in the words of that one. */
const newestStandard = (): string | undefined => issuersFilings().at(-1)?.filing.document.metadata.standard?.value;

/** The documents of a line item whose label others print too, and no figure that they share. */
function documentsApart(facts: readonly Fact[]): string {
  const filings = facts.some((fact) => untiedFrom(fact).length > 0) ? facts.map(({ filing }) => filing) : [];
  return [...new Set(filings)].map((filing) => documentReference(archivedFiling(filing)).name).join(', ');
}

/** What a line item is called, in the words of one accounting standard where any of its figures stands under it. */
export function nameItem(slug: string, standard = newestStandard()): ItemName {
  const all = indexFacts().byItem.get(slug) ?? [];
  const stated = all.filter((fact) => !isMovement(fact));
  const alone = stated.filter((fact) => Object.keys(membersOf(fact)).length === 0);
  const facts = [alone, stated].find((some) => some.length > 0) ?? all;
  const own = facts.filter((fact) => fact.standard === standard);
  const label = statedJoin(slug)?.label ?? labelOf(own.length > 0 ? own : facts);
  const plain = (text: string): string => text.toLowerCase();
  const others = [...new Map(facts.map((fact) => [plain(fact.label), fact.label])).values()].filter((each) => plain(each) !== plain(label));
  const statements = [...new Set(facts.map(({ statement }) => statement))].sort(
    (left, right) => Number(isPrimary(right)) - Number(isPrimary(left)),
  );
  const apart = documentsApart(all);
  const concepts = [...new Set(facts.flatMap(({ concept }) => concept ?? []).reverse())];
  const sections = facts.find((fact) => fact.label === label)?.path ?? [];
  return {
    label,
    detail: concepts.length === 0 ? [...sections, apart].filter((text) => text !== '').join(' › ') : '',
    apart,
    section: sections.at(-1) ?? '',
    others,
    concepts,
    statements,
    periods: new Set(facts.map(({ period }) => periodKey(period))).size,
  };
}
