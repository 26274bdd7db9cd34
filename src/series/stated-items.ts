import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { remember } from '#collections/remember.ts';
import { indexFacts } from './fact-index.ts';

/** An item that issuer.yaml names has figures, else the build stops: a wrong name would leave the item compared, or unjoined, in silence. */
function requireItem(item: string, where: string): void {
  if (indexFacts().byItem.has(item)) return;
  throw new BrokenCollection(
    contentName('issuer.yaml'),
    `${where} names the item “${item}”, which no filing has.`,
    'Take the name from /items/, or leave it out.',
  );
}

/** The breaks of the issuer's series, each with the items that it touches. */
export function statedBreaks() {
  return remember('stated breaks', () => {
    const { breaks } = readIssuer();
    for (const { affects, name } of breaks) for (const item of affects) requireItem(item, `The break ${name}`);
    return breaks;
  });
}

/** What a person stated of line items that no document says: that their lines are the same. */
export function statedJoins() {
  return remember('stated joins', () => {
    const { joins } = readIssuer();
    for (const { item } of joins) requireItem(item, 'A join');
    return joins;
  });
}

/** What was stated of one line item. */
export function statedJoin(item: string) {
  return statedJoins().find((join) => join.item === item);
}
