import { periodKey } from '#model/period.ts';
import { divideIntervals, multiplyIntervals } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { compareRational, divideRational, multiplyRational, subtractRational } from '#ties/rational.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { FootedTable } from './footed-tables.ts';
import type { PrintedFact } from './printed-fact.ts';
import { estimateSum } from './weighted-terms.ts';

/** A percentage of a total, and the amount beside it. */
export interface RatioCell {
  readonly ratio: PrintedFact;
  readonly amount: PrintedFact | undefined;
}

/** A total with its percentage, and its parts with theirs. */
export interface ShareSum {
  readonly total: RatioCell;
  readonly parts: readonly (RatioCell & { readonly weight: 1 | -1 })[];
}

type Lookup = (id: string) => PrintedFact | undefined;

/** The percentage in a row, and the amount of the same period in the nearest column before it. */
function ratioAt({ source, view }: FootedTable, row: number, column: number, lookUp: Lookup): RatioCell | undefined {
  const ratio = lookUp(source.rows[row]?.facts[column] ?? '');
  if (ratio === undefined || (!ratio.isNil && (ratio.fact.kind !== 'ratio' || ratio.fact.unit !== 'percent'))) return undefined;
  const period = periodKey(ratio.fact.period);
  const before = (view.cells[row] ?? []).slice(0, column);
  const amount = before.findLast((printed) => printed !== undefined && periodKey(printed.fact.period) === period);
  return { ratio, amount };
}

/** `part / total × percentage of the total`; undefined where an amount is missing. */
export function estimateShare(part: RatioCell, total: RatioCell): Estimate | undefined {
  if (part.amount === undefined || total.amount === undefined || part.ratio.isNil || part.amount.isNil) return undefined;
  if (part.amount.fact.unit !== total.amount.fact.unit) return undefined;
  const quotient = divideRational(part.amount.value, total.amount.value);
  const interval = divideIntervals(part.amount.interval, total.amount.interval);
  if (quotient === undefined || interval === undefined) return undefined;
  return { value: multiplyRational(quotient, total.ratio.value), interval: multiplyIntervals(interval, total.ratio.interval) };
}

/** Whether a column holds shares of a total, and not margins or growth: it ends in 100, adds up, or follows the amounts. */
function holdsShares({ total, parts }: ShareSum): boolean {
  const gap = subtractRational(total.ratio.value, { numerator: 100n, denominator: 1n });
  const isWhole =
    compareRational(gap, { numerator: -1n, denominator: 1n }) > 0 && compareRational(gap, { numerator: 1n, denominator: 1n }) < 0;
  if (isWhole) return true;
  const sum = estimateSum(parts.map(({ ratio, weight }) => ({ printed: ratio, weight })));
  if (parts.length > 1 && judge(total.ratio, sum).verdict !== 'inconsistent') return true;
  const following = parts.filter((part) => {
    const share = estimateShare(part, total);
    return share !== undefined && judge(part.ratio, share).verdict !== 'inconsistent';
  });
  return following.length * 3 >= parts.length * 2;
}

/** Every total of a filing whose parts have percentages of it, along the sums that the amounts reveal. */
export function findShares({ book, footed }: FilingUnderCheck): ShareSum[] {
  const lookUp = (id: string) => book.byId.get(id);
  return footed
    .filter(({ direction }) => direction === 'rows')
    .flatMap((table) =>
      table.source.columns.flatMap((_, column) =>
        table.footing.totals.flatMap((found) => {
          const total = ratioAt(table, found.row, column, lookUp);
          if (total === undefined || total.ratio.isNil) return [];
          const parts = found.children.flatMap(({ row, weight }) => {
            const part = ratioAt(table, row, column, lookUp);
            return part === undefined ? [] : [{ ...part, weight }];
          });
          const sum = { total, parts };
          return parts.length === found.children.length && holdsShares(sum) ? [sum] : [];
        }),
      ),
    );
}
