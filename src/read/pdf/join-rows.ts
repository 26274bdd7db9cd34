import { isFigureText } from './figure-text.ts';
import { isHorizontal, type Rule } from './page.ts';
import type { PlacedCell } from './place-cells.ts';
import { medianOf, type PageLine, type Segment } from './segment.ts';
import { goesOn } from './wrapped-words.ts';

/** A line of a table with its cells in their columns. */
export interface PlacedLine {
  readonly line: PageLine;
  readonly cells: readonly PlacedCell[];
  readonly isHead: boolean;
}

/** A renderer that sets lines on whole pixels moves them by up to a point. */
const pixel = 1;
/** Fewer labels below others do not show that all of them are wrapped. */
const fewestWrapped = 3;

/** A line with the cells of its label, which may be several, and the others. */
interface RowLine extends PlacedLine {
  readonly labels: readonly PlacedCell[];
  readonly values: readonly PlacedCell[];
  readonly hasFigures: boolean;
}

const describe =
  (labels: number) =>
  (line: PlacedLine): RowLine => {
    const values = line.cells.filter(({ first }) => first >= labels);
    return {
      ...line,
      labels: line.cells.filter(({ first }) => first < labels),
      values,
      hasFigures: values.some(({ segment }) => isFigureText(segment.text)),
    };
  };

/** The page of a line: gaps over a page break say nothing. */
const pageOf = ({ line }: RowLine): number | undefined => line.segments[0]?.runs[0]?.page;

const gapOf = (upper: RowLine, lower: RowLine): number => lower.line.y - upper.line.y;

/** Where horizontal rules pass under the labels of a table. */
function rowRules(lines: readonly RowLine[], rules: readonly Rule[]): readonly number[] {
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

const between = (places: readonly number[], upper: RowLine, lower: RowLine): boolean =>
  places.some((y) => y > upper.line.y - 0.1 * upper.line.size && y < lower.line.y - 0.3 * lower.line.size);

/** How the lines of a table show where a row ends. */
interface RowSigns {
  /** Places of rules, where nearly every row has one. */
  readonly rules: readonly number[] | undefined;
  /** Lines nearer than this are one row; undefined where rows stand as close as the lines of a wrapped label. */
  readonly nearest: number | undefined;
  /** The right edge of the labels in a column. */
  readonly edgeOf: (column: number) => number;
  /** No label below another had room behind it: the labels of the table are wrapped. */
  readonly areWrapped: boolean;
}

function readSigns(lines: readonly RowLine[], rules: readonly Rule[], isFramed: boolean): RowSigns {
  const places = rowRules(lines, rules);
  const rows = lines.filter(({ hasFigures }) => hasFigures).length;
  const pairs = lines.slice(1).map((lower, index) => [lines[index] as RowLine, lower] as const);
  const onOnePage = pairs.filter(([upper, lower]) => pageOf(upper) === pageOf(lower));
  const pitch = medianOf(
    onOnePage.filter(([upper, lower]) => upper.hasFigures && lower.hasFigures).map(([upper, lower]) => gapOf(upper, lower)),
  );
  const size = medianOf(lines.map(({ line }) => line.size));
  const looseGaps = onOnePage
    .filter(([upper, lower]) => !(upper.hasFigures && lower.hasFigures))
    .map(([upper, lower]) => gapOf(upper, lower));
  const leading = Math.min(...looseGaps, Number.POSITIVE_INFINITY);
  const isLoose = pitch > 1.06 * leading && pitch - leading > pixel && leading < 1.5 * size;
  const edgeOf = (column: number): number =>
    Math.max(
      ...lines
        .filter(({ hasFigures }) => hasFigures)
        .flatMap(({ labels }) => labels.filter(({ first }) => first === column).map(({ segment }) => segment.x1)),
    );
  const bare = pairs.filter(([upper, lower], index) => lower.values.length === 0 && lookAlike(upper, lower, lines[index + 2]));
  const hangsOver = pairs.some(([upper, lower]) => {
    const [above, below] = labelsOf(upper, lower) ?? [];
    return upper.values.length === 0 && lower.hasFigures && dangles(above, below);
  });
  return {
    rules: places.length * 10 >= rows * 7 && (isFramed || places.length >= 3) ? places : undefined,
    nearest: isLoose ? (Math.max(leading, 0.95 * size) + pitch) / 2 : undefined,
    edgeOf,
    areWrapped: !hangsOver && bare.length >= fewestWrapped && bare.every(([upper, lower]) => isFull(upper, lower, edgeOf)),
  };
}

/** The label of a line with that which stands above it in the same column. */
function labelsOf(upper: RowLine, lower: RowLine): readonly [PlacedCell, PlacedCell] | undefined {
  const below = lower.labels.at(-1);
  const above = upper.labels.find(({ first }) => first === below?.first);
  return above === undefined || below === undefined ? undefined : [above, below];
}

/** Claims that the first word of the lower label had no room behind the upper one. */
function isFull(upper: RowLine, lower: RowLine, edgeOf: RowSigns['edgeOf']): boolean {
  const [above, below] = labelsOf(upper, lower) ?? [];
  if (above === undefined || below === undefined) return false;
  const word = below.segment.text.split(/[\s-]/)[0] ?? '';
  const each = (below.segment.x1 - below.segment.x0) / Math.max(1, Array.from(below.segment.text).length);
  return above.segment.x1 + (word.length + 1) * each > edgeOf(below.first) - 2;
}

/** Claims that the words of a label are not at their end. */
function dangles(above: PlacedCell | undefined, below: PlacedCell | undefined): boolean {
  return above !== undefined && below !== undefined && goesOn(above.segment.text, below.segment.text);
}

/** Claims that a label of other weight begins in the lower line: a section and its first row, or the reverse. */
function areApart(above: Segment, below: Segment): boolean {
  return above.isBold !== below.isBold && /^\p{Lu}/u.test(below.text);
}

const areCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/**
 * Claims that one label could go on in the other by the look of both: the same edge, the same weight, capitals below capitals. What
 * stands below a total, or over rows that are indented further, is a section.
 */
function lookAlike(upper: RowLine, lower: RowLine, next: RowLine | undefined): boolean {
  const [above, below] = labelsOf(upper, lower)?.map(({ segment }) => segment) ?? [];
  if (above === undefined || below === undefined) return false;
  if (Math.abs(above.x0 - below.x0) > 0.8 || above.isBold !== below.isBold) return false;
  if (/[:;.]$|\btotals? \S/i.test(above.text) || /^totals?\b/i.test(below.text)) return false;
  const opensSection = (next?.labels.at(-1)?.segment.x0 ?? 0) > below.x0 + 0.4 * below.size;
  return !opensSection && (!areCapitals(above.text) || areCapitals(below.text));
}

/** Claims that words below a row with figures can only be the rest of its label: they begin small and open no section. */
const isRest = (text: string): boolean => /^\p{Ll}{2}/u.test(text) && !/[:：]$/.test(text);

const isBare = ({ values }: RowLine): boolean => values.length === 0;

/** Claims that a label without figures is not at its end and had no room for the first word below it. */
function goesOnInWords(upper: RowLine, lower: RowLine, signs: RowSigns): boolean {
  const [above, below] = labelsOf(upper, lower) ?? [];
  return isBare(upper) && isFull(upper, lower, signs.edgeOf) && dangles(above, below);
}

/** Claims that the words of a label go on in the lower line; those of a row with figures do so behind a colon too. */
function isWrapped(upper: RowLine, lower: RowLine, next: RowLine | undefined, signs: RowSigns): boolean {
  const [above, below] = labelsOf(upper, lower) ?? [];
  if (above === undefined || below === undefined || areApart(above.segment, below.segment)) return false;
  if (upper.hasFigures && isBare(lower) && isRest(below.segment.text)) return true;
  if (!isFull(upper, lower, signs.edgeOf)) return false;
  if (dangles(above, below) || (upper.hasFigures && isBare(lower) && /[:：]$/.test(above.segment.text))) return true;
  return signs.areWrapped && lookAlike(upper, lower, next);
}

/** Claims that a cell of words goes on in the lower line, in words of the same column. */
function goesOnBelow({ first, segment }: PlacedCell, lower: RowLine): boolean {
  if (isFigureText(segment.text)) return false;
  return lower.values.some((other) => other.first === first && !isFigureText(other.segment.text));
}

/** Claims that a line without a label holds nothing but the first words of cells of the row below: `(Thousands of` over `yen)`. */
function isUpperEnd(upper: RowLine, lower: RowLine): boolean {
  if (upper.labels.length > 0 || isBare(upper) || isBare(lower)) return false;
  const goesOnIn = (above: PlacedCell): boolean =>
    lower.values.some((below) => below.first === above.first && !/^[(（]/.test(below.segment.text) && dangles(above, below));
  return upper.values.every(goesOnIn);
}

/** Claims that below a row with figures stands nothing but the rest of words that are wrapped: `(Thousands of` and `yen)`. */
function hasWrappedWords(upper: RowLine, lower: RowLine): boolean {
  if (!upper.hasFigures || lower.line.y - upper.line.y > 1.6 * lower.line.size) return false;
  return lower.cells.every((below) => upper.cells.some((above) => above.first === below.first && dangles(above, below)));
}

/** Claims that two neighbouring lines are one row of the table. */
function isOneRow(upper: RowLine, lower: RowLine, next: RowLine | undefined, signs: RowSigns): boolean {
  if (upper.isHead !== lower.isHead) return false;
  if (signs.rules !== undefined && signs.rules.length > 0) {
    const inside = upper.line.y > (signs.rules[0] as number) && lower.line.y < (signs.rules.at(-1) as number) + lower.line.size;
    if (between(signs.rules, upper, lower)) return false;
    if (inside && !(upper.hasFigures && lower.hasFigures)) return true;
  }
  const gap = gapOf(upper, lower);
  if (upper.hasFigures && lower.hasFigures) return false;
  if (gap < 0.85 * lower.line.size) return true;
  if (signs.nearest !== undefined) return gap < signs.nearest || (gap < signs.nearest + pixel / 2 && goesOnInWords(upper, lower, signs));
  if (upper.hasFigures && next?.hasFigures === true && isUpperEnd(lower, next)) return false;
  if (isUpperEnd(upper, lower)) return gap < 1.6 * lower.line.size;
  if (lower.values.length > 0 && !upper.values.every((value) => goesOnBelow(value, lower))) return hasWrappedWords(upper, lower);
  if (upper.labels.length > 1 && lower.labels.length > 1) return false;
  return gap < 1.6 * lower.line.size && isWrapped(upper, lower, next, signs);
}

/** Claims that two head lines stand in one row of a frame. */
function isOneHead(upper: RowLine, lower: RowLine, rules: readonly number[] | undefined): boolean {
  if (!upper.isHead || !lower.isHead || rules === undefined) return false;
  return !between(rules, upper, lower) && upper.line.y > (rules[0] as number);
}

/** Groups the lines of a table to rows: wrapped labels, which take so many columns, with the figures beside them, wherever these stand. */
export function joinRows(
  lines: readonly PlacedLine[],
  labels: number,
  rules: readonly Rule[],
  isFramed: boolean,
): readonly (readonly PlacedLine[])[] {
  const described = lines.map(describe(labels));
  const signs = readSigns(
    described.filter(({ isHead }) => !isHead),
    rules,
    isFramed,
  );
  const heads = signs.rules === undefined ? undefined : rowRules(described, rules);
  const rows: RowLine[][] = [];
  for (const [index, line] of described.entries()) {
    const upper = described[index - 1];
    const last = rows.at(-1);
    const lastHasFigures = last?.some(({ hasFigures }) => hasFigures) === true;
    const joins =
      upper !== undefined &&
      (isOneHead(upper, line, heads) ||
        (!line.isHead && isOneRow({ ...upper, hasFigures: lastHasFigures }, line, described[index + 1], signs)));
    const takesFigures = lastHasFigures && line.hasFigures;
    if (joins && last !== undefined && !takesFigures) last.push(line);
    else rows.push([line]);
  }
  return rows;
}
