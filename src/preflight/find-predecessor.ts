import { monthsOf } from '#model/period.ts';
import type { FilingUnderReview } from './filing-under-review.ts';

const dateOf = ({ document, filing }: FilingUnderReview): string => document.metadata.published?.value ?? filing.slice(0, 10);

/**
 * The filing with which one should be compared: the newest earlier one of the same company, standard and length of period; of those the
 * same kind of document first. Undefined where there is none: nothing is said across accounting standards.
 */
export function findPredecessor(filing: FilingUnderReview, all: readonly FilingUnderReview[]): FilingUnderReview | undefined {
  const { documentType, period, standard, ticker } = filing.document.metadata;
  const months = period === undefined ? undefined : monthsOf(period.value);
  const comparable = all.filter(({ document: { metadata } }) => {
    if (period === undefined || metadata.period === undefined || metadata.period.value.end >= period.value.end) return false;
    const isSameCompany = metadata.ticker === undefined || ticker === undefined || metadata.ticker.value === ticker.value;
    return isSameCompany && metadata.standard?.value === standard?.value && monthsOf(metadata.period.value) === months;
  });
  const kinship = (other: FilingUnderReview): number => (other.document.metadata.documentType === documentType ? 1 : 0);
  return [...comparable].sort((left, right) => kinship(right) - kinship(left) || (dateOf(left) < dateOf(right) ? 1 : -1))[0];
}
