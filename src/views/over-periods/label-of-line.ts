import type { Fact } from '#model/fact.ts';
import { isInstant } from '#model/period.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { statedJoin } from '#series/stated-items.ts';
import { nameItem } from '#views/items/name-item.ts';

/** A line as its document words it; where a person stated another label for the item, that one, with the printed words behind it. */
export function labelOfLine(fact: Fact): string {
  const stated = statedJoin(itemOf(fact))?.label;
  return stated === undefined || stated.toLowerCase() === fact.label.toLowerCase() ? fact.label : `${stated} (as filed: ${fact.label})`;
}

/** A line without the tables of its document around it: a balance is named as its item is, for one row may stand for the other end of a period. */
export function labelOfLoneLine(fact: Fact): string {
  return isInstant(fact.period) ? nameItem(itemOf(fact), fact.standard).label : labelOfLine(fact);
}
