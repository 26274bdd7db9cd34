import type { KeyFact, KeyPeriod } from './key.ts';
import { shiftPoint } from './plain-number.ts';

/**
 * Turns an authored filing into its text and its key, so that no figure is written twice and every total is computed.
 *
 *     @let Q 2024-04-01/2024-06-30      a name for a period
 *     @bom, @eol crlf                   how the file is written
 *     @ragged                           rows are not filled up with tabs to the width of their table
 *     @neg paren                        how computed negatives print: paren, minus, uminus, endash, triangle, solid, trailing
 *     @digits dot                       how figures are written: comma (1,234.5), dot (1.234,5), apostrophe (1'234.5), blank (1 234.5)
 *     @table profit-or-loss             a table begins; columns, path and row names start afresh
 *     @cols 3=Q 4=R:USD:3 unit=JPY e=6  column = period[:unit[:scale[:kind]]], then what holds for the others
 *     @vs 5 R                           the comparative period of a change column
 *     @dim 3 segment=Alpha              a dimension of a column
 *     @measures Net sales|Change        what each column measures, where the rows are periods
 *     @path Assets > Current assets     the section of the rows that follow
 *     @row unit=JPY/share e=0           what differs in the next row: unit, e, kind, period (per column, commas), alt, unitAlt, also
 *     @rowdim scenario=forecast         a dimension of the next row
 *     @label Net sales                  the label of the next row, where it is not its first cell
 *     @fact 3|Q|JPY|1200000|-6|amount   a figure of the next line, spelled out; column 0 for running text
 *     @skip                             nothing in the next line is a figure
 *     @head 2                           nor in the next two
 *     @end                              no table
 *     #name Label|1,200|=a+b-c2~$@      a row with a name; `|` is a tab; `=` is computed, `~` says how it is dressed
 *
 * Terms of a computed cell: row names (same column), `cN` (same row), `name.cN`, `pct(x,y)` for the change in percent,
 * `div(x,y,places)` and plain numbers.
 */
export interface ExpandedFiling {
  readonly text: string;
  readonly key: readonly KeyFact[];
}

interface Column {
  readonly period?: string;
  readonly unit: string;
  readonly scale: number;
  readonly kind?: string;
  versus?: string;
  label?: string;
  readonly dims: Record<string, string>;
}

interface Row {
  readonly table: number;
  readonly name?: string;
  readonly cells: string[];
  readonly columns: ReadonlyMap<number, Column>;
  readonly negative: string;
  readonly digits: string;
  readonly at: number;
}

/** A printed figure as an integer and its decimals; `nil` for a dash, undefined for a blank. */
export interface PrintedFigure {
  readonly integer: string;
  readonly places: number;
}

const dressing = /(?<=\d)['’](?=\d)|<\/?u>|\*\*|[$€£¥₹₩％%\s]|US\$|A\$|JPY|USD|EUR|GBP|RMB|HK\$|pp|\b(?:m|yen|shares|cents)\b|(?<=\d)m\b/gu;
const groups: Readonly<Record<string, string>> = { comma: ',', dot: '.', apostrophe: "'", blank: ' ' };

export function readFigure(asPrinted: string, digits = 'comma'): PrintedFigure | 'nil' | undefined {
  const printed = digits === 'dot' ? asPrinted.replaceAll('.', '').replaceAll(',', '.') : asPrinted;
  const half = printed.replace(/[！-～]/gu, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - 0xfee0)).replace(/　/gu, ' ');
  const bare = half.replace(dressing, '');
  if (bare === '' || /^(?:n\.?[am/]\.?a?\.?|nm)$/iu.test(bare)) return undefined;
  if (/^[-_–—−‐―ー]+$/u.test(bare)) return 'nil';
  const match = /^(\(?)([△▲−–‐+-]?)(\d[\d,]*)(?:\.(\d+))?(\)?)(-?)[p*]?$/u.exec(bare);
  if (!match || (match[1] === '') !== (match[5] === '')) throw new Error(`Not a figure: ${printed}`);
  const [, bracket, sign = '', whole = '', fraction = ''] = match;
  const negative = bracket === '(' || match[6] !== '' || (sign !== '' && sign !== '+');
  return { integer: `${negative ? '-' : ''}${whole.replaceAll(',', '')}${fraction}`, places: fraction.length };
}

const unitKinds: readonly (readonly [RegExp, string])[] = [
  [/\//, 'per-share'],
  [/^(?:percent|points)$/, 'percent-change'],
  [/^[A-Z]{3}$/, 'amount'],
  [/^/, 'count'],
];
const kindOfUnit = (unit: string): string => unitKinds.find(([test]) => test.test(unit))?.[1] ?? 'amount';

export function expandFiling(authored: string): ExpandedFiling {
  const lets = new Map<string, string>();
  const rows: Row[] = [];
  const output: string[] = [];
  const emit: (() => KeyFact[])[] = [];
  let eol = '\n';
  let bom = '';
  let ragged = false;
  let negative = 'paren';
  let digits = 'comma';
  let table = 0;
  let statement = '';
  let columns = new Map<number, Column>();
  let path: string[] = [];
  let next: Pending = blank();
  let heads = 0;

  for (const [index, source] of authored.replace(/\n$/, '').split('\n').entries()) {
    const directive = /^@(\w+)(?: (.*))?$/.exec(source);
    if (!directive) {
      addLine(source, index + 1);
      continue;
    }
    const [, word = '', rest = ''] = directive;
    switch (word) {
      case 'let':
        lets.set(rest.split(' ')[0] ?? '', rest.split(' ')[1] ?? '');
        break;
      case 'bom':
        bom = '\uFEFF';
        break;
      case 'ragged':
        ragged = true;
        break;
      case 'eol':
        eol = rest === 'crlf' ? '\r\n' : '\n';
        break;
      case 'neg':
        negative = rest;
        break;
      case 'digits':
        digits = rest;
        break;
      case 'table':
        [table, statement, columns, path] = [table + 1, rest, new Map(), []];
        break;
      case 'cols':
        columns = readColumns(rest);
        break;
      case 'vs':
        columnAt(rest).versus = rest.split(' ').slice(1).join(' ');
        break;
      case 'dim':
        addDimension(columnAt(rest).dims, rest.replace(/^\d+ /, ''));
        break;
      case 'measures':
        for (const [at, label] of rest.split('|').entries()) columnAt(String([...columns.keys()][at])).label = label;
        break;
      case 'path':
        path = rest === '' ? [] : rest.split(' > ');
        break;
      case 'row':
        next.row = { ...next.row, ...readSettings(rest) };
        break;
      case 'rowdim':
        addDimension(next.dims, rest);
        break;
      case 'label':
        next.label = rest;
        break;
      case 'fact':
        next.facts.push(rest);
        break;
      case 'skip':
        next.skip = true;
        break;
      case 'head':
        heads = Number(rest);
        break;
      case 'end':
        [statement, columns, path] = ['', new Map(), []];
        break;
      default:
        throw new Error(`Unknown directive @${word} on line ${index + 1}`);
    }
  }

  for (const [at, row] of rows.entries()) output[at] = row.cells.map((_cell, cell) => cellText(row, cell + 1)).join('\t');
  if (!ragged) fillRuns(output);
  const key = emit.flatMap((facts) => facts());
  return { text: `${bom}${output.join(eol)}${eol}`, key };

  function addLine(source: string, at: number): void {
    const named = /^#(\w+)(?: |(?=\|))([\s\S]*)$/.exec(source);
    if (/^c\d+$/.test(named?.[1] ?? '')) throw new Error(`authored line ${at}: a row cannot be named like a column`);
    const cells = (named?.[2] ?? source).split('|');
    const row: Row = { table, cells, columns, negative, digits, at, ...(named?.[1] === undefined ? {} : { name: named[1] }) };
    rows.push(row);
    output.push('');
    const line = rows.length;
    const told = { ...next, statement, path, table };
    next = blank();
    heads -= 1;
    if (heads >= 0 || told.skip || (statement === '' && told.facts.length === 0)) return;
    emit.push(() => {
      try {
        return told.facts.length > 0
          ? told.facts.map((fact) => spelledOut(fact, line, told, row.cells[0] ?? ''))
          : readRow(row, line, told);
      } catch (error) {
        throw new Error(`authored line ${at}: ${(error as Error).message}`);
      }
    });
  }

  function readRow(row: Row, line: number, told: Told): KeyFact[] {
    if (row.cells.length === 1) return [];
    const periods = (told.row.period ?? '').split(',');
    const alternatives = told.row.alt?.split(',');
    const facts: KeyFact[] = [];
    for (const [index, [at, column]] of [...row.columns].entries()) {
      const raw = cellText(row, at);
      const bracket = /^[^)]*\([^)]*$/.test(raw) && cellText(row, at + 1).startsWith(')') ? ')' : '';
      const figure = readFigure(`${raw}${bracket}`, row.digits);
      if (figure === undefined) continue;
      const own = column.unit === 'percent' ? {} : told.row;
      const unit = own.unit ?? column.unit;
      const scale = own.e === undefined ? column.scale : Number(own.e);
      const period = (periods.length > 1 ? periods[index] : periods[0]) || column.period;
      if (period === undefined || unit === '') throw new Error(`column ${at} has no period or unit`);
      const alternative = alternatives?.[alternatives.length > 1 ? index : 0];
      facts.push({
        ...frame(line, told, told.label ?? column.label ?? row.cells[0] ?? ''),
        kind: figure === 'nil' ? 'nil' : (own.kind ?? column.kind ?? kindOfUnit(unit)),
        period: { ...readPeriod(period), ...(column.versus === undefined ? {} : { versus: readPeriod(column.versus) }) },
        dims: { ...column.dims, ...told.dims },
        unit,
        value: figure === 'nil' ? null : Number(shiftPoint(figure.integer, scale - figure.places)),
        decimals: figure === 'nil' ? 0 - scale : figure.places - scale,
        raw,
        col: at,
        ...(alternative === undefined ? {} : { period_alt: [readPeriod(alternative)] }),
        ...(told.row.unitAlt === undefined ? {} : { unit_alt: told.row.unitAlt.split(',') }),
        ...(told.row.also === undefined ? {} : { also_lines: [line + Number(told.row.also)] }),
      });
    }
    return facts;
  }

  function spelledOut(fact: string, line: number, told: Told, first: string): KeyFact {
    const [column = '', period = '', unit = '', value = '', decimals = '0', kind, raw = '', label] = fact.split('|');
    return {
      ...frame(line, told, label ?? told.label ?? first),
      kind: value === 'nil' ? 'nil' : kind || kindOfUnit(unit),
      period: readPeriod(period),
      dims: told.dims,
      unit,
      value: value === 'nil' ? null : Number(value),
      decimals: Number(decimals),
      raw,
      ...(column === '0' ? {} : { col: Number(column) }),
      ...(told.row.alt === undefined ? {} : { period_alt: [readPeriod(told.row.alt)] }),
      ...(told.row.unitAlt === undefined ? {} : { unit_alt: told.row.unitAlt.split(',') }),
    };
  }

  function cellText(row: Row, at: number): string {
    const cell = row.cells[at - 1] ?? '';
    if (!cell.startsWith('=')) return cell;
    const [, expression = '', dress = '@'] = /^=([^~]*)(?:~(.*))?$/.exec(cell) ?? [];
    const { integer, places } = evaluate(expression, row, at);
    const plain = shiftPoint(integer.replace('-', ''), 0);
    const whole = plain.padStart(places + 1, '0').slice(0, plain.padStart(places + 1, '0').length - places);
    const fraction = places === 0 ? '' : `.${plain.padStart(places + 1, '0').slice(-places)}`;
    const point = row.digits === 'dot' ? fraction.replace('.', ',') : fraction;
    const printed = `${whole.replace(/\B(?=(\d{3})+$)/g, groups[row.digits] ?? ',')}${point}`;
    return dress.replace('@', integer.startsWith('-') && /[1-9]/.test(integer) ? negate(printed, row.negative) : printed);
  }

  function evaluate(expression: string, row: Row, at: number): PrintedFigure {
    const call = /^(pct|div)\(([^,]+),([^,]+?)(?:,(\d+))?\)$/.exec(expression);
    if (call) {
      const [a, b] = [toNumber(evaluate(call[2] ?? '', row, at)), toNumber(evaluate(call[3] ?? '', row, at))];
      const places = Number(call[4] ?? 1);
      const result = call[1] === 'pct' ? (a / b - 1) * 100 : a / b;
      const coefficient = Math.round(Math.abs(result) * 10 ** places + 1e-9);
      return { integer: `${result < 0 ? '-' : ''}${coefficient}`, places };
    }
    let sum: PrintedFigure = { integer: '0', places: 0 };
    for (const [, sign, term = ''] of expression.matchAll(/([+-]?)([\w.]+)/g)) {
      sum = add(sum, termValue(term, row, at), sign === '-' ? -1n : 1n);
    }
    return sum;
  }

  function termValue(term: string, row: Row, at: number): PrintedFigure {
    if (/^\d+(?:\.\d+)?$/.test(term)) return asFigure(term, 'comma');
    const own = /^c(\d+)$/.exec(term);
    if (own) return asFigure(cellText(row, Number(own[1])), row.digits);
    const [name = '', column] = term.split('.c');
    const target =
      rows.findLast((other) => other.name === name && other.table === row.table) ??
      rows.findLast((other) => other.name === name && other.table < row.table);
    if (target === undefined) throw new Error(`authored line ${row.at}: no row is named ${name}`);
    return asFigure(cellText(target, column === undefined ? at : Number(column)), target.digits);
  }

  function asFigure(text: string, style: string): PrintedFigure {
    const figure = readFigure(/^[^)]*\([^)]*$/.test(text) ? `${text})` : text, style);
    return figure === undefined || figure === 'nil' ? { integer: '0', places: 0 } : figure;
  }

  function readColumns(text: string): Map<number, Column> {
    const settings = readSettings(text);
    const found = new Map<number, Column>();
    for (const [name, value] of Object.entries(settings)) {
      if (!/^\d+$/.test(name)) continue;
      const [period = '', unit = settings.unit ?? '', scale = settings.e ?? '0', kind = settings.kind] = value.split(':');
      found.set(Number(name), {
        unit,
        scale: Number(scale),
        dims: {},
        ...(period === '' ? {} : { period }),
        ...(kind === undefined ? {} : { kind }),
      });
    }
    return found;
  }

  function columnAt(text: string): Column {
    const column = columns.get(Number.parseInt(text, 10));
    if (column === undefined) throw new Error(`No column ${text}`);
    return column;
  }

  function readPeriod(text: string): KeyPeriod {
    const [start = '', end] = (lets.get(text) ?? text).split('/');
    if (![start, end ?? start].every((date) => /^\d{4}-\d\d-\d\d$/.test(date))) throw new Error(`Not a period: ${text}`);
    return end === undefined ? { instant: start } : { start, end };
  }
}

/** Gives all lines of a run that has tabs as many of them, as extraction does. */
function fillRuns(lines: string[]): void {
  for (let first = 0; first < lines.length; first += 1) {
    let last = first;
    while (lines[last] !== undefined && lines[last] !== '') last += 1;
    const run = lines.slice(first, last);
    const width = Math.max(0, ...run.map((line) => line.split('\t').length));
    for (const [index, line] of run.entries()) {
      if (width > 1) lines[first + index] = line + '\t'.repeat(width - line.split('\t').length);
    }
    first = last;
  }
}

interface Pending {
  row: Record<string, string>;
  dims: Record<string, string>;
  facts: string[];
  label?: string;
  skip: boolean;
}
type Told = Pending & { readonly statement: string; readonly path: readonly string[]; readonly table: number };

const blank = (): Pending => ({ row: {}, dims: {}, facts: [], skip: false });

const frame = (line: number, told: Told, label: string) => ({
  line,
  table: `T${told.table}`,
  statement: told.statement || 'other',
  path: told.path,
  label: label
    .replace(
      /<\/?u>|\*\*|[¹²³]|\s*\((?:[^()]*\b(?:yen|shares|thousands|millions?|cents|pence|A\$m|kt|koz|x|EUR)|[£U]S?\$?m?|%)\)$|,? in (?:EUR|%)$/giu,
      '',
    )
    .trim(),
});

function readSettings(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/(\w+)=(\S*)/g)].map(([, name = '', value = '']) => [name, value]));
}

function addDimension(dims: Record<string, string>, text: string): void {
  const [axis = '', member = ''] = text.split('=');
  dims[axis] = member;
}

function add(left: PrintedFigure, right: PrintedFigure, sign: bigint): PrintedFigure {
  const places = Math.max(left.places, right.places);
  const scaled = (figure: PrintedFigure) => BigInt(figure.integer) * 10n ** BigInt(places - figure.places);
  return { integer: String(scaled(left) + sign * scaled(right)), places };
}

const toNumber = (figure: PrintedFigure): number => Number(figure.integer) / 10 ** figure.places;

const negatives: Readonly<Record<string, (digits: string) => string>> = {
  paren: (digits) => `(${digits})`,
  minus: (digits) => `-${digits}`,
  uminus: (digits) => `−${digits}`,
  endash: (digits) => `–${digits}`,
  triangle: (digits) => `△${digits}`,
  solid: (digits) => `▲${digits}`,
  trailing: (digits) => `${digits}-`,
};
const negate = (digits: string, style: string): string => (negatives[style] ?? negatives.paren ?? String)(digits);
