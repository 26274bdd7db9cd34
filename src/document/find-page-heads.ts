import type { Line } from '#read/read-lines.ts';
import { isPageNumber } from './find-furniture.ts';
import { plainText } from './plain-text.ts';

/** The numbers of the lines that stand beside a page number, and say there what another line beside a page number says. */
export function findPageHeads(lines: readonly Line[]): ReadonlySet<number> {
  const filled = lines.flatMap((line) => {
    const text = line.isTabular ? '' : plainText(line.text);
    return line.text.trim() === '' ? [] : [{ number: line.number, text, isPage: text !== '' && isPageNumber(text) }];
  });
  const beside = filled.filter(
    ({ isPage, text }, index) =>
      !isPage && text !== '' && text.length <= 70 && !/[.:;,]$/.test(text) && (filled[index - 1]?.isPage || filled[index + 1]?.isPage),
  );
  const groups = Map.groupBy(beside, ({ text }) => text.toLowerCase());
  return new Set([...groups.values()].flatMap((group) => (group.length > 1 ? group.map(({ number }) => number) : [])));
}
