import { type AccountingStandard, accountingStandards, type FactKind, type StatementSlug } from '#model/fact.ts';
import type { ConceptEntry, PeriodType } from './concept.ts';
import { dictionaryOf } from './dictionaries.ts';
import { normalizeLabel } from './normalize-label.ts';

/** A row that no entry of a dictionary knows. */
export interface UnknownRow {
  readonly label: string;
  readonly statement: StatementSlug;
  readonly standard?: AccountingStandard | undefined;
  /** Section labels above the row, outermost first. */
  readonly path: readonly string[];
  readonly kind: FactKind;
  readonly periodType: PeriodType;
}

/** A label that has a concept: what a row without one may be another wording of. */
export interface Wording {
  readonly label: string;
  readonly concept: string;
}

/** Words that say nothing of what an item is. */
const silent = new Set('a an and as at by for from in of on or other the to with period total'.split(' '));
/** Labels that share less than this part of their words, each weighed by how rare it is, are not wordings of one item. */
const leastShared = 0.45;

const wordsOf = (label: string): readonly string[] => [
  ...new Set(
    normalizeLabel(label)
      .split(' ')
      .filter((word) => word.length > 1 && !silent.has(word)),
  ),
];

const holds = (path: readonly string[], phrases: readonly string[]): boolean =>
  path.some((section) => phrases.some((phrase) => ` ${section} `.includes(` ${normalizeLabel(phrase)} `)));

/** Claims that an entry could be meant by a row in its place, whatever its label. */
function fits(entry: ConceptEntry, { kind, path, periodType, statement }: UnknownRow): boolean {
  const sections = path.map(normalizeLabel);
  if (!entry.statements.includes(statement) || entry.periodType !== periodType || !entry.kinds.includes(kind)) return false;
  const isWithin = entry.within === undefined || holds(sections, entry.within);
  return isWithin && (entry.outside === undefined || !holds(sections, entry.outside));
}

/**
 * The wordings that a row's label comes nearest to, the nearest first, one for each concept: of the dictionary of its standard (of all, where
 * that is not known) and of `known`, labels of the same statement that have a concept already. What other rows of the statement are is `taken`.
 * Labels count as near by the words they share, rare words more than common ones; none is suggested for want of a better one.
 *
 *     Impairment losses on financial assets, net  →  Impairment loss on financial assets
 *     Trade and bills payables                    →  Trade payables
 */
export function suggestConcepts(row: UnknownRow, known: readonly Wording[], taken: ReadonlySet<string>, most: number): readonly Wording[] {
  const own = normalizeLabel(row.label);
  const entries = (row.standard === undefined ? accountingStandards : [row.standard])
    .flatMap(dictionaryOf)
    .filter((entry) => fits(entry, row));
  const printed = entries.flatMap(({ concept, labels }) => labels.map((label) => ({ label, concept })));
  const wordings = [...known.filter(({ label }) => normalizeLabel(label) !== own), ...printed].map((wording) => ({
    wording,
    words: wordsOf(wording.label),
  }));
  const counts = new Map<string, number>();
  for (const { words } of wordings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + Math.log(1 + wordings.length / (counts.get(word) ?? 1)), 0);
  const wanted = wordsOf(row.label);
  const shareOf = (words: readonly string[]): number => {
    const shared = words.filter((word) => wanted.includes(word));
    return weigh(shared) / Math.max(1, weigh([...new Set([...words, ...wanted])]));
  };
  const near = wordings
    .filter(({ wording }) => !taken.has(wording.concept))
    .map(({ wording, words }) => ({ wording, share: shareOf(words) }))
    .filter(({ share }) => share >= leastShared)
    .sort((left, right) => right.share - left.share || (left.wording.label < right.wording.label ? -1 : 1));
  const first = new Map<string, Wording>();
  for (const { wording } of near) if (!first.has(wording.concept)) first.set(wording.concept, wording);
  return [...first.values()].slice(0, most);
}
