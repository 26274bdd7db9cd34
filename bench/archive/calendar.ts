import type { Quarter } from './ledger.ts';

/** The year in which quarter 0 begins, on January 1. */
const firstYear = 1890;
const ends = ['March 31', 'June 30', 'September 30', 'December 31'] as const;
const spans = ['three', 'six', 'nine', 'twelve'] as const;
const published = ['May 12', 'August 9', 'November 8', 'February 14'] as const;

export interface Reported {
  readonly year: number;
  /** 0 for the first quarter of the year, 3 for the last. */
  readonly part: number;
  /** First quarter of the year. */
  readonly first: Quarter;
  readonly last: Quarter;
}

export function reportedAt(quarter: Quarter): Reported {
  const part = quarter % 4;
  return { year: firstYear + Math.floor(quarter / 4), part, first: quarter - part, last: quarter };
}

export function dayOf({ part, year }: Reported): string {
  return `${ends[part] ?? ''}, ${year}`;
}

export function spanOf({ part }: Reported): string {
  return spans[part] ?? '';
}

export function publicationDay({ part, year }: Reported): string {
  return `${published[part] ?? ''}, ${part === 3 ? year + 1 : year}`;
}

/** The name of a filing's folder: its day of publication and what it is. */
export function folderOf({ part, year }: Reported, kind: string): string {
  const days = ['05-12', '08-09', '11-08', '02-14'];
  return `${part === 3 ? year + 1 : year}-${days[part] ?? ''}-${kind}`;
}
