/**
 * One order of several lists that mostly agree: the first list as it stands, and each element that only later lists have directly
 * behind the element that stands before it there. [a b d] and [a c d e] give [a c b d e]. Linear in the lists' lengths.
 */
export function mergeOrders<T>(lists: Iterable<readonly T[]>): readonly T[] {
  const head: Link<T> = { next: undefined };
  const links = new Map<T, Link<T>>();
  for (const list of lists) {
    let previous = head;
    for (const element of list) {
      const known = links.get(element);
      const link: Link<T> = known ?? { element, next: previous.next };
      if (!known) {
        previous.next = link;
        links.set(element, link);
      }
      previous = link;
    }
  }
  const merged: T[] = [];
  for (let link = head.next; link !== undefined; link = link.next) merged.push(link.element as T);
  return merged;
}

interface Link<T> {
  readonly element?: T;
  next: Link<T> | undefined;
}
