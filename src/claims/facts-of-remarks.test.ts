import { expect, it } from 'vitest';
import type { Fact } from '#model/fact.ts';
import { type Duration, type Period, periodKey } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import type { ConceptFinder } from './concept-of-subject.ts';
import { factsOfRemarks } from './facts-of-remarks.ts';
import { readProse } from './read-prose.ts';
import { readSentences } from './sentence.ts';

const now = { start: '2025-04-01', end: '2025-09-30' } as Duration;
const before = { start: '2024-04-01', end: '2024-09-30' } as Duration;
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' }, period: now } as const;
const fact = (line: number, period: Period, value: string): Fact =>
  ({
    id: `invented#L${line}C2`,
    concept: 'ifrs-full:FinanceCosts',
    kind: 'amount',
    period,
    unit: 'EUR',
    value,
    decimals: -3,
    label: 'Finance expense',
    statement: 'profit-or-loss',
    dimensions: {},
  }) as unknown as Fact;
const adjusted = { id: 'invented#L3C2', concept: 'issuer:AdjustedProfit', label: 'Adjusted profit of the group' };
const facts = [fact(1, now, '-294150000'), fact(2, before, '-221334000'), { ...fact(3, now, '93912000'), ...adjusted }];
const findConcept: ConceptFinder = ({ label, statement }) =>
  statement === 'profit-or-loss' && /^finance expense$/i.test(label)
    ? { concept: 'ifrs-full:FinanceCosts', periodType: 'duration' }
    : undefined;

function read(text: string): readonly string[] {
  const lines = readLines(text);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  const prose = readProse(readSentences(lines, blocks), facts, context, 'rounded', findConcept);
  return factsOfRemarks(prose, facts, context, 'rounded', 'IFRS', findConcept).map(({ concept, dimensions, label, period, value }) =>
    [label, periodKey(period), value, ...(concept === undefined ? [] : [concept]), ...Object.values(dimensions)].join(' '),
  );
}

const this1H = '2025-04-01/2025-09-30';
const last1H = '2024-04-01/2024-09-30';
const stated = 'Finance expense was EUR 294 million (EUR 221 million for 1H24).';

it.each([
  [
    'what the next sentence adds',
    `${stated} It included interest of loans of EUR 9 million (EUR 7 million for 1H24).`,
    [`Interest of loans ${this1H} 9000000`, `Interest of loans ${last1H} 7000000`],
  ],
  [
    'what the same sentence adds',
    'Finance expense was EUR 294 million, including EUR 6 million of bank charges under the new law.',
    [`Bank charges ${this1H} 6000000`],
  ],
  [
    'a loss with its owner',
    'Finance expense was EUR 294 million, mainly due to our share of loss of EUR 4 million in Example Inc.',
    [`Share of loss in Example Inc ${this1H} -4000000`.replace('-4', '4')],
  ],
  [
    'a sign that the words turn',
    `${stated} It included sundry gains of EUR 9 million (losses of EUR 7 million for 1H24).`,
    [`Sundry gains ${this1H} 9000000`, `Sundry gains ${last1H} -7000000`],
  ],
  [
    'a flow named after its topic',
    `${stated} Regarding changes in working capital, there was net cash out of EUR 6 million compared to net cash in of EUR 2 million for 1H24.`,
    [`Changes in working capital ${this1H} -6000000`, `Changes in working capital ${last1H} 2000000`],
  ],
  ['another basis, proven by its rate', 'Finance expense was EUR 294 million (EUR 200 million as Adjusted).', []],
  [
    'the comparative and rate of a row that a table knows without them',
    'Adjusted profit of the group was EUR 93.9 million, up 25.2% YoY (EUR 75.0 million for 1H24).',
    [
      `Adjusted profit of the group ${last1H} 75000000 issuer:AdjustedProfit`,
      `Adjusted profit of the group ${this1H} 25.2 issuer:AdjustedProfit`,
    ],
  ],
  ['nothing that the tables confirm before it', 'It included interest of loans of EUR 9 million.', []],
  ['another time', `${stated} It included interest of loans of EUR 9 million for FY2019.`, []],
  ['a rate that does not follow', `${stated} It included interest of loans of EUR 9 million, up 50.0% YoY (EUR 7 million for 1H24).`, []],
  ['a name that is a sentence', `${stated} It included what we had to pay as a result of EUR 9 million.`, []],
  ['a movement without a name', `${stated} The increase included an increase of EUR 9 million.`, []],
])('%s', (_, text, found) => expect(read(text)).toEqual(found));
