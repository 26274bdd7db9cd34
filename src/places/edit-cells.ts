import type { Approval } from '#approvals/approval.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Fact } from '#model/fact.ts';
import type { PlacedRun, SourceText } from '#model/source-text.ts';
import { codePointLength, type Span } from '#model/span.ts';
import { placeText } from '#read/text/read-text.ts';

/** One character of a line of the text, with its place on the line of the file; a tab that a person put in has none. */
interface Atom {
  readonly character: string;
  readonly offset?: number;
  readonly column?: number;
}

type Cells = readonly (readonly Atom[])[];

/** A text with the cells that a person decided on. */
export interface EditedSource {
  readonly source: SourceText;
  /** The approvals that speak of figures. */
  readonly approvals: readonly Approval[];
  /** Where the decided cells stand in the text. */
  readonly decided: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

const textOf = (atoms: readonly Atom[]): string => atoms.map(({ character }) => character).join('');

function toCells(text: string, runs: readonly PlacedRun[]): Cells {
  const atoms: Atom[] = Array.from(text, (character) => ({ character }));
  for (const { at, column, length, source } of runs)
    for (let index = 0; index < length; index += 1)
      atoms[at - 1 + index] = {
        character: atoms[at - 1 + index]?.character ?? '',
        offset: source.offset + index,
        ...(column === undefined ? {} : { column }),
      };
  const cells: Atom[][] = [[]];
  for (const atom of atoms) {
    if (atom.character === '\t') cells.push([]);
    else cells.at(-1)?.push(atom);
  }
  return cells;
}

function toRuns(cells: Cells, line: number): readonly PlacedRun[] {
  const runs: PlacedRun[] = [];
  let at = 1;
  for (const cell of cells) {
    for (const { column, offset } of cell) {
      const last = runs.at(-1);
      if (offset !== undefined && last !== undefined && last.at + last.length === at && last.source.offset + last.length === offset)
        runs[runs.length - 1] = { ...last, length: last.length + 1, source: { ...last.source, length: last.length + 1 } };
      else if (offset !== undefined)
        runs.push({ at, length: 1, source: { line, offset, length: 1 }, ...(column === undefined ? {} : { column }) });
      at += 1;
    }
    at += 1;
  }
  return runs;
}

/** The pieces of a cell, where it is these and nothing but blanks between them. */
function cutCell(cell: readonly Atom[], into: readonly string[]): Cells | undefined {
  const pieces: (readonly Atom[])[] = [];
  let from = 0;
  for (const part of into) {
    while (cell[from]?.character === ' ') from += 1;
    const length = Array.from(part).length;
    const piece = cell.slice(from, from + length);
    if (textOf(piece) !== part) return undefined;
    pieces.push(piece);
    from += length;
  }
  return textOf(cell.slice(from)).trim() === '' ? pieces : undefined;
}

/** A row with one decision done, and which of its cells that concerns; undefined where the row is not as it was observed. */
function editRow(cells: Cells, approval: Approval): { readonly cells: Cells; readonly first: number; readonly count: number } | undefined {
  const first = (approval.column ?? 1) - 1;
  const cell = cells[first];
  if (cell === undefined || textOf(cell).trim() !== approval.observed.trim()) return undefined;
  if (approval.verb === 'split-cell') {
    const pieces = cutCell(cell, approval.into);
    if (pieces === undefined) return undefined;
    const behind = cells.slice(first + 1, first + pieces.length);
    const filled = behind.findIndex((other) => textOf(other).trim() !== '');
    const room = filled < 0 ? behind.length : filled;
    return { cells: cells.toSpliced(first, 1 + room, ...pieces), first, count: pieces.length };
  }
  if (approval.verb !== 'join-cells' || cells.length < first + approval.cells) return undefined;
  const joined = cells.slice(first, first + approval.cells).flat();
  const left = approval.moves ? [] : Array.from({ length: approval.cells - 1 }, () => []);
  return { cells: cells.toSpliced(first, approval.cells, joined, ...left), first, count: 1 };
}

function spanOf(cells: Cells, first: number, count: number, line: number): Span {
  const lengthOf = (some: Cells): number => some.reduce((sum, cell) => sum + cell.length + 1, 0);
  return { line, offset: 1 + lengthOf(cells.slice(0, first)), length: Math.max(0, lengthOf(cells.slice(first, first + count)) - 1) };
}

const isCellEdit = ({ verb }: Approval): boolean => verb === 'split-cell' || verb === 'join-cells';

function refuse({ column, line, observed }: Approval, filing: string): Diagnostic {
  return makeDiagnostic(
    'A01',
    filing,
    `The approval at ${line}:${column ?? ''} expects a cell “${observed}” of a row of text; no such cell stands there.`,
  );
}

/**
 * Splits and joins the cells that a person decided on, before anything is read of them. Figures keep the places of the file:
 *
 *   Lending⇥7,830 8,496⇥⇥8.5   split into 7,830 and 8,496:   Lending⇥7,830⇥8,496⇥8.5
 *
 * A cell that is split takes the blank cells behind it; where none is blank, the cells behind it move to the right.
 */
export function editCells(source: SourceText, approvals: readonly Approval[], filing: string): EditedSource {
  const edits = approvals.filter(isCellEdit).toSorted((left, right) => (right.column ?? 1) - (left.column ?? 1));
  const others = approvals.filter((approval) => !isCellEdit(approval));
  if (edits.length === 0) return { source, approvals, decided: [], diagnostics: [] };
  if (source.form !== 'text') return { source, approvals: others, decided: [], diagnostics: edits.map((edit) => refuse(edit, filing)) };
  const placed = placeText(source.received ?? source.text);
  const lines = placed.text.split('\n');
  const runs = [...placed.runs];
  const diagnostics: Diagnostic[] = [];
  let decided: readonly Span[] = [];
  for (const edit of edits) {
    const text = lines[edit.line - 1];
    const done = text === undefined ? undefined : editRow(toCells(text, runs[edit.line - 1] ?? []), edit);
    if (done === undefined) {
      diagnostics.push(refuse(edit, filing));
      continue;
    }
    const edited = done.cells.map(textOf).join('\t');
    const longer = codePointLength(edited) - codePointLength(text ?? '');
    lines[edit.line - 1] = edited;
    runs[edit.line - 1] = toRuns(done.cells, edit.line);
    const behind = decided.map((span) => (span.line === edit.line ? { ...span, offset: span.offset + longer } : span));
    decided = [...behind, spanOf(done.cells, done.first, done.count, edit.line)];
  }
  return { source: { ...placed, text: lines.join('\n'), runs }, approvals: others, decided, diagnostics };
}

/** The figures, those that stand in decided cells as approved. */
export function approveWithin(facts: readonly Fact[], decided: readonly Span[]): readonly Fact[] {
  return facts.map((fact) => {
    const isWithin = decided.some(
      ({ line, offset, length }) => fact.line === line && fact.offset >= offset && fact.offset < offset + length,
    );
    return isWithin ? { ...fact, status: 'approved' } : fact;
  });
}
