import type { DiagnosticCode } from '#diagnostics/catalog.ts';
import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Block, FilingMetadata } from '#model/filing.ts';
import { type Duration, monthsOf } from '#model/period.ts';
import type { Line } from '#read/read-lines.ts';
import { readPassages } from './passage.ts';
import { readFiscalYearStart } from './read-fiscal-year-start.ts';
import { readIssuer } from './read-issuer.ts';
import { readConsolidated, readForwardLooking, readReview, readRounding, readTranslation, readUnaudited } from './read-notices.ts';
import { readPeriod } from './read-period.ts';
import { readPeriodLabels } from './read-period-labels.ts';
import { readPublished } from './read-published.ts';
import { readStandard } from './read-standard.ts';
import { readTicker } from './read-ticker.ts';
import { readDocumentType, readTitle } from './read-title.ts';

/** What a page cannot do without, and the problem where the text does not say it. */
const needed: readonly (readonly ['issuer' | 'published' | 'period' | 'standard', DiagnosticCode, string])[] = [
  ['issuer', 'M01', 'The name of the issuer was not found.'],
  ['period', 'M02', 'The period that the document reports on was not found.'],
  ['published', 'M03', 'The day of publication was not found.'],
  ['standard', 'M04', 'The accounting standard was not found.'],
];

/** The object without its undefined members. */
function dropUndefined<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A report on six, nine or twelve months is on the year to date, so that its first day is the year's. */
function startOfYear(period: Duration | undefined): string | undefined {
  const months = period ? monthsOf(period) : undefined;
  return period && (months === 6 || months === 9 || months === 12) ? period.start.slice(5) : undefined;
}

/**
 * Reads what a filing says about itself: each value with the place that says it. A field is absent where the text does not say.
 * Reports M01 to M04 for what a page cannot do without; `filing` is the name under which it is reported.
 */
export function readMetadata(lines: readonly Line[], blocks: readonly Block[], filing = ''): Outcome<FilingMetadata> {
  const passages = readPassages(lines, blocks);
  const title = readTitle(passages);
  const said = readFiscalYearStart(passages);
  const period = readPeriod(passages, said);
  const fiscalYearStart = said ?? startOfYear(period?.value);
  const value: FilingMetadata = {
    ...dropUndefined({
      issuer: readIssuer(passages),
      ticker: readTicker(passages),
      title,
      published: readPublished(passages),
      period,
      fiscalYearStart,
      standard: readStandard(passages),
      unaudited: readUnaudited(passages),
      consolidated: readConsolidated(passages),
      review: readReview(passages),
      translation: readTranslation(passages),
      forwardLooking: readForwardLooking(passages),
      rounding: readRounding(passages),
    }),
    documentType: readDocumentType(passages, title),
    periodLabels: readPeriodLabels(passages, fiscalYearStart, period),
  };
  const diagnostics = needed
    .filter(([field]) => value[field] === undefined)
    .map(([, code, message]) => makeDiagnostic(code, filing, message));
  return { value, diagnostics };
}
