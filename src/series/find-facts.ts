import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { plainLabel } from '#ties/label-hints.ts';
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
 * (`operating-results > Total revenues > Network services`, `profit-or-loss/Operating profit`).
 */
export function findFacts(reference: string): readonly Fact[] {
  return remember(`facts of ${reference}`, () => search(reference));
}
