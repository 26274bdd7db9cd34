import { describe, expect, test } from 'vitest';
import { readIssuer } from '#collections/read-issuer.ts';
import { parseDecimal, sign } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import { isInstant, monthsOf, type Period, periodKey } from '#model/period.ts';
import { readArchive } from '#series/archive.ts';
import { dimensionKey } from '#series/fact-identity.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { saysTheSame } from '#series/says-the-same.ts';
import { basisAfter, basisDayOf } from '#series/share-basis.ts';
import { dividendsView } from '#views/announced/dividends-view.ts';
import { forecastsView } from '#views/announced/forecasts-view.ts';
import type { Figure } from '#views/figure.ts';
import { homeView } from '#views/home-view.ts';
import { itemSlugs, itemView } from '#views/item-view.ts';
import { comparePage, compareSlugs } from '#views/over-periods/compare-view.ts';
import { overPeriodsSlugs, statementOverPeriods } from '#views/over-periods/statement-over-periods.ts';
import { periodSlugs, periodView } from '#views/period-view.ts';
import { statementPaths, statementView } from '#views/statement-view.ts';
import { figuresIn } from './figures-in.ts';

/** Every movement that any page computes, tried against what must not be compared; written apart from the code that refuses it. */

const facts = new Map(readArchive().flatMap(({ filing }) => [...filing.factById]));

const shown: Readonly<Record<string, () => readonly Figure[]>> = {
  periods: () => periodSlugs().flatMap((slug) => figuresIn(periodView(slug))),
  statements: () => statementPaths().flatMap(({ period, statement }) => figuresIn(statementView(period, statement))),
  // A derived period is a difference of two lengths, and no movement.
  items: () => itemSlugs().flatMap((slug) => figuresIn([itemView(slug).series, itemView(slug).whys])),
  home: () => figuresIn(homeView()),
  comparisons: () => compareSlugs().flatMap((slug) => (slug.endsWith('-standards') ? [] : figuresIn(comparePage(slug)))),
  'statements over periods': () => overPeriodsSlugs().flatMap((slug) => figuresIn(statementOverPeriods(slug))),
  forecasts: () => figuresIn(forecastsView()),
  dividends: () => figuresIn(dividendsView()),
};

const growthOf = '(a − b) ÷ b, in per cent';
const startOf = (period: Period): string => (isInstant(period) ? period.instant : period.start);

/** Why a movement from one figure to another says something false; undefined where it does not. */
function faultOf(now: Fact, then: Fact, isRate: boolean): string | undefined {
  const isForecast = [now, then].some(({ dimensions }) => dimensions.scenario !== undefined);
  const factorOf = (fact: Fact): string => {
    const day = basisDayOf(fact);
    return day === 'mixed' ? fact.id : `${basisAfter(day).factor}`;
  };
  const bears = (fact: Fact): boolean => fact.unit === 'shares' || fact.unit.endsWith('/share');
  if (now.standard !== then.standard) return 'two standards';
  if (now.unit !== then.unit) return 'two units';
  if (monthsOf(now.period) !== monthsOf(then.period)) return 'two lengths';
  if ((bears(now) || bears(then)) && factorOf(now) !== factorOf(then)) return 'two share bases';
  if (isRate && sign(parseDecimal(now.value ?? '0') as never) * sign(parseDecimal(then.value ?? '0') as never) < 0) return 'two signs';
  if (isForecast) return undefined;
  if (now.filing !== then.filing && isRegrouped(now, then)) return 'two groupings of rows';
  const [earlier, later] = startOf(now.period) < startOf(then.period) ? [now, then] : [then, now];
  const broken = readIssuer().breaks.find(
    ({ effective, affects }) => affects.includes(itemOf(now)) && startOf(earlier.period) < effective && startOf(later.period) >= effective,
  );
  return broken && `across ${broken.name}`;
}

/** One of two documents states the other's period too, and there another value: what it states itself is not what the other means. */
function isRegrouped(now: Fact, then: Fact): boolean {
  const statedIn = (fact: Fact, filing: string) =>
    [...facts.values()].filter(
      (each) =>
        each.filing === filing &&
        itemOf(each) === itemOf(fact) &&
        each.kind === fact.kind &&
        each.statement === fact.statement &&
        each.unit === fact.unit &&
        each.standard === fact.standard &&
        dimensionKey(each.dimensions) === dimensionKey(fact.dimensions) &&
        periodKey(each.period) === periodKey(fact.period),
    );
  const differs = (fact: Fact, filing: string) => statedIn(fact, filing).some((each) => !saysTheSame(each, fact));
  return differs(now, then.filing) || differs(then, now.filing);
}

interface Movement {
  readonly figure: Figure;
  readonly now: Fact;
  readonly then: Fact;
}

function movementsIn(figures: readonly Figure[]): readonly Movement[] {
  return figures.flatMap((figure) => {
    const [now, then] = (figure.from ?? []).map((id) => facts.get(id));
    const isMovement = figure.formula === growthOf || figure.formula === 'a − b' || figure.formula === 'a − b, in points';
    // The rest of a year is a difference of two lengths, and says so in its column.
    const isForecast = now?.dimensions.scenario !== undefined;
    const isRest = isForecast && then && monthsOf(now.period) !== monthsOf(then.period) && figure.unit !== 'percent';
    return isMovement && now && then && !isRest ? [{ figure, now, then }] : [];
  });
}

describe.each(Object.keys(shown))('no false growth on %s', (place) => {
  const movements = movementsIn(shown[place]?.() ?? []);
  test('none across a standard, a unit, a length, a share basis, a sign or a break', () => {
    const faults = movements.flatMap(({ figure, now, then }) => {
      const fault = faultOf(now, then, figure.formula === growthOf);
      return fault === undefined ? [] : [`${fault}: ${figure.text} from ${now.id} and ${then.id}`];
    });
    expect(faults).toEqual([]);
  });
});

test('there are movements to try', () => {
  const counts = ['periods', 'statements', 'items', 'comparisons'].map((place) => movementsIn(shown[place]?.() ?? []).length);
  expect(Math.min(...counts)).toBeGreaterThan(100);
});

test('what is refused has its reason on the page: a break that touches a line is named below its table', () => {
  const unnamed = overPeriodsSlugs().flatMap((slug) =>
    statementOverPeriods(slug).blocks.flatMap(({ tables }) =>
      tables.flatMap((table) => {
        const touched = readIssuer().breaks.filter(({ affects, effective }) => {
          const cells = table.rows.flatMap(({ cells: own }) => own.flatMap(({ fact }) => facts.get(fact ?? '') ?? []));
          const own = cells.filter((fact) => affects.includes(itemOf(fact)));
          return own.some(({ period }) => startOf(period) < effective) && own.some(({ period }) => startOf(period) >= effective);
        });
        return touched
          .filter(({ name }) => !table.notes.some((note) => note.startsWith(name)))
          .map(({ name }) => `${slug} ${table.id}: ${name}`);
      }),
    ),
  );
  expect(unnamed).toEqual([]);
});

test('what a statement of one document does not compare has its reason below its table', () => {
  const notes = statementPaths().flatMap(({ period, statement }) =>
    statementView(period, statement).tables.flatMap((table) => table.notes.map((note) => `${period} ${table.id}: ${note}`)),
  );
  const leases = notes.filter((note) => note.includes('Not compared across IFRS 16 Leases'));
  expect(leases.filter((note) => note.startsWith('1h19 financial-position: ')).join()).toContain('Total assets');
  expect(leases.filter((note) => note.startsWith('1h19 cash-flows: ')).join()).toMatch(/: Depreciation and amortization; Sub total; /);
});

test('a table as printed whose figures are all of one other period is headed by that period', () => {
  const paid = statementView('1h19', 'dividends').tables.find(({ rows }) => rows.some(({ label }) => label.startsWith('June 28, 2018')));
  expect(paid?.periodText).toBe('Six months ended September 30, 2018');
  expect(statementView('1h23', 'targets').tables.map(({ periodText }) => periodText)).toEqual(['Year ending March 31, 2024']);
});
