import { readContextKind } from './context-line.ts';
import type { Draft } from './draft.ts';
import { isPageNumber } from './find-furniture.ts';
import { isContentsHeading } from './heading-candidate.ts';

/** Claims that a block is matter that a heading can stand over. */
function isMatter(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  switch (draft.kind) {
    case 'table':
    case 'list-item':
    case 'note':
    case 'heading':
      return true;
    case 'paragraph':
      if (/^\[[^\]]+\]\s/.test(draft.text)) return false;
      return draft.text.length >= 60 || /[.:]$/.test(draft.text) || readContextKind(draft.text) !== undefined;
    case 'footnote':
      return draft.text.length >= 30;
    case 'furniture':
      return false;
  }
}

/**
 * Decides which candidates are headings, from the last to the first: an unmarked phrase needs matter under it, and numbered
 * phrases that run into a list item of the same count belong to the list.
 */
export function decideHeadings(drafts: readonly Draft[]): void {
  let after: Draft | undefined;
  for (const draft of drafts.toReversed()) {
    if (draft.kind === 'heading' && draft.mark) {
      const { style, number } = draft.mark;
      const runsOn = number > 0 && after?.kind === 'list-item' && after.mark?.style === style && after.mark.number === number + 1;
      if (runsOn) draft.kind = 'list-item';
      else if ((style === 'plain' || style === 'round-bracketed') && !isMatter(after) && !isContentsHeading(draft.text))
        draft.kind = 'paragraph';
    }
    if (draft.kind !== 'furniture' || !isPageNumber(draft.text)) after = draft;
  }
}
