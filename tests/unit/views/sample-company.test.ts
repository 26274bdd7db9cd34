import { describe, expect, test } from 'vitest';
import { readIssuer } from '#collections/read-issuer.ts';
import type { ChartSpec } from '#model/chart-spec.ts';
import { statementSlugs } from '#model/fact.ts';
import { measureValue } from '#series/measure-value.ts';
import { listPeriods } from '#series/periods.ts';
import { speakLatest } from '#series/select-facts.ts';
import { dividendsView } from '#views/announced/dividends-view.ts';
import { chartsOfPeriod, homeCharts, trendOfArchive } from '#views/charts/choose-charts.ts';
import { figureOfMeasure } from '#views/figure-of-measure.ts';
import { itemView } from '#views/item-view.ts';
import { ordersTable } from '#views/orders-table.ts';
import { statementOverPeriods } from '#views/over-periods/statement-over-periods.ts';
import { pageTables } from '#views/page-tables.ts';

/** What an analyst would look up first, written down from the five documents by hand: each value is a promise of the content. */

/** A measure of issuer.yaml in one period, as the newest document states it, in the unit of the pages. */
function shownOf(key: string, slug: string): string {
  const measure = readIssuer().measures[key];
  const period = listPeriods().find((each) => each.slug === slug);
  if (!measure || !period) throw new Error(`There is no ${key} of ${slug}.`);
  return figureOfMeasure(measureValue(measure, speakLatest(period.span)), measure.unit).text;
}

describe('key figures of 1H20 and of 1H19', () => {
  test.each([
    ['revenue', '101,665', '99,220'],
    ['recurring-revenue', '87,251', '83,366'],
    ['network-services-gross-profit', '12,208', '10,051'],
    ['network-services-gross-profit-ratio', '19.7', '16.4'],
    ['operating-profit', '5,239', '3,352'],
    ['operating-margin', '5.2', '3.4'],
    ['profit', '2,770', '1,756'],
    ['order-backlog', '60,988', '51,550'],
    ['operating-cash-flow', '21,498', '13,394'],
    ['free-cash-flow', '14,951', '9,306'],
  ])('%s: %s after %s', (key, current, prior) => expect([shownOf(key, '1h20'), shownOf(key, '1h19')]).toEqual([current, prior]));

  test('all of them are key figures of the content', () => {
    const named = [
      'revenue',
      'recurring-revenue',
      'network-services-gross-profit',
      'network-services-gross-profit-ratio',
      'operating-profit',
    ];
    const more = ['operating-margin', 'profit', 'eps', 'order-backlog', 'operating-cash-flow', 'free-cash-flow'];
    expect(readIssuer().keyFigures).toEqual(expect.arrayContaining([...named, ...more]));
  });
});

test.each([
  ['1h19', '9.74'],
  ['1h20', '15.36'],
  ['1h22', '47.81'],
  ['1h23', '46.78'],
])('basic earnings per share of %s on the current share basis: %s', (slug, expected) => expect(shownOf('eps', slug)).toBe(expected));

test('basic earnings per share of 1H18 under IFRS on the current share basis: 11.62, printed 46.48', () => {
  const rows = itemView('basic-earnings-loss-per-share').computed[0]?.rows ?? [];
  const cells = rows.find(({ label }) => label.startsWith('1H18'))?.cells.map(({ text }) => text);
  expect(cells?.slice(0, 2)).toEqual(['11.62', '46.48']);
});

/** The texts of a chart: a row for each series or step. */
function textsOf(chart: ChartSpec | undefined): Readonly<Record<string, readonly string[]>> {
  switch (chart?.kind) {
    case undefined:
      return {};
    case 'bars':
      return Object.fromEntries(
        [...chart.series, ...(chart.total ? [chart.total] : [])].map(({ name, data }) => [name, data.map(({ text }) => text)]),
      );
    case 'panels':
      return Object.fromEntries(
        [...chart.amounts.series, ...chart.ratios.series].map(({ name, data }) => [name, data.map(({ text }) => text)]),
      );
    case 'multiples':
      return Object.fromEntries(chart.multiples.map(({ name, data }) => [name, data.map(({ text }) => text)]));
    case 'sides':
      return Object.fromEntries(
        chart.sides.flatMap(({ parts, total }) => [...parts, total]).map(({ label, datum }) => [label, [datum.text]]),
      );
    case 'waterfall':
      return Object.fromEntries(chart.steps.map(({ label, datum }) => [label, [datum.text]]));
  }
}

const homeChart = (id: string) => homeCharts().find((chart) => chart.id === id);
const periodChart = (slug: string, id: string) =>
  listPeriods()
    .filter((period) => period.slug === slug)
    .flatMap(chartsOfPeriod)
    .find((chart) => chart.id === id);

describe('charts', () => {
  test('revenues by service: US GAAP apart, a gap at 1H21', () => {
    const chart = homeChart('revenue-by-service');
    expect(chart?.kind === 'bars' && chart.periods.map(({ label, standard }) => `${label} ${standard ?? ''}`)).toEqual([
      '1H17 US GAAP',
      '1H18 IFRS',
      '1H19 IFRS',
      '1H20 IFRS',
      '1H21 ',
      '1H22 IFRS',
      '1H23 IFRS',
    ]);
    expect(textsOf(chart)).toEqual({
      'Network services': ['52,285', '58,158', '61,204', '62,104', '', '67,707', '73,981'],
      'Systems integration': ['26,999', '30,995', '35,916', '38,167', '', '52,846', '52,750'],
      'Equipment sales': ['1,660', '', '', '', '', '', ''],
      'ATM operation': ['2,044', '2,071', '2,100', '1,394', '', '1,409', '1,467'],
      Revenues: ['82,988', '91,224', '99,220', '101,665', '', '121,962', '128,198'],
    });
  });

  test('operating profit and operating margin', () => {
    expect(textsOf(homeChart('operating-profit'))).toEqual({
      'Operating profit': ['2,316', '3,285', '3,352', '5,239', '', '11,173', '12,080'],
      'Operating margin': ['2.8', '3.6', '3.4', '5.2', '', '9.2', '9.4'],
    });
  });

  test('gross profit ratio by service', () => {
    expect(textsOf(periodChart('1h23', 'gross-profit-ratios'))).toEqual({
      'Network services': ['17.7', '16.6', '16.4', '19.7', '', '26.4', '28.3'],
      'Systems integration': ['10.3', '11.9', '11.6', '12.5', '', '15.1', '14.4'],
      'ATM operation': ['41.3', '43.6', '46.4', '33.7', '', '42.4', '45.5'],
    });
  });

  test('bridge of operating profit, 1H22 to 1H23', () => {
    expect(textsOf(periodChart('1h23', 'operating-profit-bridge'))).toEqual({
      'Year before': ['11,173'],
      'Network services': ['3,039'],
      'Systems integration': ['(411)'],
      'ATM operation': ['70'],
      'SG&A, R&D, other': ['(1,791)'],
      'This year': ['12,080'],
    });
  });

  test('network services revenue by line', () => {
    expect(textsOf(homeChart('network-services-revenue'))).toEqual({
      'Connectivity, enterprise': ['13,266', '15,955', '18,075', '19,650', '', '19,269', '21,966'],
      'Connectivity, consumer': ['12,352', '12,585', '12,997', '12,885', '', '12,453', '12,269'],
      'WAN services': ['14,083', '15,473', '14,342', '12,336', '', '13,516', '14,120'],
      'Outsourcing services': ['12,584', '14,145', '15,790', '17,233', '', '22,469', '25,626'],
      'Network services': ['52,285', '58,158', '61,204', '62,104', '', '67,707', '73,981'],
    });
  });

  test('orders, revenues and backlog of systems integration', () => {
    expect(textsOf(periodChart('1h23', 'orders-and-backlog'))).toEqual({
      'Orders received': ['32,246', '34,928', '36,351', '43,291', '', '60,992', '72,128'],
      'Systems integration': ['26,999', '30,995', '35,916', '38,167', '', '52,846', '52,750'],
      'Order backlog': ['45,088', '50,529', '51,550', '60,988', '', '80,937', '102,135'],
    });
  });

  test('systems construction and operation apart', () => {
    expect(textsOf(homeChart('construction-and-operation'))).toEqual({
      'Orders received, systems construction': ['13,543', '14,694', '14,610', '15,159', '', '21,670', '30,440'],
      'Revenues, systems construction': ['8,808', '10,790', '13,754', '13,020', '', '19,549', '17,987'],
      'Order backlog, systems construction': ['10,254', '10,969', '8,696', '9,646', '', '14,572', '26,252'],
      'Orders received, operation and maintenance': ['18,703', '20,234', '21,741', '28,131', '', '39,322', '41,688'],
      'Revenues, operation and maintenance': ['18,191', '20,205', '22,162', '25,147', '', '33,297', '34,763'],
      'Order backlog, operation and maintenance': ['34,834', '39,559', '42,853', '51,341', '', '66,365', '75,883'],
    });
  });

  test('cash from March to September 2023', () => {
    expect(textsOf(periodChart('1h23', 'cash-flow'))).toEqual({
      Opening: ['42,472'],
      'Operating activities': ['16,051'],
      'Investing activities': ['(9,066)'],
      'Financing activities': ['(7,844)'],
      'Exchange rates': ['974'],
      Closing: ['42,587'],
    });
  });

  test('contracts and bandwidth', () => {
    expect(textsOf(homeChart('contracts-and-bandwidth'))).toEqual({
      Enterprise: ['1,095,677', '1,561,978', '1,827,220', '2,180,704', '', '2,627,001', '3,278,337'],
      Consumer: ['1,419,329', '1,395,648', '1,408,665', '1,384,933', '', '1,518,130', '1,560,307'],
      Bandwidth: ['2,932.5', '3,548.0', '4,454.0', '5,869.0', '', '7,729.1', '9,429.3'],
    });
  });

  test('earnings and dividends per share on the current share basis', () => {
    expect(textsOf(homeChart('earnings-per-share'))).toEqual({ EPS: ['8.25', '11.62', '9.74', '15.36', '', '47.81', '46.78'] });
    expect(textsOf(dividendsView().chart).Year).toEqual(['6.75', '6.75', '6.75', '10.25', '', '29.255', '34.36']);
  });
});

describe('joins that a person stated', () => {
  test.each(['enterprise-mobile-services-revenue', 'enterprise-mobile-services-subscriptions'])('%s: renamed, one line item', (slug) => {
    const { label, alsoPrintedAs, join, series } = itemView(slug);
    expect(label).toBe('Enterprise mobile services (IoT usages etc.)');
    expect(alsoPrintedAs).toContain('Others');
    expect(join?.stated).toBe('November 20, 2026');
    expect(join?.place.href).toMatch(/2023-11-06-1h23-earnings-release\/#L1(01|17)$/);
    const documents = series[0]?.rows.map(({ latestDocument }) => latestDocument.name) ?? [];
    expect(documents).toEqual(expect.arrayContaining(['1H23 earnings release', '1H20 earnings release']));
  });

  test('the total that statements label “Other comprehensive income” is named for what it is, and as filed', () => {
    const { label, alsoPrintedAs } = itemView('comprehensive-income');
    expect([label, alsoPrintedAs.includes('Other comprehensive income')]).toEqual(['Total comprehensive income', true]);
    const labels = statementOverPeriods('comprehensive-income').blocks.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.filter(({ role }) => role !== 'section').map((row) => row.label)),
    );
    expect(labels).toContain('Total comprehensive income (as filed: Other comprehensive income)');
    expect(labels).not.toContain('Other comprehensive income');
  });

  test('equipment sales were shown apart under US GAAP', () => {
    expect(itemView('systems-integration-revenue').join?.text).toMatch(/^Under IFRS including equipment sales; under US GAAP, up to 1H18/);
    expect(itemView('equipment-sales-revenue').series.map(({ standard }) => standard)).not.toContain('IFRS');
  });
});

describe('what IFRS 16 touches is not compared across it', () => {
  const changesAcross = (slug: string) => {
    const rows = itemView(slug).series.find(({ standard }) => standard === 'IFRS')?.rows ?? [];
    return rows.filter(({ periodLabel }) => ['1H19', 'FY2019', '1Q19', '2Q19'].includes(periodLabel)).map(({ change }) => change.text);
  };
  test.each([
    'owners-equity-ratio',
    'assets',
    'equity-and-liabilities',
    'noncurrent-liabilities',
    'adjustments-for-depreciation-and-amortisation-expense',
    'cash-flows-from-used-in-operating-activities',
    'cash-flows-from-used-in-financing-activities',
  ])('%s', (slug) => {
    const changes = changesAcross(slug);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((text) => text !== '')).toEqual([]);
  });

  test('its chart draws the break, and says nothing of a way across it', () => {
    const { chart } = itemView('assets');
    expect(chart?.kind === 'bars' && chart.series[0]?.breaks).toEqual([{ slot: 1, name: 'IFRS 16 Leases' }]);
    const trend = trendOfArchive();
    const panels = trend?.kind === 'multiples' ? trend.multiples : [];
    expect(panels.filter(({ breaks }) => breaks !== undefined).map(({ name }) => name)).toEqual(['Operating activities']);
  });

  test('revenues and profit are compared', () => {
    expect(changesAcross('revenue').filter((text) => text !== '')).not.toEqual([]);
  });
});

test('1H23 from profit to cash, and what stands in its statement of financial position', () => {
  expect(textsOf(periodChart('1h23', 'profit-to-cash'))).toEqual({
    'Profit before tax': ['12,552'],
    'Depreciation and amortization': ['14,598'],
    'Income taxes paid': ['(4,342)'],
    'Working capital and all else': ['(6,757)'],
    'Cash from operations': ['16,051'],
  });
  expect(textsOf(periodChart('1h23', 'balance-sheet'))).toEqual({
    'Non-current assets': ['147,046'],
    'Current assets': ['112,062'],
    'Total assets': ['259,108'],
    'Total equity': ['116,565'],
    'Non-current liabilities': ['49,775'],
    'Current liabilities': ['92,768'],
    'Total liabilities and equity': ['259,108'],
  });
});

describe('the cash flow of 1H19 that the 1H20 release groups otherwise', () => {
  const view = itemView('adjustments-for-decrease-increase-in-trade-account-receivable');
  const half = view.series[0]?.rows.map(({ periodLabel, latest, firstSeen, change }) => [
    periodLabel,
    latest.text,
    firstSeen?.text,
    change.text,
  ]);

  test('both values stay, and nothing is compared across the change', () => {
    // 4,055 are trade receivables alone, 1,880 are trade receivables and contract assets.
    expect(half).toContainEqual(['1H19', '4,055', '3,127', '']);
    expect(half).toContainEqual(['1H20', '4,394', undefined, '340']);
    const bars = view.chart?.kind === 'bars' ? view.chart : undefined;
    const breaks = bars?.series[0]?.breaks?.map(({ slot, name }) => [bars.periods[slot]?.label, name]);
    expect(breaks).toEqual([['1H19', 'Rows grouped otherwise']]);
  });

  test('the page says why, with the rows of the group and their places', () => {
    expect(view.differences.map(({ text }) => text)).toEqual([
      'six months ended September 30, 2019: Presented otherwise in the 1H20 earnings release: Decrease (increase) in trade receivables; Decrease (increase) in contract assets; the sum of these rows is the same, and so are all totals.',
    ]);
    expect(view.differences[0]?.places.map(({ text }) => text)).toEqual([
      'line 462: 4,054,551',
      'line 465: (927,948)',
      'line 788: 3,126,603',
      'F02',
    ]);
  });

  test('a quarter is derived only from figures that are grouped alike', () => {
    const labels = view.computed.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels).toEqual(['2Q20, three months ended September 30, 2020', '2Q19, three months ended September 30, 2019']);
  });

  test('a total that holds the group is compared', () => {
    const rows = itemView('cash-flows-from-used-in-operating-activities').series[0]?.rows ?? [];
    expect(rows.find(({ periodLabel }) => periodLabel === '1H20')?.change.text).toBe('8,104');
  });
});

test('orders and backlog stand in sentences of the releases, and in a table of the page', () => {
  const period = listPeriods().find(({ slug }) => slug === '1h20');
  const rows = period && ordersTable(period)?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(' | '));
  expect(rows).toEqual([
    'Systems integration orders received | 36,351 | 43,291 | 19.1',
    'Orders received, systems construction | 14,610 | 15,159 | 3.8',
    'Orders received, operation and maintenance | 21,741 | 28,131 | 29.4',
    'Systems integration order backlog | 51,550 | 60,988 | 18.3',
    'Order backlog, systems construction | 8,696 | 9,646 | 10.9',
    'Order backlog, operation and maintenance | 42,853 | 51,341 | 19.8',
  ]);
});

describe('what stands over and in the tables of a period', () => {
  const tablesOf = (slug: string) => {
    const page = listPeriods().find((each) => each.slug === slug);
    if (!page) throw new Error(`There is no ${slug}.`);
    return statementSlugs.flatMap((statement) => pageTables(page, [statement]));
  };

  test('headings carry neither the number nor the colon that they have in the document', () => {
    const titles = listPeriods().flatMap(({ slug }) => tablesOf(slug).map(({ title }) => title));
    expect(titles).toContain('Segment information: Revenues');
    expect(titles.filter((title) => /[:：]$|[(（]\d+[)）]/.test(title))).toEqual([]);
  });

  test('revenues of three months beside those of six say that they are', () => {
    const texts = tablesOf('1h18').flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(texts).toContain('91,223,901 / 46,385,456 (three months)');
    expect(texts.filter((text) => text.includes('46,385,456') && text.includes('/') && !text.endsWith('(three months)'))).toEqual([]);
  });
});
