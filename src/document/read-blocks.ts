import type { Block, BlockKind } from '#model/filing.ts';
import type { Line } from '#read/read-lines.ts';
import { readContextKind } from './context-line.ts';
import { findFurniture } from './find-furniture.ts';
import { findTableLines } from './find-tables.ts';
import { type HeadingMark, readHeadingMark } from './heading-mark.ts';
import { beginsLikeHeading, capitalShare, isPhrase } from './is-phrase.ts';
import { type LineRole, readLineRole, readNoteNumber } from './line-role.ts';
import { nestHeadings } from './nest-headings.ts';
import { plainText } from './plain-text.ts';

interface Draft {
  kind: BlockKind;
  readonly firstLine: number;
  lastLine: number;
  /** Present where the block may be a heading. */
  mark?: HeadingMark;
  readonly text: string;
}

const company = /\b(?:Inc\.?|LLC|LLP|Ltd\.?|Limited|Corporation|Corp\.?|plc|PLC|AG|SE|GmbH|N\.V\.|S\.A\.|S\.p\.A\.|Bureau|Branch)$/;
const statementWords =
  /^\W*(?:(?:english|translation|of|the|unaudited|quarterly|interim|half-?year(?:ly)?|annual|condensed|consolidated|group|company|summary|independent)\s+)*(?:statements?\s+of\s+(?:\w+\s+){0,3}(?:income|position|operations|earnings|cash|profit|changes|comprehensive|equity|loss)|balance\s+sheets?|income\s+statements?|notes\s+to\s+(?:the\s+)?(?:\w+\s+){0,4}(?:statements|accounts)|auditor[’']?s?[’']?\s+(?:review\s+)?report|(?<=consolidated\s+)financial\s+results\s+for)\b/i;

/** A sentence that extraction joined to the heading before it: `(2) Revenue by segment Segment information is as follows:`. */
const fusedLead = /\s+[A-Z][^.]*\b(?:is|are|was|were) as follows:?$/;

/** A heading by its marks or its words; what follows it is looked at later. */
function readCandidate(line: Line, role: LineRole): HeadingMark | undefined {
  const text = plainText(line.text);
  if (/^(?:table of )?contents$/i.test(text)) return { style: 'plain', number: 0, words: text };
  if (/\(seal\)/i.test(text)) return undefined;
  if (/^\[[^\]]+\]\s+\S/.test(text) || /^(?:not applicable|none|nothing|n\/a)\b/i.test(text)) return undefined;
  if (readContextKind(text) !== undefined && !fusedLead.test(text) && !/^[^:]{2,60}:$/.test(text) && !/^\[[^\]]+\]$/.test(text))
    return undefined;
  const mark = readHeadingMark(role === 'bullet' ? text.replace(/^[-–•]\s+/, '') : text);
  if (mark?.style === 'markdown') return mark;
  if (role === 'bullet') return mark?.style === 'star' && isPhrase(mark.words) ? mark : undefined;
  if (mark && mark.style !== 'star') {
    const words = mark.words.replace(fusedLead, '');
    return words === '' || isPhrase(words, true) ? mark : undefined;
  }
  if (mark) return isPhrase(mark.words) && mark.words.length < 120 ? mark : undefined;
  if (role !== 'text' || !beginsLikeHeading(text) || !isPhrase(text) || (company.test(text) && !/^About\b/.test(text))) return undefined;
  if (statementWords.test(text) && capitalShare(text) > 0.6) return { style: 'statement', number: 0, words: text };
  return { style: 'plain', number: 0, words: text };
}

/** A heading in bold over one or several lines: `**Announces its First Half⏎ Results**`. Gives the index of its last line. */
function findBoldEnd(lines: readonly Line[], start: number): number | undefined {
  const first = (lines[start] as Line).text.trim();
  if (!first.startsWith('**')) return undefined;
  for (let index = start; index < Math.min(start + 4, lines.length); index += 1) {
    const text = (lines[index] as Line).text.trim();
    if (text === '' || (lines[index] as Line).isTabular) return undefined;
    const body = index === start ? text.slice(2) : text;
    if (body.includes('**')) return body.endsWith('**') && body.indexOf('**') === body.length - 2 ? index : undefined;
  }
  return undefined;
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** Cuts the lines into blocks; possible headings carry their mark and are decided afterwards. */
function draftBlocks(lines: readonly Line[]): Draft[] {
  const tables = findTableLines(lines);
  const furniture = findFurniture(lines);
  const drafts: Draft[] = [];
  let contents = false;
  let noteNumber: number | undefined;
  const open = (kind: BlockKind, index: number, mark?: HeadingMark, last = index) => {
    const line = lines[index] as Line;
    const text = lines
      .slice(index, last + 1)
      .map((each) => plainText(each.text))
      .join(' ');
    drafts.push({ kind, firstLine: line.number, lastLine: (lines[last] as Line).number, text, ...(mark ? { mark } : {}) });
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const previous = drafts.at(-1);
    const touches = previous !== undefined && previous.lastLine === line.number - 1;
    if (tables.has(line.number)) {
      const kind = contents ? 'furniture' : 'table';
      if (touches && previous.kind === kind && tables.has(previous.lastLine)) previous.lastLine = line.number;
      else open(kind, index);
      noteNumber = undefined;
      continue;
    }
    if (isBlank(line)) continue;
    if (furniture.has(line.number)) {
      if (touches && previous.kind === 'furniture' && !tables.has(previous.lastLine)) previous.lastLine = line.number;
      else open('furniture', index);
      continue;
    }
    const text = plainText(line.text);
    contents = /^(?:table of )?contents$/i.test(text) || (contents && line.isTabular);
    const boldEnd = findBoldEnd(lines, index);
    if (boldEnd !== undefined) {
      const words = lines
        .slice(index, boldEnd + 1)
        .map((each) => plainText(each.text))
        .join(' ');
      const mark = readHeadingMark(words);
      open('heading', index, mark && isPhrase(mark.words, true) ? mark : { style: 'plain', number: 0, words }, boldEnd);
      index = boldEnd;
      noteNumber = undefined;
      continue;
    }
    const role = readLineRole(line.text);
    const next = lines[index + 1];
    const endsGroup = isBlank(next) || tables.has(line.number + 1) || furniture.has(line.number + 1);
    const startsGroup = !touches || previous.kind === 'table' || previous.kind === 'heading' || previous.kind === 'furniture';
    const mark = line.isTabular ? undefined : readCandidate(line, role);
    if (
      mark &&
      (mark.style === 'markdown' ||
        (startsGroup && (endsGroup || (mark.style !== 'plain' && mark.style !== 'statement' && capitalShare(mark.words) > 0.7))))
    ) {
      const continuesNotes = noteNumber !== undefined && role === 'numbered' && readNoteNumber(line.text) === noteNumber + 1;
      if (!continuesNotes || leadsToTable(lines, index, tables)) {
        open('heading', index, mark);
        noteNumber = undefined;
        continue;
      }
    }
    if (role === 'note') {
      open('note', index);
      noteNumber = readNoteNumber(line.text);
      continue;
    }
    if (noteNumber !== undefined && (role === 'numbered' || role === 'footnote' || role === 'bullet')) {
      const number = readNoteNumber(line.text.replace(/^\s*\^\{?/, ''));
      if ((number === undefined && role === 'bullet') || number === noteNumber + 1) {
        open('note', index);
        noteNumber = number ?? noteNumber + 1;
        continue;
      }
    }
    if (role === 'footnote' || role === 'starred' || (touches && previous.kind === 'footnote' && /^\d{1,2}\s+\S/.test(text))) {
      open('footnote', index);
      continue;
    }
    if (role === 'bullet' || (role === 'numbered' && !line.isTabular)) {
      open('list-item', index);
      noteNumber = undefined;
      continue;
    }
    const continues = touches && previous.kind !== 'table' && previous.kind !== 'heading' && previous.kind !== 'furniture';
    if (continues) {
      previous.lastLine = line.number;
      continue;
    }
    open('paragraph', index);
    noteNumber = undefined;
  }
  return drafts;
}

function leadsToTable(lines: readonly Line[], index: number, tables: ReadonlySet<number>): boolean {
  for (const line of lines.slice(index + 1, index + 12)) {
    if (isBlank(line)) continue;
    if (tables.has(line.number)) return true;
    const kind = readContextKind(line.text);
    if (kind === undefined || kind === 'lead') return false;
  }
  return false;
}

/** Claims that a block is matter that a heading can stand over. */
function isMatter(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  switch (draft.kind) {
    case 'table':
    case 'list-item':
    case 'note':
      return true;
    case 'heading':
      return true;
    case 'paragraph':
      return draft.text.length >= 60 || /[.:]$/.test(draft.text) || readContextKind(draft.text) !== undefined;
    case 'footnote':
      return draft.text.length >= 30;
    case 'furniture':
      return false;
  }
}

/** Demotes possible headings that stand over nothing, from the last to the first; runs of short numbered phrases are lists. */
function decideHeadings(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index] as Draft;
    if (draft.kind !== 'heading' || draft.mark === undefined) continue;
    let at = index + 1;
    while (drafts[at]?.kind === 'furniture' && /^[-–—\s\dA-Za-z]{1,20}$/.test(drafts[at]?.text ?? '')) at += 1;
    const after = drafts[at];
    const { style, number } = draft.mark;
    const isCounted = !['markdown', 'part', 'item', 'star', 'statement', 'plain'].includes(style);
    const runsOn =
      isCounted &&
      after?.mark?.style === style &&
      after.mark.number === number + 1 &&
      (after.kind === 'list-item' || after.kind === 'heading');
    if (runsOn && after.kind === 'list-item') draft.kind = 'list-item';
    else if (style === 'plain' && !isMatter(after) && !/^(?:table of )?contents$/i.test(draft.text)) draft.kind = 'paragraph';
  }
}

/**
 * Cuts a filing into blocks. Every line that is not blank belongs to exactly one block; blocks stand in the order of the text
 * and do not overlap.
 *
 *     2. Dividends                                   heading, level below its part
 *     (Millions of yen)                              paragraph (context of the table)
 *     ⇥2022⇥2023                                     table …
 *     Interim⇥10⇥12                                  … one block
 *     (Notes) 1. Amounts exclude tax.                note
 *     - 3 -                                          furniture
 */
export function readBlocks(lines: readonly Line[]): readonly Block[] {
  const drafts = draftBlocks(lines);
  decideHeadings(drafts);
  const headings = drafts.filter((draft) => draft.kind === 'heading');
  const matter = drafts.filter((draft) => draft.kind !== 'furniture');
  const bare = new Set(matter.filter((draft, index) => draft.kind === 'heading' && matter[index + 1]?.kind === 'heading'));
  const levels = nestHeadings(
    headings.map((draft) => ({ mark: draft.mark ?? { style: 'plain', number: 0, words: draft.text }, isBare: bare.has(draft) })),
  );
  const levelOf = new Map(headings.map((draft, index) => [draft, levels[index] ?? 1]));
  return drafts.map((draft) => {
    const { kind, firstLine, lastLine } = draft;
    const level = levelOf.get(draft);
    return level === undefined ? { kind, firstLine, lastLine } : { kind, firstLine, lastLine, level };
  });
}
