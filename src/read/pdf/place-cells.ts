import { isFigureText } from './figure-text.ts';
import { isFrame, type PageColumn, rulesBeside } from './find-page-columns.ts';
import type { Rule } from './page.ts';
import type { PageLine, Segment } from './segment.ts';

/** A segment in its columns, counted from 0. */
export interface PlacedCell {
  readonly segment: Segment;
  readonly first: number;
  readonly last: number;
}

/** The columns that a segment reaches into; of one that reaches into none, the nearest. */
function nearest(segment: Segment, columns: readonly PageColumn[]): readonly [number, number] {
  const met = columns.flatMap((column, index) => (column.x0 < segment.x1 - 0.5 && column.x1 > segment.x0 + 0.5 ? [index] : []));
  if (met.length > 0) return [met[0] as number, met.at(-1) as number];
  const within = columns.findIndex((column) => segment.x0 >= column.from - 2 && segment.x1 <= column.to + 2);
  if (within >= 0) return [within, within];
  const distances = columns.map((column) => Math.max(column.x0 - segment.x1, segment.x0 - column.x1));
  const index = distances.indexOf(Math.min(...distances));
  return [index, index];
}

/** The columns of a frame between the rules on either side of a segment. */
function framed(segment: Segment, columns: readonly PageColumn[], places: readonly number[]): readonly [number, number] {
  const middle = (segment.x0 + segment.x1) / 2;
  const left = Math.max(...places.filter((x) => x <= middle), Number.NEGATIVE_INFINITY);
  const right = Math.min(...places.filter((x) => x >= middle), Number.POSITIVE_INFINITY);
  const within = columns.flatMap(({ x0, x1 }, index) => ((x0 + x1) / 2 > left && (x0 + x1) / 2 < right ? [index] : []));
  return within.length === 0 ? nearest(segment, columns) : [within[0] as number, within.at(-1) as number];
}

/** Puts the segments of a row into the columns of its table. A figure that reaches into several stands in the last, at its right edge. */
export function placeCells(line: PageLine, columns: readonly PageColumn[], rules: readonly Rule[], isHead: boolean): readonly PlacedCell[] {
  const places = isFrame(columns) ? rulesBeside(line, rules) : undefined;
  return line.segments.map((segment, index) => {
    const [first, last] = places === undefined ? nearest(segment, columns) : framed(segment, columns, places);
    if (isFigureText(segment.text) && !isHead) return { segment, first: last, last };
    const isLabel = places === undefined && index === 0 && first === 0;
    return { segment, first, last: isLabel ? 0 : last };
  });
}
