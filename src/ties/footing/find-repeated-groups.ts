import { plainLabel } from '#ties/label-hints.ts';
import { rootsAfter } from './footing-forest.ts';
import { type FootingState, plus } from './footing-state.ts';
import { recordTotal } from './record-total.ts';
import { weighSum } from './weigh-sum.ts';

function labelsOf(state: FootingState, rows: readonly number[]): string {
  return rows.map((row) => plainLabel(state.grid.rows[row]?.label ?? '')).join('\n');
}

/**
 * Finds totals by the company they keep: where the rows below one total bear the same labels as the parts of another,
 * they are its parts, even when all but one are dashes.
 */
export function findRepeatedGroups(state: FootingState): void {
  const groups = new Map<string, number>();
  for (const total of state.totals) {
    const rows = total.children.map((child) => child.row);
    const labels = labelsOf(state, rows);
    if (total.place === 'after' && !/^$/m.test(labels)) groups.set(labels, rows.length);
  }
  if (groups.size === 0) return;
  const longest = Math.max(...groups.values());
  for (let row = state.grid.rows.length - 1; row >= 0; row -= 1) {
    if (state.grid.isHeading[row] || state.summed.after.has(row)) continue;
    const entries = rootsAfter(state.grid, state.forest, row, longest);
    for (const length of new Set(groups.values())) {
      const rows = entries.slice(0, length);
      if (rows.length < length || groups.get(labelsOf(state, rows)) !== length) continue;
      const evidence = weighSum(state.grid, row, plus(rows), state.columns, state.tolerance);
      if (evidence.footing.length === 0 && !(evidence.failing.length > 0 && evidence.isNearMiss)) continue;
      recordTotal(state, row, 'after', evidence);
      break;
    }
  }
}
