import type { AccountingStandard, Fact } from '#model/fact.ts';
import { endOf, isInstant, monthsOf, type Period, periodKey } from '#model/period.ts';
import { issuersFilings } from './archive.ts';
import { mostPrecise } from './choose-printing.ts';
import { dimensionKey, isMovement, memberKey, membersOf } from './fact-identity.ts';
import { indexFacts } from './fact-index.ts';
import { usualMonths } from './periods.ts';
import { saysTheSame } from './says-the-same.ts';

/** A line item in one period, as the archive's documents state it. */
export interface ItemPoint {
  readonly period: Period;
  /** Every printing, oldest document first. */
  readonly printings: readonly Fact[];
  readonly latest: Fact;
  readonly first: Fact;
  /** Whether the latest document states another value than the first one. */
  readonly isRestated: boolean;
}

/** Values of a line item that can be compared with each other. */
export interface ItemSeriesFacts {
  readonly standard?: AccountingStandard;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit: string;
  /** Absent for balances. */
  readonly months?: number;
  /** Newest first. */
  readonly points: readonly ItemPoint[];
}

function groupBy(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

function pointOf(printings: readonly Fact[]): ItemPoint | undefined {
  const stated = printings.filter(({ value }) => value !== undefined);
  const [oldest, newest] = [stated[0], stated.at(-1)];
  const first = mostPrecise(stated.filter(({ filing }) => filing === oldest?.filing));
  const latest = mostPrecise(stated.filter(({ filing }) => filing === newest?.filing));
  if (!first || !latest) return undefined;
  return { period: first.period, printings: stated, first, latest, isRestated: !saysTheSame(first, latest) };
}

const lengthOf = (period: Period): string => (isInstant(period) ? 'instant' : `${monthsOf(period) ?? periodKey(period)}`);

function seriesOf(facts: readonly Fact[]): ItemSeriesFacts | undefined {
  const [any] = facts;
  if (!any) return undefined;
  const points = groupBy(facts, ({ period }) => periodKey(period))
    .flatMap((printings) => pointOf(printings) ?? [])
    .sort((left, right) => (endOf(left.period) < endOf(right.period) ? 1 : -1));
  const months = monthsOf(any.period);
  return points.length === 0
    ? undefined
    : {
        dimensions: membersOf(any),
        unit: any.unit,
        points,
        ...(any.standard === undefined ? {} : { standard: any.standard }),
        ...(months === undefined ? {} : { months }),
      };
}

/** The newest document's standard first, figures without dimensions first, the usual length of time first, then the fuller series. */
function byWeight(left: ItemSeriesFacts, right: ItemSeriesFacts): number {
  const newest = issuersFilings().at(-1)?.filing.document.metadata.standard?.value;
  const rank = ({ standard, dimensions }: ItemSeriesFacts): number =>
    (standard === newest ? 0 : 2) + (dimensionKey(dimensions) === '' ? 0 : 1);
  const months = usualMonths();
  const isUsual = (series: ItemSeriesFacts): number => (series.months === undefined || series.months === months ? 0 : 1);
  return rank(left) - rank(right) || isUsual(left) - isUsual(right) || right.points.length - left.points.length;
}

/** A line item's values, apart by accounting standard, dimensions, unit and length of time. */
export function itemSeries(item: string): readonly ItemSeriesFacts[] {
  const facts = (indexFacts().byItem.get(item) ?? []).filter((fact) => !isMovement(fact));
  const keyOf = (fact: Fact): string => [fact.standard ?? '', memberKey(membersOf(fact)), fact.unit, lengthOf(fact.period)].join('|');
  return groupBy(facts, keyOf)
    .flatMap((group) => seriesOf(group) ?? [])
    .sort(byWeight);
}
