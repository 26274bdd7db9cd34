/**
 * Keeps which characters of a text are spoken for: `take(start, end)` says whether they were free, and takes them if so. One step
 * per character taken, so that a text of many mentions costs no more than its length.
 */
export function takenPlaces(): { readonly take: (start: number, end: number) => boolean } {
  const taken = new Set<number>();
  const take = (start: number, end: number): boolean => {
    for (let index = start; index < end; index += 1) if (taken.has(index)) return false;
    for (let index = start; index < end; index += 1) taken.add(index);
    return true;
  };
  return { take };
}
