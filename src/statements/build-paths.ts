import type { RecognizedRow } from '#tables/recognize-tables.ts';

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
  return /\btotal\b/i.test(label);
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
 * Two section rows in succession nest; a section row behind items ends the section before it.
 */
export function buildPaths(rows: readonly RecognizedRow[]): readonly RowPlace[] {
  let stack: string[] = [];
  let previousWasSection = false;
  return rows.map((row) => {
    const label = row.label.replace(/\s*[:：]\s*$/, '');
    if (row.isSection) {
      if (empty.test(label)) return { path: stack, closes: false };
      if (!previousWasSection && stack.length > 0) stack = stack.slice(0, -1);
      const path = stack;
      stack = [...stack, label];
      previousWasSection = true;
      return { path, closes: false };
    }
    previousWasSection = false;
    const closed = closedSection(label, stack);
    if (closed >= 0) {
      const path = stack.slice(0, closed + 1);
      const isSubtotal = normalizeSection(label) === '' && /\bsub-?\s?total/i.test(label);
      stack = stack.slice(0, isSubtotal ? closed + 1 : closed);
      return { path, closes: !isSubtotal };
    }
    if (
      milestone.test(label) &&
      stack.length > 0 &&
      !/^(?:adjustments|cash flows)/i.test(stack.at(-1) ?? '') &&
      !isFirstOfSection(rows, row)
    )
      stack = [];
    return { path: stack, closes: false };
  });
}

/** Whether a row stands directly below a section row, so that it cannot lie outside of it. */
function isFirstOfSection(rows: readonly RecognizedRow[], row: RecognizedRow): boolean {
  const index = rows.indexOf(row);
  return rows[index - 1]?.isSection === true;
}
