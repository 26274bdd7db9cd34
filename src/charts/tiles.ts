import type { Finish } from './chart-sheet.ts';
import type { SeriesNumber } from './look.ts';

/** A repeated square of a pattern, drawn as lines and dots; the drawing and the live chart both take it from here. */
export interface Tile {
  readonly size: number;
  /** What is painted in the series' colour: the square, or the strokes on it. */
  readonly inked: 'square' | 'strokes';
  readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly lineWidth: number;
  readonly dots: readonly (readonly [x: number, y: number, radius: number])[];
}

/** Specks are fainter than the ground, so that numbers can be read on them. */
export const speckOpacity = 0.5;

/** The second cue beside colour: the first series is plain, the others carry specks of the ground. */
const specks: Readonly<Record<SeriesNumber, Tile | undefined>> = {
  1: undefined,
  2: {
    size: 7,
    inked: 'square',
    lines: [],
    lineWidth: 0,
    dots: [
      [1.75, 1.75, 0.95],
      [5.25, 5.25, 0.95],
    ],
  },
  3: { size: 5, inked: 'square', lines: [[0, 2.5, 5, 2.5]], lineWidth: 0.8, dots: [] },
  4: { size: 5, inked: 'square', lines: [[2.5, 0, 2.5, 5]], lineWidth: 0.8, dots: [] },
  5: {
    size: 7,
    inked: 'square',
    lines: [
      [0, 3.5, 7, 3.5],
      [3.5, 0, 3.5, 7],
    ],
    lineWidth: 0.8,
    dots: [],
  },
};

/** Diagonals belong to accounting standards alone; the later the series, the thinner the strokes. */
function hatch(series: SeriesNumber): Tile {
  return {
    size: 6,
    inked: 'strokes',
    lines: [
      [-1.5, 1.5, 1.5, -1.5],
      [-1.5, 7.5, 7.5, -1.5],
      [4.5, 7.5, 7.5, 4.5],
    ],
    lineWidth: [2.6, 2, 2.3, 1.7, 1.4][series - 1] ?? 2,
    dots: [],
  };
}

/** The tile of a mark; undefined where it is plain. */
export function findTile(series: SeriesNumber, finish: Finish): Tile | undefined {
  switch (finish) {
    case 'solid':
      return specks[series];
    case 'hatched':
      return hatch(series);
    case 'outlined':
      return undefined;
  }
}
