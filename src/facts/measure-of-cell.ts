import type { FactKind, StatementSlug } from '#model/fact.ts';
import type { Numeral } from '#numerals/read-numerals.ts';
import type { UnitReading } from '#numerals/read-unit.ts';
import {
  countedThing,
  countsThings,
  isFineAmongWhole,
  isPerShare,
  isRatio,
  isShareCount,
  saysPerShare,
  saysVolume,
} from './measure-words.ts';
import type { SectionUnit } from './section-units.ts';

/** Unit, scale and kind of one cell. `scale` is the power of ten that the printed digits are multiplied by. */
export interface Measure {
  readonly unit: string;
  readonly scale: number;
  readonly kind: FactKind;
}

/** All that may say what a cell is measured in, and the words that stand around it. */
export interface MeasureSources {
  readonly statement: StatementSlug;
  readonly numeral?: Numeral;
  /** The unit named in the row: behind its label or in a unit column. */
  readonly row?: UnitReading;
  /** The unit that the heading above the row names. */
  readonly section?: SectionUnit;
  readonly column?: UnitReading;
  readonly table?: UnitReading;
  /** Section labels of the row. */
  readonly path: string;
  /** Row label and column headings, or, where rows are periods, the column's headings alone. */
  readonly words: string;
  readonly rowSaysChange: boolean;
  readonly columnIsChange: boolean;
  /** Whether the rows around show that the row counts shares. */
  readonly countsShares?: boolean;
  /** Whether a table without a unit marks its first figures and totals alone, so that a mark says nothing of the scale. */
  readonly isSparselyMarked?: boolean;
  /** The scale that the filing's statements are in, so that a mark without a scale does not say that amounts are in ones. */
  readonly usualScale?: number;
  /** Whether nearly all amounts of the table are printed without decimals. */
  readonly isWhole?: boolean;
  /** Whether the thing measured is a change itself: `Changes in capital`. */
  readonly isChangeOf: boolean;
}

type Decide = (sources: MeasureSources) => Measure | undefined;

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== 'ADS';
}

function isChange(sources: MeasureSources): boolean {
  return sources.columnIsChange || sources.isChangeOf;
}

function percent(sources: MeasureSources): Measure {
  const isRate = !isRatio(sources.words) && (sources.columnIsChange || sources.rowSaysChange);
  const isGrowth = /year\s*over\s*year|YoY/i.test(sources.words) && (sources.columnIsChange || sources.rowSaysChange);
  return { unit: 'percent', scale: 0, kind: isRate || isGrowth ? 'percent-change' : 'ratio' };
}

function money(currency: string, scale: number, sources: MeasureSources): Measure {
  const perShare = isPerShare(sources) || (sources.statement === 'dividends' && scale === 0);
  if (!perShare) return { unit: currency, scale, kind: isChange(sources) ? 'change' : 'amount' };
  return {
    unit: `${currency}/${/\bAD[SR]/i.test(`${sources.path} ${sources.words}`) ? 'ADS' : 'share'}`,
    scale: Math.min(scale, 0),
    kind: 'per-share',
  };
}

function count(unit: string, scale: number, sources: MeasureSources): Measure {
  if (/\/(?:share|ADS)$/.test(unit)) return { unit, scale, kind: 'per-share' };
  if (unit.includes('/')) return { unit, scale, kind: isChange(sources) ? 'change' : 'amount' };
  const measured: FactKind = /^(?:Gbps|Mbps)$/.test(unit) ? 'amount' : unit === 'times' ? 'ratio' : 'count';
  return { unit, scale, kind: isChange(sources) || unit === 'points' || unit === 'basis points' ? 'change' : measured };
}

function measured(unit: string, scale: number, sources: MeasureSources): Measure {
  if (unit === 'percent') return percent(sources);
  return isCurrency(unit) ? money(unit, scale, sources) : count(unit, scale, sources);
}

/** Labels of earnings per share under a heading that is not seen. */
const dilution = /^(?:basic|diluted|assuming (?:no|full) dilution)\b/i;

/** Hundredths in a table of thousands, under a label of earnings per share: no thousands of anything. */
const isCoinsOfShare = ({ column, numeral, table, words }: MeasureSources): boolean =>
  dilution.test(words) && (numeral?.magnitude.exponent ?? 0) <= -2 && (column?.scale ?? table?.scale ?? 0) > 0;

/** An amount with one decimal is of thousands or millions: coins have two, or none. */
const isTenth = ({ magnitude }: Numeral): boolean => magnitude.exponent === -1 && magnitude.coefficient >= 100n;

/** Printed beside the digits: `5.1%`, `0.7x`, `JPY128.2 billion`, `16.1p`. */
const byDigits: Decide = (sources) => {
  const { column, numeral, row, table } = sources;
  if (numeral === undefined) return undefined;
  if (numeral.isPercent) return percent(sources);
  if (numeral.unit !== undefined) return count(numeral.unit, 0, sources);
  if (numeral.currency === undefined) return undefined;
  const isScaled = [numeral, row, column, table].some((source) => source?.scale !== undefined);
  const isFine = isFineAmongWhole(sources) || isCoinsOfShare(sources);
  if (isFine && numeral.scale === undefined && row?.scale === undefined && !isPerShare(sources)) return undefined;
  if (!isScaled && isTenth(numeral) && !isPerShare(sources)) return undefined;
  const isUnsure = sources.isSparselyMarked === true || (sources.usualScale ?? 0) > 0;
  if (!isScaled && isUnsure && numeral.magnitude.exponent === 0 && !isPerShare(sources)) return undefined;
  return money(numeral.currency, numeral.scale ?? row?.scale ?? column?.scale ?? table?.scale ?? 0, sources);
};

/** Behind the label, or in a unit column; a change column in percent goes before it. */
const byRow: Decide = (sources) => {
  const { column, numeral, row, table } = sources;
  if (row === undefined || (column?.unit === 'percent' && sources.columnIsChange)) return undefined;
  const thing = row.unit === undefined ? (isShareCount(sources) ? 'shares' : countedThing(sources.words)) : undefined;
  const unit = row.unit ?? thing ?? (table?.unit !== undefined && isCurrency(table.unit) ? table.unit : undefined);
  return unit === undefined ? undefined : measured(unit, numeral?.scale ?? row.scale ?? 0, sources);
};

/** What tables of money print in their own scale as well as in ones, so that nobody knows which. */
function isScaledThing(thing: string): boolean {
  return thing === 'shares' || thing === 'ADS' || thing === 'voting rights';
}

/** Share counts and counted things in a table of amounts. */
function byThing(sources: MeasureSources): Measure | 'none' | undefined {
  const { column, numeral, table } = sources;
  if (column?.unit !== undefined && !isCurrency(column.unit)) return undefined;
  if (isShareCount(sources)) {
    const scale = numeral?.scale ?? scaleOfShares(sources);
    return scale === undefined ? 'none' : count('shares', scale, sources);
  }
  const thing = numeral === undefined || numeral.magnitude.exponent === 0 ? countedThing(sources.words) : undefined;
  const isNamed = thing === 'count' && table?.unit !== undefined && !isCurrency(table.unit);
  return thing === undefined || isNamed || isScaledThing(thing) ? undefined : count(thing, numeral?.scale ?? 0, sources);
}

/** No company of those that print shares one by one has as many. */
const mostShares = 100_000_000_000n;

/**
 * The scale of a count of shares in a table of money. `In thousands` is said of both, `Thousands of dollars` of money alone: there a
 * count of millions is whole, and of a smaller one nobody knows. Nothing counts a trillion shares.
 */
function scaleOfShares({ column, numeral, section, statement, table, usualScale = 0 }: MeasureSources): number | undefined {
  const stated = section?.unit;
  if (stated?.scale !== undefined && stated.scale > 0 && (stated.unit ?? 'shares') === 'shares') return stated.scale;
  const scale = table?.exceptsShares ? 0 : (column?.scale ?? table?.scale ?? 0);
  if (numeral === undefined) return Math.max(scale, 0);
  const isMany = numeral.magnitude.exponent === 0 && numeral.magnitude.coefficient >= 1_000_000n;
  if (scale <= 0) return statement === 'changes-in-equity' && usualScale > 0 && !isMany && table?.exceptsShares !== true ? undefined : 0;
  if (table?.isOfMoney === true && column?.unit === undefined) return isMany ? 0 : undefined;
  const isBeyond = numeral.magnitude.coefficient * 10n ** BigInt(scale) >= mostShares;
  return isMany && (scale >= 6 || isBeyond) ? undefined : scale;
}

/** A section that names money: per share where its heading says so, else as it says. `none` where it cannot be known. */
function bySectionMoney(sources: MeasureSources, section: SectionUnit): Measure | 'none' | undefined {
  const { column, numeral, table } = sources;
  const { heading, isGroup } = section;
  const usual = column?.unit ?? table?.unit;
  const currency = section.unit.unit ?? usual;
  if (currency === undefined || !isCurrency(currency)) return undefined;
  const scale = section.unit.scale ?? 0;
  if (saysPerShare(heading) && scale <= 0) {
    if (isGroup || isPerShare(sources)) return { ...money(currency, scale, sources), unit: `${currency}/share`, kind: 'per-share' };
    return isSmall(numeral) ? 'none' : undefined;
  }
  if (isRatio(sources.words) && isSmall(numeral)) return 'none';
  if (countsThings(sources.words)) return 'none';
  const isUsual = usual === currency && scale === (column?.scale ?? table?.scale ?? 0);
  if (!isGroup && usual !== undefined && !isUsual) return 'none';
  return money(currency, numeral?.scale ?? scale, sources);
}

/**
 * Named by the heading of the section: `Key ratios (%)`. What stands over the column wins where it is no money. Figures that a
 * heading of a single thing may not be meant for are not known.
 */
function bySection(sources: MeasureSources): Measure | 'none' | undefined {
  const { column, numeral, section } = sources;
  if (section === undefined || (column?.unit !== undefined && !isCurrency(column.unit))) return undefined;
  const { unit, scale = 0 } = section.unit;
  if (unit === undefined || isCurrency(unit)) return byThing(sources) ?? bySectionMoney(sources, section);
  if (unit !== 'percent') return section.isGroup ? measured(unit, numeral?.scale ?? scale, sources) : isSmall(numeral) ? 'none' : undefined;
  if (!isSmall(numeral)) return section.isGroup ? 'none' : undefined;
  return section.isGroup || isRatio(sources.words) ? percent(sources) : 'none';
}

/** What stands over the column, completed by what holds for the table. A ratio in a table of amounts has no unit of its own. */
const byHeading: Decide = (sources) => {
  const { column, numeral, statement, table } = sources;
  const unit = column?.unit ?? table?.unit;
  if (unit === undefined) return undefined;
  if (isCurrency(unit) && isRatio(sources.words) && isSmall(numeral)) return undefined;
  const isOfBoth = statement === 'changes-in-equity' || table?.isOfMoney !== true;
  const isScaledCount = unit === 'shares' && isOfBoth && table?.exceptsShares !== true;
  if (isCurrency(unit) && (countsThings(sources.words) || saysVolume(sources.words))) return undefined;
  const isUnsure = isFineAmongWhole(sources) || isCoinsOfShare(sources);
  if (isCurrency(unit) && isUnsure && !isPerShare(sources)) return undefined;
  const scale = column?.scale ?? (column?.unit === undefined || isCurrency(unit) || isScaledCount ? table?.scale : 0) ?? 0;
  return measured(unit, numeral?.scale ?? scale, sources);
};

/** Below a thousand, as ratios are. */
function isSmall(numeral: Numeral | undefined): boolean {
  if (numeral === undefined) return true;
  const { coefficient, exponent } = numeral.magnitude;
  return coefficient < 1000n * 10n ** BigInt(Math.max(0, -exponent));
}

/**
 * Decides unit, scale and kind of a cell; undefined where nothing names a unit. What is printed beside the digits wins over
 * the row, the row over its section, that over the column, the column over the table.
 */
export function measureOfCell(sources: MeasureSources): Measure | undefined {
  const nearest = byDigits(sources) ?? byRow(sources) ?? bySection(sources);
  if (nearest === 'none') return undefined;
  if (nearest !== undefined) return nearest;
  const thing = byThing(sources);
  return thing === 'none' ? undefined : (thing ?? byHeading(sources));
}
