import type { Block } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { readContextKind } from './context-line.ts';
import { plainText } from './plain-text.ts';

const empty = new Set([
  'consolidated',
  'condensed',
  'unaudited',
  'summary',
  'results',
  'periods',
  'period',
  'month',
  'months',
  'three',
  'six',
  'nine',
  'ended',
  'statements',
  'statement',
  'notes',
  'note',
]);

/** The words of a text that can tell one table from another, in lower case and without a plural s. */
function readWords(text: string): ReadonlySet<string> {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map((word) => word.replace(/s$/, '')));
}

/** The lengths of period that a text names: `for Six-Month Periods`, `Three Months Ended`. */
function readLengths(text: string): ReadonlySet<string> {
  const found = plainText(text)
    .toLowerCase()
    .matchAll(/\b(three|six|nine|twelve|3|6|9|12)[-\s]months?\b/g);
  const names: Readonly<Record<string, string>> = { '3': 'three', '6': 'six', '9': 'nine', '12': 'twelve' };
  return new Set([...found].map((match) => names[match[1] ?? ''] ?? match[1] ?? ''));
}

function textOf(lines: readonly Line[], block: Block, limit = Number.POSITIVE_INFINITY): string {
  return lines
    .slice(block.firstLine - 1, Math.min(block.lastLine, block.firstLine - 1 + limit))
    .map((line) => line.text)
    .join('\n');
}

function isContext(lines: readonly Line[], block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && readContextKind(textOf(lines, block)) !== undefined;
}

interface Around {
  /** The table directly above the heading, where no title of its own stands over it. */
  readonly above: Block;
  readonly next: Block | undefined;
  /** The table that the heading would title otherwise. */
  readonly below: Block | undefined;
  readonly hasContextBelow: boolean;
}

/** Whether the words of a caption speak of the table above it and not of the one below. */
function speaksOfAbove(lines: readonly Line[], heading: string, around: Around, habit: boolean): boolean {
  const { above, below, next } = around;
  const lengths = readLengths(heading);
  if (lengths.size > 0) {
    const own = readLengths(textOf(lines, above, 4));
    const other = below ? readLengths(textOf(lines, below, 4)) : new Set<string>();
    const fitsAbove = [...lengths].every((length) => own.has(length));
    const fitsBelow = below !== undefined && [...lengths].every((length) => other.has(length));
    if (fitsAbove !== fitsBelow) return fitsAbove;
  }
  if (around.hasContextBelow) return false;
  const words = [...readWords(heading)];
  if (words.length === 0) return false;
  const own = readWords(textOf(lines, above));
  const inAbove = words.filter((word) => own.has(word));
  if (next?.kind === 'note' && !below) return inAbove.length > 0;
  if (!below) return false;
  const other = readWords(textOf(lines, below));
  const onlyAbove = inAbove.filter((word) => !other.has(word)).length;
  const onlyBelow = words.filter((word) => other.has(word) && !own.has(word)).length;
  if (onlyAbove === 0 && onlyBelow === 0) return habit;
  return onlyBelow === 0 && onlyAbove > 0 && inAbove.length * 2 >= words.length;
}

/** A heading with nothing under it before the next of its level, all words of which stand in the table above it. */
function isBareCaption(lines: readonly Line[], heading: Block, above: Block, next: Block | undefined): boolean {
  if (next?.kind !== 'heading' || (next.level ?? 1) > (heading.level ?? 1)) return false;
  const words = [...readWords(textOf(lines, heading))];
  const own = readWords(textOf(lines, above));
  return words.length > 0 && words.every((word) => own.has(word));
}

/**
 * Captions that stand after their table, by the first line of the table. A heading is one only if it directly follows a table
 * over which no title stands, no prose follows it, and its words agree with that table and not with the next:
 *
 *     ⇥Six Months Ended September 30, 2019
 *     Revenues⇥99,219,535
 *     Statements of Profit or Loss for Six-Month Periods      ← of the table above
 *     ⇥Three Months Ended September 30, 2019
 *
 * Where the words decide nothing, the habit of the filing's last decided caption does.
 */
export function findCaptionsBelow(lines: readonly Line[], all: readonly Block[]): ReadonlyMap<number, Block> {
  const blocks = all.filter((block) => block.kind !== 'furniture');
  const captions = new Map<number, Block>();
  const claimed = new Set<Block>();
  let habit = false;
  for (let index = 1; index < blocks.length; index += 1) {
    const heading = blocks[index] as Block;
    const above = blocks[index - 1] as Block;
    if (heading.kind !== 'heading' || above.kind !== 'table') continue;
    let over = index - 2;
    while (isContext(lines, blocks[over])) over -= 1;
    const titled = blocks[over]?.kind === 'heading' && !claimed.has(blocks[over] as Block);
    if (titled && !isBareCaption(lines, heading, above, blocks[index + 1])) continue;
    if (titled) {
      captions.set(above.firstLine, heading);
      claimed.add(heading);
      continue;
    }
    let under = index + 1;
    while (isContext(lines, blocks[under])) under += 1;
    const next = blocks[index + 1];
    const beyond = blocks[under];
    if (beyond?.kind !== 'table' && beyond?.kind !== 'note' && beyond?.kind !== 'heading') continue;
    const around = { above, next, below: beyond.kind === 'table' ? beyond : undefined, hasContextBelow: under > index + 1 };
    const is = speaksOfAbove(lines, textOf(lines, heading), around, habit);
    if (around.below) habit = is;
    if (!is) continue;
    captions.set(above.firstLine, heading);
    claimed.add(heading);
  }
  return captions;
}
