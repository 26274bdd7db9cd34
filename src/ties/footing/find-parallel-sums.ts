import { plainLabel } from '#ties/label-hints.ts';
import { type FootingState, type FoundTotal, toFound } from './footing-state.ts';
import { weighSum } from './weigh-sum.ts';

/**
 * Finds sums that run in parallel to a sum of totals: where gross profit = revenues + costs, and all three list the same
 * services below them, each service has its own gross profit. Such rows keep the parents they have.
 */
export function findParallelSums(state: FootingState): void {
  const partsOf = new Map<number, readonly number[]>();
  for (const total of state.totals) {
    if (total.place === 'after')
      partsOf.set(
        total.row,
        total.children.map((child) => child.row),
      );
  }
  const parallel: FoundTotal[] = [];
  for (const total of state.totals) {
    const parts = partsOf.get(total.row);
    if (total.place !== 'before' || parts === undefined) continue;
    parts.forEach((part, index) => {
      const label = plainLabel(state.grid.rows[part]?.label ?? '');
      const children = total.children.map(({ row, weight }) => ({ row: partsOf.get(row)?.[index] ?? -1, weight }));
      const isAligned = children.every(({ row }) => row >= 0 && plainLabel(state.grid.rows[row]?.label ?? '') === label);
      if (!isAligned || label === '') return;
      const evidence = weighSum(state.grid, part, children, state.columns, state.tolerance);
      if (evidence.footing.length > 0) parallel.push(toFound(part, 'before', evidence));
    });
  }
  state.totals.push(...parallel);
}
