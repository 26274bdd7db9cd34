import { isFigureText } from './figure-text.ts';
import { isHorizontal, type Rule } from './page.ts';
import { medianOf, type PageLine, type Segment } from './segment.ts';

/** A column of a table: what its cells reach, and the area that a head over it may stand in. */
export interface PageColumn {
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
}

/** Fewer words that stand alone at one place are no column. */
const fewestLone = 3;

interface Cluster {
  readonly segments: Segment[];
  x0: number;
  x1: number;
  readonly rows: Set<PageLine>;
}

const overlaps = (left: { readonly x0: number; readonly x1: number }, right: { readonly x0: number; readonly x1: number }): boolean =>
  left.x0 < right.x1 - 0.5 && left.x1 > right.x0 + 0.5;

const isDisjoint = (left: ReadonlySet<PageLine>, right: ReadonlySet<PageLine>): boolean => [...left].every((row) => !right.has(row));

/** Segments that overlap are one column, unless they stand on one line; the narrow ones decide first, what spans columns is none. */
function clusterSegments(lines: readonly PageLine[]): readonly Cluster[] {
  const all = lines.flatMap((line) => line.segments.map((segment) => ({ segment, line })));
  all.sort((left, right) => left.segment.x1 - left.segment.x0 - (right.segment.x1 - right.segment.x0));
  let clusters: Cluster[] = [];
  for (const { segment, line } of all) {
    const met = clusters.filter((cluster) => overlaps(cluster, segment));
    const merged: Cluster = { segments: [segment], x0: segment.x0, x1: segment.x1, rows: new Set([line]) };
    let fits = true;
    for (const cluster of met) {
      if (!isDisjoint(cluster.rows, merged.rows)) {
        fits = false;
        break;
      }
      merged.segments.push(...cluster.segments);
      merged.x0 = Math.min(merged.x0, cluster.x0);
      merged.x1 = Math.max(merged.x1, cluster.x1);
      for (const row of cluster.rows) merged.rows.add(row);
    }
    if (fits) clusters = [...clusters.filter((cluster) => !met.includes(cluster)), merged];
  }
  return clusters.sort((left, right) => left.x0 - right.x0);
}

const passes = (line: PageLine, rule: Rule): boolean => rule.y0 <= line.y - line.size * 0.3 && rule.y1 >= line.y - line.size * 0.3;

/** The places of the vertical rules that pass a line. */
export function rulesBeside(line: PageLine, rules: readonly Rule[]): readonly number[] {
  return rules.filter((rule) => !isHorizontal(rule) && passes(line, rule)).map(({ x0 }) => x0);
}

/** The places of vertical rules that most rows of a table have in common. */
function framePlaces(lines: readonly PageLine[], rules: readonly Rule[]): readonly number[] {
  const verticals = rules.filter((rule) => !isHorizontal(rule)).sort((left, right) => left.x0 - right.x0);
  const places: Rule[][] = [];
  for (const rule of verticals) {
    const last = places.at(-1);
    if (last !== undefined && rule.x0 - (last[0] as Rule).x0 < 2.5) last.push(rule);
    else places.push([rule]);
  }
  const body = bodyLines(lines);
  return places
    .filter((place) => body.filter((line) => place.some((rule) => passes(line, rule))).length * 2 > body.length)
    .map((place) => (place[0] as Rule).x0);
}

function frameColumns(places: readonly number[]): readonly PageColumn[] {
  return places.slice(1).map((x, index) => {
    const from = places[index] as number;
    return { x0: from, x1: x, from, to: x };
  });
}

/** Claims that a column is set flush right, as figures are. */
function isFlushRight(cluster: Cluster): boolean {
  const spread = (edges: readonly number[]): number => {
    const middle = medianOf(edges);
    return medianOf(edges.map((edge) => Math.abs(edge - middle)));
  };
  return spread(cluster.segments.map(({ x1 }) => x1)) <= spread(cluster.segments.map(({ x0 }) => x0));
}

function areasOf(clusters: readonly Cluster[]): readonly PageColumn[] {
  return clusters.map((cluster, index) => {
    const [previous, next] = [clusters[index - 1], clusters[index + 1]];
    const from = previous === undefined ? Number.NEGATIVE_INFINITY : isFlushRight(cluster) ? previous.x1 : (previous.x1 + cluster.x0) / 2;
    const to = next === undefined ? Number.POSITIVE_INFINITY : isFlushRight(next) ? cluster.x1 : (cluster.x1 + next.x0) / 2;
    return { x0: cluster.x0, x1: cluster.x1, from, to };
  });
}

const leftmost = (segments: readonly Segment[]): number => Math.min(...segments.map(({ x0 }) => x0));

/** Lines with a figure; all of them where hardly one has. */
export function bodyLines(lines: readonly PageLine[]): readonly PageLine[] {
  const body = lines.filter(({ segments }) =>
    segments.some(({ text }, index) => (index > 0 || segments.length === 1) && isFigureText(text)),
  );
  return body.length > 0 ? body : lines;
}

/** The column of labels where none of them stands beside a figure: all are wrapped around the lines with figures. */
function labelColumn(lines: readonly PageLine[], left: number): readonly Cluster[] {
  const labels = lines.filter(({ segments }) => segments.length === 1 && (segments[0] as Segment).x1 < left);
  const segments = labels.flatMap((line) => line.segments);
  if (segments.length < 2) return [];
  const edges = { x0: leftmost(segments), x1: Math.max(...segments.map(({ x1 }) => x1)) };
  return [{ segments, ...edges, rows: new Set(labels) }];
}

/**
 * The columns of words that stand alone on their lines between two columns, as where figures stand in the middle of wrapped words: some
 * of them begin at one place.
 */
function wordColumns(lines: readonly PageLine[], clusters: readonly Cluster[]): readonly Cluster[] {
  const [first, last] = [clusters[0], clusters.at(-1)];
  const body = bodyLines(lines);
  const [top, bottom] = [body[0]?.y ?? 0, body.at(-1)?.y ?? 0];
  const lone = lines
    .filter(({ y }) => y > top && y < bottom)
    .filter(
      ({ segments: [only, ...others] }) =>
        only !== undefined &&
        others.length === 0 &&
        !isFigureText(only.text) &&
        only.x0 > (first?.x1 ?? 0) &&
        only.x1 < (last?.x0 ?? 0) &&
        !clusters.some((cluster) => overlaps(cluster, only)),
    );
  return clusterSegments(lone).filter(
    ({ segments, x0 }) => segments.filter((segment) => Math.abs(segment.x0 - x0) < 1).length >= fewestLone,
  );
}

/** Claims that columns are those of a frame. */
export function isFrame(columns: readonly PageColumn[]): boolean {
  return columns.every(({ from, x0 }) => from === x0);
}

/** The heads of a line that stand over no column: outside of the areas of all, or in the area of one that another head stands over. */
function missedBy(columns: readonly PageColumn[], { segments }: PageLine): readonly Segment[] {
  const isTaken = (column: PageColumn): boolean => segments.some((segment) => overlaps(column, segment));
  return segments.filter(
    (segment) =>
      !columns.some(
        (column) => overlaps(column, segment) || (segment.x0 >= column.from - 2 && segment.x1 <= column.to + 2 && !isTaken(column)),
      ),
  );
}

/**
 * The columns of a table: those between its vertical rules where it is framed, else those that the edges of its cells show. The lines
 * with figures decide; a head without any figure below it is a column of its own.
 */
export function findPageColumns(lines: readonly PageLine[], rules: readonly Rule[]): readonly PageColumn[] {
  const places = framePlaces(lines, rules);
  if (places.length > 2) return frameColumns(places);
  const body = bodyLines(lines);
  const found = clusterSegments(body);
  const labelled = [...labelColumn(lines, found[0]?.x0 ?? 0), ...found];
  const clusters = [...labelled, ...wordColumns(lines, labelled)].sort((left, right) => left.x0 - right.x0);
  const columns = areasOf(clusters);
  const others = lines.filter((line) => !body.includes(line) && line.segments.length > 1);
  const missed = others.flatMap((line) => missedBy(columns, line));
  const isWider = others.some(({ segments }) => segments.length > columns.length - (leftmost(segments) < (columns[0]?.x1 ?? 0) ? 0 : 1));
  if (missed.length === 0 || !isWider) return columns;
  const extra = clusterSegments(missed.map((segment) => ({ segments: [segment], y: segment.y, size: segment.size })));
  return areasOf([...clusters, ...extra].sort((left, right) => left.x0 - right.x0));
}
