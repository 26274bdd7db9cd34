import { isFigureText } from './figure-text.ts';
import { isHorizontal, type Rule } from './page.ts';
import type { PlacedCell } from './place-cells.ts';
import { medianOf, type PageLine } from './segment.ts';
import { goesOn } from './wrapped-words.ts';

/** A line of a table with its cells in their columns. */
export interface PlacedLine {
  readonly line: PageLine;
  readonly cells: readonly PlacedCell[];
  readonly isHead: boolean;
}

const hasLabel = ({ cells }: PlacedLine): boolean => cells.some(({ first }) => first === 0);
const hasValues = ({ cells }: PlacedLine): boolean => cells.some(({ first }) => first > 0);
const hasFigures = ({ cells }: PlacedLine): boolean => cells.some(({ first, segment }) => first > 0 && isFigureText(segment.text));
const labelOf = ({ cells }: PlacedLine): string => cells.find(({ first }) => first === 0)?.segment.text ?? '';
const gapOf = (upper: PlacedLine, lower: PlacedLine): number => lower.line.y - upper.line.y;

/** Where horizontal rules pass under the labels of a table. */
function rowRules(lines: readonly PlacedLine[], rules: readonly Rule[]): readonly number[] {
  const left = Math.min(...lines.flatMap(({ line }) => line.segments.map(({ x0 }) => x0)));
  const [top, bottom] = [lines[0]?.line, lines.at(-1)?.line];
  if (top === undefined || bottom === undefined) return [];
  const passing = rules.filter(
    (rule) =>
      isHorizontal(rule) &&
      rule.x0 <= left + 2 &&
      rule.x1 > left + 20 &&
      rule.y0 > top.y - 2 * top.size &&
      rule.y0 < bottom.y + 2 * bottom.size,
  );
  const places = passing.map(({ y0 }) => y0).sort((one, other) => one - other);
  return places.filter((y, index) => index === 0 || y - (places[index - 1] as number) > 2);
}

const between = (places: readonly number[], upper: PlacedLine, lower: PlacedLine): boolean =>
  places.some((y) => y > upper.line.y - 0.1 * upper.line.size && y < lower.line.y - 0.3 * lower.line.size);

/** How the lines of a table show where a row ends. */
interface RowSigns {
  /** Places of rules, where nearly every row has one. */
  readonly rules: readonly number[] | undefined;
  /** Lines nearer than this are one row; undefined where rows stand as close as the lines of a wrapped label. */
  readonly nearest: number | undefined;
  /** The right edge of the labels. */
  readonly edge: number;
}

function readSigns(lines: readonly PlacedLine[], rules: readonly Rule[], isFramed: boolean): RowSigns {
  const places = rowRules(lines, rules);
  const rows = lines.filter(hasFigures).length;
  const pairs = lines.slice(1).map((lower, index) => [lines[index] as PlacedLine, lower] as const);
  const pitch = medianOf(
    pairs.filter(([upper, lower]) => hasFigures(upper) && hasFigures(lower)).map(([upper, lower]) => gapOf(upper, lower)),
  );
  const size = medianOf(lines.map(({ line }) => line.size));
  const looseGaps = pairs
    .filter(([upper, lower]) => !(hasFigures(upper) && hasFigures(lower)))
    .map(([upper, lower]) => gapOf(upper, lower));
  const leading = Math.min(...looseGaps, Number.POSITIVE_INFINITY);
  // A renderer that sets lines on whole pixels moves them by up to a point.
  const isLoose = pitch > 1.06 * leading && pitch - leading > 1 && leading < 1.5 * size;
  return {
    rules: places.length * 10 >= rows * 7 && (isFramed || places.length >= 3) ? places : undefined,
    nearest: isLoose ? (Math.max(leading, 0.95 * size) + pitch) / 2 : undefined,
    edge: Math.max(
      ...lines.filter(hasFigures).flatMap(({ cells }) => cells.filter(({ first }) => first === 0).map(({ segment }) => segment.x1)),
    ),
  };
}

/** Claims that the first word of the lower label had no room behind the upper one. */
function isFull(upper: PlacedLine, lower: PlacedLine, edge: number): boolean {
  const above = upper.cells.find(({ first }) => first === 0)?.segment;
  const below = lower.cells.find(({ first }) => first === 0)?.segment;
  if (above === undefined || below === undefined) return false;
  const word = below.text.split(/[\s-]/)[0] ?? '';
  const each = (below.x1 - below.x0) / Math.max(1, Array.from(below.text).length);
  return above.x1 + (word.length + 1) * each > edge - 2;
}

/** Claims that two neighbouring lines are one row of the table. */
function isOneRow(upper: PlacedLine, lower: PlacedLine, signs: RowSigns): boolean {
  if (upper.isHead !== lower.isHead) return false;
  if (signs.rules !== undefined && signs.rules.length > 0) {
    const inside = upper.line.y > (signs.rules[0] as number) && lower.line.y < (signs.rules.at(-1) as number) + lower.line.size;
    if (between(signs.rules, upper, lower)) return false;
    if (inside && !(hasFigures(upper) && hasFigures(lower))) return true;
  }
  const gap = gapOf(upper, lower);
  if (hasFigures(upper) && hasFigures(lower)) return false;
  if (gap < 0.85 * lower.line.size) return true;
  if (signs.nearest !== undefined) return gap < signs.nearest;
  if (!hasLabel(upper) || !hasLabel(lower) || (hasValues(upper) && hasValues(lower))) return false;
  return gap < 1.6 * lower.line.size && isFull(upper, lower, signs.edge) && goesOn(labelOf(upper), labelOf(lower));
}

/** Claims that two head lines stand in one row of a frame. */
function isOneHead(upper: PlacedLine, lower: PlacedLine, rules: readonly number[] | undefined): boolean {
  if (!upper.isHead || !lower.isHead || rules === undefined) return false;
  return !between(rules, upper, lower) && upper.line.y > (rules[0] as number);
}

/** Groups the lines of a table to rows: wrapped labels with the figures beside them, wherever these stand. */
export function joinRows(lines: readonly PlacedLine[], rules: readonly Rule[], isFramed: boolean): readonly (readonly PlacedLine[])[] {
  const body = lines.filter(({ isHead }) => !isHead);
  const signs = readSigns(body, rules, isFramed);
  const heads = signs.rules === undefined ? undefined : rowRules(lines, rules);
  const rows: PlacedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const upper = lines[index - 1];
    const last = rows.at(-1);
    const joins = upper !== undefined && (isOneHead(upper, line, heads) || (!line.isHead && isOneRow(upper, line, signs)));
    const takesFigures = last?.some(hasFigures) === true && hasFigures(line);
    if (joins && last !== undefined && !takesFigures) last.push(line);
    else rows.push([line]);
  }
  return rows;
}
