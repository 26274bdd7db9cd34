import type { IsoDate, Period } from '#model/period.ts';

/** What a date of a sentence is the day of. */
export type DateRole =
  /** `the balance as of March 31, 2025` */
  | 'balance'
  /** `from April 1, 2025`, `the first quarter beginning April 1, 2025` */
  | 'period-start'
  /** `six months ended September 30, 2025`, `to September 30, 2025` */
  | 'period-end'
  /** `published today, November 6, 2025`, and the date at the head of a release */
  | 'publication'
  /** `filed on June 28, 2025`, `Scheduled date for filing of quarterly report: November 14, 2025` */
  | 'report-filing'
  /** `effective from January 1, 2026` */
  | 'effective'
  /** `a record date of September 30, 2025` */
  | 'record'
  /** `Scheduled date for dividend payment: December 6, 2025` */
  | 'payment'
  /** `At the Board of Directors meeting on November 8, 2025` */
  | 'resolution'
  /** `based on information available to us as of November 6, 2025`; or the words beside it are none of these. */
  | 'other';

/** A date in a sentence, with what it is the day of. */
export interface ToldDate {
  /** UTF-16 indices in the sentence. */
  readonly start: number;
  readonly end: number;
  /** `2025-09-30`, or `2025-09` for a month. */
  readonly value: string;
  /** The first and the last day that it may mean. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly role: DateRole;
  /** The period that it opens or closes, or the day of a balance. */
  readonly period?: Period;
  /** The period of the name that stands beside the dates: `("1H25" from April 1, 2025 to September 30, 2025)`. */
  readonly named?: Period;
  /** Claims that its words allow one day only: `published today, …`. */
  readonly isDefinite?: boolean;
  /** The day of the week before it. */
  readonly weekday?: string;
}
