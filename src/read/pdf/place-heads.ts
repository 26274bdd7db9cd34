import type { PageColumn } from './find-page-columns.ts';
import { joinTouching, type Rule } from './page.ts';
import type { PlacedCell } from './place-cells.ts';
import type { PageLine, Segment } from './segment.ts';

/** The first and the last column that a head stands over. */
type Range = readonly [number, number];

/** What each column without a head of its own costs, in points of distance. */
const bareColumn = 4;
const impossible = 1e6;
/** What a head costs that spans columns although it stands over one of them and in the area of that one. */
const needlessSpan = 12;
/** A mark or a code of so few characters, such as `%`, stands over one column. */
const shortest = 3;

const middle = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): number => (x0 + x1) / 2;

/** The uppermost row with a head for each column: what stands above it may span columns, what stands below it does not. */
export interface LeafHeads {
  readonly y: number;
  /** The middles of the heads, column by column. */
  readonly middles: readonly (number | undefined)[];
}

export function findLeafHeads(lines: readonly PageLine[], columns: readonly PageColumn[]): LeafHeads {
  const leaf = lines.find((line) => headsOf(line, columns).length === columns.length - 1);
  const heads = leaf === undefined ? [] : headsOf(leaf, columns);
  const middles = columns.map((_, index) => (index === 0 || heads.length === 0 ? undefined : middle(heads[index - 1] as Segment)));
  return { y: leaf?.y ?? Number.POSITIVE_INFINITY, middles };
}

/** The segments of a line without the one over the labels. */
function headsOf({ segments }: PageLine, columns: readonly PageColumn[]): readonly Segment[] {
  const [first] = segments;
  const edge = Math.min(columns[1]?.from ?? Number.POSITIVE_INFINITY, columns[0]?.x1 ?? 0);
  const left = columns[0]?.x0 ?? Number.NEGATIVE_INFINITY;
  const isAtLeft = first !== undefined && first.x0 < left + 2;
  const isOver = first !== undefined && middle(first) < edge && segments.length !== columns.length - 1;
  const hasLabel = first !== undefined && first.x0 < (columns[1]?.x0 ?? 0) && (isOver || isAtLeft);
  return hasLabel ? segments.slice(1) : segments;
}

/** The columns that a rule directly below a head, and below no other of its line, reaches over. */
function underlined(
  segment: Segment,
  heads: readonly Segment[],
  columns: readonly PageColumn[],
  rules: readonly Rule[],
): Range | undefined {
  const below = rules.find(
    (rule) => rule.y0 > segment.y - 1 && rule.y0 < segment.y + 0.9 * segment.size && rule.x0 <= segment.x0 + 3 && rule.x1 >= segment.x1 - 3,
  );
  if (below === undefined || heads.some((other) => other !== segment && other.x0 < below.x1 && other.x1 > below.x0)) return undefined;
  const over = columns.flatMap((column, index) => (index > 0 && column.x1 > below.x0 + 2 && column.x0 < below.x1 - 2 ? [index] : []));
  const isWhole = over.length === columns.length - 1 && below.x0 < (columns[0]?.x1 ?? 0);
  return over.length === 0 || isWhole ? undefined : [over[0] as number, over.at(-1) as number];
}

/** Claims that a head stands over a column and reaches out of its area nowhere. */
function isWithin({ x0, x1 }: Segment, column: PageColumn): boolean {
  return x0 < column.x1 && x1 > column.x0 && x0 >= column.from - 2 && x1 <= column.to + 2;
}

/** How badly a head fits over some columns: the distance of its middle from theirs, and what of it stands outside of them. */
function misfit(segment: Segment, [first, last]: Range, columns: readonly PageColumn[], leaves: readonly (number | undefined)[]): number {
  const [left, right] = [columns[first] as PageColumn, columns[last] as PageColumn];
  const from = first > 1 ? left.from : Math.max(left.from, left.x0 - 60);
  const to = Math.min(right.to, right.x1 + 60);
  const [leafLeft, leafRight] = [leaves[first], leaves[last]];
  const middles = [middle({ x0: left.x0, x1: right.x1 }), middle({ x0: from, x1: right.x1 }), middle({ x0: from, x1: to })];
  // Heads stand in the middle of their cells and figures as far from the right edge of them: so the edges of the outer cells are known.
  const known =
    leafLeft === undefined || leafRight === undefined ? undefined : [(leafLeft + leafRight) / 2, leafLeft + (right.x1 - left.x1) / 2];
  const distances = (known ?? middles).map((place) => Math.abs(place - middle(segment)));
  if (first === last) distances.push(Math.abs(segment.x1 - right.x1), Math.abs(segment.x0 - left.x0) + 1);
  const outside = Math.max(0, from - 3 - segment.x0) + Math.max(0, segment.x1 - to - 3);
  const within = columns.slice(first, last + 1).some((column) => isWithin(segment, column));
  const needless = first !== last && leafLeft === undefined && within ? needlessSpan : 0;
  return Math.min(...distances) + 3 * outside + needless;
}

/**
 * Puts the heads of a row over the columns of its table, all of them together: none reaches into its neighbour, each stands as near as
 * can be to the middle of its columns, and few columns stay without a head. The rule under a head tells its columns for certain.
 *
 *       Three months      Six months
 *      2023     2024     2023    2024
 */
export function placeHeads(
  line: PageLine,
  columns: readonly PageColumn[],
  rules: readonly Rule[],
  leaves: LeafHeads,
): readonly PlacedCell[] | undefined {
  const heads = headsOf(line, columns);
  const [first] = line.segments;
  const count = columns.length;
  const joined = joinTouching(rules);
  if (heads.length > count - 1) return undefined;
  /** The least cost of the heads up to one, the last of them over columns up to one, and the range of that. */
  let best: { cost: number; ranges: readonly Range[] }[] = Array.from({ length: count }, (_, index) => ({
    cost: index * bareColumn,
    ranges: [],
  }));
  for (const segment of heads) {
    const ruled = underlined(segment, heads, columns, joined);
    const next: typeof best = Array.from({ length: count }, () => ({ cost: impossible, ranges: [] }));
    for (let from = 1; from < count; from += 1) {
      const before = best[from - 1] as (typeof best)[number];
      const isSingle = line.y > leaves.y - 1 || (ruled === undefined && segment.text.trim().length < shortest);
      const end = isSingle ? from + 1 : count;
      for (let to = from; to < end; to += 1) {
        const isRuled = ruled !== undefined && ruled[0] === from && ruled[1] === to;
        const cost = before.cost + (isRuled ? 0 : misfit(segment, [from, to], columns, leaves.middles) + (ruled === undefined ? 0 : 200));
        if (cost < (next[to] as (typeof best)[number]).cost) next[to] = { cost, ranges: [...before.ranges, [from, to]] };
      }
    }
    for (let to = 1; to < count; to += 1) {
      const left = next[to - 1] as (typeof best)[number];
      if (left.cost + bareColumn < (next[to] as (typeof best)[number]).cost) next[to] = { ...left, cost: left.cost + bareColumn };
    }
    best = next;
  }
  const found = best[count - 1];
  if (found === undefined || found.ranges.length !== heads.length) return undefined;
  const placed = heads.map(
    (segment, index): PlacedCell => ({ segment, first: found.ranges[index]?.[0] ?? 1, last: found.ranges[index]?.[1] ?? 1 }),
  );
  return first === undefined || heads[0] === first ? placed : [{ segment: first, first: 0, last: 0 }, ...placed];
}
