import type { Stated } from '#model/filing.ts';
import { type Passage, stateText } from './passage.ts';

/** Where a value ends: at a tab, at the line's end, at a wide gap, or before the next label of the same line. */
const end = /\t|\n|[ ]{3,}|[ ]+[A-Z][\w-]*(?: [a-z]+){0,3} ?:|$/;

/**
 * The value of a labelled line of a cover: `Company name: …`, `[Filing Date] …`, `[Filing Date]⇥…`. `label` is the source of a
 * regular expression without regard to case.
 */
export function findField(passages: readonly Passage[], label: string): Stated<string> | undefined {
  const form = new RegExp(
    String.raw`(?<=(?:^|[\n\t])[ ]?|[ ]{2})[[【]?(?:${label})(?:[ ]*[\]】][ ]*[:：]?|[ ]*[:：]|\t)[ \t]*(?=[^ \t])`,
    'i',
  );
  for (const passage of passages) {
    const match = form.exec(passage.text);
    if (!match) continue;
    const start = match.index + match[0].length;
    const rest = passage.text.slice(start);
    const length = end.exec(rest)?.index ?? rest.length;
    if (/[\p{L}\d]/u.test(rest.slice(0, length))) return stateText(passage, start, start + length);
  }
  return undefined;
}
