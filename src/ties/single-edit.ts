/** One slip of the pen, or of a reader, between two numbers. */
export type SingleEdit = 'sign' | 'digit' | 'transposition' | 'thousandfold' | 'lost digit' | 'extra digit';

function differingPlaces(left: string, right: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < left.length && places.length < 3; index += 1) {
    if (left[index] !== right[index]) places.push(index);
  }
  return places;
}

/** Whether `long` becomes `short` when one of its characters is left out. */
function losesOne(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let index = 0;
  while (index < short.length && long[index] === short[index]) index += 1;
  return long.slice(index + 1) === short.slice(index);
}

/**
 * The one small edit that turns `from` into `to`, or undefined. `from` is what was read, `to` what would agree: a lost digit
 * is one that `from` lacks.
 */
export function singleEdit(from: bigint, to: bigint): SingleEdit | undefined {
  if (from === to) return undefined;
  if (from === -to) return 'sign';
  if (from < 0n !== to < 0n && from !== 0n && to !== 0n) return undefined;
  const a = (from < 0n ? -from : from).toString();
  const b = (to < 0n ? -to : to).toString();
  if (from * 1000n === to || to * 1000n === from) return from === 0n ? undefined : 'thousandfold';
  if (a.length === b.length) {
    const places = differingPlaces(a, b);
    const [first, second] = places;
    if (places.length === 1) return 'digit';
    if (places.length !== 2 || first === undefined || second !== first + 1) return undefined;
    return a[first] === b[second] && a[second] === b[first] ? 'transposition' : undefined;
  }
  if (losesOne(b, a)) return 'lost digit';
  return losesOne(a, b) ? 'extra digit' : undefined;
}
