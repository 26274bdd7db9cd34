import { absolute, compare, type Decimal, parseDecimal, scale as scaleBy, subtract } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Repair } from '#model/ledger.ts';
import { type Period, periodKey } from '#model/period.ts';
import { signedValue } from '#numerals/read-numerals.ts';
import type { Statement } from '#statements/read-statements.ts';
import type { GridCell } from '#tables/grid.ts';
import type { RecognizedRow } from '#tables/recognize-tables.ts';
import { nameRollForward } from './name-roll-forward.ts';

/** A statement whose rows have got their labels back, with the record of each. */
export interface NamedStatement {
  readonly statement: Statement;
  readonly repairs: readonly Omit<Repair, 'fact'>[];
}

const fewestDigits = 4;

/** Facts by period and unit, so that a number finds those that could be the same figure. */
function indexFacts(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.value === undefined || fact.kind !== 'amount') continue;
    const key = `${periodKey(fact.period)} ${fact.unit}`;
    const same = index.get(key);
    if (same) same.push(fact);
    else index.set(key, [fact]);
  }
  return index;
}

interface Operand {
  readonly value: Decimal;
  readonly period: Period;
  readonly unit: string;
}

function operandsOf(row: RecognizedRow, statement: Statement): readonly Operand[] {
  return row.cells.flatMap((cell: GridCell | undefined, index) => {
    const numeral = cell?.reading.kind === 'numerals' ? cell.reading.numerals[0] : undefined;
    const column = statement.columns[index];
    const period = column?.period ?? statement.period;
    const unit = column?.unit?.unit ?? statement.unit?.unit;
    if (numeral === undefined || period === undefined || unit === undefined) return [];
    return [{ value: scaleBy(signedValue(numeral), column?.unit?.scale ?? statement.unit?.scale ?? 0), period, unit }];
  });
}

type Agreement = 'exact' | 'rounded' | 'none';

/** Whether a fact is the same figure: the same number, or the same within half of its last printed place. */
function compareWith(operand: Operand, fact: Fact): Agreement {
  const value = parseDecimal(fact.value ?? '');
  if (value === undefined) return 'none';
  const difference = absolute(subtract(value, operand.value));
  if (difference.coefficient === 0n) return String(operand.value.coefficient).replace('-', '').length >= fewestDigits ? 'exact' : 'rounded';
  return fact.decimals < -operand.value.exponent && compare(difference, { coefficient: 5n, exponent: -fact.decimals - 1 }) <= 0
    ? 'rounded'
    : 'none';
}

/** The one label under which the numbers of a row stand elsewhere in the filing, one of them to the digit. */
function labelFor(
  operands: readonly Operand[],
  index: ReadonlyMap<string, readonly Fact[]>,
): { readonly label: string; readonly lines: readonly number[] } | undefined {
  const votes = new Map<string, { label: string; exact: number; all: number; lines: number[] }>();
  for (const operand of operands) {
    for (const fact of index.get(`${periodKey(operand.period)} ${operand.unit}`) ?? []) {
      const agreement = compareWith(operand, fact);
      if (agreement === 'none' || Object.keys(fact.dimensions).some((axis) => axis !== 'measure')) continue;
      const key = fact.label.toLowerCase();
      const vote = votes.get(key) ?? { label: fact.label, exact: 0, all: 0, lines: [] };
      vote.all += 1;
      if (agreement === 'exact') vote.exact += 1;
      if (!vote.lines.includes(fact.line)) vote.lines.push(fact.line);
      votes.set(key, vote);
    }
  }
  const ranked = [...votes.values()]
    .filter((vote) => vote.exact > 0)
    .sort((left, right) => right.exact - left.exact || right.all - left.all);
  const [best, next] = ranked;
  return best === undefined || (next !== undefined && next.exact === best.exact && next.all === best.all) ? undefined : best;
}

/** A name for a row, with what proves it. */
interface RowName {
  readonly label: string;
  readonly evidence: readonly string[];
}

function withNames(statement: Statement, nameOf: (row: RecognizedRow, index: number) => RowName | undefined): NamedStatement {
  const repairs: Omit<Repair, 'fact'>[] = [];
  const rows = statement.table.rows.map((row, index) => {
    const found = row.label === '' ? nameOf(row, index) : undefined;
    const first = row.cells.find((cell) => cell?.reading.kind === 'numerals');
    if (found === undefined || first === undefined) return row;
    const { evidence, label } = found;
    repairs.push({ what: 'label', span: first.span, before: '', after: label, reason: 'The table has lost its labels.', evidence });
    return { ...row, label };
  });
  return { statement: { ...statement, table: { ...statement.table, rows } }, repairs };
}

/**
 * Gives the rows of a table that lost its label column the labels under which their numbers stand elsewhere in the filing, or those of
 * a roll-forward. `facts` are those of the other tables. A row whose numbers stand nowhere else, or under several labels, keeps none.
 */
export function nameRows(statement: Statement, facts: readonly Fact[]): NamedStatement {
  const rolled = nameRollForward(statement, facts);
  if (rolled !== undefined) {
    const places = statement.places.map((place) => ({ ...place, path: [rolled.subject], closes: false }));
    return withNames({ ...statement, places }, (_, index) => ({ label: rolled.labels[index] ?? '', evidence: rolled.evidence }));
  }
  const index = indexFacts(facts);
  return withNames(statement, (row) => {
    const found = labelFor(operandsOf(row, statement), index);
    if (found === undefined) return undefined;
    return {
      label: found.label,
      evidence: [`The numbers of the row stand under this label on line ${found.lines.slice(0, 4).join(', ')}.`],
    };
  });
}

/** Whether a table has no column of labels at all. */
export function lacksLabels(statement: Statement): boolean {
  return statement.table.roles.stub.length === 0 && !statement.periodsAsRows;
}
