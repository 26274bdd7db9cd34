import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { numberAt } from '#format/printed-value.ts';
import { roundDecimal } from '#format/round-decimal.ts';
import { parseDecimal, scale, subtract } from '#model/decimal.ts';
import { compareOverTime, compareToWhole, type Reckoned, refusalOverTime, type Standing } from '#series/basis.ts';
import { type Computation, growthInPercent, minus, shareInPercent } from '#series/computation.ts';
import { growth, share } from '#series/growth.ts';
import { printedInterval } from '#ties/printed-interval.ts';
import { adjustedNotes } from '#views/adjusted-tables.ts';
import { absentFigure, figureComputed, notMeaningful } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { sayRefusals } from '#views/say-refusals.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { ColumnRole, TableColumn } from '#views/table.ts';
import { legendOf } from '#views/tables/legend.ts';
import type { Choice, ComparedFigure, ComparedLine, ComparedPeriod, ComparedSheet, ComparedWhole } from './comparison.ts';
import { rowsUnderSections } from './rows-under-sections.ts';
import { unitNotes } from './unit-notes.ts';

type Stated = ComparedFigure & { readonly value: string };

const statedIn = ({ figures }: ComparedLine, slug: string): Stated | undefined => {
  const figure = figures[slug];
  return figure?.value === undefined ? undefined : (figure as Stated);
};

const isCurrency = ({ standing }: ComparedFigure): boolean => standing.unit.length === 3;

function reckon({ value = '', standing }: { readonly value?: string; readonly standing: Standing }): Reckoned | undefined {
  const number = parseDecimal(value);
  return number && { value: number, from: [standing] };
}

/** A printed figure as a term of a formula. */
function termOf({ id, value = '', decimals, rounding }: Omit<ComparedWhole, 'value'> & { readonly value?: string }): Computation {
  const number = parseDecimal(value);
  return { formula: 'a', from: [{ id }], interval: number && printedInterval(number, decimals, rounding) };
}

function shownAt(figure: ComparedFigure | undefined, power: number): Figure {
  return figure === undefined ? absentFigure : (figure.shown[power] ?? figure.shown[figure.power] ?? absentFigure);
}

/** The difference as printed, else of the two exact figures in the unit of the table; points for a ratio. */
function differenceOf(now: Stated, then: Stated, prior: string, power: number): Figure {
  const printed = now.printed[prior]?.change;
  const [one, other] = [parseDecimal(now.value), parseDecimal(then.value)];
  if (!one || !other || refusalOverTime(now.standing, then.standing) !== undefined) return absentFigure;
  if (printed) return printed;
  const { unit } = now.standing;
  const value = subtract(one, other);
  const at = isCurrency(now) ? power : Math.max(now.power, then.power);
  const number = isCurrency(now)
    ? roundDecimal(scale(value, -at), 0)
    : subtract(numberAt({ ...now, printed: '', unit }, at), numberAt({ ...then, printed: '', unit }, at));
  const named = unit === 'percent' ? 'points' : unit;
  return figureComputed({
    value,
    number,
    unit: named,
    unitText: formatUnit(named, at),
    power: isCurrency(now) ? at : 0,
    how: minus(termOf(now), termOf(then)),
  });
}

/** The change in per cent as printed, also of a dash, else computed; absent for ratios and for what must not be compared. */
function rateOf(now: ComparedFigure, then: ComparedFigure, prior: string): Figure {
  if (now.standing.unit === 'percent' || refusalOverTime(now.standing, then.standing) !== undefined) return absentFigure;
  const printed = now.printed[prior]?.rate;
  if (printed) return printed;
  const [one, other] = [reckon(now), reckon(then)];
  const outcome = one && other && compareOverTime(one, other, growth);
  if (outcome?.kind !== 'compared') return absentFigure;
  const rate = outcome.result;
  if (!rate) return notMeaningful;
  const how = growthInPercent(termOf(now), termOf(then));
  return figureComputed({ value: rate, number: rate, unit: 'percent', unitText: '%', how });
}

/** A line in per cent of the whole. */
function sizeOf(part: Stated | undefined, whole: ComparedWhole | undefined): Figure {
  const [one, other] = [part && reckon(part), whole && reckon(whole)];
  if (!part?.isAmount || !whole || !one || !other) return absentFigure;
  const outcome = compareToWhole(one, other, share);
  const rate = outcome.kind === 'compared' ? outcome.result : undefined;
  if (!rate) return absentFigure;
  return figureComputed({ value: rate, number: rate, unit: 'percent', unitText: '%', how: shareInPercent(termOf(part), termOf(whole)) });
}

interface Neighbors {
  readonly current: ComparedPeriod;
  readonly prior: ComparedPeriod;
}

/** Each period with the next older one that is chosen. */
function neighborsOf({ periods }: ComparedSheet, chosen: readonly ComparedPeriod[]): readonly Neighbors[] {
  const newestFirst = periods.filter((period) => chosen.includes(period));
  const all = newestFirst.slice(1).map((prior, index) => ({ current: newestFirst[index] as ComparedPeriod, prior }));
  return chosen[0] === newestFirst[0] ? all : all.reverse();
}

/** Why there is no change for some lines, each reason once with the lines that it concerns; without them where it concerns all. */
function reasonsOf(lines: readonly ComparedLine[], { current, prior }: Neighbors, isOneOfMany: boolean): readonly string[] {
  const both = lines.flatMap((line) => {
    const [now, then] = [statedIn(line, current.slug), statedIn(line, prior.slug)];
    return now && then ? [{ name: line.name, why: refusalOverTime(now.standing, then.standing) }] : [];
  });
  return sayRefusals(both, isOneOfMany ? `${current.label} and ${prior.label}: ` : '');
}

const column = (key: string, header: readonly string[], role: ColumnRole, unitText = '', isCurrent = false): TableColumn => ({
  key,
  header,
  unitText,
  role,
  isCurrent,
});

function columnsOf(
  sheet: ComparedSheet,
  choice: Choice,
  chosen: readonly ComparedPeriod[],
  pairs: readonly Neighbors[],
): readonly TableColumn[] {
  const isPair = chosen.length === 2;
  const amounts = chosen.map((period) => {
    const isCurrent = isPair && choice.hasChanges && period === pairs[0]?.current;
    const role = isPair && choice.hasChanges && !isCurrent ? 'prior' : 'amount';
    return column(period.slug, [sheet.isOfBalances ? period.day : period.label], role, '', isCurrent);
  });
  const moved = ({ current, prior }: Neighbors): string => (isPair ? 'Change' : `Change, ${current.label} on ${prior.label}`);
  const keyOf = (kind: string, { current, prior }: Neighbors): string => (isPair ? kind : `${kind}-${current.slug}-${prior.slug}`);
  const changes = pairs.flatMap((pair) => [
    ...(choice.hasChanges ? [column(keyOf('change', pair), [moved(pair), 'Amount'], 'change')] : []),
    ...(choice.hasRates && sheet.hasRates ? [column(keyOf('rate', pair), [moved(pair), '%'], 'rate')] : []),
  ]);
  const sizes =
    choice.hasSizes && sheet.whole !== undefined
      ? chosen.map(({ slug, label }) => column(`size-${slug}`, [`Share of ${sheet.whole}`, label], 'rate', '%'))
      : [];
  return [...amounts, ...changes, ...sizes];
}

function cellsOf(
  line: ComparedLine,
  sheet: ComparedSheet,
  choice: Choice,
  chosen: readonly ComparedPeriod[],
  pairs: readonly Neighbors[],
  power: number,
): readonly Figure[] {
  const changes = pairs.flatMap(({ current, prior }) => {
    const [now, then] = [statedIn(line, current.slug), statedIn(line, prior.slug)];
    const [later, earlier] = [line.figures[current.slug], line.figures[prior.slug]];
    return [
      ...(choice.hasChanges ? [now && then ? differenceOf(now, then, prior.slug, power) : absentFigure] : []),
      ...(choice.hasRates && sheet.hasRates ? [later && earlier ? rateOf(later, earlier, prior.slug) : absentFigure] : []),
    ];
  });
  const sizes =
    choice.hasSizes && sheet.whole !== undefined ? chosen.map(({ slug }) => sizeOf(statedIn(line, slug), sheet.wholes[slug])) : [];
  return [...chosen.map(({ slug }) => shownAt(line.figures[slug], power)), ...changes, ...sizes];
}

/**
 * The chosen periods of a statement side by side: amounts, then what changed from each to the next, then common size. Columns in which
 * nothing stands are left out; what must not be compared has no change, and a note says why. Undefined where no line states a period.
 */
export function layComparison(sheet: ComparedSheet, choice: Choice): SeriesTable | undefined {
  const chosen = choice.periods.flatMap((slug) => sheet.periods.find((period) => period.slug === slug) ?? []);
  const lines = sheet.lines.filter((line) => chosen.some(({ slug }) => statedIn(line, slug)));
  if (lines.length === 0) return undefined;
  const stated = lines.flatMap((line) => chosen.flatMap(({ slug }) => statedIn(line, slug) ?? []));
  const power = Math.max(0, ...stated.filter(isCurrency).map((figure) => figure.power));
  const pairs = neighborsOf(sheet, chosen);
  const columns = columnsOf(sheet, choice, chosen, pairs);
  const all = rowsUnderSections(lines.map((line) => ({ ...line, cells: cellsOf(line, sheet, choice, chosen, pairs, power) })));
  const kept = columns.map((_, index) => all.some(({ cells }) => cells[index] !== undefined && cells[index].kind !== 'absent'));
  const rows = all.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) }));
  const cells = rows.flatMap((row) => row.cells);
  const hasMovements = choice.hasChanges || choice.hasRates;
  const reasons = hasMovements ? pairs.flatMap((pair) => reasonsOf(lines, pair, pairs.length > 1)) : [];
  return {
    id: sheet.id,
    title: sheet.title,
    periodText: '',
    unitText: sheet.unit.length === 3 ? formatUnitHeading(sheet.unit, power) : formatUnit(sheet.unit),
    columns: columns.filter((_, index) => kept[index]),
    rows,
    legend: legendOf(cells),
    notes: [...reasons, ...adjustedNotes(rows.map(({ label }) => label)), ...unitNotes(cells)],
    ...(sheet.standard === undefined ? {} : { standard: sheet.standard }),
  };
}

/** The tables of a statement under each standard that states two of the periods, and why the other periods stand in none. */
export function layStatement(
  sheets: readonly ComparedSheet[],
  choice: Choice,
): { readonly tables: readonly SeriesTable[]; readonly missing: readonly string[] } {
  const standardsOf = (slug: string): readonly string[] => [
    ...new Set(sheets.flatMap(({ periods, standard }) => (periods.some((period) => period.slug === slug) ? [standard ?? ''] : []))),
  ];
  const wide = new Set(
    [...Map.groupBy(choice.periods.flatMap(standardsOf), (standard) => standard)].flatMap(([standard, each]) =>
      each.length > 1 ? [standard] : [],
    ),
  );
  const tables = sheets.filter(({ standard }) => wide.has(standard ?? '')).flatMap((sheet) => layComparison(sheet, choice) ?? []);
  const labels = new Map(sheets.flatMap(({ periods }) => periods.map(({ slug, label }) => [slug, label] as const)));
  const missing = choice.periods.flatMap((slug) => {
    const standards = standardsOf(slug);
    if (standards.some((standard) => wide.has(standard))) return [];
    const label = labels.get(slug) ?? slug.toUpperCase();
    return [
      standards.length === 0
        ? `${label}: not in this statement.`
        : `${label}: known under ${standards.join(' and ')} only, and not compared across accounting standards.`,
    ];
  });
  return { tables, missing };
}
