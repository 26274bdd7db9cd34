import type { BlockKind } from '#model/filing.ts';
import type { HeadingMark } from './heading-mark.ts';

/** A block while the text is being cut; `mark` is there where the block may be a heading. */
export interface Draft {
  kind: BlockKind;
  readonly firstLine: number;
  lastLine: number;
  readonly text: string;
  readonly mark?: HeadingMark;
}
