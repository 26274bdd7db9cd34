import { seededRandom, seedOf } from '#tests/mutations/seeded-random.ts';

/** A line of a statement: an item with its size in thousands, or a result of the lines above it. */
export interface ItemOfLedger {
  readonly label: string;
  /** Its usual size in thousands of yen for one quarter, negative for a cost or an outflow. */
  readonly size: number;
}

/** A quarter by its number since the first one of the ledger's calendar. */
export type Quarter = number;

const growthPerQuarter = 0.004;

/** What an item comes to in one quarter: its size, grown, with a swing of up to 8 % that is the same on every run. */
export function flowOf(item: ItemOfLedger, quarter: Quarter, seed: number): number {
  const swing = seededRandom(seedOf(`${seed} ${item.label} ${quarter}`)).below(1601) - 800;
  return Math.round(item.size * (1 + (quarter % 240) * growthPerQuarter) * (1 + swing / 10_000));
}

/** What an item comes to from one quarter to another, both included. */
export function flowOver(item: ItemOfLedger, first: Quarter, last: Quarter, seed: number): number {
  let sum = 0;
  for (let quarter = first; quarter <= last; quarter += 1) sum += flowOf(item, quarter, seed);
  return sum;
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
