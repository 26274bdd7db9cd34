import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import { looseLabel, plainLabel } from '#ties/label-hints.ts';

/** What a fact measures, apart from its period: line item, kind of movement, unit, standard, dimensions. */
export function measureIdentity(fact: Fact): string {
  const name = fact.concept ?? [fact.statement, ...fact.path, fact.label].map(plainLabel).join('/');
  const movement = isMovement(fact) ? fact.kind : '';
  return [name, movement, fact.unit, fact.standard ?? '', memberKey(fact.dimensions)].join('|');
}

/** Two printings with the same identity state the same fact. */
export function factIdentity(fact: Fact): string {
  return [measureIdentity(fact), periodKey(fact.period), fact.versus ? periodKey(fact.versus) : ''].join('|');
}

/** A column that restates others: a change in per cent or in the unit itself. */
export function isMovement(fact: Fact): boolean {
  return fact.kind === 'percent-change' || fact.kind === 'change';
}

/** `axis=member` pairs in a fixed order, joined by `; `. */
export function dimensionKey(dimensions: Readonly<Record<string, string>>): string {
  return Object.keys(dimensions)
    .sort()
    .map((axis) => `${axis}=${dimensions[axis]}`)
    .join('; ');
}

/** The same in whatever spelling: `Cloud service` and `Cloud services` are one member. */
export function memberKey(dimensions: Readonly<Record<string, string>>): string {
  return dimensionKey(Object.fromEntries(Object.entries(dimensions).map(([axis, member]) => [axis, looseLabel(member)])));
}

/** The dimensions that tell facts of one line item apart. The axis `measure` says what a concept says already. */
export function membersOf({ concept, dimensions }: Pick<Fact, 'concept' | 'dimensions'>): Readonly<Record<string, string>> {
  if (concept === undefined || dimensions.measure === undefined) return dimensions;
  const { measure: _, ...others } = dimensions;
  return others;
}

/** Whether a fact stands for these members and no others, in whatever spelling. */
export function hasDimensions(fact: Fact, wanted: Readonly<Record<string, string>>): boolean {
  const axes = Object.keys('measure' in wanted ? fact.dimensions : membersOf(fact));
  if (axes.length !== Object.keys(wanted).length) return false;
  return axes.every((axis) => looseLabel(fact.dimensions[axis] ?? '') === looseLabel(wanted[axis] ?? ''));
}
