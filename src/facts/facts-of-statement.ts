import { formatDecimal } from '#model/decimal.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import type { Repair, Unresolved } from '#model/ledger.ts';
import { durationEnding, endOf, isInstant, type Period, shiftPeriod } from '#model/period.ts';
import { sliceAtSpan, subspan } from '#model/span.ts';
import type { FilingContext } from '#statements/context.ts';
import { type ColumnMeaning, joinWords } from '#statements/read-columns.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { GridCell } from '#tables/grid.ts';
import { type Figure, figuresOfCell } from './cell-figures.ts';
import { dimensionsOfCell } from './dimensions-of-cell.ts';
import { type Measure, measureOfCell } from './measure-of-cell.ts';
import { type Meant, meantLabels } from './meant-labels.ts';
import { periodOfCell } from './period-of-cell.ts';
import { frameRow, type RowFrame } from './row-frame.ts';
import { rowUnits } from './row-units.ts';
import { valueOfNumeral } from './value-of-numeral.ts';

/** Finds the concept of a row; passed in, so that no dictionary is needed to read a table. */
export type ConceptFinder = (query: Pick<Fact, 'statement' | 'path' | 'label' | 'kind' | 'unit'> & Meant & { readonly measure: string }) => { readonly concept: string; readonly periodType: 'instant' | 'duration' } | undefined;

/** What a table states, cell by cell. */
export interface StatementFacts {
  readonly facts: readonly Fact[];
  /** For each row, the fact ids parallel to the table's value columns; '' where there is none. */
  readonly grid: readonly (readonly string[])[];
  readonly repairs: readonly Repair[];
  readonly unresolved: readonly Unresolved[];
}

/** Tables that speak of the end of the filing's period where they name no date. */
const undatedSlugs: ReadonlySet<string> = new Set(['shares', 'shareholders', 'other']);

/** Headings of columns that state a balance whatever period stands above them. */
const stockMeasure = /\bbacklog\b|\bbalance of\b/i;

interface Cell {
  readonly frame: RowFrame;
  readonly column: ColumnMeaning;
  readonly index: number;
  readonly cell: GridCell;
  readonly isClosing: boolean;
}

/** The word left of a percentage that gives it its sign, or the word within its own cell. */
function isDown(cell: GridCell, frame: RowFrame): boolean {
  if (/\bdown\b/i.test(cell.text)) return true;
  const left = frame.row.all.filter((other) => other.column < cell.column && other.reading.kind !== 'blank').at(-1);
  return /^\W*down\b/i.test(left?.text ?? '');
}

/** The heading of a column as a label, where rows are periods: its words, else its innermost group. */
function columnLabel(column: ColumnMeaning): string {
  return (column.words === '' ? (column.groups.at(-1) ?? '') : column.words).replace(/\s*[*※]\d*$/, '');
}

/** Reads the cells of one table into facts. */
export function factsOfStatement(statement: Statement, context: FilingContext, standard: AccountingStandard | undefined, findConcept: ConceptFinder): StatementFacts {
  const { table, columns, periodsAsRows } = statement;
  const facts: Fact[] = [];
  const repairs: Repair[] = [];
  const unresolved: Unresolved[] = [];
  const counted = rowUnits(statement);
  const meant = meantLabels(statement);
  const isGrouped = table.rows.some((row) => row.cells.some((cell) => /\d,\d{3}/.test(cell?.text ?? '')));
  const tableId = `${context.filing}#T${table.firstLine}`;
  let openingSeen = false;

  const used = new Map<string, number>();
  const nextId = (line: number, column: number, offset: number): string => {
    const base = `${context.filing}#L${line}${table.isFlattened ? `O${offset}` : `C${column}`}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}.${count}`;
  };

  const setAside = (cell: GridCell, start: number, end: number, reason: string): void => {
    unresolved.push({ span: subspan(cell.span, cell.text, start, end), printed: cell.text.slice(start, end), reason });
  };

  const decimalsOfColumn = (index: number, measure: Measure): number => {
    for (const row of table.rows) {
      const reading = row.cells[index]?.reading;
      const numeral = reading?.kind === 'numerals' ? reading.numerals[0] : undefined;
      if (numeral !== undefined) return valueOfNumeral(numeral, measure, false).decimals;
    }
    return measure.scale === 0 ? 0 : -measure.scale;
  };

  const toFact = ({ frame, column, index, cell, isClosing }: Cell, figure: Figure): Fact | string => {
    const label = figure.aside ?? (periodsAsRows ? columnLabel(column) : frame.label);
    if (label === '') return 'The row has no label.';
    const path = periodsAsRows ? column.groups.filter((group) => group !== label) : frame.path;
    const leftGroup = periodsAsRows && columns.some((other) => other.column < column.column && columnLabel(other) === label);
    const sources = {
      statement: statement.statement,
      words: [...path, label, periodsAsRows ? '' : [...column.groups, column.words].reduce(joinWords, '')].join(' '),
      rowSaysChange: frame.saysChange || leftGroup,
      columnIsChange: column.isChange,
      isChangeOf: statement.statement === 'shares' && /^changes? in\b/i.test(column.words === '' ? label : column.words),
      ...(figure.numeral === undefined ? {} : { numeral: figure.numeral }),
      ...(frame.unit === undefined ? {} : { row: frame.unit }),
      ...(column.unit === undefined ? {} : { column: column.unit }),
      ...(tableUnit === undefined ? (frame.counted === undefined ? {} : { table: frame.counted }) : { table: tableUnit }),
    };
    const measure = measureOfCell(sources);
    if (measure === undefined) return 'Nothing names the unit.';
    const undated = context.period === undefined ? undefined : statement.statement === 'highlights' ? context.period : undatedSlugs.has(statement.statement) ? { instant: context.period.end } : undefined;
    const base: Period | undefined = frame.period ?? column.period ?? statement.period ?? undated;
    if (base === undefined) return 'Nothing names the period.';
    const found = findConcept({ statement: statement.statement, path, label, kind: measure.kind, unit: measure.unit, measure: periodsAsRows ? '' : column.measured, ...meant(frame.row.line) });
    const stated = periodOfCell({
      statement: statement.statement,
      base: statement.statement === 'dividends' && frame.period !== undefined ? frame.period : base,
      isBareDate: frame.period === undefined ? column.period === undefined ? isInstant(base) : column.isBareDate : false,
      label: column.measured !== '' && !periodsAsRows && stockMeasure.test(column.measured) ? column.measured : label,
      isClosing,
      context,
      ...(found === undefined ? {} : { nature: found.periodType }),
    });
    if (stated === undefined) return 'Nothing tells how long the period runs.';
    const period = figure.months === undefined ? stated : durationEnding(endOf(stated), figure.months);
    const isChange = measure.kind === 'percent-change' || measure.kind === 'change';
    const versus = isChange ? comparative(column, period, isInstant(period)) : undefined;
    const numeral = figure.numeral;
    const isNegative = numeral !== undefined && figure.months === undefined && figure.aside === undefined && (numeral.sign !== 'none' || (numeral.isPercent && isDown(cell, frame)));
    const read = numeral === undefined ? undefined : valueOfNumeral(numeral, measure, isNegative);
    const span = subspan(cell.span, cell.text, figure.start, figure.end);
    const id = nextId(span.line, cell.column, span.offset);
    const printed = sliceAtSpan(cell.text, { ...span, offset: span.offset - cell.span.offset + 1 });
    const mend = cell.mend ?? (numeral?.damage === 'unclosed-bracket' ? { after: `${printed})`, reason: 'A bracket that is opened and not closed.', evidence: [] } : undefined);
    if (mend !== undefined) repairs.push({ fact: id, what: 'number', span, before: cell.mend === undefined ? printed : cell.text.trim(), ...mend });
    return {
      id,
      filing: context.filing,
      line: span.line,
      ...(table.isFlattened ? {} : { column: cell.column }),
      offset: span.offset,
      printed,
      statement: statement.statement,
      table: tableId,
      path,
      label,
      ...(found === undefined ? {} : { concept: found.concept }),
      kind: numeral === undefined ? 'nil' : measure.kind,
      period,
      ...(versus === undefined ? {} : { versus }),
      unit: measure.unit,
      ...(read === undefined ? {} : { value: formatDecimal(read.value) }),
      decimals: read?.decimals ?? decimalsOfColumn(index, measure),
      dimensions: dimensionsOfCell({ statement: statement.statement, label, path, column, columns, rowWords: frame.row.label, title: [...table.titles, table.stubHeader, statement.context.title].join(' '), remarks: statement.context.lines.join(' '), periodsAsRows }),
      ...(standard === undefined ? {} : { standard }),
      status: mend === undefined ? 'as-printed' : 'repaired',
      ties: 0,
    };
  };

  const firstUnit = columns.find((column) => column.unit?.unit !== undefined && column.unit.unit !== 'percent')?.unit;
  const tableUnit = statement.unit ?? firstUnit;
  const grid = table.rows.map((row, rowIndex) => {
    const frame = frameRow(statement, rowIndex, context, counted(rowIndex));
    const isOpening = statement.statement === 'cash-flows' && /^cash and cash equivalents/i.test(frame.label) && /\bbeginning\b/i.test(frame.label);
    const isClosing = isOpening && openingSeen;
    openingSeen = openingSeen || (isOpening && !row.isSection);
    return row.cells.map((cell, index) => {
      const column = columns[index];
      if (cell === undefined || column === undefined) return '';
      const read = figuresOfCell(cell, frame.brackets, isGrouped);
      if ('unresolved' in read) {
        setAside(cell, read.start, read.end, read.unresolved);
        return '';
      }
      const made = read.figures.flatMap((figure) => {
        const fact = toFact({ frame, column, index, cell, isClosing }, figure);
        if (typeof fact !== 'string') return [fact];
        if (figure.numeral !== undefined) setAside(cell, figure.start, figure.end, fact);
        return [];
      });
      facts.push(...made);
      return made.map((fact) => fact.id).join(' ');
    });
  });
  return { facts, grid, repairs, unresolved };
}

function comparative(column: ColumnMeaning, period: Period, asInstant: boolean): Period {
  const versus = column.versus;
  if (versus === undefined || (column.period !== undefined && endOf(column.period) !== endOf(period))) return shiftPeriod(period, -12);
  return asInstant && !isInstant(versus) ? { instant: endOf(versus) } : versus;
}
