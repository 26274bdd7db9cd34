import type { Phantom } from '#model/ledger.ts';
import { subspan } from '#model/span.ts';
import type { GridCell } from '#tables/grid.ts';
import { footingRows, numeralsOf } from '#tables/operands.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { inferFooting } from '#ties/infer-footing.ts';

/** A table without its phantoms, and the phantoms. */
export interface WithoutPhantoms {
  readonly table: RecognizedTable;
  readonly phantoms: readonly Phantom[];
}

function digitsOf(cell: GridCell | undefined): string {
  return cell?.reading.kind === 'numerals' ? cell.text.replace(/\D/g, '') : '';
}

/** Whether two numbers have the same digits, or as many with one of them different. */
function isEcho(left: string, right: string): boolean {
  if (left === '' || left.length < 4 || left.length !== right.length) return false;
  return [...left].filter((digit, index) => digit !== right[index]).length <= 1;
}

/** Why a cell is no figure of its table, or undefined. */
type Suspicion = (row: RecognizedRow, column: number, index: number) => string | undefined;

/** A row without a label whose only figures repeat the ones above them. */
function echoesAbove(table: RecognizedTable): Suspicion {
  return (row, column, index) => {
    if (row.label !== '' || table.roles.stub.length === 0) return undefined;
    const echoes = (own: GridCell | undefined, at: number): boolean => {
      const above = table.rows[index - 1]?.cells[at];
      const samePlaces = numeralsOf(own)[0]?.magnitude.exponent === numeralsOf(above)[0]?.magnitude.exponent;
      return samePlaces && isEcho(digitsOf(own), digitsOf(above));
    };
    const isAllEcho = row.cells.every((own, at) => own?.reading.kind !== 'numerals' || echoes(own, at));
    return isAllEcho && echoes(row.cells[column], column) ? 'It repeats the number above it, on a row without a label.' : undefined;
  };
}

/** `64.277` above `64,277`: a point for a comma, in a table that prints no decimals. */
function misreadsBelow(table: RecognizedTable): Suspicion {
  const decimals = table.rows.flatMap((row) => row.cells.flatMap(numeralsOf)).filter((numeral) => numeral.magnitude.exponent < 0).length;
  return (row, column, index) => {
    const numeral = numeralsOf(row.cells[column])[0];
    if (numeral?.magnitude.exponent !== -3 || decimals > 1) return undefined;
    return digitsOf(row.cells[column]) === digitsOf(table.rows[index + 1]?.cells[column])
      ? 'It repeats the number below it, with a point for the comma.'
      : undefined;
  };
}

const colon = /[:：]\s*$/;

/** Tells which rows head a section: the label ends in a colon, as others without figures do, or a later row is its total. */
function headingsOf(table: RecognizedTable): (index: number) => boolean {
  const sections = table.rows.filter((row) => row.isSection && colon.test(row.label)).length;
  const lastOf = new Map(table.rows.flatMap((row, index) => (row.isSection ? [] : [[row.label.toLowerCase(), index] as const])));
  return (index) => {
    const label = table.rows[index]?.label ?? '';
    if (colon.test(label)) return sections >= 2;
    return label !== '' && (lastOf.get(`total ${label.toLowerCase()}`) ?? -1) > index;
  };
}

/** What a heading and the row that closes its section have in common: `Operating activities`, `Net cash from operating activities`. */
function sectionOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/^total\s+|^(?:net )?cash (?:flows? )?(?:(?:provided|generated) by|used in|from)(?:\s*[(/]\s*used in\s*\)?)?\s+/, '')
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** Figures on a row that heads a section, and that no sum of the table uses. */
function standsOnHeading(table: RecognizedTable): Suspicion {
  const { totals } = inferFooting(footingRows(table), { order: 'auto', tolerance: 0 });
  const closed = new Map<string, { readonly first: number; readonly total: number }>();
  for (const { children, row } of totals) {
    const first = Math.min(...children.map((child) => child.row));
    const section = sectionOf(table.rows[row]?.label ?? '');
    if (section !== '' && children.length > 1 && first < row) closed.set(section, { first, total: row });
  }
  const isClosedBelow = (row: RecognizedRow, index: number): boolean => {
    const closing = closed.get(sectionOf(row.label));
    const total = closing === undefined ? undefined : table.rows[closing.total];
    const isTotal = row.cells.some((cell, column) => digitsOf(cell) !== '' && digitsOf(cell) === digitsOf(total?.cells[column]));
    return closing?.first === index + 1 && !isTotal;
  };
  const isHeading = headingsOf(table);
  const used = new Set(totals.flatMap((total) => [total.row, ...total.children.map((child) => child.row)]));
  return (row, _, index) =>
    totals.length > 0 && !used.has(index) && (isHeading(index) || isClosedBelow(row, index))
      ? 'It stands on a row that is a heading, and no sum of the table uses it.'
      : undefined;
}

function blanked(cell: GridCell | undefined): GridCell | undefined {
  return cell === undefined ? undefined : { ...cell, reading: { kind: 'blank' } };
}

/** Sets aside the figures of a table that stand there by extraction only. They become no facts; each is listed with its reason. */
export function setAsidePhantoms(table: RecognizedTable): WithoutPhantoms {
  const suspicions = [echoesAbove(table), misreadsBelow(table), standsOnHeading(table)];
  const phantoms: Phantom[] = [];
  const rows = table.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) => {
      if (cell?.reading.kind !== 'numerals') return cell;
      const reason = suspicions.map((suspect) => suspect(row, column, index)).find((found) => found !== undefined);
      if (reason === undefined) return cell;
      const start = cell.text.length - cell.text.trimStart().length;
      phantoms.push({ span: subspan(cell.span, cell.text, start, cell.text.trimEnd().length), printed: cell.text.trim(), reason });
      return blanked(cell);
    });
    return {
      ...row,
      cells,
      isSection: cells.every(
        (cell) => cell === undefined || cell.reading.kind === 'blank' || cell.reading.kind === 'garbled' || cell.reading.kind === 'text',
      ),
    };
  });
  return { table: { ...table, rows }, phantoms };
}
