import type { Random } from '#tests/mutations/seeded-random.ts';

/** A digit of the number changed by more than rounding hides: its first, or for several digits any but the last. */
export function changeDigit(printed: string, { below }: Random): string {
  const places = [...printed.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[below(Math.max(1, places.length - 1))] ?? 0;
  const digit = Number(printed[place]);
  const other = digit >= 5 ? digit - 3 : digit + 3;
  return `${printed.slice(0, place)}${other}${printed.slice(place + 1)}`;
}
