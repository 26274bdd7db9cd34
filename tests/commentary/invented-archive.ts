import type { Archive, FigureAnswer, Question } from '#commentary/archive.ts';
import { nearestNames } from '#diagnostics/nearest-names.ts';
import type { Fact } from '#model/fact.ts';
import type { IsoDate } from '#model/period.ts';
import type { Figure } from '#views/figure.ts';

interface Entry {
  readonly period: string;
  readonly of: string;
  readonly text: string;
  readonly unitText: string;
  readonly standard: string;
  readonly statement: string;
}

/** The filings of a company that does not exist, as a table: period, item, printed, unit, standard, statement. */
const entries: readonly Entry[] = [
  ['1h31', 'revenue', '2,050', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h30', 'revenue', '2,000', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h30', 'revenue', '1,990', 'JPY millions', 'US GAAP', 'profit-or-loss'],
  ['1h31', 'operating-profit', '120', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h30', 'operating-profit', '(30)', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h31', 'cost-of-sales', '(1,300)', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h30', 'cost-of-sales', '(1,250)', 'JPY millions', 'IFRS', 'profit-or-loss'],
  ['1h31', 'gross-profit-ratio', '36.6', '%', 'IFRS', 'operating-results'],
  ['1h30', 'gross-profit-ratio', '37.5', '%', 'IFRS', 'operating-results'],
  ['1h31', 'dividends-paid', '(1,234,567)', 'JPY thousands', 'IFRS', 'cash-flows'],
  ['1h30', 'dividends-paid', '(1,000,000)', 'JPY thousands', 'IFRS', 'cash-flows'],
  ['1h31', 'earnings-per-share', '12.30', 'JPY per share', 'IFRS', 'profit-or-loss'],
  ['1h31', 'goodwill', '77', 'JPY millions', 'IFRS', 'financial-position'],
].map(([period = '', of = '', text = '', unitText = '', standard = '', statement = '']) => ({
  period,
  of,
  text,
  unitText,
  standard,
  statement,
}));

/** Printed changes in per cent. */
const changes: Readonly<Record<string, string>> = { 'revenue@1h31': '2.6', 'cost-of-sales@1h31': '4.0', 'orders@1h31': '(7.1)' };

const powers: Readonly<Record<string, string>> = { 'JPY thousands': '000', 'JPY millions': '000000' };
const idOf = ({ period, of, standard }: Entry): string => `${period}-report#${of}@${standard}`;

function figureOf(entry: Entry): Figure {
  const { text, unitText } = entry;
  const isNegative = text.startsWith('(');
  const digits = text.replace(/[(),]/g, '');
  return {
    kind: 'value',
    text,
    spoken: isNegative ? `minus ${digits}` : text,
    value: `${isNegative ? '-' : ''}${digits}${powers[unitText] ?? ''}`,
    unit: unitText === '%' ? 'percent' : 'JPY',
    unitText,
    isNegative,
    basis: 'printed',
    fact: idOf(entry),
    href: `/documents/${entry.period}-report/#L7C2`,
  };
}

function factOf(entry: Entry): Fact {
  const { of, period, standard, statement } = entry;
  return { id: idOf(entry), label: of.replaceAll('-', ' '), filing: `${period}-report`, statement, standard } as Fact;
}

function findFigure({ of, period, standard, unit }: Question): FigureAnswer {
  const named = entries.filter((entry) => entry.period === period);
  const found = named.find((entry) => entry.of === of && entry.standard === standard);
  if (found === undefined) {
    const names = named.map((entry) => entry.of);
    if (names.includes(of))
      return { kind: 'missing', part: 'standard', message: `“${of}” of ${period} is not stated under ${standard}.`, nearest: [] };
    return { kind: 'missing', part: 'of', message: `There is no figure “${of}” of ${period}.`, nearest: nearestNames(of, names, 2) };
  }
  if (unit !== undefined && unit !== 'printed' && found.unitText !== `JPY ${unit}`) {
    return { kind: 'missing', part: 'unit', message: `“${of}” is not printed in ${unit}.`, nearest: [found.unitText.replace('JPY ', '')] };
  }
  return { kind: 'found', figure: figureOf(found), fact: factOf(found) };
}

const report = [
  '',
  '<u>Cost of sales</u> was JPY1,300 million. There was an “increase” in fuel costs, along with\tlonger routes.',
  '"We expect calm seas," said Ada Current, President of Ferry Lines.',
  '',
  'Revenue was JPY2,050 million.',
];

export const inventedArchive: Archive = {
  periods: ['1h30', '1h31', 'fy2030'],
  isWithheld: (period) => period === '1h32',
  pages: new Set(['', '1h30/', '1h31/', '1h31/cash-flows/', 'documents/', 'documents/1h31-report/', 'forecasts/', 'glossary/']),
  filings: ['1h30-report', '1h31-report', '1h31-supplement'],
  filingsOf: (period) => ({ '1h30': ['1h30-report'], '1h31': ['1h31-report'] })[period] ?? [],
  nameOf: (filing) => filing,
  standardOf: (period) => (period === '1h31' ? 'IFRS' : 'US GAAP'),
  yearBefore: (period) => (period === '1h31' ? '1h30' : undefined),
  linesOf: () => report,
  chartsOf: (period) => (period === '1h31' ? ['revenue-by-route', 'cash'] : []),
  statementsOf: () => ['cash-flows', 'profit-or-loss'],
  rowsOf: () => ['Revenue', 'Gross profit'],
  terms: new Map([
    ['Load factor', 'Load factor'],
    ['Occupancy', 'Load factor'],
  ]),
  findFigure,
  findPrintedRate: ({ of, period }) => {
    const text = changes[`${of}@${period}`];
    return text === undefined ? undefined : figureOf({ period, of, text, unitText: '%', standard: 'IFRS', statement: '' });
  },
  standingsOf: ({ figure, fact }) => [
    {
      standard: fact?.standard ?? '',
      unit: figure.unit,
      members: '',
      shares: '',
      filing: fact?.filing ?? '',
      start: '2030-04-01' as IsoDate,
      end: '2030-09-30' as IsoDate,
      months: 6,
      breaks: [],
    },
  ],
  namesOf: (period, printed) => entries.filter((entry) => entry.period === period && entry.text === printed).map((entry) => entry.of),
};
