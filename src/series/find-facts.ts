import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { plainLabel } from '#ties/label-hints.ts';
import { hasDimensions } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';

interface Place {
  readonly statement: string;
  readonly sections: readonly string[];
  readonly label: string;
}

/** `statement > section > label`; with slashes instead where no label holds one. */
function readPlace(reference: string): Place | undefined {
  const parts = reference.split(reference.includes('>') ? '>' : '/').map((part) => part.trim());
  const [statement, ...rest] = parts;
  const label = rest.pop();
  return statement === undefined || label === undefined
    ? undefined
    : { statement, sections: rest.map(plainLabel), label: plainLabel(label) };
}

/** Whether the sections stand in the path, in their order. */
function liesIn(path: readonly string[], sections: readonly string[]): boolean {
  let next = 0;
  for (const part of path) if (next < sections.length && plainLabel(part) === sections[next]) next += 1;
  return next === sections.length;
}

/** A reference as it is written, and the members behind it: `ifrs-full:Equity [component: Total equity]`. */
export interface Reference {
  readonly name: string;
  /** `axis: member` pairs; absent where the whole is meant. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

export function readReference(reference: string): Reference {
  const [, name, members] = /^(.*?)\s*\[([^\]]*:[^\]]*)\]$/.exec(reference) ?? [];
  if (name === undefined || members === undefined) return { name: reference };
  const pairs = members.split(';').map((pair) => {
    const [axis = '', member = ''] = pair.split(/:(.*)/s).map((text) => text.trim());
    return [axis, member] as const;
  });
  return { name, dimensions: Object.fromEntries(pairs) };
}

function search(reference: string): readonly Fact[] {
  const { byItem } = indexFacts();
  const item = byItem.get(reference);
  if (item) return item;
  const all = [...byItem.values()];
  if (reference.includes(':'))
    return all
      .filter((facts) => facts.some(({ concept }) => concept === reference))
      .flatMap((facts) => facts.filter(({ concept }) => concept === reference));
  const place = readPlace(reference);
  if (!place) return [];
  return all.flatMap((facts) =>
    facts.filter(
      ({ statement, path, label }) => statement === place.statement && plainLabel(label) === place.label && liesIn(path, place.sections),
    ),
  );
}

/**
 * Every fact that a reference means: the slug of an item (`revenue`), a concept (`ifrs-full:Revenue`), or a place
 * (`operating-results > Total revenues > Cloud services`, `profit-or-loss/Operating profit`); with members in brackets behind it those of
 * its facts alone.
 */
export function findFacts(reference: string): readonly Fact[] {
  return remember(`facts of ${reference}`, () => {
    const { name, dimensions } = readReference(reference);
    return dimensions === undefined ? search(name) : search(name).filter((fact) => hasDimensions(fact, dimensions));
  });
}
