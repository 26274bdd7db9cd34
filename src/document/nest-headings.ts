import type { HeadingMark } from './heading-mark.ts';

/** A heading to be placed; `isBare` where another heading follows it at once. */
export interface PlacedHeading {
  readonly mark: HeadingMark;
  readonly isBare: boolean;
}

type Open = PlacedHeading;

function findSibling(stack: readonly Open[], mark: HeadingMark): number {
  const same = stack.map((open, index) => ({ open, index })).filter(({ open }) => open.mark.style === mark.style);
  const next = same.findLast(({ open }) => open.mark.number + 1 === mark.number);
  if (next) return next.index;
  const inner = same.at(-1);
  if (inner === undefined) return -1;
  return mark.number === 1 && inner.open.mark.number >= 1 && inner.index < stack.length - 1 ? -1 : inner.index;
}

/** Where a heading goes in the stack of open headings: the depth at which it stands, from 0. */
function depthFor(stack: readonly Open[], mark: HeadingMark): number {
  switch (mark.style) {
    case 'markdown': {
      const index = stack.findIndex((open) => open.mark.style === 'markdown' && open.mark.number >= mark.number);
      const outer = stack.findIndex((open) => open.mark.style !== 'markdown');
      return index >= 0
        ? index
        : outer >= 0 && !stack.some((open) => open.mark.style === 'markdown')
          ? 0
          : stack.filter((open) => open.mark.style === 'markdown').length;
    }
    case 'part':
      return stack.filter((open) => open.mark.style === 'markdown').length;
    case 'item': {
      const index = stack.findIndex((open) => open.mark.style === 'item');
      return index >= 0 ? index : stack.filter((open) => open.mark.style === 'markdown' || open.mark.style === 'part').length;
    }
    case 'statement': {
      const same = stack.findIndex((open) => open.mark.style === 'statement');
      if (same >= 0) return same;
      const own = stack.findIndex((open) => open.mark.style === 'plain' || open.mark.style === 'star');
      return own >= 0
        ? own
        : Math.min(stack.length, stack.filter((open) => ['markdown', 'part', 'item', 'number'].includes(open.mark.style)).length);
    }
    case 'star': {
      const index = stack.findIndex((open) => open.mark.style === 'star' || open.mark.style === 'number' || open.mark.style === 'plain');
      return index >= 0 ? index : stack.length;
    }
    case 'plain':
      return stack.at(-1)?.mark.style === 'plain' ? stack.length - 1 : stack.length;
    case 'note-number':
    case 'number':
    case 'number-number':
    case 'number-number-number':
    case 'bracketed-number':
    case 'half-bracketed-number':
    case 'bracketed-roman':
    case 'half-bracketed-roman':
    case 'letter': {
      const sibling = findSibling(stack, mark);
      if (sibling >= 0) return sibling;
      const top = stack.at(-1);
      return top?.mark.style === 'plain' && !top.isBare ? stack.length - 1 : stack.length;
    }
  }
}

/**
 * Levels for a sequence of headings, 1 for the outermost. A heading of a style that is open continues that sequence (`(2)` after
 * `(1)`), one of a new style opens a level below; a `1.` that restarts inside a longer sequence opens a level of its own.
 */
export function nestHeadings(headings: readonly PlacedHeading[]): readonly number[] {
  const stack: Open[] = [];
  return headings.map((heading) => {
    stack.length = depthFor(stack, heading.mark);
    stack.push(heading);
    return stack.length;
  });
}
