import type { Block } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { decideHeadings } from './decide-headings.ts';
import { draftBlocks } from './draft-blocks.ts';
import { nestHeadings } from './nest-headings.ts';

/**
 * Cuts a filing into blocks. Every line that is not blank belongs to exactly one block; blocks stand in the order of the text
 * and do not overlap.
 *
 *     2. Dividends                                   heading, a level below its part
 *     (Millions of yen)                              paragraph (context of the table)
 *     ⇥2022⇥2023                                     table …
 *     Interim⇥10⇥12                                  … one block
 *     (Notes) 1. Amounts exclude tax.                note
 *     - 3 -                                          furniture
 */
export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const drafts = draftBlocks(lines);
  decideHeadings(drafts);
  const matter = drafts.filter((draft) => draft.kind !== 'furniture');
  const headings = matter.flatMap((draft, index) =>
    draft.kind === 'heading' && draft.mark ? [{ draft, mark: draft.mark, isBare: matter[index + 1]?.kind === 'heading' }] : [],
  );
  const levels = nestHeadings(headings);
  const levelOf = new Map(headings.map(({ draft }, index) => [draft, levels[index] ?? 1]));
  return drafts.map((draft) => {
    const { kind, firstLine, lastLine } = draft;
    const level = levelOf.get(draft);
    return level === undefined ? { kind, firstLine, lastLine } : { kind, firstLine, lastLine, level };
  });
}
