import type { Fact } from '#model/fact.ts';
import { archivedFiling } from './archive.ts';

/** The fact with an id, which begins with the name of its filing; throws where there is none. */
export function findFact(id: string): Fact {
  const fact = archivedFiling(id.slice(0, id.indexOf('#'))).filing.factById.get(id);
  if (!fact) throw new Error(`There is no fact “${id}”.`);
  return fact;
}
