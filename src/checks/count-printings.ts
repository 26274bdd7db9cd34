import { type Decimal, powerOfTen } from '#model/decimal.ts';
import type { PrintingCounts } from '#model/rounding.ts';
import type { FactBook } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A value in whole units of a coarser place: truncated toward zero, and what is cut off is half a unit or more. */
function shorten({ coefficient, exponent }: Decimal, place: number): { readonly truncated: bigint; readonly goesUp: boolean } {
  const unit = powerOfTen(place - exponent);
  const rest = coefficient < 0n ? -(coefficient % unit) : coefficient % unit;
  return { truncated: coefficient / unit, goesUp: 2n * rest >= unit };
}

function compare(coarse: PrintedFact, fine: PrintedFact): keyof PrintingCounts | undefined {
  const { truncated, goesUp } = shorten(fine.decimal, coarse.decimal.exponent);
  const rounded = truncated + (goesUp ? (fine.decimal.coefficient < 0n ? -1n : 1n) : 0n);
  const printed = coarse.decimal.coefficient;
  if (rounded === truncated) return undefined;
  if (printed === rounded) return 'rounded';
  if (printed === truncated) return 'truncated';
  return printed - truncated <= 2n && truncated - printed <= 2n ? 'adjusted' : undefined;
}

/** Counts how figures that stand in two units were shortened. */
export function countPrintings(book: FactBook): PrintingCounts {
  const finest = new Map<string, PrintedFact>();
  const amounts = book.all.filter(({ fact, isNil }) => !isNil && fact.concept !== undefined && fact.kind === 'amount');
  for (const printed of amounts) {
    const key = identityOf(printed.fact);
    if (printed.fact.decimals > (finest.get(key)?.fact.decimals ?? Number.NEGATIVE_INFINITY)) finest.set(key, printed);
  }
  const counts = { rounded: 0, truncated: 0, adjusted: 0 };
  for (const printed of amounts) {
    const fine = finest.get(identityOf(printed.fact));
    if (fine === undefined || fine.decimal.exponent >= printed.decimal.exponent) continue;
    const how = compare(printed, fine);
    if (how !== undefined) counts[how] += 1;
  }
  return counts;
}
