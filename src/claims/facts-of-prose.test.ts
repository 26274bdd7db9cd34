import { expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import type { Duration } from '#model/period.ts';
import { endOf, periodKey } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import { factsOfProse } from './facts-of-prose.ts';
import { readSentences } from './sentence.ts';

const context = {
  filing: 'invented',
  calendar: { endMonth: 3, namedBy: 'start' },
  period: { start: '2025-04-01', end: '2025-09-30' } as Duration,
} as const;
const concepts: Readonly<Record<string, readonly [string, 'instant' | 'duration']>> = {
  'orders received for tools': ['issuer:ToolOrders', 'duration'],
  'order backlog for tools': ['issuer:ToolBacklog', 'instant'],
  'depots opened': ['issuer:Depots', 'instant'],
  sales: ['ifrs-full:Revenue', 'duration'],
};
const findConcept: ConceptFinder = ({ label, statement }) => {
  const known = statement === 'narrative' ? concepts[label.toLowerCase()] : undefined;
  return known && { concept: known[0], periodType: known[1] };
};

function read(text: string, facts: readonly Fact[] = []): readonly string[] {
  const lines = readLines(text);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  const found = factsOfProse(readSentences(lines, blocks), facts, context, 'IFRS', findConcept);
  for (const fact of found)
    expect(lines[fact.line - 1]?.text.slice(fact.offset - 1, fact.offset - 1 + fact.printed.length)).toBe(fact.printed);
  return found.map((fact) => {
    const versus = fact.versus === undefined ? '' : ` vs ${endOf(fact.versus)}`;
    return `${fact.label} ${fact.concept ?? '-'} ${fact.kind} ${periodKey(fact.period)}${versus} ${fact.value} ${fact.unit}`;
  });
}

const now = '2025-04-01/2025-09-30';
const before = '2024-04-01/2024-09-30';

it.each([
  [
    'an amount, its rate and its comparative',
    'Orders received for tools were EUR 9.0 million, up 12.5% YoY (EUR 8.0 million for 1H24).',
    [
      `Orders received for tools issuer:ToolOrders amount ${now} 9000000 EUR`,
      `Orders received for tools issuer:ToolOrders percent-change ${now} vs 2024-09-30 12.5 percent`,
      `Orders received for tools issuer:ToolOrders amount ${before} 8000000 EUR`,
    ],
  ],
  [
    'a balance',
    '<u>Order backlog</u> for tools as of September 30, 2025 amounted to EUR 3 million, down 25.0% YoY (EUR 4 million as of September 30, 2024).',
    [
      'Order backlog for tools issuer:ToolBacklog amount 2025-09-30 3000000 EUR',
      'Order backlog for tools issuer:ToolBacklog percent-change 2025-09-30 vs 2024-09-30 -25.0 percent',
      'Order backlog for tools issuer:ToolBacklog amount 2024-09-30 4000000 EUR',
    ],
  ],
  ['a count', 'As of September 30, 2025, 1,126 depots have been opened.', ['Depots opened issuer:Depots count 2025-09-30 1126 depots']],
  [
    'a subject of the built-in list without a concept',
    'For 1H25, capital expenditures, which were for ships, were EUR 7 million.',
    [`Capital expenditures - amount ${now} 7000000 EUR`],
  ],
  [
    'a movement between two dates',
    'As of September 30, 2025, order backlog for tools increased by EUR 2 million to EUR 9 million from EUR 7 million as of March 31, 2025.',
    [
      'Order backlog for tools issuer:ToolBacklog change 2025-09-30 vs 2025-03-31 2000000 EUR',
      'Order backlog for tools issuer:ToolBacklog amount 2025-09-30 9000000 EUR',
      'Order backlog for tools issuer:ToolBacklog amount 2025-03-31 7000000 EUR',
    ],
  ],
  [
    'a movement in percent',
    'For 1H25, orders received for tools decreased by 10.0% year over year to EUR 9.0 million.',
    [
      `Orders received for tools issuer:ToolOrders percent-change ${now} vs 2024-09-30 -10.0 percent`,
      `Orders received for tools issuer:ToolOrders amount ${now} 9000000 EUR`,
    ],
  ],
  ['a movement from no date', 'For 1H25, orders received for tools increased by EUR 2 million to EUR 9 million.', []],
  ['a movement in percent against no date', 'For 1H25, orders received for tools increased by 10.0% to EUR 9.0 million.', []],
  ['a movement that leads nowhere', 'For 1H25, orders received for tools increased by EUR 2 million.', []],
  ['a concept of the dictionaries that tables print', 'Sales were EUR 9 million, up 12.5% YoY (EUR 8 million for 1H24).', []],
  ['no period', 'Orders received for tools were EUR 9 million.', []],
  ['a comparative of another year', 'Orders received for tools were EUR 9 million (EUR 8 million for 1H22).', []],
  ['a bound', 'Orders received for tools for 1H25 were over EUR 9 million.', []],
  ['another basis', 'Orders received for tools for 1H25 were EUR 9 million as Adjusted.', []],
  ['among other things', 'This was mainly due to, for 1H25, orders received for tools of EUR 9 million.', []],
])('%s', (_, text, facts) => {
  expect(read(text)).toEqual(facts);
});

const printed = {
  id: 'invented#L1C2',
  label: 'Tools',
  concept: 'issuer:ToolOrders',
  period: context.period,
  unit: 'EUR',
  value: '9012000',
  decimals: -3,
} as Fact;

it.each([
  ['leaves out what a table of the filing prints', 'Orders received for tools for 1H25 were EUR 9.0 million.', []],
  [
    'reads a period that the table lacks',
    'Orders received for tools were EUR 9.0 million (EUR 8.0 million for 1H24).',
    [`Orders received for tools issuer:ToolOrders amount ${before} 8000000 EUR`],
  ],
  ['reads nothing where the table prints another value', 'Orders received for tools were EUR 9.1 million (EUR 8.0 million for 1H24).', []],
])('%s', (_, text, facts) => {
  expect(read(text, [printed])).toEqual(facts);
});
