import type { HeadingMark, HeadingStyle } from './heading-mark.ts';

/** A heading to be placed; `isBare` where another heading follows it at once. */
export interface PlacedHeading {
  readonly mark: HeadingMark;
  readonly isBare: boolean;
}

/** The number and depth of the last heading of a style, also where it is closed. */
type LastOf = ReadonlyMap<HeadingStyle, { readonly number: number; readonly depth: number }>;

function firstOf(stack: readonly PlacedHeading[], ...styles: readonly HeadingStyle[]): number {
  return stack.findIndex((open) => styles.includes(open.mark.style));
}

function countOf(stack: readonly PlacedHeading[], ...styles: readonly HeadingStyle[]): number {
  return stack.filter((open) => styles.includes(open.mark.style)).length;
}

/** The depth at which a counted heading goes on with its sequence; undefined where it opens one. */
function findSequence(stack: readonly PlacedHeading[], mark: HeadingMark, lastOf: LastOf): number | undefined {
  const same = stack.map((open, index) => ({ open, index })).filter(({ open }) => open.mark.style === mark.style);
  const next = same.findLast(({ open }) => open.mark.number + 1 === mark.number);
  if (next) return next.index;
  const inner = same.at(-1);
  if (inner) {
    const restarts = mark.number === 1 && inner.index < stack.length - 1;
    const isNote = stack.slice(inner.index + 1).some((open) => /^\W*notes\b/i.test(open.mark.words));
    return same.length < 2 && (restarts || isNote) ? undefined : inner.index;
  }
  const last = lastOf.get(mark.style);
  return last && mark.number > 1 && last.number + 1 === mark.number ? Math.min(last.depth, stack.length) : undefined;
}

/** Where a primary statement goes: beside the others, else below what is open, but not below an unmarked heading. */
function depthOfStatement(stack: readonly PlacedHeading[], mark: HeadingMark): number {
  const same = firstOf(stack, 'statement');
  if (same >= 0) return same;
  const unmarked = firstOf(stack, 'plain', 'star');
  if (unmarked >= 0) return unmarked;
  const numbered = stack.findIndex((open) => /\b(?:statements?\s+of|balance\s+sheet)\b/i.test(open.mark.words));
  return /^\W*notes\b/i.test(mark.words) && numbered >= 0 ? numbered : stack.length;
}

/** Where a heading goes in the stack of open headings: the depth at which it stands, from 0. */
function depthFor(stack: readonly PlacedHeading[], mark: HeadingMark, lastOf: LastOf): number {
  switch (mark.style) {
    case 'markdown': {
      const sibling = stack.findIndex((open) => open.mark.style === 'markdown' && open.mark.number >= mark.number);
      return sibling >= 0 ? sibling : countOf(stack, 'markdown');
    }
    case 'part':
      return countOf(stack, 'markdown');
    case 'item': {
      const sibling = firstOf(stack, 'item');
      return sibling >= 0 ? sibling : countOf(stack, 'markdown', 'part');
    }
    case 'results':
      return countOf(stack, 'markdown', 'part', 'item');
    case 'statement':
      return depthOfStatement(stack, mark);
    case 'star': {
      const sibling = firstOf(stack, 'star', 'number', 'plain');
      return sibling >= 0 ? sibling : stack.length;
    }
    case 'round-bracketed': {
      const sibling = firstOf(stack, 'round-bracketed');
      return sibling >= 0 ? sibling : stack.length;
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
      const top = stack.at(-1);
      const opening = top?.mark.style === 'plain' && !top.isBare ? stack.length - 1 : stack.length;
      return findSequence(stack, mark, lastOf) ?? opening;
    }
  }
}

/**
 * Levels for a sequence of headings, 1 for the outermost. A heading of a style that is open continues that sequence (`(2)` after
 * `(1)`), one of a new style opens a level below, but not below an unmarked heading that has matter of its own; a `1.` that
 * restarts inside a longer sequence, and a number out of turn under `Notes`, open a level of their own.
 */
export function nestHeadings(headings: readonly PlacedHeading[]): readonly number[] {
  const stack: PlacedHeading[] = [];
  const lastOf = new Map<HeadingStyle, { number: number; depth: number }>();
  return headings.map((heading) => {
    const depth = depthFor(stack, heading.mark, lastOf);
    stack.length = depth;
    stack.push(heading);
    lastOf.set(heading.mark.style, { number: heading.mark.number, depth });
    return depth + 1;
  });
}
