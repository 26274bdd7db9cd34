import { addRational, compareRational, type Rational, subtractRational } from '#ties/rational.ts';
import type { SlipRule } from '#ties/rules/table-rules.ts';
import { judgeTableSum } from './check-footing.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type FootedTable, sumAt, type TableSum } from './footed-tables.ts';
import type { Outcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { reportExchange } from './report-exchange.ts';
import { estimateSum } from './weighted-terms.ts';

function residueOfSum({ total, terms }: TableSum): Rational {
  return subtractRational(total.value, estimateSum(terms).value);
}

function isZero(value: Rational): boolean {
  return value.numerator === 0n;
}

/** A row of a sum with its effect on the residue: the total counts for it, a part against it. */
function rowsOf({ view }: FootedTable, left: TableSum, right: TableSum): { pair: readonly [PrintedFact, PrintedFact]; against: boolean }[] {
  const cellsAt = (row: number): readonly [PrintedFact | undefined, PrintedFact | undefined] => [
    view.cells[row]?.[left.column],
    view.cells[row]?.[right.column],
  ];
  const rows = [{ row: left.found.row, against: false }, ...left.found.children.map(({ row, weight }) => ({ row, against: weight > 0 }))];
  return rows.flatMap(({ row, against }) => {
    const [one, other] = cellsAt(row);
    return one === undefined || other === undefined || (one.isNil && other.isNil) ? [] : [{ pair: [one, other] as const, against }];
  });
}

/** The one row of two failing sums whose figures, exchanged, make both agree. */
function exchangeBetween(table: FootedTable, left: TableSum, right: TableSum): readonly [PrintedFact, PrintedFact] | undefined {
  const residue = residueOfSum(left);
  if (isZero(residue) || !isZero(addRational(residue, residueOfSum(right)))) return undefined;
  const fitting = rowsOf(table, left, right).filter(({ pair: [one, other], against }) => {
    const gap = subtractRational(one.value, other.value);
    return compareRational(against ? subtractRational(other.value, one.value) : gap, residue) === 0;
  });
  return fitting.length === 1 ? fitting[0]?.pair : undefined;
}

function exchangesIn(rule: SlipRule, { filing, rounding }: FilingUnderCheck, table: FootedTable): Outcome[] {
  return table.footing.totals.flatMap((found) => {
    const failing = [...found.footingColumns, ...found.failingColumns].flatMap((column) => {
      const sum = sumAt(table, found, column);
      return sum !== undefined && judgeTableSum(sum, rounding).verdict === 'inconsistent' ? [sum] : [];
    });
    return failing.flatMap((left, index) =>
      failing.slice(index + 1).flatMap((right) => {
        const pair = exchangeBetween(table, left, right);
        if (pair === undefined) return [];
        const reason = `both columns of ${left.total.fact.label} (line ${left.total.fact.line}) add up once they are exchanged`;
        return [reportExchange(rule, filing, pair, reason, [left.total.fact, right.total.fact])];
      }),
    );
  });
}

/** Rows of sums whose two figures stand in each other's columns. */
export function exchangesInSums(rule: SlipRule, subject: FilingUnderCheck): Outcome[] {
  return subject.footed.flatMap((table) => exchangesIn(rule, subject, table));
}
