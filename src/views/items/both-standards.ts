import { formatPeriod } from '#format/format-period.ts';
import { formatUnitHeading } from '#format/format-unit.ts';
import type { AccountingStandard } from '#model/fact.ts';
import { endOf, periodKey } from '#model/period.ts';
import { memberKey } from '#series/fact-identity.ts';
import type { ItemPoint, ItemSeriesFacts } from '#series/item-series.ts';
import { absentFigure } from '#views/computed-figure.ts';
import { bracketNote, differenceOfPair, isBracketedOnce, type StandardPair } from '#views/differences/standard-pair.ts';
import { commonPower, figureIn } from '#views/over-periods/table-unit.ts';
import { plainColumn } from '#views/plain-column.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableRow } from '#views/table.ts';
import { labelOfPeriod } from './show-series.ts';

type Known = ItemSeriesFacts & { readonly standard: AccountingStandard };
type Shared = StandardPair & { readonly point: ItemPoint };

/** The periods that both series state, newest first. */
function shared(earlier: Known, later: Known): readonly Shared[] {
  return later.points.flatMap((point) => {
    const like = earlier.points.find(({ period }) => periodKey(period) === periodKey(point.period));
    return like ? [{ point, own: like.latest, other: point.latest }] : [];
  });
}

/** `1H30, six months ended September 30, 2030` */
function labelOf({ point: { period } }: Shared): string {
  return [labelOfPeriod(period), formatPeriod(period)].filter((text) => text !== '').join(', ');
}

/** Two series that differ in nothing but their accounting standard; the newest document's standard comes first in the list. */
function pairsOf(all: readonly ItemSeriesFacts[]): readonly { readonly later: Known; readonly rows: readonly Shared[] }[] {
  const known = all.filter((series): series is Known => series.standard !== undefined);
  return known.flatMap((later, index) =>
    known.slice(index + 1).flatMap((earlier) => {
      const isLike =
        earlier.standard !== later.standard &&
        earlier.unit === later.unit &&
        earlier.months === later.months &&
        memberKey(earlier.dimensions) === memberKey(later.dimensions);
      const rows = isLike ? shared(earlier, later) : [];
      return rows.length > 0 ? [{ later, rows }] : [];
    }),
  );
}

/** Periods of a line item that documents state under two accounting standards, side by side with their difference; none where none does. */
export function bothStandards(all: readonly ItemSeriesFacts[]): readonly SeriesTable[] {
  const groups = Map.groupBy(pairsOf(all), ({ later, rows }) =>
    [later.unit, memberKey(later.dimensions), rows[0]?.own.standard, later.standard].join('|'),
  );
  return [...groups.values()].flatMap((group, index) => {
    const pairs = group.flatMap(({ rows }) => rows).toSorted((left, right) => (endOf(left.own.period) < endOf(right.own.period) ? 1 : -1));
    const [first] = pairs;
    if (!first) return [];
    const { own, other } = first;
    const [before, since] = [own.standard ?? '', other.standard ?? ''];
    const power = commonPower(pairs.flatMap((pair) => [pair.own, pair.other]));
    const members = Object.entries(group[0]?.later.dimensions ?? {}).map(([axis, member]) => `${axis}: ${member}`);
    const rows = pairs.map((pair, place): TableRow => {
      const cells = [figureIn(pair.own, power), figureIn(pair.other, power), differenceOfPair(pair, power)];
      return {
        key: `s${place}`,
        label: labelOf(pair),
        depth: 0,
        role: 'item',
        isGrandTotal: false,
        cells: cells.map((cell) => cell ?? absentFigure),
      };
    });
    return [
      {
        id: `standards-${index + 1}`,
        title: [`${before} and ${since}`, ...members].join(', '),
        periodText: '',
        unitText: formatUnitHeading(own.unit, power),
        columns: [
          plainColumn('own', before, 'amount'),
          plainColumn('other', since, 'amount', true),
          plainColumn('difference', `${since} less ${before}`, 'change'),
        ],
        rows,
        legend: [],
        notes: [
          'Two standards may measure and delimit a line differently. The difference is no change over time; nothing is computed across it.',
          ...(pairs.some(isBracketedOnce) ? [bracketNote] : []),
        ],
      },
    ];
  });
}
