import type { Duration, IsoDate } from '#model/period.ts';
import type { FiscalCalendar } from '#numerals/fiscal-calendar.ts';
import type { UnitReading } from '#numerals/read-unit.ts';

/** What the words around a table say, nearest first where there are several. */
export interface TableContext {
  /** The heading or caption, as printed; empty where there is none. */
  readonly title: string;
  /** Short lines between the heading and the table: its date, period or unit. */
  readonly lines: readonly string[];
  /** The headings that enclose the table, outermost first. */
  readonly headings: readonly string[];
  /** The notes directly below the table. */
  readonly notes: readonly string[];
  /** The first words below the table, whatever they are. */
  readonly below: string;
}

/** What is known of the filing before any table is read. */
export interface FilingContext {
  readonly filing: string;
  readonly calendar: FiscalCalendar;
  /** The period that the filing reports on; absent where the text does not say. */
  readonly period?: Duration;
  /** The last days of fiscal years that are counted in weeks, by the bare years over columns. */
  readonly yearEnds?: ReadonlyMap<number, IsoDate>;
  /** The currency that the filing uses, for tables that name a scale only. */
  readonly currency?: string;
  /** The unit that the filing states of all its figures, for statements that name none. */
  readonly unit?: UnitReading;
  /** The dollar that a bare `$` means in the filing, where it is not the American one. */
  readonly dollar?: string;
}
