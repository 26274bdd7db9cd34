/** How many lines of a document one part of its evidence covers. */
export const linesPerPart = 50;

/** The number of the part in which a line's evidence stands, from 1: lines 1 to 50 are part 1. */
export function evidencePart(line: number): number {
  return Math.floor((line - 1) / linesPerPart) + 1;
}
