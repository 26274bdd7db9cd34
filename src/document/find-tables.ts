import { readCell } from '#numerals/read-cell.ts';
import type { Line } from '#read/read-lines.ts';
import { readLineRole } from './line-role.ts';
import { plainText } from './plain-text.ts';

const noteMark = /^(?:\(?notes?\s*\d*\s*\)|[*※]\d?\s|[¹²³⁴⁵⁶⁷⁸⁹])/i;

function filled(line: Line): readonly string[] {
  return line.cells.map((cell) => plainText(cell.text)).filter((text) => text !== '');
}

function isNumeric(text: string): boolean {
  const kind = readCell(text).kind;
  return kind === 'numerals' || kind === 'nil';
}

/** A note that got a tab by extraction: `(Note) The number of employees indicates …⇥⇥⇥`. */
function isNoteWithTab(line: Line): boolean {
  const cells = filled(line);
  return noteMark.test(cells[0] ?? '') && (cells[0] ?? '').length > 30 && !cells.slice(1).some(isNumeric);
}

/** A sentence that got a tab by extraction: `… the total number of full-tim⇥ne and contract workers. It …`. */
function isSentenceWithTab(line: Line): boolean {
  const cells = filled(line);
  if (cells.length > 2 || cells.some(isNumeric)) return false;
  const joined = cells.join('');
  return joined.length > 80 && /[.:]$/.test(joined) && (cells.length === 1 || /^\p{Ll}/u.test(cells[1] ?? ''));
}

function isProse(line: Line, previous: Line | undefined, previousIsProse: boolean, aloneInRun: boolean): boolean {
  if (isNoteWithTab(line)) return true;
  if (previousIsProse && previous && /^\p{Ll}/u.test(filled(line)[0] ?? '') && isSentenceWithTab(line)) return true;
  return aloneInRun && isSentenceWithTab(line);
}

/** Claims that a line without a tab can be a row of its own: `Current assets`, `Profit attributable to:`. */
function isSectionRow(line: Line): boolean {
  const text = plainText(line.text);
  if (line.isTabular || text.length > 100 || !/^[\p{Lu}\d([]/u.test(text) || !/\p{L}/u.test(text)) return false;
  return ['text', 'numbered'].includes(readLineRole(text)) && !/[.,;]$/.test(text);
}

/**
 * Section rows that lost their tabs: up to three short lines directly between two rows, of which the lower begins with a label (a row
 * that begins blank is the header of another table, and the line its title).
 */
function addSectionRows(lines: readonly Line[], found: Set<number>): void {
  let pending: Line[] = [];
  let afterRow = false;
  for (const line of lines) {
    if (found.has(line.number)) {
      if (filled(line)[0] === plainText(line.cells[0]?.text ?? '')) for (const row of pending) found.add(row.number);
      pending = [];
      afterRow = true;
    } else if (afterRow && pending.length < 3 && isSectionRow(line)) {
      pending.push(line);
    } else {
      pending = [];
      afterRow = false;
    }
  }
}

/** The numbers of the lines that hold a tab, without prose that got one by extraction. */
function findRows(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let previousIsProse = false;
  for (const [index, line] of lines.entries()) {
    const [previous, next] = [lines[index - 1], lines[index + 1]];
    const isAlone = previous?.isTabular !== true && next?.isTabular !== true;
    previousIsProse = line.isTabular && isProse(line, previous, previousIsProse, isAlone);
    if (line.isTabular && !previousIsProse) found.add(line.number);
  }
  return found;
}

/**
 * The numbers of the lines that stand in tables: runs of lines that hold a tab, with the section rows between them, of which at
 * least one has two filled cells. Prose with a stray tab is left out. Lines of blank cells belong to the run around them.
 */
export function findTableLines(lines: readonly Line[]): ReadonlySet<number> {
  const rows = findRows(lines);
  addSectionRows(lines, rows);
  const found = new Set<number>();
  let run: Line[] = [];
  const close = () => {
    if (run.some((line) => line.isTabular && filled(line).length >= 2)) for (const line of run) found.add(line.number);
    run = [];
  };
  for (const line of lines) {
    if (rows.has(line.number)) run.push(line);
    else close();
  }
  close();
  return found;
}
