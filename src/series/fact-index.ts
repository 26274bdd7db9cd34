import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { issuersFilings } from './archive.ts';
import { factIdentity } from './fact-identity.ts';
import { itemOf, tiedSince } from './item-of-fact.ts';

/** Every fact of the issuer, found by line item and by what it states. Facts of one group stand in the order of publication. */
export interface FactIndex {
  readonly byItem: ReadonlyMap<string, readonly Fact[]>;
  readonly byIdentity: ReadonlyMap<string, readonly Fact[]>;
}

function append(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}

/** Printings under one label are those of one fact only in documents that a figure ties to each other. */
const identityOf = (fact: Fact): string => [factIdentity(fact), tiedSince(fact) ?? ''].join('|');

export function indexFacts(): FactIndex {
  return remember('fact index', buildIndex);
}

function buildIndex(): FactIndex {
  const byItem = new Map<string, Fact[]>();
  const byIdentity = new Map<string, Fact[]>();
  for (const { filing } of issuersFilings()) {
    for (const fact of filing.facts) {
      append(byItem, itemOf(fact), fact);
      append(byIdentity, identityOf(fact), fact);
    }
  }
  return { byItem, byIdentity };
}

/** All printings of the same fact, in all filings, oldest publication first. */
export function printingsOf(fact: Fact): readonly Fact[] {
  return indexFacts().byIdentity.get(identityOf(fact)) ?? [fact];
}
