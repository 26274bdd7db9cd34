import { movedItems } from '#series/moved-items.ts';
import { itemHref } from '#site/links.ts';
import { nameItem } from './items/name-item.ts';

/** The page at an address that a line item had before it was joined with that of another accounting standard. */
export interface MovedItemView {
  readonly label: string;
  readonly description: string;
  readonly href: string;
}

/** The addresses below `/items/` that lead on. */
export function movedItemNames(): readonly string[] {
  return [...movedItems().keys()];
}

export function movedItemView(name: string): MovedItemView {
  const item = movedItems().get(name);
  if (item === undefined) throw new Error(`No line item was ever called “${name}”.`);
  const { label } = nameItem(item);
  return { label, href: itemHref(item), description: `This line item is one with that of another accounting standard: ${label}.` };
}
