import { type Decimal, formatDecimal, negate, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { dayAfter, type IsoDate, isInstant, type Period } from '#model/period.ts';
import { byPrecision } from '#series/choose-printing.ts';
import { isMovement } from '#series/fact-identity.ts';
import { saysTheSame } from '#series/says-the-same.ts';
import { axesOf } from './xbrl-axes.ts';
import { turnSigns } from './xbrl-signs.ts';

/** A fact of xBRL-JSON. A nil has no decimals. */
export interface XbrlFact {
  readonly value: string | null;
  readonly decimals?: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Why facts are no part of the file, and how many of each. */
export const omissions = [
  'a change against another period',
  'no concept',
  'a concept of the issuer’s own',
  'a unit that XBRL has no name for',
  'an amount below zero whose balance is not known',
  'printed with values that contradict each other',
  'printed a second time',
] as const;
export type Omission = (typeof omissions)[number];

const units: Readonly<Record<string, string>> = { shares: 'xbrli:shares', percent: '' };

/** `iso4217:JPY`, `iso4217:JPY/xbrli:shares`; empty for a pure number; undefined where there is none. */
function unitOf(unit: string): string | undefined {
  const known = units[unit];
  if (known !== undefined) return known;
  const match = /^([A-Z]{3})(\/share)?$/.exec(unit);
  return match ? `iso4217:${match[1]}${match[2] === undefined ? '' : '/xbrli:shares'}` : undefined;
}

const midnight = (date: IsoDate): string => `${date}T00:00:00`;

/** The midnight at which a day ends is that of the next day. */
function periodOf(period: Period): string {
  return isInstant(period) ? midnight(dayAfter(period.instant)) : `${midnight(period.start)}/${midnight(dayAfter(period.end))}`;
}

function reasonToOmit(fact: Fact, isTurned: boolean | undefined): Omission | undefined {
  if (isMovement(fact)) return 'a change against another period';
  if (fact.concept === undefined) return 'no concept';
  if (fact.concept.startsWith('issuer:')) return 'a concept of the issuer’s own';
  if (unitOf(fact.unit) === undefined) return 'a unit that XBRL has no name for';
  return isTurned === undefined ? 'an amount below zero whose balance is not known' : undefined;
}

function write(fact: Fact, entity: string, isTurned: boolean): XbrlFact {
  const unit = unitOf(fact.unit) ?? '';
  const isPercent = fact.unit === 'percent';
  const dimensions = {
    concept: fact.concept ?? '',
    entity,
    period: periodOf(fact.period),
    ...(unit === '' ? {} : { unit }),
    ...axesOf(fact),
  };
  const number = fact.value === undefined ? undefined : parseDecimal(fact.value);
  if (!number) return { value: null, dimensions };
  const turned: Decimal = isTurned ? negate(number) : number;
  const value = formatDecimal(isPercent ? scale(turned, -2) : turned);
  return { value, decimals: fact.decimals + (isPercent ? 2 : 0), dimensions };
}

/** Facts as xBRL-JSON has them by id, each once and with the sign of its concept, and what was left out. */
export function xbrlFacts(facts: readonly Fact[], entity: string) {
  const isTurned = turnSigns(facts.filter(({ concept, kind }) => concept !== undefined && kind !== 'percent-change' && kind !== 'change'));
  const left = new Map<Omission, number>();
  const omit = (reason: Omission): void => void left.set(reason, (left.get(reason) ?? 0) + 1);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const reason = reasonToOmit(fact, isTurned(fact));
    if (reason !== undefined) omit(reason);
    else {
      const key = JSON.stringify([fact.concept, periodOf(fact.period), fact.unit, axesOf(fact)]);
      groups.set(key, [...(groups.get(key) ?? []), fact]);
    }
  }
  const written = [...groups.values()].flatMap((printings): readonly (readonly [string, XbrlFact])[] => {
    const [best, ...others] = [...printings].sort(byPrecision);
    if (!best) return [];
    const sized = (fact: Fact): Fact => ({ ...fact, ...(fact.value === undefined ? {} : { value: fact.value.replace('-', '') }) });
    const areOne = others.every((other) => saysTheSame(sized(best), sized(other)));
    for (const _ of areOne ? others : printings) omit(areOne ? 'printed a second time' : 'printed with values that contradict each other');
    return areOne ? [[best.id, write(best, entity, isTurned(best) === true)]] : [];
  });
  return { facts: written, left };
}
