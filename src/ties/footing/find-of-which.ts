import { isFullSum, type SumSupport, supportOf } from './accept-sum.ts';
import { adopt, beginsGroup, rootsAfter, rootsBefore } from './footing-forest.ts';
import { type FootingPlace, type FootingState, plus } from './footing-state.ts';
import { recordTotal } from './record-total.ts';
import { type SumEvidence, weighSum } from './weigh-sum.ts';

const longestGroup = 12;
const longestAside = 4;
const mostAsides = 2;
const mostRows = 400;

/** Rows set aside because each is a part of the row kept before them. */
interface Aside {
  readonly whole: number;
  readonly parts: readonly number[];
}

type Acceptance = (evidence: SumEvidence, support: SumSupport) => boolean;

interface Sketch {
  readonly kept: readonly number[];
  readonly asides: readonly Aside[];
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Whether a row can be an "of which" of another: not larger, and of no other sign, in every column. */
function isPartOf(state: FootingState, part: number, whole: number): boolean {
  if (state.grid.saysTotal[part]) return false;
  let isNumber = false;
  for (const column of state.columns) {
    const inner = state.grid.amounts[part]?.[column];
    const outer = state.grid.amounts[whole]?.[column];
    if (inner === undefined || inner === 0n) continue;
    if (outer === undefined || inner < 0n !== outer < 0n || magnitude(inner) > magnitude(outer)) return false;
    isNumber = true;
  }
  return isNumber;
}

/** Every way to read neighbouring rows as parts, some followed by rows that only detail them. */
function* sketches(
  state: FootingState,
  rows: readonly number[],
  start: number,
  sketch: Sketch,
): Generator<Sketch & { readonly end: number }> {
  const row = rows[start];
  if (row === undefined) return;
  const kept = [...sketch.kept, row];
  yield { kept, asides: sketch.asides, end: start + 1 };
  yield* sketches(state, rows, start + 1, { kept, asides: sketch.asides });
  if (sketch.asides.length === mostAsides) return;
  const parts: number[] = [];
  for (let next = start + 1; next <= start + longestAside; next += 1) {
    const part = rows[next];
    if (part === undefined || !isPartOf(state, part, row)) return;
    parts.push(part);
    const asides = [...sketch.asides, { whole: row, parts: [...parts] }];
    yield { kept, asides, end: next + 1 };
    yield* sketches(state, rows, next + 1, { kept, asides });
  }
}

/** Whether a row that was set aside rather is a total of rows that were kept behind it, agreeing in some column. */
function headsKeptRows(state: FootingState, { kept, asides }: Sketch): boolean {
  return asides.some(({ parts }) => {
    const last = parts.at(-1) ?? -1;
    const behind = kept.filter((row) => row > last);
    for (let length = 2; length <= Math.min(behind.length, longestAside); length += 1) {
      const evidence = weighSum(state.grid, last, plus(behind.slice(0, length)), state.columns, 0n);
      if (evidence.footing.length > 0 && evidence.strength >= 3) return true;
    }
    return false;
  });
}

function sumWithAsides(
  state: FootingState,
  row: number,
  place: FootingPlace,
  isAccepted: Acceptance,
): { evidence: SumEvidence; asides: readonly Aside[] } | undefined {
  const { grid, forest, columns } = state;
  const near = place === 'after' ? rootsAfter(grid, forest, row, longestGroup) : rootsBefore(grid, forest, row, longestGroup).reverse();
  const starts = place === 'after' ? [0] : near.map((_, index) => index).reverse();
  for (const start of starts) {
    for (const sketch of sketches(state, near, start, { kept: [], asides: [] })) {
      if (sketch.asides.length === 0 || sketch.kept.length < 2) continue;
      if (place === 'before' && sketch.end !== near.length) continue;
      const evidence = weighSum(grid, row, plus(sketch.kept), columns, 0n);
      const bounded = place === 'before' && beginsGroup(grid, forest, sketch.kept[0] ?? row);
      const support = supportOf(grid, row, bounded);
      if (isAccepted(evidence, support) && !headsKeptRows(state, sketch)) return { evidence, asides: sketch.asides };
    }
  }
  return undefined;
}

/** Some columns agree, and one slip in each of the others would make them agree. */
function isNearlyFullSum(evidence: SumEvidence, { saysTotal }: SumSupport): boolean {
  const enough = evidence.strength + evidence.explained >= (saysTotal ? 5 : 6);
  return evidence.footing.length > 0 && evidence.isNearMiss && evidence.strength >= 3 && enough;
}

/** Agreement in every column; asides are many, so that words alone decide nothing. */
function isFullSumOfKept(evidence: SumEvidence, support: SumSupport): boolean {
  return isFullSum(evidence, { ...support, saysTotal: false });
}

/** A row whose details are now known to be exactly these; fewer digits need to agree. */
function sumOfDetails(state: FootingState, { whole, parts }: Aside): void {
  if (parts.length < 2 || state.summed.after.has(whole) || state.summed.before.has(whole)) return;
  for (const sketch of sketches(state, parts, 0, { kept: [], asides: [] })) {
    if (sketch.end !== parts.length || sketch.kept.length < 2) continue;
    const evidence = weighSum(state.grid, whole, plus(sketch.kept), state.columns, 0n);
    if (!evidence.isNearMiss || evidence.strength + evidence.explained < 2) continue;
    recordTotal(state, whole, 'after', evidence);
    for (const aside of sketch.asides) adopt(state.forest, aside.whole, aside.parts);
    return;
  }
}

/**
 * Finds totals between whose parts other rows only say "of which":
 *
 *     Mobile services            9,162  11,133
 *       of which for carriers    6,927   8,234   ← no part of the sum
 *     Others                     1,581   1,628
 */
export function findOfWhich(state: FootingState, place: FootingPlace, thoroughness: 'full' | 'partial' = 'full'): boolean {
  if (state.grid.rows.length > mostRows) return false;
  const isAccepted = thoroughness === 'full' ? isFullSumOfKept : isNearlyFullSum;
  let found = false;
  for (let row = state.grid.rows.length - 1; row >= 0; row -= 1) {
    if (state.grid.isHeading[row] || state.summed.after.has(row) || state.summed.before.has(row)) continue;
    const sum = sumWithAsides(state, row, place, isAccepted);
    if (!sum) continue;
    recordTotal(state, row, place, sum.evidence);
    for (const aside of sum.asides) {
      adopt(state.forest, aside.whole, aside.parts);
      sumOfDetails(state, aside);
    }
    found = true;
  }
  return found;
}
