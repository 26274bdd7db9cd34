import { powerOfTen } from '#model/decimal.ts';
import type { ResidueCounts } from '#model/rounding.ts';
import { type FootedTable, sumsOf, type TableSum } from './footed-tables.ts';

/** The display unit of a sum of two and more rounded amounts; undefined where its operands are no such figures. */
function unitOfSum({ total, terms, absent }: TableSum): number | undefined {
  const { kind, decimals } = total.fact;
  const figures = terms.filter(({ printed }) => !printed.isNil && printed.decimal.coefficient !== 0n);
  if (kind !== 'amount' || figures.length < 2 || absent.length > 0) return undefined;
  const isWhole = ({ decimal, fact }: TableSum['total']): boolean => fact.decimals === decimals && decimal.exponent + decimals >= 0;
  return isWhole(total) && figures.every(({ printed }) => isWhole(printed)) ? decimals : undefined;
}

/** Total less parts, in units of the last place, on the side of the total's sign. */
function residueInUnits({ total, terms }: TableSum, decimals: number): bigint {
  const inUnits = ({ coefficient, exponent }: TableSum['total']['decimal']): bigint =>
    coefficient === 0n ? 0n : coefficient * powerOfTen(exponent + decimals);
  const sum = terms.reduce((all, { printed, weight }) => all + (printed.isNil ? 0n : BigInt(weight) * inUnits(printed.decimal)), 0n);
  const residue = inUnits(total.decimal) - sum;
  return total.decimal.coefficient < 0n ? -residue : residue;
}

/** Counts the residues of all sums that rounding can leave, by display unit; larger ones are damage and say nothing. */
export function countResidues(footed: readonly FootedTable[]): ReadonlyMap<number, ResidueCounts> {
  const counts = new Map<number, ResidueCounts>();
  for (const sum of footed.flatMap(sumsOf)) {
    const decimals = unitOfSum(sum);
    if (decimals === undefined) continue;
    const residue = residueInUnits(sum, decimals);
    const most = BigInt(Math.ceil((sum.terms.length + 1) / 2));
    if (residue > most || -residue > most) continue;
    const known = counts.get(decimals) ?? { sums: 0, exact: 0, above: 0, below: 0 };
    counts.set(decimals, {
      sums: known.sums + 1,
      exact: known.exact + (residue === 0n ? 1 : 0),
      above: known.above + (residue > 0n ? 1 : 0),
      below: known.below + (residue < 0n ? 1 : 0),
    });
  }
  return counts;
}
