import type { Finding } from '#model/finding.ts';
import { absoluteHref } from '#site/links.ts';
import type { Figure } from '#views/figure.ts';
import type { StatementView } from '#views/statement-view.ts';
import type { Table, TableColumn } from '#views/table.ts';
import { type Addend, totalFormula } from './total-formula.ts';
import { type Cell, columnName, type SheetRow, type WorkbookSheet } from './workbook-sheet.ts';

/** A number as it stands on the page: its digits, and how many of them are decimals. */
interface ShownNumber {
  readonly digits: bigint;
  readonly places: number;
}

function numberOf({ kind, text, beside }: Figure): ShownNumber | undefined {
  const match = kind === 'value' && beside === undefined ? /^(\(?)([\d,]+)(?:\.(\d+))?\)?$/.exec(text) : null;
  if (!match) return undefined;
  const [, bracket, whole = '', fraction = ''] = match;
  const digits = BigInt(whole.replaceAll(',', '') + fraction);
  return { digits: bracket === '' ? digits : -digits, places: fraction.length };
}

/** Brackets for what is below zero, as in print, and as many decimals as are printed. */
function formatOf({ places }: ShownNumber): string {
  const plain = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return `${plain};(${plain})`;
}

function cellOf(figure: Figure): Cell {
  const number = numberOf(figure);
  if (number) return { value: Number(number.digits) / 10 ** number.places, format: formatOf(number), align: 'right' };
  return figure.text === '' ? undefined : { value: figure.text, align: 'right' };
}

const headerOf = ({ header, unitText }: TableColumn): string => [...header, unitText].filter((text) => text !== '').join(', ');

interface Placed extends ShownNumber {
  readonly address: string;
}

/** Lays the tables of one page below each other and remembers where each fact stands. */
function layTables(tables: readonly Table[]) {
  const rows: SheetRow[] = [];
  const facts = new Map<string, Placed>();
  const links = new Map<string, string>();
  for (const table of tables) {
    const terms = [table.scope, table.periodText, table.unitText, table.standard ?? ''].filter((term) => term !== '');
    if (rows.length > 0) rows.push([]);
    rows.push([{ value: table.title, fontWeight: 'bold', fontSize: 13 }], [{ value: terms.join(' · ') }]);
    rows.push([
      undefined,
      ...table.columns.map((column): Cell => ({ value: headerOf(column), fontWeight: 'bold', align: 'right', wrap: true })),
    ]);
    for (const { label, depth, role, cells } of table.rows) {
      const weight = role === 'item' ? {} : ({ fontWeight: 'bold' } as const);
      rows.push([{ value: `${'   '.repeat(depth)}${label}`, ...weight }, ...cells.map(cellOf)]);
      cells.forEach((figure, index) => {
        const address = `${columnName(index + 1)}${rows.length}`;
        const number = numberOf(figure);
        if (figure.href !== undefined && figure.text !== '') links.set(address, absoluteHref(figure.href));
        if (figure.fact !== undefined && number && !facts.has(figure.fact)) facts.set(figure.fact, { ...number, address });
      });
    }
    for (const note of table.notes) rows.push([{ value: note }]);
  }
  return { rows, facts, links };
}

/** The totals whose parts stand on the sheet and add up to them exactly, as formulas. */
function formulasOf(facts: ReadonlyMap<string, Placed>, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const {
    rule,
    verdict,
    facts: [tested = '', ...parts],
  } of findings) {
    const total = facts.get(tested);
    if (!/^T0[1-5]$/.test(rule) || verdict !== 'exact' || !total || formulas.has(total.address)) continue;
    const placed = parts.map((id) => facts.get(id));
    const isWhole = placed.every(
      (part) => part !== undefined && part.places === total.places && !formulasReach(formulas, part.address, total.address),
    );
    const addends = isWhole ? placed.map((part): Addend => ({ address: part?.address ?? '', value: part?.digits ?? 0n })) : [];
    const formula = totalFormula(total.digits, addends);
    if (formula !== undefined) formulas.set(total.address, formula);
  }
  return formulas;
}

/** Whether a cell's formula leads, through others, to a cell: a total of which it would be a part must not be made of it. */
function formulasReach(formulas: ReadonlyMap<string, string>, from: string, to: string): boolean {
  if (from === to) return true;
  const formula = formulas.get(from);
  if (formula === undefined) return false;
  const run = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(formula);
  const parts = run
    ? Array.from({ length: Number(run[3]) - Number(run[2]) + 1 }, (_, index) => `${run[1]}${Number(run[2]) + index}`)
    : (formula.match(/[A-Z]+\d+/g) ?? []);
  return parts.some((part) => formulasReach(formulas, part, to));
}

/** One statement page as a sheet: real numbers in the unit printed, totals as formulas, each figure linked to its evidence. No merged cells. */
export function statementSheet(name: string, { tables }: StatementView, findings: readonly Finding[]): WorkbookSheet {
  const { rows, facts, links } = layTables(tables);
  const width = Math.max(1, ...tables.map(({ columns }) => columns.length));
  const widths = [48, ...Array.from({ length: width }, () => 18)];
  return { name, rows, widths, frozen: { rows: 0, columns: 1 }, formulas: formulasOf(facts, findings), links };
}
