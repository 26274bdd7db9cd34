import { isFigureText, isProseText } from './figure-text.ts';
import { type PageLine, type Segment, toLines } from './segment.ts';

/** Half of the least white between two columns of prose, in points. */
const halfGutter = 4;
/** Fewer lines side by side are no columns. */
const fewestLines = 4;

interface Band {
  readonly lines: readonly PageLine[];
  readonly isColumns: boolean;
}

const isLeft = (segment: Segment, gutter: number): boolean => segment.x1 <= gutter;

/** Claims that a line keeps the gutter free and is no row of a table across it. */
function keepsGutter(line: PageLine, gutter: number): boolean {
  if (line.segments.some(({ x0, x1 }) => x0 < gutter + halfGutter && x1 > gutter - halfGutter)) return false;
  const bothSides = line.segments.some((segment) => isLeft(segment, gutter)) && line.segments.some((segment) => !isLeft(segment, gutter));
  return !bothSides || line.segments.some(({ text }) => isProseText(text)) || !line.segments.some(({ text }) => isFigureText(text));
}

/** Claims that most lines of a side are prose that fills it. */
function isProseSide(segments: readonly Segment[]): boolean {
  const lines = toLines(segments);
  if (lines.length < fewestLines) return false;
  const left = Math.min(...segments.map(({ x0 }) => x0));
  const right = Math.max(...segments.map(({ x1 }) => x1));
  const filled = lines.filter((line) =>
    line.segments.some((segment) => isProseText(segment.text) && segment.x1 - segment.x0 > 0.55 * (right - left)),
  );
  return right - left > 80 && filled.length * 10 >= lines.length * 6;
}

function isColumns(lines: readonly PageLine[], gutter: number): boolean {
  const segments = lines.flatMap((line) => line.segments);
  return (
    isProseSide(segments.filter((segment) => isLeft(segment, gutter))) &&
    isProseSide(segments.filter((segment) => !isLeft(segment, gutter)))
  );
}

/** The lines between the first and the last that has prose; what stands above and below them belongs to the whole width. */
function trimBand(lines: readonly PageLine[], gutter: number): readonly Band[] {
  const hasProse = (line: PageLine): boolean => line.segments.some(({ text }) => isProseText(text));
  const first = lines.findIndex(hasProse);
  const last = lines.findLastIndex(hasProse);
  const inner = lines.slice(Math.max(0, first), last + 1);
  if (first < 0 || !isColumns(inner, gutter)) return [{ lines, isColumns: false }];
  return [
    { lines: lines.slice(0, first), isColumns: false },
    { lines: inner, isColumns: true },
    { lines: lines.slice(last + 1), isColumns: false },
  ];
}

function bandsAt(lines: readonly PageLine[], gutter: number): readonly Band[] {
  const runs: { lines: PageLine[]; keeps: boolean }[] = [];
  for (const line of lines) {
    const keeps = keepsGutter(line, gutter);
    const last = runs.at(-1);
    if (last?.keeps === keeps) last.lines.push(line);
    else runs.push({ lines: [line], keeps });
  }
  const bands = runs.flatMap((run) => (run.keeps ? trimBand(run.lines, gutter) : [{ lines: run.lines, isColumns: false }]));
  const joined: { lines: PageLine[]; isColumns: boolean }[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last !== undefined && !last.isColumns && !band.isColumns) last.lines.push(...band.lines);
    else joined.push({ lines: [...band.lines], isColumns: band.isColumns });
  }
  return joined.filter((band) => band.lines.length > 0);
}

/**
 * The parts of a page in reading order. Where prose stands in two columns, with white between them over several lines, the left one is
 * read before the right one; a table across them is not cut.
 */
export function cutColumns(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines = toLines(segments);
  if (lines.length < fewestLines) return [segments];
  const left = Math.min(...segments.map(({ x0 }) => x0));
  const right = Math.max(...segments.map(({ x1 }) => x1));
  const counts: { readonly gutter: number; readonly count: number }[] = [];
  for (let gutter = left + (right - left) / 4; gutter < right - (right - left) / 4; gutter += 2) {
    const bands = bandsAt(lines, gutter).filter((band) => band.isColumns);
    counts.push({ gutter, count: bands.reduce((sum, band) => sum + band.lines.length, 0) });
  }
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most === 0) return [segments];
  const best = counts.filter(({ count }) => count === most);
  const { gutter } = best[Math.floor(best.length / 2)] as { readonly gutter: number };
  return bandsAt(lines, gutter).flatMap((band) => {
    const own = band.lines.flatMap((line) => line.segments);
    if (!band.isColumns) return [own];
    return [own.filter((segment) => isLeft(segment, gutter)), own.filter((segment) => !isLeft(segment, gutter))].flatMap(cutColumns);
  });
}
