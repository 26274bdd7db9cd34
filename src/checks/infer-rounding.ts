import type { Fact } from '#model/fact.ts';
import type { FilingTable, RoundingPolicy } from '#model/filing.ts';
import type { FootingRegime, InferredRounding, PrintingCounts, ResidueCounts, UnitRounding } from '#model/rounding.ts';
import { countPrintings } from './count-printings.ts';
import { countResidues } from './count-residues.ts';
import { bindFacts, type FactBook } from './fact-book.ts';
import { type FootedTable, footTables } from './footed-tables.ts';

/** So many sums of two and more parts would not all add up by chance where each figure is rounded by itself. */
const enoughSums = 12;

/** One sum that is one off may be a slip; more are, of so many sums each. Reports that foot had one of 164, others five of 228 and more. */
const manySums = 50;

function regimeOf({ sums, exact }: ResidueCounts): FootingRegime {
  const uneven = sums - exact;
  const isSlip = uneven <= 1 || uneven * manySums <= sums;
  if (sums >= enoughSums && uneven * 20 <= sums && isSlip) return 'pressed-to-foot';
  return uneven >= 3 && uneven * 10 >= sums ? 'independent' : 'unknown';
}

/** What the numbers show: figures printed twice, at two precisions; else residues that all lie on one side. */
function observe({ rounded, truncated }: PrintingCounts, units: readonly UnitRounding[]): RoundingPolicy {
  if (rounded >= 3 && truncated * 5 <= rounded) return 'rounded';
  if (truncated >= 3 && rounded * 5 <= truncated) return 'truncated';
  const above = units.reduce((count, unit) => count + unit.above, 0);
  const below = units.reduce((count, unit) => count + unit.below, 0);
  return rounded + truncated === 0 && above >= 4 && below === 0 ? 'truncated' : 'unknown';
}

function together(units: readonly UnitRounding[]): FootingRegime {
  const known = units.map((unit) => unit.footing).filter((footing) => footing !== 'unknown');
  if (known.includes('independent')) return 'independent';
  return known[0] ?? 'unknown';
}

/** As `inferRounding`, from tables whose sums are already found. */
export function weighRounding(book: FactBook, footed: readonly FootedTable[], stated: RoundingPolicy): InferredRounding {
  const units = [...countResidues(footed)]
    .map(([decimals, counts]): UnitRounding => ({ decimals, footing: regimeOf(counts), ...counts }))
    .sort((left, right) => right.sums - left.sums || left.decimals - right.decimals);
  const printings = countPrintings(book);
  const observed = observe(printings, units);
  const agrees = observed === 'unknown' || observed === stated;
  const policy = stated === 'unknown' ? observed : agrees ? stated : 'unknown';
  return { policy, footing: together(units), evidence: { stated, observed, printings, units } };
}

/**
 * How a filing rounds: by its own statement, by figures that it prints in two units, and by what its totals leave over.
 * Where what it says and what it does differ, the policy is unknown, and intervals are as wide as either allows.
 */
export function inferRounding(facts: readonly Fact[], tables: readonly FilingTable[], stated: RoundingPolicy): InferredRounding {
  const book = bindFacts(facts, stated);
  return weighRounding(
    book,
    footTables(tables, (id) => book.byId.get(id)),
    stated,
  );
}

/** Whether sums of figures in one display unit must add up to the last place. */
export function mustFoot({ evidence }: InferredRounding, decimals: number): boolean {
  return evidence.units.some((unit) => unit.decimals === decimals && unit.footing === 'pressed-to-foot');
}
