import { expect, it } from 'vitest';
import { cleanSubject } from './clean-subject.ts';
import { readAssertions } from './read-assertions.ts';

const calendar = { endMonth: 3, namedBy: 'start' } as const;

function read(sentence: string): readonly string[] {
  return readAssertions(sentence, calendar).map(({ isListed, parts, subjects }) => {
    const said = parts.map(({ basis, direction, figure, kind }) => {
      const printed = sentence.slice(figure.numeral.start, figure.numeral.end);
      return `${kind}${basis === undefined ? '' : ` as ${basis}`}${direction === undefined ? '' : ` ${direction}`} ${printed}`;
    });
    return `${subjects.at(-1)}${isListed ? ' (listed)' : ''}: ${said.join(', ')}`;
  });
}

it.each([
  // one thing
  ['Total sales were EUR 512 million.', ['Total sales: value EUR 512 million']],
  [
    'Sales were EUR 5.0 million, up 25.0% YoY (EUR 4.0 million for 1H24).',
    ['Sales: value EUR 5.0 million, rate up 25.0%, comparative EUR 4.0 million'],
  ],
  [
    'Sales were EUR 5.0 million (EUR 4.0 million for 1H24), up 25.0% YoY.',
    ['Sales: value EUR 5.0 million, comparative EUR 4.0 million, rate up 25.0%'],
  ],
  [
    'Rent was EUR 9 million, down 10.0% YoY from EUR 10 million for 1H24, mainly due to moves.',
    ['Rent: value EUR 9 million, rate down 10.0%, comparative EUR 10 million'],
  ],
  ['Tax was EUR 9 million, compared to EUR 7 million for 1H24.', ['Tax: value EUR 9 million, comparative EUR 7 million']],
  [
    'As of June 30, 2025, the balance of total assets was EUR 90 million, increased by EUR 4 million from the balance as of March 31, 2025 of EUR 86 million.',
    ['total assets: value EUR 90 million, change up EUR 4 million, comparative EUR 86 million'],
  ],
  // several
  [
    'Gross profit was EUR 3 million, up 9.9% YoY (EUR 2 million for 1H24), and gross profit ratio was 19.7% (16.4% for 1H24).',
    ['Gross profit: value EUR 3 million, rate up 9.9%, comparative EUR 2 million', 'gross profit ratio: value 19.7%, comparative 16.4%'],
  ],
  [
    'Orders totaled EUR 9 million (EUR 8 million for 1H24); orders for tools were EUR 4 million.',
    ['Orders: value EUR 9 million, comparative EUR 8 million', 'orders for tools: value EUR 4 million'],
  ],
  // among other things
  [
    'It included dividend income of EUR 2 million (EUR 1 million for 1H24).',
    ['dividend income (listed): value EUR 2 million, comparative EUR 1 million'],
  ],
  [
    'Inventories increased by EUR 2 million to EUR 9 million and receivables decreased by EUR 1 million to EUR 5 million.',
    [
      'Inventories (listed): movement up EUR 2 million, outcome EUR 9 million',
      'receivables (listed): movement down EUR 1 million, outcome EUR 5 million',
    ],
  ],
  // a rate and what it led to
  [
    'In the first half of 2025, sales of the Examplo Group increased by 3.5 % to EUR 98.7 million (H1 2024: EUR 95.4 million).',
    ['sales (listed): movement up 3.5 %, outcome EUR 98.7 million, comparative EUR 95.4 million'],
  ],
  ['Operating profit rose 11.6% year on year to EUR 31 million.', ['Operating profit (listed): movement up 11.6%, outcome EUR 31 million']],
  // counts
  ['As of March 31, 2025, 1,126 depots have been opened.', ['depots opened: value 1,126']],
  // figures of another basis
  [
    'Costs were EUR 9 million (EUR 8 million for 1H24 and EUR 7 million as Adjusted), up 12.5% YoY.',
    ['Costs: value EUR 9 million, comparative EUR 8 million, comparative as adjusted EUR 7 million, rate up 12.5%'],
  ],
  [
    'Gross profit was EUR 5 million, up 25.0% YoY (EUR 4 million for 1H24), Adjusted YoY change in gross profit was up 66.7%.',
    ['Gross profit: value EUR 5 million, rate up 25.0%, comparative EUR 4 million, rate as adjusted up 66.7%'],
  ],
  // a part whose name stands behind it
  [
    'There were depreciation of EUR 9 million, including EUR 6 million (EUR 5 million for 1H24) of depreciation of leased ships under IFRS 16.',
    ['depreciation (listed): value EUR 9 million', 'depreciation of leased ships (listed): value EUR 6 million, comparative EUR 5 million'],
  ],
  ['There were net income of EUR 7 million.', ['net income: value EUR 7 million']],
  ['Regarding changes in working capital, there was net cash out of EUR 6 million.', ['net cash out: value EUR 6 million']],
  [
    'Loans increased due to an increase of EUR 3 million of short-term loans and a decrease by EUR 1 million from repayment of bonds.',
    ['short-term loans (listed): value EUR 3 million', 'repayment of bonds (listed): value EUR 1 million'],
  ],
  // a movement whose end stands behind a clause
  [
    'Loans decreased by EUR 3 million, which was a transfer to current loans, to EUR 9 million.',
    ['Loans (listed): movement down EUR 3 million, outcome EUR 9 million'],
  ],
  [
    'Other reserves were a loss of EUR 1 million as it decreased by EUR 5 million (an income of EUR 4 million as of March 31, 2025).',
    ['Other reserves: value EUR 1 million, change down EUR 5 million, comparative EUR 4 million'],
  ],
  // rates alone, and for several things at once
  ['Sales for 1H25 were also up 1.1% year over year, mainly led by tools.', ['Sales (listed): movement up 1.1%']],
  [
    'Our total sales and operating profit increased by 5.1% and 8.1% year over year (YoY) respectively.',
    ['total sales (listed): movement up 5.1%', 'operating profit (listed): movement up 8.1%'],
  ],
  [
    'Sales and orders were up 5.1% YoY and down 8.1% YoY, respectively.',
    ['Sales (listed): movement up 5.1%', 'orders (listed): movement down 8.1%'],
  ],
  // a headline
  [
    'Sales EUR 5.1 billion (up 9.6% YoY) Operating Profit EUR 0.3 billion (down 2.1% YoY)',
    ['Sales (listed): value EUR 5.1 billion, rate up 9.6%', 'Operating Profit (listed): value EUR 0.3 billion, rate down 2.1%'],
  ],
  // a year before, without a date
  [
    'Net sales of EUR 612.4 million, an increase of 4.9% compared to EUR 583.9 million in the prior-year quarter',
    ['Net sales (listed): value EUR 612.4 million, rate up 4.9%, comparative EUR 583.9 million'],
  ],
  // per share
  ['Basic earnings per share were EUR 1.23.', ['Basic earnings per share: value EUR 1.23']],
  // nothing is asserted
  ['We plan to spend over EUR 5 million on ships.', []],
  ['Sales amounted to EUR 301 m.', []],
  ['Sales amounted to EUR 2 418 million.', []],
  ['Founded in 1998, the company has 12 offices.', []],
])('%s', (sentence, asserted) => {
  expect(read(sentence)).toEqual(asserted);
});

it.each([
  ['As of March 31, 2025, the balance of total assets', ['total assets']],
  [
    'Order backlog for tools, including spare parts, as of March 31, 2025',
    ['Order backlog for tools, including spare parts', 'Order backlog for tools'],
  ],
  [' for 1H24), and orders received for tools', ['orders received for tools']],
  [
    'For 1H25, research and development expenses, which were for tools,',
    ['research and development expenses, which were for tools', 'research and development expenses'],
  ],
  [', mainly due to higher prices, inventories', ['inventories']],
  ['Operating profit for the six months ended March 31, 2025', ['Operating profit']],
  [' from March 31, 2025, mainly due to an increase by net income', ['net income']],
  ['1H25 sales', ['sales']],
])('cleans “%s”', (subject, cleaned) => {
  expect(cleanSubject(subject)).toEqual(cleaned);
});
