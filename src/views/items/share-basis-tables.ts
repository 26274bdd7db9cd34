import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import { formatUnit } from '#format/format-unit.ts';
import type { Fact } from '#model/fact.ts';
import type { ItemPoint, ItemSeriesFacts } from '#series/item-series.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { commonPower, figureIn } from '#views/over-periods/table-unit.ts';
import type { SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';
import { type BasisRule, basisRuleOf, factorOf, figureOnBasis, quotientBehind } from './figure-on-basis.ts';
import { labelOfPeriod, lengthAndMembers } from './show-series.ts';

const column = (key: string, header: string, isCurrent = false, unitText = ''): TableColumn => ({
  key,
  header: [header],
  unitText,
  role: 'amount',
  isCurrent,
});

/** `1H30, six months ended September 30, 2030`; the date alone where no period ends on it. */
function rowLabel({ period }: ItemPoint): string {
  return [labelOfPeriod(period), formatPeriod(period)].filter((text) => text !== '').join(', ');
}

function row(point: ItemPoint, index: number, cells: readonly Figure[]): TableRow {
  return { key: `s${index}`, label: rowLabel(point), depth: 0, role: 'item', isGrandTotal: false, cells };
}

/** `× 4`: shares of today for each share of then; an amount per share is divided by it. */
function factorFigure(fact: Fact, by: '×' | '÷'): Figure {
  const factor = factorOf(fact);
  if (factor === undefined) return absentFigure;
  const spoken = by === '×' ? `times ${factor}` : `divided by ${factor}`;
  return { ...absentFigure, kind: 'text', text: `${by} ${factor}`, spoken };
}

type Body = Pick<SeriesTable, 'columns' | 'rows'>;

/** Beside the figure per share, what it is divided from; only for periods whose document prints both. */
function earningsBody({ points }: ItemSeriesFacts, rule: Extract<BasisRule, { kind: 'earnings' }>): Body {
  const behind = points.flatMap((point) => {
    const found = quotientBehind(point.latest, rule);
    return found ? [{ point, ...found }] : [];
  });
  const power = commonPower(behind.map(({ profit }) => profit));
  const profitUnit = formatUnit(behind[0]?.profit.unit ?? '', power);
  return {
    columns: [
      column('current', 'On the current share basis', true),
      column('printed', 'As printed'),
      column('profit', 'Profit', false, profitUnit),
      column('shares', 'Weighted shares'),
      column('factor', 'Factor'),
    ],
    rows: behind.map(({ point, profit, count }, index) =>
      row(point, index, [
        figureOnBasis(point.latest, rule),
        figureAsPrinted(point.latest),
        figureIn(profit, power),
        figureAsPrinted(count),
        factorFigure(count, '×'),
      ]),
    ),
  };
}

function plainBody({ points }: ItemSeriesFacts, rule: BasisRule): Body {
  const by = rule.kind === 'count' ? '×' : '÷';
  return {
    columns: [column('current', 'On the current share basis', true), column('printed', 'As printed'), column('factor', 'Factor')],
    rows: points.map((point, index) =>
      row(point, index, [figureOnBasis(point.latest, rule), figureAsPrinted(point.latest), factorFigure(point.latest, by)]),
    ),
  };
}

function ruleText({ kind }: BasisRule): string {
  switch (kind) {
    case 'count':
      return 'The printed number times the factor of the splits after it.';
    case 'declared':
      return 'A declared dividend is divided by the factor of the splits after it, exactly.';
    case 'earnings':
      return 'Profit divided by weighted shares times the factor of the splits after the document; a printed quotient is never divided.';
  }
}

/** `Two-for-one stock split, effective January 1, 2031 (factor 2)` */
function splitsText(): string {
  const splits = readIssuer().capitalActions.map(
    ({ text, effective, factor }) => `${text}, effective ${formatDate(effective)} (factor ${factor})`,
  );
  return `${splits.join('; ')}.`;
}

function mixedNotes({ points }: ItemSeriesFacts): readonly string[] {
  const mixed = points.filter(({ latest }) => factorOf(latest) === undefined).map(({ latest }) => latest.printed);
  return mixed.length === 0 ? [] : [`${mixed.join(', ')}: adds up figures before and after a split, as the document prints it.`];
}

/**
 * Figures per share and numbers of shares on the share basis of today, beside the printed ones, with factors and dates; none for a series
 * that is printed on it throughout.
 */
export function shareBasisTables(all: readonly ItemSeriesFacts[]): readonly SeriesTable[] {
  return all.flatMap((series, index) => {
    const rule = basisRuleOf(series);
    if (!rule || !series.points.some(({ latest }) => factorOf(latest) !== 1n)) return [];
    const body = rule.kind === 'earnings' ? earningsBody(series, rule) : plainBody(series, rule);
    if (body.rows.length === 0) return [];
    const { standard, unit } = series;
    const name = rule.kind === 'earnings' ? `${rule.label} on the current share basis` : 'On the current share basis';
    const table: SeriesTable = {
      id: `share-basis-${index + 1}`,
      title: [name, lengthAndMembers(series)].join(', '),
      periodText: '',
      unitText: formatUnit(unit),
      ...body,
      legend: [],
      notes: [ruleText(rule), splitsText(), ...mixedNotes(series)],
      ...(standard === undefined ? {} : { standard }),
    };
    return [table];
  });
}
