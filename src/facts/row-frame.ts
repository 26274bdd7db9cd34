import { isInstant, type Period } from '#model/period.ts';
import { findPeriods, readLength } from '#numerals/find-periods.ts';
import { readCounted, readUnit, splitTrailingUnit, type UnitReading } from '#numerals/read-unit.ts';
import { yearPart } from '#numerals/year-part.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Statement } from '#statements/read-statements.ts';
import { datedLabel } from '#statements/table-period.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import type { Brackets } from './cell-figures.ts';

/** What holds for every cell of a row. */
export interface RowFrame {
  readonly row: RecognizedRow;
  /** The label without trailing unit, footnote marks and colon. */
  readonly label: string;
  readonly path: readonly string[];
  readonly unit?: UnitReading;
  /** The label of the row of which this one states a part: `of which franchised`. */
  readonly partOf?: string;
  /** The thing that the label counts, for a column without a unit. */
  readonly counted?: UnitReading;
  /** The period that the row's label names, where rows are periods. */
  readonly period?: Period;
  /** Whether the row counts shares, although its own words do not say so. */
  readonly countsShares: boolean;
  /** Whether a cell of the row says that its percentage is a change. */
  readonly saysChange: boolean;
  /** What figures in brackets are: `Revenues (Three months ended September 30)`, or as a note says. */
  readonly brackets: Brackets;
}

const inBrackets =
  /\b((?:average )?number of [\p{L}\s-]+?)(?:\s+for [^.]*?)?\s+(?:is|are)\s+(?:shown|given|stated|presented|indicated)\s+in\s+(?:brackets|parentheses)/iu;

/** What the notes of a table say is shown in brackets: `The average number of part-time employees … is shown in brackets`. */
function asideIn(statement: Statement): string | undefined {
  const inside = statement.table.rows.filter((row) => row.isSection).map((row) => row.all.map((cell) => cell.text).join(''));
  const found = inBrackets.exec([...inside, ...statement.context.notes, statement.context.below].join(' '))?.[1];
  return found === undefined ? undefined : found.slice(0, 1).toUpperCase() + found.slice(1);
}

/** `Weighted average number of shares` under a unit column that says `number`. */
function thingIn(label: string): UnitReading {
  return { unit: /\bshares\b/i.test(label) ? 'shares' : 'count' };
}

/** A label that says itself that it is a percentage: `EBIT in % of net sales`, `Equity as a percentage of total assets`, `Growth, %`. */
const saysPercent = /(?<![\d.]\s?)%|\b(?:in|as an?) (?:per ?cent|percentage) of\b/i;

const part = /^(?:of which|thereof|whereof|o\/w|including)\b/i;
/** What a part says of itself, so that nothing need be taken from the row above. */
const ownMeasure = /%|\bper\b|\bratio\b|\bmargin\b|\brate\b|\bnumbers? of\b|\bcount\b/i;

/** The row above of which a row states a part by its own words; other parts of it may stand between. */
function wholeOf({ table }: Statement, index: number): RecognizedRow | undefined {
  const { label = '', unitText = '' } = table.rows[index] ?? {};
  if (!part.test(label) || unitText !== '' || ownMeasure.test(label)) return undefined;
  const above = table.rows.slice(0, index).findLast((row) => !part.test(row.label));
  return above === undefined || above.isSection || above.label === '' ? undefined : above;
}

/** What is added to the shares outstanding before they are diluted: `Effect of dilutive securities`, `Stock-based awards`. */
const addedShares =
  /\b(?:dilut\w+|(?:stock|share|equity)[- ]based (?:awards?|compensation)|(?:stock |share )?options?|(?:restricted|performance) (?:stock|shares?)|(?:stock|share) (?:units?|awards?)|warrants?|convertible)\b/i;
const outstanding = /\bweighted[-\s]+average\b.*\bshares\b|\bshares\b.*\b(?:outstanding|basic)\b/i;
/** Captions of tables that count shares and nothing else: `Potentially dilutive shares excluded from diluted earnings per share`. */
const leftOut =
  /\banti-?\s?dilutive\b|\b(?:excluded|not included) (?:from|in) the (?:computations?|calculations?) of diluted\b|\bpotentially dilutive (?:shares|securities|common)/i;

/** Whether a row counts shares without saying so: it adds to those of the row above, or its whole table lists what is left out. */
function countsShares({ context, table }: Statement, index: number): boolean {
  const label = table.rows[index]?.label ?? '';
  const above = table.rows.slice(0, index).findLast((row) => row.isSection || !addedShares.test(row.label) || outstanding.test(row.label));
  if (addedShares.test(label) && above?.isSection === false && outstanding.test(above.label)) return true;
  return leftOut.test([context.title, ...context.lines].join(' '));
}

const colon = /\s*[:：]\s*$/;

/** Reads the stub of a row. `counted` is the unit that the notes give to the row, if any. */
export function frameRow(statement: Statement, index: number, context: FilingContext, counted: string | undefined): RowFrame {
  const row = statement.table.rows[index] as RecognizedRow;
  const trailing = splitTrailingUnit(row.label);
  const bracketMonths = readLength(/\(([^()]*)\)/.exec(trailing.label)?.[1] ?? '');
  const label = bracketMonths === undefined ? trailing.label : trailing.label.replace(/\s*\([^()]*\)/, '');
  const aside = /^number of /i.test(label) ? asideIn(statement) : undefined;
  const whole = wholeOf(statement, index);
  const named = readUnit(row.unitText === '' ? (whole?.unitText ?? '') : row.unitText);
  const wholeLabel = whole === undefined ? undefined : splitTrailingUnit(whole.label);
  const unit =
    (named?.unit === 'number'
      ? { ...(readCounted(wholeLabel?.label ?? label) ?? thingIn(wholeLabel?.label ?? label)), scale: 0 }
      : named) ??
    trailing.unit ??
    (saysPercent.test(trailing.label) ? { unit: 'percent', scale: 0 } : undefined) ??
    wholeLabel?.unit ??
    (counted === undefined ? undefined : { unit: counted, scale: 0 });
  const thing = /^(?:total )?numbers? of /i.test(label) ? readCounted(label) : undefined;
  const mentions = statement.periodsAsRows ? findPeriods(datedLabel(row.label, statement.table.stubHeader), context.calendar) : [];
  const tableSpan =
    statement.periodsAsRows && statement.period !== undefined && !isInstant(statement.period) ? statement.period : undefined;
  const period =
    (mentions.find((mention) => mention.form !== 'date') ?? mentions[0])?.period ??
    (tableSpan === undefined ? undefined : yearPart(row.label, tableSpan)) ??
    statement.datedParts.get(index) ??
    statement.headedPeriods.get(index) ??
    statement.rolls[index];
  return {
    row,
    label: label.replace(colon, ''),
    path: (statement.places[index]?.path ?? []).map((section) => section.replace(colon, '')),
    countsShares: countsShares(statement, index),
    saysChange: row.all.some((cell) => /^\s*(?:up|down)\s*$|\bYoY\b|year[\s-]*(?:over|on)[\s-]*year/i.test(cell.text)),
    ...(unit === undefined ? {} : { unit }),
    ...(wholeLabel === undefined ? {} : { partOf: wholeLabel.label.replace(colon, '') }),
    ...(thing === undefined ? {} : { counted: thing }),
    ...(period === undefined ? {} : { period }),
    brackets: { ...(bracketMonths === undefined ? {} : { months: bracketMonths }), ...(aside === undefined ? {} : { aside }) },
  };
}
