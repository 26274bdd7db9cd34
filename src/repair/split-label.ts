import { findDates } from '#numerals/find-dates.ts';
import type { LabelVocabulary } from '#tables/label-vocabulary.ts';

/** Where a label could be two: before a capital that follows a small letter, a digit or a bracket. */
function cutsOf(label: string): readonly number[] {
  return [...label.matchAll(/(?<=[\p{Ll}\d)]\s)\p{Lu}/gu)].map((match) => match.index ?? 0);
}

/** The two labels of a doubled row: known ones first, then a dated one and the rest, then the only possible cut. */
export function splitLabel(label: string, vocabulary: LabelVocabulary): readonly [string, string] | undefined {
  const pairs = cutsOf(label).map((cut) => [label.slice(0, cut).trim(), label.slice(cut)] as const);
  const both = pairs.find(([left, right]) => vocabulary.has(left) && vocabulary.has(right));
  const one = pairs.find(([left, right]) => vocabulary.has(left) || vocabulary.has(right));
  const lastDate = findDates(label).at(-1);
  const dated = lastDate === undefined ? undefined : pairs.find(([left]) => left.length === lastDate.end);
  return both ?? dated ?? one ?? (pairs.length === 1 ? pairs[0] : undefined);
}
