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
])('$name', ({ expected, text }) => {
  expect(read(text)).toEqual(expected);
});
