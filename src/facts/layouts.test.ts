import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

const cover = 'Harbour Example Limited\n\nResults for the half-year ended 30 June 2024\n\n';

/** The facts of an invented filing as `label: period value unit`; `|` parts cells, `/` parts lines. */
function read(text: string): string[] {
  const source = `${cover}${text.split(/ ?\/ /).join('\n').replaceAll('|', '\t')}\n`;
  return ingestText('invented', source).facts.map(
    ({ label, period, unit, value }) =>
      `${label}: ${'instant' in period ? period.instant : `${period.start}/${period.end}`} ${value} ${unit}`,
  );
}

const h1 = '2024-01-01/2024-06-30';
const before = '2023-01-01/2023-06-30';

// biome-ignore format: one case per block
test.each([
  {
    name: 'a row of units in the middle of a table changes the units alone',
    text: '|H1 2024|H1 2023 / |EUR million|EUR million / Revenue|1,204|1,118 / |EUR|EUR / Earnings per share|1.03|0.96',
    expected: [`Revenue: ${h1} 1204000000 EUR`, `Revenue: ${before} 1118000000 EUR`, `Earnings per share: ${h1} 1.03 EUR/share`, `Earnings per share: ${before} 0.96 EUR/share`],
  },
  {
    name: 'and may name the section below it',
    text: "ABN 12 000 000 000 / / |H1 2024|H1 2023 / |$'000|$'000 / Revenue|1,204|1,118 / Earnings per share|Cents|Cents / Basic|10.3|9.6",
    expected: [`Revenue: ${h1} 1204000 AUD`, `Revenue: ${before} 1118000 AUD`, `Basic: ${h1} 0.103 AUD/share`, `Basic: ${before} 0.096 AUD/share`],
  },
  {
    name: 'rows with numbers of their own',
    text: 'Sr. No.|₹ in crore|H1 2024|H1 2023 / 1|Income|| / |(a) Revenue|1,204.10|1,118.20 / |(b) Interest|12.40|11.90 / 2|Profit|88.15|79.40',
    expected: [
      `Revenue: ${h1} 12041000000 INR`, `Revenue: ${before} 11182000000 INR`,
      `Interest: ${h1} 124000000 INR`, `Interest: ${before} 119000000 INR`,
      `Profit: ${h1} 881500000 INR`, `Profit: ${before} 794000000 INR`,
    ],
  },
  {
    name: 'words of direction between a label and its figures',
    text: "Results for announcement to the market / / ||||$'000 / Revenue|up|6.6%|to|204,118 / Profit|down|11.9%|to|14,206",
    expected: [`Revenue: ${h1} 6.6 percent`, `Revenue: ${h1} 204118000 USD`, `Profit: ${h1} -11.9 percent`, `Profit: ${h1} 14206000 USD`],
  },
  {
    name: 'a bare year beside half-years is a whole one',
    text: 'NOK million|H1 2024|H1 2023|2023 / Revenue|1,204|1,118|2,377 / Costs|1,104|1,018|2,177',
    expected: [
      `Revenue: ${h1} 1204000000 NOK`, `Revenue: ${before} 1118000000 NOK`, 'Revenue: 2023-01-01/2023-12-31 2377000000 NOK',
      `Costs: ${h1} 1104000000 NOK`, `Costs: ${before} 1018000000 NOK`, 'Costs: 2023-01-01/2023-12-31 2177000000 NOK',
    ],
  },
  {
    name: 'a unit in the corner holds for all columns',
    text: 'Key ratios / / Per cent|H1 2024|H1 2023 / Combined ratio|85.1|83.4 / Solvency ratio|214|207',
    expected: [`Combined ratio: ${h1} 85.1 percent`, `Combined ratio: ${before} 83.4 percent`, 'Solvency ratio: 2024-06-30 214 percent', 'Solvency ratio: 2023-06-30 207 percent'],
  },
  {
    name: 'pairs of a period and its figure on one row',
    text: '1) Number of issued shares / / As of June 30, 2024|21,500,000 shares|As of December 31, 2023|21,400,000 shares',
    expected: ['Number of issued shares: 2024-06-30 21500000 shares', 'Number of issued shares: 2023-12-31 21400000 shares'],
  },
  {
    name: 'rows that are spans of the year that the heading names',
    text: 'Forecast for the fiscal year ending December 31, 2024 / / |Revenue||Operating profit| / |Millions of yen|%|Millions of yen|% / First half|82,500|6.2|4,400|8.8 / Full year|168,000|5.4|8,600|7.7',
    expected: [
      `Revenue: ${h1} 82500000000 JPY`, `Revenue: ${h1} 6.2 percent`, `Operating profit: ${h1} 4400000000 JPY`, `Operating profit: ${h1} 8.8 percent`,
      'Revenue: 2024-01-01/2024-12-31 168000000000 JPY', 'Revenue: 2024-01-01/2024-12-31 5.4 percent',
      'Operating profit: 2024-01-01/2024-12-31 8600000000 JPY', 'Operating profit: 2024-01-01/2024-12-31 7.7 percent',
    ],
  },
  {
    name: 'a second change against a comparative that stands alone',
    text: 'S$ million|1st Half 2024|1st Half 2023|+/(-) %|2nd Half 2023|+/(-) % / Net income|2,104|1,987|6|2,066|2 / Costs|1,104|987|12|1,066|4',
    expected: ['Net income', 'Costs'].flatMap((label) => {
      const [a, b, c, d, e] = label === 'Costs' ? [1104, 987, 12, 1066, 4] : [2104, 1987, 6, 2066, 2];
      return [`${label}: ${h1} ${a}000000 SGD`, `${label}: ${before} ${b}000000 SGD`, `${label}: ${h1} ${c} percent`, `${label}: 2023-07-01/2023-12-31 ${d}000000 SGD`, `${label}: ${h1} ${e} percent`];
    }),
  },
  {
    name: 'two figures of a row under one heading have no sure place',
    text: '|June 30, 2024|June 30, 2023| / |EUR million|EUR million| / Cash|1,204|1,118| / Total assets||5,204|4,990',
    expected: ['Cash: 2024-06-30 1204000000 EUR', 'Cash: 2023-06-30 1118000000 EUR'],
  },
  {
    name: 'a row that stands twice in succession is one row',
    text: 'EUR million|H1 2024|H1 2023 / Revenue|1,204|1,118 / Revenue|1,204|1,118 / Costs|1,104|1,018',
    expected: [`Revenue: ${h1} 1204000000 EUR`, `Revenue: ${before} 1118000000 EUR`, `Costs: ${h1} 1104000000 EUR`, `Costs: ${before} 1018000000 EUR`],
  },
  {
    name: 'percentages in words of the label, and in columns of a bare sign',
    text: 'CHF million|H1 2024|%|H1 2023|% / Net sales|1,204|100.0|1,118|100.0 / EBIT|104|8.6|98|8.8 / EBITDA in % of net sales|12.1||11.9|',
    expected: [
      `Net sales: ${h1} 1204000000 CHF`, `Net sales: ${h1} 100.0 percent`, `Net sales: ${before} 1118000000 CHF`, `Net sales: ${before} 100.0 percent`,
      `EBIT: ${h1} 104000000 CHF`, `EBIT: ${h1} 8.6 percent`, `EBIT: ${before} 98000000 CHF`, `EBIT: ${before} 8.8 percent`,
      `EBITDA in % of net sales: ${h1} 12.1 percent`, `EBITDA in % of net sales: ${before} 11.9 percent`,
    ],
  },
  {
    name: 'signs beside the first figure and the total say nothing of the scale',
    text: '|June 30, 2024|June 30, 2023 / Cash|$1,204|$1,118 / Inventories|310|290 / Receivables|412|377 / Other|18|15 / Total assets|$1,944|$1,800',
    expected: [],
  },
  {
    name: 'the months below the day, and quarters beside the year to date',
    text: 'RM million|Individual quarter|Cumulative quarter|Cumulative quarter / |30.6.2024|30.6.2024|30.6.2023 / Revenue|604|1,204|1,118 / Costs|504|1,104|1,018',
    expected: [
      'Revenue: 2024-04-01/2024-06-30 604000000 MYR', `Revenue: ${h1} 1204000000 MYR`, `Revenue: ${before} 1118000000 MYR`,
      'Costs: 2024-04-01/2024-06-30 504000000 MYR', `Costs: ${h1} 1104000000 MYR`, `Costs: ${before} 1018000000 MYR`,
    ],
  },
  {
    name: 'a scale of money is not that of shares',
    text: '(Dollars in thousands) / / |H1 2024|H1 2023 / Net income|9,404|8,118 / Weighted average diluted shares|12,880,417|12,790,118 / Weighted average basic shares|12,104|12,090',
    expected: [
      `Net income: ${h1} 9404000 USD`, `Net income: ${before} 8118000 USD`,
      `Weighted average diluted shares: ${h1} 12880417 shares`, `Weighted average diluted shares: ${before} 12790118 shares`,
    ],
  },
  {
    name: 'opening and closing balances, and days without a year',
    text: 'SEK m|H1 2024|H1 2023 / Opening balance|1,204|1,118 / Dividends|(40)|(38) / Closing balance|1,164|1,080 / Cash at 1 January|310|290 / Cash at 30 June|412|377',
    expected: [
      'Opening balance: 2023-12-31 1204000000 SEK', 'Opening balance: 2022-12-31 1118000000 SEK',
      `Dividends: ${h1} -40000000 SEK`, `Dividends: ${before} -38000000 SEK`,
      'Closing balance: 2024-06-30 1164000000 SEK', 'Closing balance: 2023-06-30 1080000000 SEK',
      'Cash at 1 January: 2023-12-31 310000000 SEK', 'Cash at 1 January: 2022-12-31 290000000 SEK',
      'Cash at 30 June: 2024-06-30 412000000 SEK', 'Cash at 30 June: 2023-06-30 377000000 SEK',
    ],
  },
  {
    name: 'columns that differ in words are measures, and their total is none',
    text: "|2024|2024|2024 / |Before exceptional items|Exceptional items|Total / |£'000|£'000|£'000 / Revenue|88,204|-|88,204 / Costs|(61,118)|(402)|(61,520)",
    expected: ['88204000', 'undefined', '88204000'].map((value) => `Revenue: ${h1} ${value} GBP`).concat(['-61118000', '-402000', '-61520000'].map((value) => `Costs: ${h1} ${value} GBP`)),
  },
  {
    name: 'earnings per share in a table of their own',
    text: '|2024|2023 / Earnings per share|pence|pence / Basic|7.11|6.80',
    expected: [`Basic: ${h1} 0.0711 GBP/share`, `Basic: ${before} 0.0680 GBP/share`],
  },
])('$name', ({ expected, text }) => {
  expect(read(text)).toEqual(expected);
});
