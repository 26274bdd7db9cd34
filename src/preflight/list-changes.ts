import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { type CommittedFiling, type FilingUnderReview, placeOf } from './filing-under-review.ts';
import { makeMatter } from './make-matter.ts';
import { nameFact } from './name-fact.ts';
import type { Matter } from './packet.ts';

export type FilingChange = 'new' | 'text-changed' | 'same' | 'gone';

/** What became of a filing since the last commit. `now` or `before` is missing where it is gone or new. */
export function changeOf(now: FilingUnderReview | undefined, before: CommittedFiling | undefined): FilingChange {
  if (now === undefined) return 'gone';
  if (before === undefined) return 'new';
  return now.document.sha256 === before.sha256 ? 'same' : 'text-changed';
}

/** What a fact says, without its place and without what the checks say of it. */
const meaningOf = ({ concept, dimensions, kind, label, path, period, printed, statement, unit, value, versus }: Fact): string =>
  JSON.stringify([concept, dimensions, kind, label, path, period, printed, statement, unit, value, versus]);

/** The parts of a fact in which two readings of one place differ: `value 1,234 → 1,243`. */
function differences(before: Fact, now: Fact): readonly string[] {
  const parts: readonly (readonly [string, string, string])[] = [
    ['value', before.value ?? 'nil', now.value ?? 'nil'],
    ['unit', before.unit, now.unit],
    ['period', periodKey(before.period), periodKey(now.period)],
    ['label', [...before.path, before.label].join(' › '), [...now.path, now.label].join(' › ')],
    ['concept', before.concept ?? 'none', now.concept ?? 'none'],
    ['statement', before.statement, now.statement],
    ['kind', before.kind, now.kind],
    ['dimensions', JSON.stringify(before.dimensions), JSON.stringify(now.dimensions)],
    ['status', before.status, now.status],
  ];
  return parts.filter(([, left, right]) => left !== right).map(([name, left, right]) => `${name} ${left} → ${right}`);
}

export interface FactChanges {
  readonly added: readonly Fact[];
  readonly gone: readonly Fact[];
  readonly changed: readonly { readonly before: Fact; readonly now: Fact; readonly differences: readonly string[] }[];
  /** How many facts say the same at another place. */
  readonly moved: number;
}

/**
 * Compares the facts of a filing with those of the last commit, by their place. Where lines were put in or taken out every place below
 * is another one: what says the same at another place is only counted.
 */
export function compareFacts(before: readonly Fact[], now: readonly Fact[]): FactChanges {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const meaningBefore = new Map(before.map((fact) => [fact.id, meaningOf(fact)]));
  const stays = new Set(now.filter((fact) => meaningBefore.get(fact.id) === meaningOf(fact)).map(({ id }) => id));
  const loose = new Map<string, string[]>();
  for (const { id } of before.filter((fact) => !stays.has(fact.id))) {
    const meaning = meaningBefore.get(id) ?? '';
    loose.set(meaning, [...(loose.get(meaning) ?? []), id]);
  }
  const moved = new Map(
    now.flatMap((fact) => {
      const from = stays.has(fact.id) ? undefined : loose.get(meaningOf(fact))?.shift();
      return from === undefined ? [] : [[fact.id, from] as const];
    }),
  );
  const from = new Set(moved.values());
  const here = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !moved.has(id) && (!old.has(id) || from.has(id))),
    gone: before.filter(({ id }) => !here.has(id) && !from.has(id)),
    changed: now.flatMap((fact) => {
      const previous = moved.has(fact.id) || from.has(fact.id) ? undefined : old.get(fact.id);
      const parts = previous === undefined ? [] : differences(previous, fact);
      return previous === undefined || parts.length === 0 ? [] : [{ before: previous, now: fact, differences: parts }];
    }),
    moved: moved.size,
  };
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function describeChange(name: string, now: FilingUnderReview | undefined, before: CommittedFiling | undefined): readonly Matter[] {
  switch (changeOf(now, before)) {
    case 'new':
      return [makeMatter('P01', name, `The filing is new: ${plural(now?.facts.length ?? 0, 'fact')}.`)];
    case 'gone':
      return [
        makeMatter('P01', name, `The filing is gone, and with it ${plural(before?.facts.length ?? 0, 'fact')}.`, {
          severity: 'warning',
          hint: 'A document that was published stays: put it back, unless it never should have been there.',
        }),
      ];
    case 'text-changed':
      return [
        makeMatter('P01', name, 'The text of the filing is another one than before.', {
          severity: 'warning',
          hint: 'A document as received does not change. If the company has corrected it, add the new one as a filing of its own, with corrects: in its filing.yaml.',
        }),
      ];
    case 'same':
      return [];
  }
}

/** What became of the filings: a matter for each that is new, gone, or of another text than before. */
export function listFilingChanges(filings: readonly FilingUnderReview[], committed: readonly CommittedFiling[]): readonly Matter[] {
  const before = new Map(committed.map((filing) => [filing.filing, filing]));
  const now = new Map(filings.map((filing) => [filing.filing, filing]));
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => describeChange(name, now.get(name), before.get(name)));
}

/** The facts that changed, are new or gone in filings that stood there before; each changed one apart. */
export function listFactChanges(filings: readonly FilingUnderReview[], committed: readonly CommittedFiling[]): readonly Matter[] {
  const before = new Map(committed.map((filing) => [filing.filing, filing]));
  return filings.flatMap(({ filing, facts }) => {
    const known = before.get(filing);
    if (known === undefined) return [];
    const { added, changed, gone, moved } = compareFacts(known.facts, facts);
    return [
      ...changed.map((change) => makeMatter('P02', placeOf(change.now), `${nameFact(change.now)}: ${change.differences.join('; ')}`)),
      ...gone.map((fact) => makeMatter('P02', placeOf(fact), `Gone: ${fact.printed}, ${nameFact(fact)}`, { severity: 'warning' })),
      ...added.map((fact) => makeMatter('P02', placeOf(fact), `New: ${fact.printed}, ${nameFact(fact)}`)),
      ...(moved === 0 ? [] : [makeMatter('P02', filing, `${plural(moved, 'fact')} at another place, saying the same.`)]),
    ];
  });
}
