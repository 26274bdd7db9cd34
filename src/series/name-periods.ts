import type { PeriodLabel } from '#model/filing.ts';
import { type Duration, type IsoDate, isOfWeeks, monthsOf, periodKey } from '#model/period.ts';
import { fiscalYearAround, monthEndBeside } from './fiscal-span.ts';

/** The names that one filing gives to periods, and the period that it reports on. */
export interface NamingFiling {
  readonly labels: readonly PeriodLabel[];
  readonly period?: Duration;
}

export interface FiscalYears {
  /** `MM-DD` */
  readonly fiscalYearEnd: string;
  readonly namedBy: 'start' | 'end';
}

/** A name with its year taken out: `1H{yy}`, counted from the start or the end of the fiscal year. */
interface NamePattern {
  readonly before: string;
  readonly after: string;
  readonly digits: 2 | 4;
  readonly counts: 'start' | 'end';
}

/** The day by which a period lies in its fiscal year. */
const dayOf = (period: Duration): IsoDate => (isOfWeeks(period) ? monthEndBeside(period.end) : period.end);

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** `1H25` for April to September 2025 gives `1H{yy}`; undefined where the name holds no year of the fiscal year. */
function readPattern(label: string, period: Duration, years: FiscalYears): NamePattern | undefined {
  const year = fiscalYearAround(dayOf(period), years.fiscalYearEnd);
  const sides = years.namedBy === 'start' ? (['start', 'end'] as const) : (['end', 'start'] as const);
  for (const digits of [4, 2] as const) {
    for (const counts of sides) {
      const token = String(yearOf(year[counts])).slice(-digits);
      const at = label.search(new RegExp(`(?<!\\d)${token}(?!\\d)`));
      if (at >= 0) return { before: label.slice(0, at), after: label.slice(at + digits), digits, counts };
    }
  }
  return undefined;
}

function applyPattern({ before, after, digits, counts }: NamePattern, period: Duration, years: FiscalYears): string {
  const year = fiscalYearAround(dayOf(period), years.fiscalYearEnd);
  return `${before}${String(yearOf(year[counts])).slice(-digits)}${after}`;
}

/** Where a period lies in its fiscal year: which months, from the first. */
function placeOf(period: Duration, years: FiscalYears): string {
  const day = dayOf(period);
  const lead = monthsOf({ start: fiscalYearAround(day, years.fiscalYearEnd).start, end: day });
  return `${lead ?? '?'}-${monthsOf(period) ?? '?'}`;
}

/** Names without blanks come first (`1H25` before `1H FY2025`), then those with a whole year (`FY2025` before `FY25`), then short ones. */
function byPlainness(left: PeriodLabel, right: PeriodLabel): number {
  const blanks = (label: string): number => (label.match(/\s/g) ?? []).length;
  const years = (label: string): number => (/\d{4}/.test(label) ? 0 : 1);
  return blanks(left.label) - blanks(right.label) || years(left.label) - years(right.label) || left.label.length - right.label.length;
}

/** What a period is called, and its address. */
export interface PeriodName {
  readonly label: string;
  readonly slug: string;
}

/** The address of a name: `1H25` gives `1h25`. */
function toSlug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** By the months that have passed of the fiscal year, and the months that the period has. */
const parts: Readonly<Record<string, string>> = {
  '3-3': 'Q1',
  '6-3': 'Q2',
  '9-3': 'Q3',
  '12-3': 'Q4',
  '6-6': 'H1',
  '12-6': 'H2',
  '9-9': '9M',
  '12-12': 'FY',
};

/** `FY2024 H1` at `fy2024-h1`, where no filing gives a name. */
export function inventName(period: Duration, years: FiscalYears): PeriodName {
  const year = `FY${yearOf(fiscalYearAround(dayOf(period), years.fiscalYearEnd)[years.namedBy])}`;
  const part = parts[placeOf(period, years)] ?? `to ${period.end}`;
  return { label: part === 'FY' ? year : `${year} ${part}`, slug: toSlug(`${year} ${part}`) };
}

/**
 * How the issuer names periods. A period's own document decides; for every other one the oldest document's way of naming such periods,
 * carried to the year: 1H28 makes 1H25. `filings` come oldest first, so that a new filing changes no name.
 */
export function namePeriods(filings: readonly NamingFiling[], years: FiscalYears): (period: Duration) => PeriodName {
  const own = new Map<string, string>();
  const patterns = new Map<string, NamePattern>();
  for (const { labels, period: reported } of filings) {
    for (const { label, period } of [...labels].sort(byPlainness)) {
      const pattern = readPattern(label, period, years);
      if (!pattern) continue;
      const [key, place] = [periodKey(period), placeOf(period, years)];
      if (reported && key === periodKey(reported) && !own.has(key)) own.set(key, label);
      if (!patterns.has(place)) patterns.set(place, pattern);
    }
  }
  const name = (period: Duration): PeriodName => {
    const pattern = patterns.get(placeOf(period, years));
    const label = own.get(periodKey(period)) ?? (pattern && applyPattern(pattern, period, years));
    return label === undefined ? inventName(period, years) : { label, slug: toSlug(label) };
  };
  const known = new Map<string, PeriodName>();
  return (period) => {
    const key = periodKey(period);
    const named = known.get(key) ?? name(period);
    known.set(key, named);
    return named;
  };
}
