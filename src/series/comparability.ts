import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, type IsoDate, isInstant, monthsOf, type Period } from '#model/period.ts';
import { memberKey, membersOf } from './fact-identity.ts';
import { itemSlug } from './item-slug.ts';
import { onOneShareBasis } from './share-basis.ts';

const beginOf = (period: Period): IsoDate => (isInstant(period) ? period.instant : period.start);

/** The breaks of the issuer's series that lie between two periods and touch an item. */
export function breaksBetween(item: string, earlier: Period, later: Period) {
  return readIssuer().breaks.filter(
    ({ effective, affects }) => affects.includes(item) && beginOf(earlier) < effective && beginOf(later) >= effective,
  );
}

const isOfShares = ({ unit }: Fact): boolean => unit.includes('/share') || unit === 'shares';

/** Why two figures must not be compared, as one sentence; undefined where they may. */
export function whyNotComparable(current: Fact, prior: Fact): string | undefined {
  if (current.standard !== prior.standard) {
    return `Not compared: ${current.standard ?? 'no stated standard'} against ${prior.standard ?? 'no stated standard'}.`;
  }
  if (current.unit !== prior.unit || memberKey(membersOf(current)) !== memberKey(membersOf(prior)))
    return 'Not compared: measured differently.';
  if (isOfShares(current) && !onOneShareBasis(current, prior)) return 'Not compared: printed on different share bases.';
  if (monthsOf(current.period) !== monthsOf(prior.period)) return 'Not compared: periods of different length.';
  if (current.filing === prior.filing && endOf(prior.period) === endOf(current.period)) return 'Not compared: the same date.';
  const broken = breaksBetween(itemSlug(current), prior.period, current.period)[0];
  return broken === undefined ? undefined : `Not compared across ${broken.name}.`;
}
