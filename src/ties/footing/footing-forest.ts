import type { FootingGrid } from './footing-grid.ts';

/** Which rows are already parts of which: a forest over the rows, each tree a run of neighbouring rows. */
export interface FootingForest {
  readonly parentOf: (number | undefined)[];
  /** First and last row of the tree below each row, itself included. */
  readonly first: number[];
  readonly last: number[];
}

export function plantForest(size: number): FootingForest {
  const each = Array.from({ length: size }, (_, row) => row);
  return { parentOf: new Array<number | undefined>(size).fill(undefined), first: [...each], last: [...each] };
}

function rootOf(forest: FootingForest, row: number): number {
  let root = row;
  for (let parent = forest.parentOf[root]; parent !== undefined; parent = forest.parentOf[root]) root = parent;
  return root;
}

/** Makes rows children of another row; the extent of the parent and of everything above it grows. */
export function adopt(forest: FootingForest, parent: number, children: readonly number[]): void {
  for (const child of children) forest.parentOf[child] = parent;
  let low = Math.min(...children.map((child) => forest.first[child] ?? child));
  let high = Math.max(...children.map((child) => forest.last[child] ?? child));
  for (let row: number | undefined = parent; row !== undefined; row = forest.parentOf[row]) {
    low = Math.min(low, forest.first[row] ?? row);
    high = Math.max(high, forest.last[row] ?? row);
    forest.first[row] = low;
    forest.last[row] = high;
  }
}

/** The roots before a row that belong to nothing yet, nearest first. */
export function rootsBefore(grid: FootingGrid, forest: FootingForest, row: number, limit: number): number[] {
  const roots: number[] = [];
  let place = (forest.first[row] ?? row) - 1;
  while (place >= 0 && roots.length < limit) {
    if (!grid.isHeading[place]) {
      const root = rootOf(forest, place);
      if ((forest.last[root] ?? root) >= row) break;
      roots.push(root);
      place = forest.first[root] ?? root;
    }
    place -= 1;
  }
  return roots;
}

/** The roots after a row that belong to nothing yet, nearest first. */
export function rootsAfter(grid: FootingGrid, forest: FootingForest, row: number, limit: number): number[] {
  const roots: number[] = [];
  let place = (forest.last[row] ?? row) + 1;
  while (place < grid.rows.length && roots.length < limit) {
    if (!grid.isHeading[place]) {
      const root = rootOf(forest, place);
      if ((forest.first[root] ?? root) <= row) break;
      roots.push(root);
      place = forest.last[root] ?? root;
    }
    place += 1;
  }
  return roots;
}

/** Whether a group begins here: at the top of the table, or right below a heading. */
export function beginsGroup(grid: FootingGrid, forest: FootingForest, root: number): boolean {
  const first = forest.first[root] ?? root;
  return first === 0 || grid.isHeading[first - 1] === true;
}
