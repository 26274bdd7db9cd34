import type { BlockKind } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { readContextKind } from './context-line.ts';
import type { Draft } from './draft.ts';
import { findFurniture } from './find-furniture.ts';
import { findTableLines } from './find-tables.ts';
import { findBoldEnd, isContentsHeading, readBoldMark, readHeadingCandidate } from './heading-candidate.ts';
import type { HeadingMark } from './heading-mark.ts';
import { capitalShare } from './is-phrase.ts';
import { readLineRole, readNoteNumber } from './line-role.ts';
import { plainText } from './plain-text.ts';

interface Cut {
  readonly lines: readonly Line[];
  readonly tables: ReadonlySet<number>;
  readonly furniture: ReadonlySet<number>;
  readonly drafts: Draft[];
  /** Number of the last note of a list of notes that is still open. */
  note: number | undefined;
  /** Inside a table of contents. */
  inContents: boolean;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function open(cut: Cut, kind: BlockKind, index: number, mark?: HeadingMark, last = index): void {
  const own = cut.lines.slice(index, last + 1);
  const text = own.map((line) => plainText(line.text)).join(' ');
  const [firstLine, lastLine] = [(own[0] as Line).number, (own.at(-1) as Line).number];
  cut.drafts.push({ kind, firstLine, lastLine, text, ...(mark ? { mark } : {}) });
  if (kind !== 'note' && kind !== 'furniture') cut.note = undefined;
}

/** The block that ends on the line before, where no blank line stands between. */
function touching(cut: Cut, index: number): Draft | undefined {
  const previous = cut.drafts.at(-1);
  return previous?.lastLine === (cut.lines[index] as Line).number - 1 ? previous : undefined;
}

/** Table rows and furniture: lines of one sort that touch are one block. */
function cutLayout(cut: Cut, index: number): boolean {
  const { number, text } = cut.lines[index] as Line;
  const isTable = cut.tables.has(number);
  const isLeader = cut.inContents && !isTable && /\s\d{1,3}$/.test(text.trimEnd());
  if (!isTable && !isLeader && !cut.furniture.has(number)) return false;
  const kind = isTable && !cut.inContents ? 'table' : 'furniture';
  const before = touching(cut, index);
  if (before?.kind === kind && cut.tables.has(before.lastLine) === isTable) before.lastLine = number;
  else open(cut, kind, index);
  if (isTable) cut.note = undefined;
  return true;
}

/** Whether a table follows after nothing but periods, units and remarks. */
function leadsToTable(cut: Cut, index: number): boolean {
  for (const line of cut.lines.slice(index + 1, index + 12)) {
    if (isBlank(line)) continue;
    if (cut.tables.has(line.number)) return true;
    const kind = readContextKind(line.text);
    if (kind === undefined || kind === 'lead') return false;
  }
  return false;
}

/** Whether a line says only the period or the unit of the table that follows: it may touch the title above it. */
function introducesTable(cut: Cut, index: number): boolean {
  const line = cut.lines[index];
  if (line === undefined || line.isTabular) return false;
  const kind = readContextKind(line.text);
  return (kind === 'unit' || kind === 'period') && leadsToTable(cut, index);
}

/**
 * A heading stands alone, or over what says the period or the unit of its table; only one with a mark and in title case may stand
 * directly over its text.
 */
function mayStand(cut: Cut, index: number, mark: HeadingMark): boolean {
  if (mark.style === 'markdown') return true;
  const before = touching(cut, index);
  if (before && !['table', 'heading', 'furniture'].includes(before.kind)) return false;
  const next = cut.lines[index + 1];
  const standsAlone =
    next === undefined || isBlank(next) || cut.tables.has(next.number) || cut.furniture.has(next.number) || introducesTable(cut, index + 1);
  if (mark.style === 'star' && readLineRole(next?.text ?? '') !== 'text') return true;
  return (
    standsAlone || (mark.style !== 'plain' && mark.style !== 'statement' && mark.style !== 'results' && capitalShare(mark.words) > 0.7)
  );
}

/** The index of the last line of a heading that begins here. */
function cutHeading(cut: Cut, index: number): number | undefined {
  const line = cut.lines[index] as Line;
  const boldEnd = findBoldEnd(cut.lines, index);
  if (boldEnd !== undefined) {
    const words = cut.lines.slice(index, boldEnd + 1).map((each) => plainText(each.text));
    open(cut, 'heading', index, readBoldMark(words.join(' ')), boldEnd);
    return boldEnd;
  }
  const role = readLineRole(line.text);
  if (line.isTabular || role === 'note' || role === 'footnote') return undefined;
  const mark = readHeadingCandidate(line);
  if (!mark || !mayStand(cut, index, mark)) return undefined;
  const continuesNotes = cut.note !== undefined && role === 'numbered' && readNoteNumber(line.text) === cut.note + 1;
  if (continuesNotes && !leadsToTable(cut, index)) return undefined;
  open(cut, 'heading', index, mark);
  return index;
}

/** A note with its mark, or the next one of an open list of notes. */
function cutNote(cut: Cut, index: number): boolean {
  const { text } = cut.lines[index] as Line;
  const role = readLineRole(text);
  if (role === 'note') {
    open(cut, 'note', index);
    cut.note = readNoteNumber(text);
    return true;
  }
  if (cut.note === undefined || !['numbered', 'footnote', 'bullet'].includes(role)) return false;
  const number = readNoteNumber(text);
  if (number === undefined ? role !== 'bullet' : number !== cut.note + 1) return false;
  open(cut, 'note', index);
  cut.note = number ?? cut.note + 1;
  return true;
}

function cutProse(cut: Cut, index: number): void {
  const line = cut.lines[index] as Line;
  const text = plainText(line.text);
  const role = readLineRole(line.text);
  const before = touching(cut, index);
  if (role === 'footnote' || role === 'starred' || (before?.kind === 'footnote' && /^\d{1,2}\s+\S/.test(text))) {
    open(cut, 'footnote', index);
  } else if (role === 'bullet' || (role === 'numbered' && !line.isTabular)) {
    open(cut, 'list-item', index);
  } else if (before?.kind === 'paragraph' && introducesTable(cut, index) && readContextKind(before.text) !== undefined) {
    open(cut, 'paragraph', index);
  } else if (before && !['table', 'heading', 'furniture'].includes(before.kind)) {
    before.lastLine = line.number;
  } else {
    const last = cut.drafts.findLast((draft) => draft.kind !== 'furniture');
    const runsOn = (last?.kind === 'note' || last?.kind === 'footnote') && /^\p{Ll}/u.test(text) && !/[.:)”"]$/.test(last.text);
    open(cut, runsOn ? last.kind : 'paragraph', index);
  }
}

/** Cuts the lines into blocks; whether a candidate is a heading is decided afterwards. */
export function draftBlocks(lines: readonly Line[]): readonly Draft[] {
  const cut: Cut = {
    lines,
    tables: findTableLines(lines),
    furniture: findFurniture(lines),
    drafts: [],
    note: undefined,
    inContents: false,
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (cutLayout(cut, index) || isBlank(line)) continue;
    cut.inContents = isContentsHeading(line.text) || (cut.inContents && line.isTabular);
    const end = cutHeading(cut, index);
    if (end !== undefined) {
      index = end;
      continue;
    }
    if (!cutNote(cut, index)) cutProse(cut, index);
  }
  return cut.drafts;
}
