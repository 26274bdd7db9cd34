import { isFigureText } from './figure-text.ts';
import type { PlacedCell } from './place-cells.ts';

/** A number or a code beside a label: `1`, `(a)`, `1100`, `130X`. */
const code = /^\(?[\p{Lu}\p{Ll}\d]{1,5}[).]?$/u;

/**
 * The number of columns that labels take: a column of words, with the numbers or codes beside it, that stands left of the figures.
 *
 *   1100   Cash and cash equivalents   4,118,204
 */
export function countLabelColumns(lines: readonly (readonly PlacedCell[])[]): number {
  const texts: string[][] = [];
  for (const cells of lines)
    for (const { first, last, segment } of cells) {
      if (first !== last) continue;
      texts[first] ??= [];
      texts[first].push(segment.text);
    }
  const isOfWords = (column: number): boolean => {
    const own = texts[column] ?? [];
    return own.filter((text) => /\p{L}{2}/u.test(text) && !isFigureText(text) && !code.test(text)).length * 2 > own.length;
  };
  const isOfCodes = (texts[0] ?? []).length > 0 && texts[0]?.every((text) => code.test(text)) === true;
  return isOfCodes && isOfWords(1) ? 2 : 1;
}
