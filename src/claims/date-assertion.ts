import { isInstant, type Period, samePeriod, shiftPeriod } from '#model/period.ts';
import type { FilingContext } from '#statements/context.ts';
import type { Assertion } from './assertion.ts';

/** The period of an assertion's value, and how it is known. */
export interface DatedValue {
  readonly period: Period;
  /** Whether the sentence says it, or a comparative of a year before does; else it is the filing's own. */
  readonly isStated: boolean;
}

function asType(period: Period, type: 'instant' | 'duration'): Period | undefined {
  if (type === 'instant') return isInstant(period) ? period : { instant: period.end };
  return isInstant(period) ? undefined : period;
}

/**
 * The period of an assertion's value: the one it names, else the year after that of its comparative, else the filing's own.
 * Undefined where a comparative shows that another period is meant.
 */
export function dateAssertion(assertion: Assertion, type: 'instant' | 'duration', context: FilingContext): DatedValue | undefined {
  const stands = assertion.period;
  if (stands !== undefined && type === 'duration' && assertion.isListed && isInstant(stands)) {
    // a flow listed below a balance, `As of March 31, 2025, equity decreased, mainly due to dividends paid of …`
    return context.period?.end === stands.instant ? { period: context.period, isStated: false } : undefined;
  }
  if (assertion.period !== undefined) {
    const period = asType(assertion.period, type);
    return period === undefined || (type === 'instant' && !isInstant(assertion.period)) ? undefined : { period, isStated: true };
  }
  const own = context.period === undefined ? undefined : asType(context.period, type);
  const before = assertion.parts.find((part) => part.kind === 'comparative')?.period;
  if (before === undefined) return own === undefined ? undefined : { period: own, isStated: false };
  const implied = shiftPeriod(before, 12);
  if (own !== undefined && samePeriod(implied, own)) return { period: own, isStated: true };
  return own !== undefined && type === 'instant' && isInstant(before) ? { period: own, isStated: false } : undefined;
}
