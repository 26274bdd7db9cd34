import type { Audience } from '#model/finding.ts';
import type { Period } from '#model/period.ts';

/** What every approval says: where, what stood there, why, and who decided. */
interface Decision {
  readonly line: number;
  /** Cell of the line, 1-based; absent on lines without cells. */
  readonly column?: number;
  /** In HTML, where many rows may share a line: the code point of the line where the figure starts. */
  readonly offset?: number;
  /** The text that was seen there; when it no longer stands there, the approval is void. */
  readonly observed: string;
  readonly reason: string;
  readonly name: string;
}

/** The line and cell of a figure, or its line and offset. */
export interface FigurePlace {
  readonly line: number;
  readonly column?: number;
  readonly offset?: number;
}

/** What a person decided about the cells of a row, before anything is read of them. */
export type CellEdit =
  /** The cell is several: its characters, in order. */
  | { readonly verb: 'split-cell'; readonly into: readonly string[] }
  /** The cell and those behind it are one; `moves` says that the cells behind them stand as many too far to the right. */
  | { readonly verb: 'join-cells'; readonly cells: number; readonly moves: boolean };

/** A decision that a person took about one place of a filing. */
export type Approval = Decision &
  (
    | { readonly verb: 'set-value'; readonly value: string }
    | { readonly verb: 'set-label'; readonly label: string }
    | { readonly verb: 'set-period'; readonly period: Period }
    | { readonly verb: 'set-unit'; readonly unit: string; readonly scale: number }
    | { readonly verb: 'set-column-unit'; readonly unit: string; readonly scale: number }
    | CellEdit
    | { readonly verb: 'same-item-as'; readonly as: FigurePlace }
    | { readonly verb: 'add'; readonly value: string; readonly unit: string; readonly period: Period; readonly as: FigurePlace }
    | { readonly verb: 'ignore' }
    | {
        readonly verb: 'known-inconsistency';
        readonly rule: string;
        readonly audience?: Audience;
        /** The company's words for readers. */
        readonly explanation?: string;
      }
  );

export const verbs = [
  'set-value',
  'set-label',
  'set-period',
  'set-unit',
  'set-column-unit',
  'split-cell',
  'join-cells',
  'same-item-as',
  'add',
  'ignore',
  'known-inconsistency',
] as const;
