import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { AccountingStandard, Fact, StatementSlug } from '#model/fact.ts';
import { isInstant, periodKey } from '#model/period.ts';
import { listDifferences } from '#series/differences.ts';
import { statementsHref } from '#site/links.ts';
import { periodReference } from '#views/build-references.ts';
import { absentFigure } from '#views/computed-figure.ts';
import { bracketNote, differenceOfPair, isBracketedOnce, type StandardPair } from '#views/differences/standard-pair.ts';
import type { Figure } from '#views/figure.ts';
import { itemLink } from '#views/item-link.ts';
import { plainColumn } from '#views/plain-column.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableRow } from '#views/table.ts';
import { isPrimary, primaryStatements, statementTitle } from '#views/tables/statement-titles.ts';
import type { StandardBridge } from './compare-pairs.ts';
import type { ComparePage } from './compare-view.ts';
import { labelOfLoneLine } from './label-of-line.ts';
import { figureIn } from './table-unit.ts';

const words = (text: string): Figure => ({ ...absentFigure, kind: 'text', text, spoken: text });

/** The lines that both standards have for the period, as rule F04 laid them side by side. */
function pairsOf({ period, standards: [first, second] }: StandardBridge): readonly StandardPair[] {
  const meant = new Set([periodKey(period.span), period.span.end]);
  return listDifferences().flatMap(({ kind, later, earlier }) => {
    const [left, right] = [later[0], earlier[0]];
    if (kind !== 'standard' || !left || !right || !meant.has(periodKey(left.period))) return [];
    const own = [left, right].find(({ standard }) => standard === first);
    const other = [left, right].find(({ standard }) => standard === second);
    return own && other ? [{ own, other }] : [];
  });
}

function tableOf(statement: StatementSlug, pairs: readonly StandardPair[], standards: readonly AccountingStandard[]): SeriesTable {
  const amounts = pairs.flatMap(({ own, other }) => [own, other]).filter(({ unit }) => unit.length === 3);
  const power = Math.max(0, ...amounts.map((fact) => printedPower(fact as Fact & Printing)));
  const [first = '', second = ''] = standards;
  const rows = pairs.map(({ own, other }, index): TableRow => {
    const href = itemLink(other);
    const unit = own.unit.length === 3 ? '' : ` (${formatUnit(own.unit)})`;
    return {
      key: `b${index}`,
      label: `${labelOfLoneLine(other)}${unit}`,
      depth: 0,
      role: 'item',
      isGrandTotal: false,
      cells: [figureIn(own, power), figureIn(other, power), differenceOfPair({ own, other }, power), words(own.label)],
      ...(href === undefined ? {} : { itemHref: href }),
    };
  });
  const hasOpposite = pairs.some(isBracketedOnce);
  return {
    id: `${statement}-bridge`,
    title: statementTitle(statement),
    periodText: '',
    unitText: formatUnitHeading(amounts[0]?.unit ?? '', power),
    columns: [
      plainColumn('own', first, 'amount'),
      plainColumn('other', second, 'amount'),
      plainColumn('difference', `${second} less ${first}`, 'change'),
      plainColumn('label', `Line under ${first}`, 'text'),
    ],
    rows,
    legend: [],
    notes: hasOpposite ? [bracketNote] : [],
  };
}

/** One period under two accounting standards, statement by statement. */
export function bridgePage(bridge: StandardBridge): ComparePage {
  const { slug, period, standards } = bridge;
  const pairs = [...pairsOf(bridge)].sort((left, right) => left.other.line - right.other.line || left.other.offset - right.other.offset);
  const sections = primaryStatements.flatMap((statement) => {
    const own = pairs.filter(({ other }) => other.statement === statement && Object.keys(other.dimensions).length === 0);
    const title = statementTitle(statement);
    return own.length === 0
      ? []
      : [{ slug: statement, title, href: statementsHref(statement), tables: [tableOf(statement, own, standards)] }];
  });
  const rest = pairs.filter(({ other }) => !isPrimary(other.statement) && other.table !== undefined && isInstant(other.period));
  const summary: ComparePage['sections'] =
    rest.length === 0
      ? []
      : [
          {
            slug: 'selected-financial-data',
            title: 'Balances',
            href: statementsHref('financial-position'),
            tables: [
              {
                ...tableOf(
                  'selected-financial-data',
                  rest.filter(({ other }) => other.unit.length === 3),
                  standards,
                ),
                title: 'Balances',
              },
            ],
          },
        ];
  return {
    slug,
    title: `${period.label} under ${standards.join(' and ')}`,
    description: `${period.label}, ${periodReference(period).words}, as reported under ${standards.join(' and ')}: the lines that both have, side by side with their difference. Figures under two standards are never compared; no percentage is shown.`,
    periods: [periodReference(period)],
    sections: [...sections, ...summary.filter(({ tables }) => tables.some(({ rows }) => rows.length > 0))],
  };
}
