import { adopt } from './footing-forest.ts';
import { type FootingPlace, type FootingState, toFound } from './footing-state.ts';
import type { SumEvidence } from './weigh-sum.ts';

/** Puts a total on record and its parts below it. */
export function recordTotal(state: FootingState, row: number, place: FootingPlace, evidence: SumEvidence): void {
  state.totals.push(toFound(row, place, evidence));
  state.summed[place].add(row);
  adopt(
    state.forest,
    row,
    evidence.children.map((child) => child.row),
  );
}
