import { readCell } from '#numerals/read-cell.ts';

/** How a report is set: what a style sheet says, and what its printer does besides. */
export interface PrintStyle {
  readonly css: string;
  /** A running head and a foot with page numbers on every page. */
  readonly heads: boolean;
  /** What stands in a section is indented. */
  readonly indents: boolean;
  /** Longer prose in two columns. */
  readonly columns?: true;
}

interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** How many levels the label of a line is indented. */
export type DepthOf = (line: number) => number;

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const isFigure = (text: string): boolean => /\d/.test(text) && readCell(text.replace(/^[–-] /, '-')).kind === 'numerals';
const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** A cell of a head row takes the blank cells to its right, where a row below has words for them. */
function headCells(rows: readonly (readonly string[])[], at: number): readonly { readonly text: string; readonly span: number }[] {
  const row = rows[at] as readonly string[];
  const below = rows.slice(at + 1);
  const cells: { text: string; span: number }[] = [];
  for (let index = 0; index < row.length; index += 1) {
    let end = index + 1;
    const isOpen = (column: number): boolean => !isFilled(row[column]) && !rows.slice(0, at).some((other) => isFilled(other[column]));
    while (index > 0 && isFilled(row[index]) && end < row.length && isOpen(end)) end += 1;
    if (!below.some((other) => other.slice(index + 1, end).some(isFilled))) end = index + 1;
    cells.push({ text: row[index] as string, span: end - index });
    index = end - 1;
  }
  return cells;
}

/** The number of head rows: those above the first with figures that are no years. */
function headRows(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => row.slice(1).some((cell) => isFigure(cell) && !/^\D*(?:19|20)\d\d\D*$/.test(cell)));
  let end = Math.max(0, first);
  while (end > 0 && !(rows[end - 1] as readonly string[]).slice(1).some(isFilled)) end -= 1;
  return end;
}

function printTable(lines: readonly NumberedLine[], style: PrintStyle, depthOf: DepthOf): string {
  const cut = lines.map(({ text }) => text.split('\t'));
  const width = Math.max(...cut.map((row) => row.length));
  const rows = cut.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const heads = headRows(rows);
  const printed = rows.map((row, at) => {
    if (at < heads) {
      const only = row.filter(isFilled).length === 1 && isFilled(row.at(-1));
      if (only) return `<tr class="unit"><td colspan="${width}">${escapeText(row.at(-1) as string)}</td></tr>`;
      const cells = headCells(rows, at).map(({ text, span }) => `<th${span > 1 ? ` colspan="${span}"` : ''}>${escapeText(text)}</th>`);
      return `<tr>${cells.join('')}</tr>`;
    }
    const depth = style.indents ? depthOf((lines[at] as NumberedLine).number) : 0;
    const label = `<div class="i${depth}">${escapeText(row[0] as string)}</div>`;
    if (!row.some(isFilled)) return `<tr><td colspan="${width}">&nbsp;</td></tr>`;
    if (!row.slice(1).some(isFilled)) return `<tr class="section"><td colspan="${width}">${label}</td></tr>`;
    const cells = row.map((text, index) => `<td${isFigure(text) ? ' class="figure"' : ''}>${index === 0 ? label : escapeText(text)}</td>`);
    return `<tr${/total/i.test(row[0] as string) ? ' class="total"' : ''}>${cells.join('')}</tr>`;
  });
  return `<table><thead>${printed.slice(0, heads).join('')}</thead><tbody>${printed.slice(heads).join('')}</tbody></table>`;
}

function printLine(line: string): string {
  const isHead = line.length < 90 && !/[.:;,]$/.test(line) && /^[\p{Lu}\d(]/u.test(line);
  return isHead ? `<h3>${escapeText(line)}</h3>` : `<p>${escapeText(line)}</p>`;
}

/** A text without full-width characters, which a printer's fonts may lack. */
export const toHalfWidth = (text: string): string => text.replace(/[！-～￥－]/g, (point) => point.normalize('NFKC')).replace(/−/g, '–');

/** Runs of prose that fill some lines stand in two columns. */
function setInColumns(parts: readonly string[]): readonly string[] {
  const set: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    set.push(...(run.join('').length > 700 ? [`<div class="columns">${run.join('')}</div>`] : run));
    run = [];
  };
  for (const part of parts) {
    if (part.startsWith('<p>')) run.push(part);
    else {
      close();
      set.push(part);
    }
  }
  close();
  return set;
}

/** The text of a filing as a page to print: paragraphs, headings, tables with joined head cells. */
export function printFiling(text: string, style: PrintStyle, depthOf: DepthOf): string {
  const lines = toHalfWidth(text).split('\n');
  const parts: string[] = [];
  let run: NumberedLine[] = [];
  const close = (): void => {
    while (run.length > 0 && (!run.at(-1)?.text.includes('\t') || run.at(-1)?.text.trim() === '')) run.pop();
    if (run.length > 0) parts.push(printTable(run, style, depthOf));
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' && !line.includes('\t')) close();
    else if (line.includes('\t')) run.push({ text: line, number: index + 1 });
    else if (run.length > 0 && line.length < 100 && opensSection(lines, index)) run.push({ text: line, number: index + 1 });
    else {
      close();
      parts.push(printLine(line));
    }
  }
  close();
  const body = style.columns === true ? setInColumns(parts) : parts;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><style>${style.css}</style><body>${body.join('\n')}</body></html>`;
}

/** Claims that a line without a tab is a section label of the table around it: the next row begins with a label too. */
function opensSection(lines: readonly string[], index: number): boolean {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const line = lines[at] ?? '';
    if (line.includes('\t')) return !line.startsWith('\t');
    if (line.trim() === '') return false;
  }
  return false;
}
