import { findPeriods } from '#numerals/find-periods.ts';
import { readTableUnit } from '#numerals/read-unit.ts';
import type { Line } from '#read/read-lines.ts';
import { cleanLabel } from '#tables/join-label.ts';
import type { TableContext } from './context.ts';

const farthest = 12;
const longest = 170;

function isNoteStart(text: string): boolean {
  return /^\W*\(?notes?\b/i.test(text) || /^\W*(?:\d+[.)]|\^|\*|※)/.test(text);
}

/** Whether a line says only when or in what unit: it stands between a heading and its table, and is no heading itself. */
function isQualifier(text: string): boolean {
  if (readTableUnit(text) !== undefined || /^\([^)]*\)$/.test(text)) return true;
  const mentions = findPeriods(text);
  const rest = mentions.reduceRight((left, mention) => left.slice(0, mention.start) + left.slice(mention.end), text);
  return mentions.length > 0 && rest.replace(/\b(?:for|the|as|of|at|and|six|three|nine|twelve|months?|ended|ending|years?)\b/gi, '').replace(/[^a-z]/gi, '').length < 4;
}

/** The notes that follow a table, up to the next table or heading-like line. */
function notesBelow(lines: readonly Line[], lastLine: number): readonly string[] {
  const notes: string[] = [];
  let started = false;
  for (const line of lines.slice(lastLine, lastLine + farthest)) {
    const text = line.text.trim();
    if (line.isTabular) break;
    if (text === '') continue;
    if (isNoteStart(text) || (started && /^-\s/.test(text))) started = true;
    else if (started || !/^-?\s*\d+\s*-?$/.test(text)) break;
    notes.push(text);
  }
  return notes;
}

/**
 * The words around a table: short lines above it up to the nearest long paragraph or table, and the notes below it. `headings`
 * are the enclosing headings, outermost first.
 */
export function readContext(lines: readonly Line[], firstLine: number, lastLine: number, headings: readonly string[]): TableContext {
  const above: string[] = [];
  let title = '';
  for (let number = firstLine - 1; number >= Math.max(1, firstLine - farthest); number -= 1) {
    const line = lines[number - 1];
    const text = line?.text.trim() ?? '';
    if (line?.isTabular || (text.length > longest && !/\bas follows\b/i.test(text.slice(-60)))) break;
    if (text === '') continue;
    if (isQualifier(text)) {
      above.push(text);
      continue;
    }
    title = cleanLabel(text);
    break;
  }
  return { title, lines: above, headings, notes: notesBelow(lines, lastLine) };
}
