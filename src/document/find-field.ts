import type { Stated } from '#model/filing.ts';
import { type Passage, stateText } from './passage.ts';

/**
 * The value of a labelled line of a cover: `Company name: …`, `[Filing Date] …`, `[Filing Date]⇥…`. `label` is the source of a
 * regular expression. The value ends where the line, the cell or a next label begins.
 */
export function findField(passages: readonly Passage[], label: string): Stated<string> | undefined {
  const form = new RegExp(
    String.raw`(?:^|\n|\s{2,}|\t)[ \t]*[[【]?(?:${label})(?:\s*[\]】]\s*[:：]?|\s*[:：]|\t)[ \t]*(?<value>[^\t\n]*?\S)(?=\t|\n|\s{3,}|\s+[A-Z][\w.-]*(?:\s[a-z]+){0,3}\s?:|$)`,
    'i',
  );
  for (const passage of passages) {
    const match = form.exec(passage.text);
    const value = match?.groups?.value;
    if (!match || value === undefined || !/[\p{L}\d]/u.test(value)) continue;
    const start = match.index + match[0].length - value.length;
    return stateText(passage, start, start + value.length);
  }
  return undefined;
}
