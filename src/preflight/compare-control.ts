import { absolute, compare, type Decimal, formatDecimal, parseDecimal, scale, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { FilingUnderReview } from './filing-under-review.ts';
import { makeMatter } from './make-matter.ts';
import type { Matter } from './packet.ts';

/** A figure as it was keyed from the ledger. */
interface ControlFigure {
  readonly row: number;
  /** A concept, or a label as printed. */
  readonly item: string;
  readonly period: string;
  readonly value: Decimal;
  readonly unit: string;
}

const columns = ['item', 'period', 'value', 'unit'] as const;

/** The cells of one row; a cell with commas stands in double quotes. */
function readCells(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = '']) =>
    (quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim(),
  );
}

function readRow(text: string, row: number): ControlFigure | string {
  const [item = '', period = '', digits = '', unit = ''] = readCells(text);
  const value = parseDecimal(digits.replaceAll(',', ''));
  if (item === '') return `Row ${row} names no item.`;
  if (!/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(period))
    return `Row ${row}: “${period}” is no period, as 2026-09-30 or 2026-04-01/2026-09-30.`;
  if (value === undefined) return `Row ${row}: “${digits}” is no number, as -1234567000 in base units.`;
  return { row, item, period, value, unit };
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function meets({ item, period, unit }: ControlFigure, fact: Fact, currency: string): boolean {
  const isItem = fact.concept === item || plain(fact.label) === plain(item);
  const isMovement = fact.kind === 'percent-change' || fact.kind === 'change';
  return (
    isItem &&
    !isMovement &&
    periodKey(fact.period) === period &&
    Object.keys(fact.dimensions).length === 0 &&
    (fact.unit === unit || (unit === '' && (fact.kind !== 'amount' || fact.unit === currency)))
  );
}

/** Whether the keyed figure, shortened to the places of the printed one, is that: by rounding or by cutting off, it is less than a unit away. */
function agrees({ value }: ControlFigure, fact: Fact): boolean {
  const read = fact.value === undefined ? undefined : parseDecimal(fact.value);
  return read !== undefined && compare(absolute(subtract(value, read)), scale({ coefficient: 1n, exponent: 0 }, -fact.decimals)) < 0;
}

/** The currency in which most amounts of a filing are: figures keyed without a unit are in it, and not in a translation beside it. */
function mainUnit(facts: readonly Fact[]): string {
  const counts = new Map<string, number>();
  for (const { kind, unit } of facts) if (kind === 'amount') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
}

function judge(figure: ControlFigure, { facts, filing }: FilingUnderReview): readonly Matter[] {
  const place = `content/filings/${filing}/control.csv:${figure.row}`;
  const currency = mainUnit(facts);
  const found = facts.filter((fact) => meets(figure, fact, currency));
  const name = `${figure.item}, ${figure.period}`;
  if (found.length === 0) return [makeMatter('P06', place, `${name}: the document as read states no such figure.`)];
  const wrong = found.filter((fact) => !agrees(figure, fact));
  if (wrong.length === 0) return [];
  const read = wrong.map((fact) => `${fact.printed} (line ${fact.line}), which is ${fact.value ?? 'nothing'}`);
  return [makeMatter('P06', place, `${name}: keyed ${formatDecimal(figure.value)}; read ${read.join('; ')}.`)];
}

/**
 * Compares a filing with figures that somebody keyed from the ledger: `control.csv` with the columns item, period, value (plain digits in
 * base units) and unit (optional). Every printing of such a figure must be it, to the places printed; any difference stops publishing.
 */
export function compareControl(filing: FilingUnderReview, text: string): readonly Matter[] {
  const [head = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const place = `content/filings/${filing.filing}/control.csv`;
  const named = readCells(head).map(plain);
  if (columns.slice(0, 3).some((column, index) => named[index] !== column))
    return [makeMatter('P06', `${place}:1`, `The first row must be ${columns.join(',')}; it is ${head}.`)];
  return rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const figure = readRow(row, index + 2);
    return typeof figure === 'string' ? [makeMatter('P06', `${place}:${index + 2}`, figure)] : judge(figure, filing);
  });
}
