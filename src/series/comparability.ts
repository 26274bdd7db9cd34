import { type Decimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { endOf, type IsoDate, isInstant, monthsOf, type Period } from '#model/period.ts';
import { type Reckoned, refusalOverTime, type Standing } from './basis.ts';
import { memberKey, membersOf } from './fact-identity.ts';
import { itemOf, tiedSince } from './item-of-fact.ts';
import { presentationOf } from './presentations.ts';
import { basisAfter, basisDayOf } from './share-basis.ts';
import { statedBreaks } from './stated-items.ts';

const beginOf = (period: Period): IsoDate => (isInstant(period) ? period.instant : period.start);

const breaksOf = (item: string) => statedBreaks().filter(({ affects }) => affects.includes(item));

/** The breaks of the issuer's series that lie between two periods and touch an item. */
export function breaksBetween(item: string, earlier: Period, later: Period) {
  return breaksOf(item).filter(({ effective }) => beginOf(earlier) < effective && beginOf(later) >= effective);
}

/** A place on an axis of time: the period that stands there, and the figures that are shown of it. */
export interface PlaceInTime {
  readonly period: Period;
  readonly facts: readonly Fact[];
}

/** Before which places the rows of a line item are grouped otherwise than at the place before. */
function regroupedAlong(places: readonly PlaceInTime[]): readonly number[] {
  const known = new Map<string, string>();
  return places.flatMap(({ facts }, slot) => {
    const isOther = facts.some((fact) => (known.get(itemOf(fact)) ?? presentationOf(fact)) !== presentationOf(fact));
    for (const fact of facts) known.set(itemOf(fact), presentationOf(fact));
    return isOther ? [slot] : [];
  });
}

/** Before which of several places, oldest first, a series breaks: a rule that touches its line items changes, or its rows are regrouped. */
export function breaksAlong(places: readonly PlaceInTime[]): readonly { readonly slot: number; readonly name: string }[] {
  const rules = statedBreaks().flatMap(({ effective, name, affects }) => {
    const slot = places.findIndex(({ period }) => beginOf(period) >= effective);
    const isTouched = ({ facts }: PlaceInTime): boolean => facts.some((fact) => affects.includes(itemOf(fact)));
    return slot > 0 && places.slice(0, slot).some(isTouched) && places.slice(slot).some(isTouched) ? [{ slot, name }] : [];
  });
  return [...rules, ...regroupedAlong(places).map((slot) => ({ slot, name: 'Rows grouped otherwise' }))];
}

function sharesOf(fact: Fact): string {
  if (!fact.unit.includes('/share') && fact.unit !== 'shares') return '';
  const day = basisDayOf(fact);
  return day === 'mixed' ? `mixed ${fact.id}` : `${basisAfter(day).factor}`;
}

/** What a fact is measured on, and where it stands in time. */
export function standingOf(fact: Fact): Standing {
  const months = monthsOf(fact.period);
  const presentation = presentationOf(fact);
  const since = tiedSince(fact);
  return {
    standard: fact.standard ?? '',
    unit: fact.unit,
    members: memberKey(membersOf(fact)),
    shares: sharesOf(fact),
    filing: fact.filing,
    start: beginOf(fact.period),
    end: endOf(fact.period),
    breaks: breaksOf(itemOf(fact)).map(({ name, effective }) => ({ name, effective })),
    ...(presentation === '' ? {} : { presentation }),
    ...(since === undefined ? {} : { tiedSince: since }),
    ...(months === undefined ? {} : { months }),
  };
}

/** A fact as a number on its basis; undefined where it has no value. */
export function reckon(fact: Fact): Reckoned | undefined {
  const value = parseDecimal(fact.value ?? '');
  return value && { value, from: [standingOf(fact)] };
}

/** A number computed from facts. */
export function reckonFrom(value: Decimal, from: readonly Fact[]): Reckoned {
  return { value, from: from.map(standingOf) };
}

/** Why two figures must not be compared, as one sentence; undefined where they may. */
export function whyNotComparable(current: Fact, prior: Fact): string | undefined {
  return refusalOverTime(standingOf(current), standingOf(prior));
}
