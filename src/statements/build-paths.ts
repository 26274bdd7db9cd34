import type { RecognizedRow } from '#tables/recognize-tables.ts';
import { readIndents } from './read-indents.ts';

/** Where a row stands among the sections of its table. */
export interface RowPlace {
  /** Labels of the enclosing sections, outermost first. */
  readonly path: readonly string[];
  /** Whether the row closes the innermost section of its path. */
  readonly closes: boolean;
}

/** Captions of a balance sheet that never carry a figure and hold nothing. */
const empty = /^commitments and contingenc/i;
/** Results that stand outside every section of a statement. */
const milestone =
  /^(?:gross (?:profit|margin|loss)|operating (?:profit|income|loss)|(?:ordinary|recurring) (?:profit|income)|profit(?: \(loss\))? (?:before|for)|(?:net )?income(?: \(loss\))? (?:before|from operations before)|(?:loss|profit)(?: before)|net (?:income|profit|loss|increase|decrease)(?! attributable)|effect of|cash and cash equivalents,? (?:at )?(?:the )?(?:beginning|end))/i;

const bareTotal = /^(?:grand )?total$/i;
const subtotal = /^sub-?\s?total$/i;
/** A section label that goes on in the next row. */
const wrapped = /\b(?:at|of|for|in|to|by|and|with|the|from|through)$/i;

/** A label reduced to the words that tell sections apart. */
export function normalizeSection(label: string): string {
  return label
    .toLowerCase()
    .replace(/[:：]\s*$/, '')
    .replace(/[—–-]\s*net\b|,\s*net\b(?! of)/g, ' ')
    .replace(/\b(?:sub)?-?\s?totals?\b(?:\s+of)?/g, ' ')
    .replace(/\bnet cash (?:provided by|used in|from|\(used in\)|provided by \(used in\)|flows from)(?:\s*\(?used in\)?)?/g, ' ')
    .replace(/\bcash flows? (?:provided by|used in|from \(used in\)|from)(?:\s*\(?used in\)?)?/g, ' ')
    .replace(/\b(?:of|the|and|for|from|in|by)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isTotalLabel(label: string): boolean {
  return /(?:\b|sub-?\s?)total\b/i.test(label);
}

/** The index in the stack of the section that a row closes, or -1. */
function closedSection(label: string, stack: readonly string[]): number {
  const words = normalizeSection(label);
  if (words === '' && isTotalLabel(label)) return /\bsub-?\s?total/i.test(label) ? Math.min(1, stack.length) - 1 : stack.length - 1;
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const section = normalizeSection(stack[index] ?? '');
    if (section !== '' && (section === words || section === `${words}s` || `${section}s` === words)) return index;
    if (section === `${words} attributable to` || section.replace(/ attributable to$/, '') === words) return index;
  }
  return -1;
}

/**
 * Places the rows of a table whose sections are headed and closed by rows of their own:
 *
 *   Assets                      opens Assets
 *   Current assets              opens Current assets within it
 *   Cash and cash equivalents   Assets > Current assets
 *   Total current assets        Assets > Current assets, closes it
 *
 * Two section rows in succession nest. A section row behind items ends the section before it, unless a later row closes that one. Where
 * the table indents what stands in a section, a row that stands no further in than the section's label has left it. Where each section
 * rolls a balance forward (`isRolled`), no result stands outside of one.
 */
export function buildPaths(rows: readonly RecognizedRow[], isRolled = false): readonly RowPlace[] {
  const lastRowOf = new Map(rows.flatMap((row, index) => (row.isSection ? [] : [[normalizeSection(row.label), index] as const])));
  const isClosedLater = (section: string, index: number): boolean => (lastRowOf.get(normalizeSection(section)) ?? -1) > index;
  const lastFigures = rows.findLastIndex((row) => !row.isSection);
  const indents = readIndents(rows);
  let stack: readonly string[] = [];
  /** The indents of the open sections, innermost last. */
  let depths: readonly number[] = [];
  let previousWasSection = false;
  let innermostIsOpen = false;

  /** Leaves the sections that a row has left by its indent, and that no later row closes. */
  const leaveByIndent = (index: number, isLeft: (depth: number, own: number) => boolean): void => {
    const own = indents?.[index];
    if (own === undefined) return;
    const first = stack.findIndex((section, at) => isLeft(depths[at] ?? 0, own) && !isClosedLater(section, index));
    if (first >= 0) stack = stack.slice(0, first);
  };

  const openSection = (label: string, index: number): RowPlace => {
    if (!previousWasSection) leaveByIndent(index, (depth, own) => depth > own);
    const above = stack.at(-1) ?? '';
    if (previousWasSection && wrapped.test(above)) {
      stack = [...stack.slice(0, -1), `${above} ${label}`];
      return { path: stack.slice(0, -1), closes: false };
    }
    if (!previousWasSection && innermostIsOpen && !isClosedLater(above, index)) stack = stack.slice(0, -1);
    const path = stack;
    stack = [...stack, label];
    innermostIsOpen = true;
    return { path, closes: false };
  };

  const placeFigures = (label: string, index: number): RowPlace => {
    const closed = index === lastFigures && bareTotal.test(label) ? Math.min(0, stack.length - 1) : closedSection(label, stack);
    if (closed >= 0) {
      const path = stack.slice(0, closed + 1);
      const isSubtotal = subtotal.test(label);
      stack = stack.slice(0, isSubtotal ? closed + 1 : closed);
      innermostIsOpen = isSubtotal;
      return { path, closes: !isSubtotal };
    }
    leaveByIndent(index, (depth, own) => (isTotalLabel(label) ? depth > own : depth >= own));
    const within = rows[index - 1]?.isSection === true || /^(?:adjustments|cash flows)/i.test(stack.at(-1) ?? '');
    if (milestone.test(label) && !within && !isRolled) stack = [];
    return { path: stack, closes: false };
  };

  return rows.map((row, index) => {
    const label = row.label.replace(/\s*[:：]\s*$/, '');
    if (row.isSection && empty.test(label)) return { path: stack, closes: false };
    const place = row.isSection ? openSection(label, index) : placeFigures(label, index);
    depths = [...depths.slice(0, stack.length), ...stack.slice(depths.length).map(() => indents?.[index] ?? 0)];
    previousWasSection = row.isSection;
    return place;
  });
}
