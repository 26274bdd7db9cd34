import { cellsMerged, columnShifted, columnsSwapped } from './cell-operators.ts';
import { bracketDropped, decimalCut, digitChanged, digitsTransposed, minusLost, thousandfold } from './figure-operators.ts';
import { comparativeTaken, periodChanged } from './header-operators.ts';
import type { Operator } from './mutation.ts';
import { labelCut, rowDeleted, rowRepeated } from './row-operators.ts';

/** Every kind of damage that is tried. */
export const operators: readonly Operator[] = [
  digitChanged,
  digitsTransposed,
  bracketDropped,
  minusLost,
  columnsSwapped,
  columnShifted,
  thousandfold,
  labelCut,
  cellsMerged,
  rowDeleted,
  rowRepeated,
  decimalCut,
  periodChanged,
  comparativeTaken,
];
