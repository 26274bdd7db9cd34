import type { Ratio } from '#collections/ratio-schema.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { formatRange } from '#format/format-range.ts';
import { formatUnit, formatUnitHeading } from '#format/format-unit.ts';
import { type Printing, printedPower } from '#format/printed-value.ts';
import type { AccountingStandard, Fact } from '#model/fact.ts';
import { breaksBetween } from '#series/comparability.ts';
import { type Computation, quotient, shareInPercent, times } from '#series/computation.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { usualMonths } from '#series/periods.ts';
import { findRatio, type RatioValue, ratioUnit, ratioValues } from '#series/ratios.ts';
import { sumOfTerms } from '#series/terms-of-facts.ts';
import { dataHref, type Link, ratiosHref } from '#site/links.ts';
import { toFixedDecimal } from '#ties/rational.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { periodReference } from '#views/build-references.ts';
import { absentFigure } from '#views/computed-figure.ts';
import type { Figure } from '#views/figure.ts';
import { figureIn } from '#views/over-periods/table-unit.ts';
import type { SeriesBlock, SeriesTable } from '#views/series-table.ts';
import type { TableColumn, TableRow } from '#views/table.ts';

/** `/ratios/<ratio>/` */
export interface RatioView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The formula in words. */
  readonly formula: string;
  readonly note: string;
  readonly blocks: readonly SeriesBlock[];
  readonly file: Link;
}

/** `/ratios/` */
export interface RatiosView {
  readonly title: string;
  readonly description: string;
  readonly tables: readonly SeriesTable[];
  readonly file: Link;
}

/** Behind a figure, where the table does not say it. */
function unitTextOf(value: RatioValue): string {
  const unit = ratioUnit(value);
  if (value.ratio.as === 'amount') return '';
  return value.ratio.as === 'per-month' ? unit.replaceAll('/', ' per ') : formatUnit(unit);
}

/** The power of ten of the coarsest unit in which a figure of the formula is printed. */
function powerOf(value: RatioValue): number {
  return Math.max(0, ...[...value.of, ...value.per].map(({ fact }) => printedPower(fact as Fact & Printing)));
}

/** The value as it is known: one number, or both ends where rounding leaves more than one. */
export function ratioFigure(value: RatioValue, unitPower: number): Figure {
  const { interval, ratio } = value;
  const power = ratio.as === 'amount' ? unitPower : 0;
  const places = { amount: 0, 'per-month': 0, times: 2, percent: 1 }[ratio.as];
  const divisor = 10n ** BigInt(power);
  const middle = {
    numerator: interval.low.numerator * interval.high.denominator + interval.high.numerator * interval.low.denominator,
    denominator: 2n * interval.low.denominator * interval.high.denominator,
  };
  const [low, high] = [interval.low, interval.high].map(({ numerator, denominator }) =>
    toFixedDecimal({ numerator, denominator: denominator * divisor }, places),
  );
  const center = toFixedDecimal({ numerator: middle.numerator, denominator: middle.denominator * divisor }, places);
  // An amount adds whole display units: its middle is exact, and its ends are the rounding of its parts.
  const { text, spoken } = ratio.as === 'amount' ? formatRange(center, center) : formatRange(low ?? center, high ?? center);
  return {
    kind: 'value',
    text,
    spoken,
    unit: ratioUnit(value),
    unitText: unitTextOf(value),
    isNegative: text.startsWith('('),
    basis: 'computed',
    from: [...value.of, ...value.per].map(({ fact }) => fact.id),
    formula: computationOf(value).formula,
    range: '',
  };
}

/** The formula with letters for its figures. */
function computationOf({ of, per, ratio, period }: RatioValue): Computation {
  const top = sumOfTerms(of);
  const rate = per.length === 0 ? top : ratio.as === 'percent' ? shareInPercent(top, sumOfTerms(per)) : quotient(top, sumOfTerms(per));
  if (ratio.as === 'per-month') return times(rate, 1n, BigInt(period.months));
  return ratio.annualized ? times(rate, 12n, BigInt(period.months)) : rate;
}

/** `(Operating profit + Depreciation and amortization) / Revenues × 12 / months` */
function sayFormula({ of, per, annualized, as }: Ratio): string {
  const { measures } = readIssuer();
  const write = (names: readonly string[]): string =>
    names
      .map((name, index) => {
        const label = measures[name.replace(/^-/, '')]?.label ?? name;
        return name.startsWith('-') ? `− ${label}` : index === 0 ? label : `+ ${label}`;
      })
      .join(' ');
  const group = (names: readonly string[]): string => (names.length > 1 ? `(${write(names)})` : write(names));
  if (per.length === 0) return write(of);
  return `${group(of)} / ${group(per)}${annualized ? ' × 12 / months' : as === 'per-month' ? ' / months' : ''}${as === 'percent' ? ', in per cent' : ''}`;
}

const column = (key: string, header: readonly string[], isCurrent = false, unitText = ''): TableColumn => ({
  key,
  header,
  unitText,
  role: isCurrent ? 'rate' : 'amount',
  isCurrent,
});

function rowOf(value: RatioValue, power: number, hasPrinted: boolean): TableRow {
  const { period, of, per, printed } = value;
  const terms = [...of, ...per].map(({ fact }) => (fact.unit.length === 3 ? figureIn(fact, power) : figureAsPrinted(fact)));
  const stated = printed ? [figureAsPrinted(printed.fact)] : [absentFigure];
  return {
    key: period.slug,
    label: period.label,
    depth: 0,
    role: 'item',
    isGrandTotal: false,
    itemHref: periodReference(period).href,
    cells: [ratioFigure(value, power), ...terms, ...(hasPrinted ? stated : [])],
  };
}

function breakNotes(values: readonly RatioValue[]): readonly string[] {
  const [newest, oldest] = [values[0], values.at(-1)];
  if (!newest || !oldest) return [];
  const terms = [...newest.of, ...newest.per].map(({ fact }) => fact);
  const found = terms.flatMap((fact) => breaksBetween(itemOf(fact), oldest.period.span, newest.period.span));
  return [...new Set(found.map(({ text }) => text))];
}

function tableOf(ratio: Ratio, values: readonly RatioValue[], title: string): SeriesTable {
  const [newest] = values;
  const power = Math.max(0, ...values.map(powerOf));
  const hasPrinted = values.some(({ printed }) => printed !== undefined);
  const disagreeing = values.filter(({ printed }) => printed?.agrees === false);
  const terms = newest ? [...newest.of, ...newest.per] : [];
  return {
    id: `${ratio.id}-${values[0]?.period.months ?? 0}${newest?.standard ? `-${newest.standard.toLowerCase().replace(/[^a-z]+/g, '-')}` : ''}`,
    title,
    periodText: '',
    unitText: formatUnitHeading(terms[0]?.fact.unit ?? '', power),
    columns: [
      column('value', [ratio.label], true, newest ? unitTextOf(newest) : ''),
      ...terms.map(({ measure }, index) => column(`term-${index}`, [measure])),
      ...(hasPrinted ? [column('printed', ['As printed'], false, '%')] : []),
    ],
    rows: values.map((value) => rowOf(value, power, hasPrinted)),
    legend: [],
    notes: [
      ...breakNotes(values),
      ...disagreeing.map(({ period }) => `${period.label}: the printed ratio lies outside of what its figures allow.`),
    ],
    ...(newest?.standard === undefined ? {} : { standard: newest.standard }),
  };
}

const lengths: Readonly<Record<number, string>> = { 3: 'First quarters', 6: 'First halves', 9: 'Nine months', 12: 'Full years' };

/** One ratio over all periods: standards apart, periods of one length together. */
export function ratioView(id: string): RatioView {
  const ratio = findRatio(id);
  if (!ratio) throw new Error(`There is no ratio “${id}”.`);
  const byStandard = Map.groupBy(ratioValues(ratio), ({ standard }) => standard);
  const blocks = [...byStandard].map(([standard, values]): SeriesBlock => {
    const groups = [...Map.groupBy(values, ({ period }) => period.months)].sort(
      ([left, these], [right, those]) => Number(right === usualMonths()) - Number(left === usualMonths()) || those.length - these.length,
    );
    const tables = groups.map(([months, some]) => tableOf(ratio, some, lengths[months] ?? `${months} months`));
    return standard === undefined ? { tables } : { standard, tables };
  });
  return {
    id,
    title: ratio.label,
    description: `${ratio.label} in every period of this archive, with the figures that it is computed from.`,
    formula: sayFormula(ratio),
    note: ratio.note ?? '',
    blocks,
    file: { text: 'ratios.csv', href: dataHref('ratios.csv') },
  };
}

/** Ratios that at least one document has the figures for. */
export function ratioIds(): readonly string[] {
  return readIssuer()
    .ratios.filter((ratio) => ratioValues(ratio).length > 0)
    .map(({ id }) => id);
}

/** What breaks the comparison of ratios over the periods of one table, each with the ratios that it touches. */
function breaksOf(ratios: readonly { readonly ratio: Ratio; readonly values: readonly RatioValue[] }[]): readonly string[] {
  const said = ratios.flatMap(({ ratio, values }) => breakNotes(values).map((text) => ({ text, label: ratio.label })));
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, all]) => `${all.map(({ label }) => label).join(', ')}: ${text}`);
}

/** All ratios in the periods of the usual length, newest first, under one standard. */
function overview(standard: AccountingStandard | undefined): SeriesTable | undefined {
  const ratios = readIssuer().ratios.map((ratio) => ({
    ratio,
    values: ratioValues(ratio).filter((value) => value.standard === standard && value.period.months === usualMonths()),
  }));
  const stated = ratios.filter(({ values }) => values.length > 0);
  const periods = new Map(stated.flatMap(({ values }) => values.map(({ period }) => [period.slug, period] as const)));
  const ordered = [...periods.values()].sort((left, right) => (left.span.end < right.span.end ? 1 : -1));
  if (ordered.length === 0) return undefined;
  const rows = stated.map(({ ratio, values }): TableRow => {
    const figures = ordered.map((period) => values.find((value) => value.period.slug === period.slug));
    const power = Math.max(0, ...values.map(powerOf));
    const [any] = values;
    const money = formatUnit(any?.of[0]?.fact.unit ?? '', ratio.as === 'amount' ? power : 0);
    const unit = ratio.as === 'amount' || ratio.as === 'per-month' ? money : any ? unitTextOf(any) : '';
    return {
      key: ratio.id,
      label: `${ratio.label} (${unit})`,
      depth: 0,
      role: 'item',
      isGrandTotal: false,
      itemHref: ratiosHref(ratio.id),
      cells: figures.map((value) => (value ? ratioFigure(value, power) : absentFigure)),
    };
  });
  return {
    id: `ratios${standard ? `-${standard.toLowerCase().replace(/[^a-z]+/g, '-')}` : ''}`,
    title: lengths[usualMonths()] ?? 'Ratios',
    periodText: '',
    unitText: '',
    columns: ordered.map((period) => column(period.slug, [period.label])),
    rows,
    legend: [],
    notes: ['Two numbers in one cell: rounding of the figures leaves both possible.', ...breaksOf(stated)],
    ...(standard === undefined ? {} : { standard }),
  };
}

export function ratiosView(): RatiosView {
  const standards = new Set(readIssuer().ratios.flatMap((ratio) => ratioValues(ratio).map(({ standard }) => standard)));
  return {
    title: 'Ratios',
    description:
      'Computed from figures that agree with another printed one, each with its formula, its figures and what rounding leaves open.',
    tables: [...standards].flatMap((standard) => overview(standard) ?? []),
    file: { text: 'ratios.csv', href: dataHref('ratios.csv') },
  };
}
