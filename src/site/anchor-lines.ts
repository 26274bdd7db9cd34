import type { FilingText } from '#collections/read-source.ts';

/** What a line of a text is called on its page. */
export interface LineAnchors {
  /** The line of the file on which it begins. */
  readonly number: number;
  readonly anchor: string;
  /** Further lines of the file that it holds: `L13`, `L14`. */
  readonly others: readonly string[];
}

/**
 * Gives each line of a text an anchor of its own. Links name lines of the file as received, so the first line of the text that holds
 * one bears its name, `L12`; where one line of the file holds many of the text, the further ones are `L12P57`, by their place in the text.
 */
export function anchorLines({ linesAt, lines }: FilingText): readonly LineAnchors[] {
  const given = new Set<number>();
  return lines.map((_, index) => {
    const held = linesAt(index + 1);
    const fresh = held.filter((line) => !given.has(line));
    for (const line of fresh) given.add(line);
    const number = held[0] ?? 1;
    const [first, ...others] = fresh;
    return {
      number,
      anchor: first === undefined ? `L${number}P${index + 1}` : `L${first}`,
      others: others.map((line) => `L${line}`),
    };
  });
}
