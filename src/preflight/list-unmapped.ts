import { nearestNames } from '#diagnostics/nearest-names.ts';
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

interface Unmapped {
  readonly filing: string;
  readonly statement: StatementSlug;
  readonly label: string;
  readonly path: readonly string[];
  readonly facts: readonly Fact[];
}

function unmappedLabels({ facts, filing }: FilingUnderReview): readonly Unmapped[] {
  const groups = new Map<string, Unmapped>();
  for (const fact of facts) {
    if (fact.concept !== undefined || fact.kind === 'nil') continue;
    const key = JSON.stringify([fact.statement, fact.path, fact.label]);
    const { label, path, statement } = fact;
    groups.set(key, { filing, statement, label, path, facts: [...(groups.get(key)?.facts ?? []), fact] });
  }
  return [...groups.values()];
}

/** Labels of the same statement and standard that have a concept, with it: what this label may mean under another wording. */
function knownLabels(filings: readonly FilingUnderReview[], { statement, standard }: Fact): ReadonlyMap<string, string> {
  const facts = filings.flatMap((filing) =>
    filing.facts.filter((fact) => fact.statement === statement && fact.standard === standard && fact.concept !== undefined),
  );
  return new Map(facts.map((fact) => [fact.label, fact.concept ?? '']));
}

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));

function sharesAWord(left: string, right: string): boolean {
  const other = words(right);
  return [...words(left)].some((word) => other.has(word));
}

/** `Gain on sale of a business` becomes `GainOnSaleOfABusiness`; a label without Latin letters has no such name. */
function inventName(label: string): string {
  const name = (label.replace(/\(.*?\)/g, '').match(/[A-Za-z0-9]+/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(name) ? name : 'NameOfTheItem';
}

function entryFor({ facts, label, path, statement }: Unmapped, name: string): string {
  const [first] = facts;
  const kinds = [...new Set(facts.map(({ kind }) => kind))].filter((kind) => kind !== 'percent-change' && kind !== 'change');
  const section = path.at(-1);
  return [
    `  ${name}:`,
    `    period: ${first !== undefined && isInstant(first.period) ? 'instant' : 'duration'}`,
    ...(kinds.length === 0 || kinds.join() === 'amount' ? [] : [`    kinds: [${kinds.join(', ')}]`]),
    '    where:',
    `      - statements: [${statement}]`,
    ...(section === undefined ? [] : [`        within: [${JSON.stringify(section)}]`]),
    `        labels: [${JSON.stringify(label)}]`,
  ].join('\n');
}

/**
 * Labels without a concept, the most important first: those of the primary statements, then by the number of figures. Each comes with the
 * labels of the same statement that it may be another wording of, and with an entry of `concepts.yaml`.
 */
export function listUnmapped(filings: readonly FilingUnderReview[], all: readonly FilingUnderReview[]): readonly Matter[] {
  const weigh = ({ facts, statement }: Unmapped): number => (weights[statement] ?? 1) * 1000 + Math.min(facts.length, 999);
  return filings
    .flatMap(unmappedLabels)
    .sort((left, right) => weigh(right) - weigh(left) || (left.label < right.label ? -1 : 1))
    .flatMap((unmapped) => {
      const [first] = unmapped.facts;
      if (first === undefined) return [];
      const known = knownLabels(all, first);
      const near = nearestNames(unmapped.label, known.keys(), 3).filter((label) => sharesAWord(label, unmapped.label));
      const suggestions = near.map((label) => `“${label}” is ${known.get(label)}`);
      const count = unmapped.facts.length === 1 ? '1 figure' : `${unmapped.facts.length} figures`;
      const section = unmapped.path.length === 0 ? '' : ` below “${unmapped.path.at(-1)}”`;
      const message = [`“${unmapped.label}”${section} in ${unmapped.statement}, ${count}`, ...suggestions].join('\n');
      return [
        makeMatter('P05', placeOf(first), message, {
          paste: { file: 'content/concepts.yaml, below concepts:', text: entryFor(unmapped, inventName(unmapped.label)) },
        }),
      ];
    });
}
