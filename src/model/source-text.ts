import type { Span } from '#model/span.ts';

/** A run of characters of a line of the text, and where it stands in the file as received. */
export interface PlacedRun {
  /** 1-based code point of the line of the text where the run starts. */
  readonly at: number;
  /** Code points in the text. */
  readonly length: number;
  /** Of equal length where the run stands there character for character; of another where it is one entity or escape. */
  readonly source: Span;
  /** 1-based cell as written in its row: between the pipes of Markdown, the `td` or `th` of HTML; absent outside of tables. */
  readonly column?: number;
  /** The cell is one of HTML, where many rows may share a line: its figures are named by their offset. */
  readonly isByOffset?: boolean;
}

/** A run of characters of a line of the text, and where it is drawn on a page. */
export interface BoxedRun {
  /** 1-based code point of the line of the text where the run starts. */
  readonly at: number;
  /** Code points in the text. */
  readonly length: number;
  /** From 1. */
  readonly page: number;
  /** Left, top, width and height in points, from the upper left corner of the page. */
  readonly box: readonly [number, number, number, number];
  readonly isBold?: true;
}

/** A page in points, and the thin lines drawn on it: from left and top to right and bottom. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly (readonly [number, number, number, number])[];
}

/**
 * A document as its reader gives it to the stages that follow: a text in the one layout that they all read, and where its
 * characters stand in the document as received.
 *
 * The layout is that of `source.txt`: lines end with a line feed, the cells of a row are parted by tabs, a heading that is marked as
 * such begins with `#` signs, one in bold stands between `**`, paragraphs are parted by blank lines, raised digits are `¹²³`.
 *
 * The lines of plain text and those of a PDF's text are what places count. Plain text in odd characters is read in plain ones, line by line,
 * and so is one whose columns are shown by blanks. Markdown and HTML are read into another text than the one
 * received: `runs` has an entry for each line of the text, its runs in order; characters outside of runs were added by the reader.
 */
export type SourceText =
  | {
      readonly form: 'text';
      readonly text: string;
      /** The file's characters, where the text has plain ones in their place; its lines are the same. */
      readonly received?: string;
      readonly runs?: readonly (readonly PlacedRun[])[];
      /** Set where blanks showed the columns of the tables: its cells are made, and a row may hold characters of several lines. */
      readonly isAligned?: true;
    }
  | {
      readonly form: 'markdown' | 'html';
      readonly text: string;
      /** The file's characters, without a byte-order mark. */
      readonly received: string;
      readonly runs: readonly (readonly PlacedRun[])[];
    }
  | {
      readonly form: 'pdf';
      readonly text: string;
      /** An entry for each line of the text, its runs in order. */
      readonly boxes: readonly (readonly BoxedRun[])[];
      /** The lines that belong to their page and not to the text, from 1: running heads, page numbers, repeated heads of tables. */
      readonly margins: readonly number[];
      readonly pages: readonly PageSize[];
    };

/** What a reader gives: the document's text, or in a sentence why there is none. */
export type ReadSource = SourceText | { readonly refusal: string };
