import type { FactKind, StatementSlug } from '#model/fact.ts';
import type { Numeral } from '#numerals/read-numerals.ts';
import type { UnitReading } from '#numerals/read-unit.ts';

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
  readonly column?: UnitReading;
  readonly table?: UnitReading;
  /** Section labels, row label and column headings. */
  readonly words: string;
  readonly rowSaysChange: boolean;
  /** Whether the thing measured is a change itself: `Changes in capital`. */
  readonly isChangeOf: boolean;
  readonly columnIsChange: boolean;
}

const currencyCode = /^[A-Z]{3}$/;
const ratioWords = /\bratio\b|\bmargin\b|percentage|\brate\b|\bproportion\b|\bto (?:total|gross) assets\b|composition|\byield\b/i;
const perShareWords = /\bper\s+(?:common\s+|ordinary\s+)?(?:share|ADSs?|ADRs?|american depositary|unit)|\bEPS\b|\bDPS\b/i;

/** Rows that count shares in a table of amounts: `Weighted-average shares used in computing net income per share`. */
const shareCount = /\bweighted[-\s]+average\b[^>]*\bshares\b|\bshares (?:outstanding|issued|used in)\b/i;

/** A share count has no decimals; an amount per share usually has. */
function isMoneyPerShare(sources: MeasureSources): boolean {
  return (sources.numeral?.magnitude.exponent ?? 0) < 0 || sources.numeral?.currency !== undefined;
}

function percentKind(sources: MeasureSources): FactKind {
  if (ratioWords.test(sources.words) && !/year\s*over\s*year|YoY/i.test(sources.words)) return 'ratio';
  return sources.columnIsChange || sources.rowSaysChange ? 'percent-change' : 'ratio';
}

function currencyMeasure(currency: string, scale: number, sources: MeasureSources): Measure {
  const perShare = perShareWords.test(sources.words) || (sources.statement === 'dividends' && scale === 0);
  if (perShare && scale === 0)
    return { unit: `${currency}/${/\bAD[SR]/i.test(sources.words) ? 'ADS' : 'share'}`, scale, kind: 'per-share' };
  return { unit: currency, scale, kind: sources.columnIsChange || sources.isChangeOf ? 'change' : 'amount' };
}

function countMeasure(unit: string, scale: number, sources: MeasureSources): Measure {
  const isChange = sources.columnIsChange || sources.isChangeOf;
  return { unit, scale, kind: isChange ? 'change' : unit === 'Gbps' || unit === 'Mbps' ? 'amount' : 'count' };
}

/** Fills what one source leaves open from the next: a scale without unit, a unit without scale. */
function complete(readings: readonly (UnitReading | undefined)[]): UnitReading {
  const unit = readings.find((reading) => reading?.unit !== undefined)?.unit;
  const scale = readings.find((reading) => reading?.scale !== undefined)?.scale;
  return { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
}

/**
 * Decides unit, scale and kind of a cell; undefined where nothing names a unit. What is printed beside the digits wins over
 * the row, the row over the column, the column over the table.
 */
export function measureOfCell(sources: MeasureSources): Measure | undefined {
  const { numeral, row, column, table } = sources;
  if (numeral?.isPercent || (column?.unit === 'percent' && row?.unit === undefined))
    return { unit: 'percent', scale: 0, kind: percentKind(sources) };
  if (column?.unit === 'percent' && sources.columnIsChange) return { unit: 'percent', scale: 0, kind: 'percent-change' };
  if (numeral?.currency !== undefined) {
    const scale = numeral.scale ?? (row === undefined ? (column?.scale ?? table?.scale ?? 0) : (row.scale ?? 0));
    return currencyMeasure(numeral.currency, scale, sources);
  }
  if (row?.unit === 'percent') return { unit: 'percent', scale: 0, kind: percentKind(sources) };
  if (row?.unit !== undefined) {
    const scale = numeral?.scale ?? row.scale ?? 0;
    if (row.unit.includes('/')) return { unit: row.unit, scale, kind: 'per-share' };
    return currencyCode.test(row.unit) && row.unit !== 'ADS'
      ? currencyMeasure(row.unit, scale, sources)
      : countMeasure(row.unit, scale, sources);
  }
  if (shareCount.test(sources.words) && !isMoneyPerShare(sources)) {
    const power = column?.unit === undefined && table?.exceptsShares !== true ? (table?.scale ?? 0) : 0;
    return countMeasure('shares', numeral?.scale ?? power, sources);
  }
  const { unit, scale } = complete([column, table]);
  if (unit === undefined) return undefined;
  const power = numeral?.scale ?? scale ?? 0;
  if (unit.includes('/')) return { unit, scale: power, kind: 'per-share' };
  if (currencyCode.test(unit) && unit !== 'ADS') {
    if (perShareWords.test(sources.words) && !/attributable to|earnings per share\)?\s*\S+ (?:thousand|million)/i.test(sources.words))
      return currencyMeasure(unit, 0, sources);
    return currencyMeasure(unit, power, sources);
  }
  return countMeasure(unit, power, sources);
}
