import { codePointLength } from '#model/span.ts';
import type { TextItem } from './page.ts';

/** Where a stretch of a segment's text is printed. */
export interface Run {
  /** Code points of the segment's text before it. */
  readonly start: number;
  readonly length: number;
  readonly item: TextItem;
  readonly page: number;
}

/** Characters that belong together: a cell of a row, or a line of prose. */
export interface Segment {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Segments on one baseline, from left to right. */
export interface PageLine {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
}

/** Puts segments behind each other, with a text between them. */
export function joinSegments(segments: readonly Segment[], between: (left: Segment, right: Segment) => string): Segment {
  return segments.reduce((left, right) => {
    const gap = between(left, right);
    const start = codePointLength(left.text) + codePointLength(gap);
    return {
      text: `${left.text}${gap}${right.text}`,
      runs: [...left.runs, ...right.runs.map((run) => ({ ...run, start: run.start + start }))],
      x0: Math.min(left.x0, right.x0),
      x1: Math.max(left.x1, right.x1),
      y: left.y,
      size: Math.max(left.size, right.size),
      isBold: left.isBold && right.isBold,
    };
  });
}

/** The middle value; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Segments as lines: those whose baselines are less than a third of their size apart stand on one. */
export function toLines(segments: readonly Segment[]): readonly PageLine[] {
  const lines: { segments: Segment[]; y: number; size: number }[] = [];
  for (const segment of [...segments].sort((left, right) => left.y - right.y || left.x0 - right.x0)) {
    const last = lines.at(-1);
    if (last !== undefined && segment.y - last.y < Math.min(segment.size, last.size) / 3) {
      last.segments.push(segment);
      last.size = Math.max(last.size, segment.size);
    } else lines.push({ segments: [segment], y: segment.y, size: segment.size });
  }
  return lines.map((line) => ({ ...line, segments: [...line.segments].sort((left, right) => left.x0 - right.x0) }));
}
