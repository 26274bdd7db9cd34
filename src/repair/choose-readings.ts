import type { RefusedReading } from '#model/ledger.ts';
import type { GridCell } from '#tables/grid.ts';
import type { RecognizedRow, RecognizedTable } from '#tables/recognize-tables.ts';
import { type ChangeColumn, changeTies, findChangeColumns } from './change-ties.ts';
import type { ColumnHint } from './column-hint.ts';
import { type Doubt, type Reading, readWith, withRefused } from './reading.ts';
import { sumTies, type TableTie } from './table-ties.ts';

/** What an equality weighs against the cost of a reading: one that holds outweighs an unlikely damage. */
const weight = 2;
/** Beyond so many sets of readings each doubt is decided by itself, the others read in the likeliest way. */
const mostSets = 64;
/** Each reading asks for the sums of its whole table; beyond so many doubts they are not asked. */
const mostDoubts = 24;

const dearer = 'It costs more, or fewer sums hold with it.';
const against = 'It does not agree with the change that the row prints.';
const unproven = 'No equality through its figures bears it out.';
const undecidable = 'No equality tells it from the others.';

/** A doubt of which some readings are out of question already. */
interface OpenDoubt extends Doubt {
  readonly left: readonly Reading[];
  readonly refused: ReadonlyMap<Reading, string>;
}

/** One reading for each doubt; undefined where the row stays as it stands. */
type ReadingSet = readonly (Reading | undefined)[];

function balance(ties: readonly TableTie[]): number {
  return ties.reduce((sum, { holds }) => sum + (holds ? 1 : -1), 0);
}

/** Leaves of each doubt the readings that agree best with the changes that their own row prints, or none where all contradict them. */
function weighChanges(changes: readonly ChangeColumn[], doubt: Doubt): OpenDoubt {
  const ranked = doubt.readings.map((reading) => {
    const ties = reading.rows.flatMap((row) => changeTies(row, reading.at, changes));
    return { reading, agreement: balance(ties) };
  });
  const best = Math.max(...ranked.map(({ agreement }) => agreement));
  const out = ranked.filter(({ agreement, reading }) => agreement < best || (agreement < 0 && reading.proof !== 'characters'));
  return {
    ...doubt,
    left: doubt.readings.filter((reading) => !out.some((other) => other.reading === reading)),
    refused: new Map(out.map(({ reading }) => [reading, against])),
  };
}

function product(doubts: readonly OpenDoubt[]): readonly ReadingSet[] {
  return doubts.reduce<readonly ReadingSet[]>(
    (sets, { left, mayStand }) => {
      const choices: ReadingSet = mayStand || left.length === 0 ? [...left, undefined] : left;
      return sets.flatMap((set) => choices.map((choice) => [...set, choice]));
    },
    [[]],
  );
}

/** A set of readings with what it costs: the damage it supposes, less the equalities that hold with it. */
interface WeighedSet {
  readonly set: ReadingSet;
  readonly cost: number;
}

/** Weighs whole sets by the sums of the table that they lead to, and keeps the cheapest; several where they cost the same. */
function cheapest(sets: readonly ReadingSet[], sumsOf: (readings: readonly Reading[]) => readonly TableTie[]): readonly WeighedSet[] {
  const weighed = sets.map((set) => {
    const readings = set.filter((reading) => reading !== undefined);
    return { set, cost: readings.reduce((sum, reading) => sum + reading.cost, 0) - weight * balance(sumsOf(readings)) };
  });
  const least = Math.min(...weighed.map(({ cost }) => cost));
  return weighed.filter(({ cost }) => cost === least);
}

/** The likeliest reading of each doubt, where one is. */
function byCostAlone(doubts: readonly OpenDoubt[]): ReadingSet {
  return doubts.map(({ left, mayStand }) => {
    const [first, second] = left.toSorted((one, other) => one.cost - other.cost);
    return mayStand || first?.cost === second?.cost ? undefined : first;
  });
}

/** The sets of readings that satisfy the sums at the least cost. */
function solve(doubts: readonly OpenDoubt[], sumsOf: (readings: readonly Reading[]) => readonly TableTie[]): readonly WeighedSet[] {
  if (doubts.length > mostDoubts) return [{ set: byCostAlone(doubts), cost: 0 }];
  const count = doubts.reduce((sets, { left, mayStand }) => sets * Math.max(1, left.length + (mayStand ? 1 : 0)), 1);
  if (count <= mostSets || doubts.length === 1) return cheapest(product(doubts), sumsOf);
  const likeliest = byCostAlone(doubts);
  const decided = doubts.map((doubt, index) => {
    const sets = cheapest(
      product([doubt]).map(([choice]) => likeliest.with(index, choice)),
      sumsOf,
    );
    return new Set(sets.map(({ set }) => set[index]));
  });
  const set = decided.map((choices) => (choices.size === 1 ? [...choices][0] : undefined));
  return cheapest([set], sumsOf);
}

/** The place of each reading's first row in the table that a set of readings leads to. */
function placesOf(table: RecognizedTable, readings: readonly Reading[]): ReadonlyMap<Reading, number> {
  const rows = new Map(table.rows.map((row, index) => [row, index]));
  return new Map(readings.map((reading) => [reading, rows.get(reading.rows[0] as RecognizedRow) ?? -1]));
}

/** For each figure that a reading changes, the equalities that it takes part in. */
function tiesOfFigures(reading: Reading, place: number, ties: readonly TableTie[]): readonly (readonly TableTie[])[] {
  return reading.rows.flatMap((row, offset) =>
    reading.columns
      .filter((column) => row.cells[column]?.mend !== undefined)
      .map((column) => ties.filter(({ cells }) => cells.some(([at, own]) => at === place + offset && own === column))),
  );
}

function isProven({ mayStand }: Doubt, reading: Reading, place: number, ties: readonly TableTie[]): boolean {
  const figures = tiesOfFigures(reading, place, ties);
  const supports = figures.map((own) => own.filter(({ holds }) => holds));
  switch (reading.proof) {
    case 'characters':
      return true;
    case 'uncontradicted':
      return figures.every((own, index) => own.length === 0 || (supports[index]?.length ?? 0) > 0);
    case 'ties':
      return supports.every((support) => support.length > 0) && new Set(supports.flat()).size >= (mayStand ? 2 : 1);
  }
}

function withRecord(row: RecognizedRow, at: number, ties: readonly TableTie[], refused: readonly RefusedReading[]): RecognizedRow {
  const record = (cell: GridCell, column: number): GridCell => {
    if (cell.mend === undefined) return cell;
    const says = ties.filter((tie) => tie.holds && tie.cells.some(([own, other]) => own === at && other === column)).map((tie) => tie.says);
    const evidence = [...new Set([...cell.mend.evidence, ...says])];
    return { ...cell, mend: { ...cell.mend, evidence, ...(refused.length === 0 ? {} : { refused }) } };
  };
  return { ...row, cells: row.cells.map((cell, column) => (cell === undefined ? undefined : record(cell, column))) };
}

function refusedBeside(doubt: OpenDoubt, taken: Reading | undefined, otherwise: string): readonly RefusedReading[] {
  if (doubt.mayStand) return [{ after: 'as it stands', cost: 0, reason: otherwise }];
  return doubt.readings
    .filter((reading) => reading !== taken)
    .map((reading) => ({ after: reading.after, cost: reading.cost, reason: doubt.refused.get(reading) ?? otherwise }));
}

/** What was decided of some doubts: a reading for each or none, and the equalities of the table that this leads to. */
interface Decision {
  readonly doubts: readonly OpenDoubt[];
  readonly taken: ReadingSet;
  readonly places: ReadonlyMap<Reading, number>;
  readonly ties: readonly TableTie[];
}

/** The changes whose amounts no sum contradicts: a change that agrees with a wrong amount proves a wrong figure. */
function withSoundAmounts(changes: readonly TableTie[], sums: readonly TableTie[]): readonly TableTie[] {
  const placeOf = ([row, column]: readonly [number, number]): string => `${row} ${column}`;
  const failing = new Set(sums.filter(({ holds }) => !holds).flatMap(({ cells }) => cells.map(placeOf)));
  return changes.filter(({ cells }) => !cells.some((cell) => failing.has(placeOf(cell))));
}

/** Takes the cheapest set; where a reading of it is not proven as it must be, it is out of question, and the rest is weighed again. */
function decide(doubts: readonly OpenDoubt[], tiesOf: (readings: readonly Reading[]) => WithTies): Decision {
  const best = solve(doubts, (readings) => tiesOf(readings).sums);
  const agreed = doubts.map((_, index) => {
    const choices = new Set(best.map(({ set }) => set[index]));
    return choices.size === 1 ? [...choices][0] : undefined;
  });
  const readings = agreed.filter((reading) => reading !== undefined);
  const { changes, sums, table } = tiesOf(readings);
  const ties = [...sums, ...withSoundAmounts(changes, sums)];
  const places = placesOf(table, readings);
  const taken = doubts.map((doubt, index) => {
    const reading = agreed[index];
    return reading !== undefined && isProven(doubt, reading, places.get(reading) ?? -1, ties) ? reading : undefined;
  });
  const failed = new Set(
    agreed.filter((reading, index) => reading !== undefined && taken[index] === undefined && !doubts[index]?.mayStand),
  );
  if (failed.size === 0) return { doubts, taken, places, ties };
  const others = doubts.map((doubt) => ({
    ...doubt,
    left: doubt.left.filter((reading) => !failed.has(reading)),
    refused: new Map([
      ...doubt.refused,
      ...doubt.left.filter((reading) => failed.has(reading)).map((reading) => [reading, unproven] as const),
    ]),
  }));
  return decide(others, tiesOf);
}

/** A table as some readings make it, with its equalities. */
interface WithTies {
  readonly table: RecognizedTable;
  readonly sums: readonly TableTie[];
  readonly changes: readonly TableTie[];
}

/**
 * Decides the doubts of a table together. Of all sets of readings, one for each doubt, the one is taken that satisfies the
 * equalities of the table at the least cost:
 *
 *   Lending⇥8,926⇥8,926 9,809⇥     9,809, the cell repeats its neighbour    cost 1   both columns add up
 *                                   8,926 and 9,809, the next cell is blank  cost 2   9,809 is no change in per cent
 *
 * Changes are asked first, each in its own row, then the sums of the table. Where two sets cost the same, the doubts in which they
 * differ stay as they stand; so does a doubt of which no reading is proven as it must be. What was weighed and refused is recorded.
 */
export function chooseReadings(
  table: RecognizedTable,
  columns: readonly ColumnHint[],
  doubts: readonly Doubt[],
  order: 'auto' | 'trailing' = 'auto',
): RecognizedTable {
  if (doubts.length === 0) return table;
  const changeColumns = findChangeColumns(table, columns);
  const isMany = doubts.length > mostDoubts;
  const tiesOf = (readings: readonly Reading[]): WithTies => {
    const trial = readWith(table, readings);
    return {
      table: trial,
      sums: isMany ? [] : sumTies(trial, columns, order),
      changes: trial.rows.flatMap((row, index) => changeTies(row, index, changeColumns)),
    };
  };
  const decision = decide(
    doubts.map((doubt) => weighChanges(changeColumns, doubt)),
    tiesOf,
  );
  const recorded = decision.taken.flatMap((reading, index) => {
    const doubt = decision.doubts[index];
    if (reading === undefined || doubt === undefined) return [];
    const place = decision.places.get(reading) ?? -1;
    const refused = refusedBeside(doubt, reading, dearer);
    return [{ ...reading, rows: reading.rows.map((row, offset) => withRecord(row, place + offset, decision.ties, refused)) }];
  });
  const undecided = new Map(
    decision.doubts.flatMap((doubt, index) => {
      const [first] = doubt.readings;
      const isLeft = decision.taken[index] === undefined && !doubt.mayStand && first !== undefined;
      return isLeft ? [[first.at, { columns: first.columns, refused: refusedBeside(doubt, undefined, undecidable) }]] : [];
    }),
  );
  const rows = table.rows.map((row, index) => {
    const weighed = undecided.get(index);
    return weighed === undefined ? row : withRefused(row, weighed.columns, weighed.refused);
  });
  return readWith({ ...table, rows }, recorded);
}
