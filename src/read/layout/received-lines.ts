/** Where an index of a text stands: its line, and its code point of that line, both from 1. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

/** The number of elements of an ascending list that are less than a value. */
function countBelow(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From UTF-16 indices of a text to lines and code points, in time that does not grow with the length of the lines. */
export function placeIndexes(text: string): (index: number) => LinePlace {
  const starts = [0];
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 10) starts.push(index + 1);
    else if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next <= 0xdfff) pairs.push(index);
    }
  }
  return (index) => {
    const line = countBelow(starts, index + 1);
    const start = starts[line - 1] as number;
    return { line, offset: index - start - (countBelow(pairs, index) - countBelow(pairs, start)) + 1 };
  };
}
