import { namesakesOf } from '#concepts/namesakes-of.ts';
import { suggestConcepts, type Wording } from '#concepts/suggest-concepts.ts';
import type { Fact, StatementSlug } from '#model/fact.ts';
import { isInstant } from '#model/period.ts';
import { type FilingUnderReview, placeOf } from './filing-under-review.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

const weights: Partial<Readonly<Record<StatementSlug, number>>> = {
  'profit-or-loss': 5,
  'financial-position': 5,
  'cash-flows': 5,
  'comprehensive-income': 4,
  'changes-in-equity': 3,
  'segment-information': 2,
  'segment-results': 2,
  'operating-results': 2,
};

/** A concept of these statements stands in one row of them. */
const oneRowEach: readonly StatementSlug[] = ['profit-or-loss', 'financial-position', 'cash-flows', 'comprehensive-income'];
const mostSuggestions = 3;

/** A row of all documents that have it, the newest first. */
interface Unmapped {
  readonly statement: StatementSlug;
  readonly label: string;
  readonly path: readonly string[];
  readonly facts: readonly Fact[];
  readonly filings: readonly string[];
}

function unmappedLabels(filings: readonly FilingUnderReview[]): readonly Unmapped[] {
  const groups = new Map<string, Unmapped>();
  for (const { facts, filing } of filings.toReversed())
    for (const fact of facts) {
      if (fact.concept !== undefined || fact.kind === 'nil') continue;
      const key = JSON.stringify([fact.statement, fact.path, fact.label]);
      const { label, path, statement } = fact;
      const others = groups.get(key);
      groups.set(key, {
        statement,
        label,
        path,
        facts: [...(others?.facts ?? []), fact],
        filings: [...new Set([...(others?.filings ?? []), filing])],
      });
    }
  return [...groups.values()];
}

/** Labels of the same statement and standard that have a concept. */
function knownWordings(filings: readonly FilingUnderReview[], { statement, standard }: Fact): readonly Wording[] {
  const facts = filings.flatMap((filing) => filing.facts.filter((fact) => fact.statement === statement && fact.standard === standard));
  const wordings = new Map(facts.flatMap(({ concept, label }) => (concept === undefined ? [] : [[label, { label, concept }] as const])));
  return [...wordings.values()];
}

/** The concepts of other rows of the same statement in the same document, which this row cannot be. */
function takenConcepts(filings: readonly FilingUnderReview[], first: Fact, filing: string): ReadonlySet<string> {
  if (!oneRowEach.includes(first.statement)) return new Set();
  const own = filings.find((each) => each.filing === filing)?.facts ?? [];
  return new Set(own.flatMap(({ concept, statement }) => (statement === first.statement && concept !== undefined ? [concept] : [])));
}

/** How many digits the largest amount of a row has before its point: what is large is looked at first. */
const sizeOf = ({ facts }: Unmapped): number =>
  Math.max(0, ...facts.map(({ kind, value = '' }) => (kind === 'amount' ? (/^-?(\d+)/.exec(value)?.[1]?.length ?? 0) : 0)));

/** `Gain on sale of a business` becomes `GainOnSaleOfABusiness`; a label without Latin letters has no such name. */
function inventName(label: string): string {
  const name = (label.replace(/\(.*?\)/g, '').match(/[A-Za-z0-9]+/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  if (!/^[A-Z]/.test(name)) return 'NameOfTheItem';
  return namesakesOf([`issuer:${name}`]).length > 0 ? `Own${name}` : name;
}

function entryFor({ facts, label, path, statement }: Unmapped, name: string, nearest: Wording | undefined): string {
  const [first] = facts;
  const kinds = [...new Set(facts.map(({ kind }) => kind))].filter((kind) => kind !== 'percent-change' && kind !== 'change');
  const section = path.at(-1);
  return [
    `  ${name}:${nearest === undefined ? '' : ` # ${nearest.concept} instead, where it is the same item`}`,
    `    period: ${first !== undefined && isInstant(first.period) ? 'instant' : 'duration'}`,
    ...(kinds.length === 0 || kinds.join() === 'amount' ? [] : [`    kinds: [${kinds.join(', ')}]`]),
    '    where:',
    `      - statements: [${statement}]`,
    ...(section === undefined ? [] : [`        within: [${JSON.stringify(section)}]`]),
    `        labels: [${JSON.stringify(label)}]`,
  ].join('\n');
}

const countOf = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/**
 * Labels without a concept, the most important first: those of the primary statements, then by the number of figures, then the largest amounts.
 * Each comes once for all documents, with the labels that it may be another wording of, and with an entry of `concepts.yaml`.
 */
export function listUnmapped(filings: readonly FilingUnderReview[], all: readonly FilingUnderReview[]): readonly Matter[] {
  const weigh = ({ facts, statement }: Unmapped): number => (weights[statement] ?? 1) * 1000 + Math.min(facts.length, 999);
  return [...unmappedLabels(filings)]
    .sort((left, right) => weigh(right) - weigh(left) || sizeOf(right) - sizeOf(left) || (left.label < right.label ? -1 : 1))
    .flatMap((unmapped) => {
      const { label, path, statement } = unmapped;
      const [first] = unmapped.facts;
      if (first === undefined) return [];
      const row = {
        label,
        path,
        statement,
        standard: first.standard,
        kind: first.kind,
        periodType: isInstant(first.period) ? ('instant' as const) : ('duration' as const),
      };
      const taken = takenConcepts(all, first, unmapped.filings[0] ?? '');
      const near = suggestConcepts(row, knownWordings(all, first), taken, mostSuggestions);
      const suggestions = near.map((wording) => `perhaps “${wording.label}”: ${wording.concept}`);
      const documents = unmapped.filings.length === 1 ? '' : ` of ${countOf(unmapped.filings.length, 'document')}`;
      const section = path.length === 0 ? '' : ` below “${path.at(-1)}”`;
      const message = [
        `“${label}”${section} in ${statement}, ${countOf(unmapped.facts.length, 'figure')}${documents}`,
        ...suggestions,
      ].join('\n');
      return [
        makeMatter('P05', placeOf(first), message, {
          paste: { file: 'content/concepts.yaml, below concepts:', text: entryFor(unmapped, inventName(label), near[0]) },
        }),
      ];
    });
}
