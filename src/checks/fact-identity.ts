import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { isPrimary } from '#model/primary-statement.ts';
import { plainLabel } from '#ties/label-hints.ts';

const wholeGroup = /^(?:consolidated|group)(?: total)?$/i;

/**
 * The dimensions that tell facts of one concept apart. A measure is the heading of a column among several; once a concept is
 * known, it has been understood and says nothing more, but in a primary statement, whose columns are parts of the group. The consolidated column of the segments is the whole.
 */
export function tellingDimensions({ concept, dimensions, statement }: Fact): readonly (readonly [axis: string, member: string])[] {
  if (concept === undefined) return Object.entries(dimensions).sort();
  return Object.entries(dimensions)
    .filter(([axis, member]) => (axis !== 'measure' || isPrimary(statement)) && !(axis === 'segment' && wholeGroup.test(member)))
    .sort();
}

/** What a fact is about, apart from its time: concept (else statement, path and label), kind of movement, unit, standard, dimensions. */
export function subjectOf(fact: Fact): string {
  const name = fact.concept ?? [fact.statement, ...fact.path, fact.label].map(plainLabel).join('/');
  const dimensions = JSON.stringify(tellingDimensions(fact));
  const movement = fact.kind === 'percent-change' || fact.kind === 'change' ? fact.kind : '';
  return [name, movement, fact.unit, fact.standard ?? '', dimensions].join('|');
}

/** What makes two printings one fact. */
export function identityOf(fact: Fact): string {
  return [subjectOf(fact), periodKey(fact.period), fact.versus ? periodKey(fact.versus) : ''].join('|');
}
