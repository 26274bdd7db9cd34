import { expect, it } from 'vitest';
import type { ConceptFinder } from '#claims/concept-of-subject.ts';
import { listClaims } from '#claims/list-claims.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingMetadata } from '#model/filing.ts';
import type { Duration, IsoDate, Period } from '#model/period.ts';
import { readLines } from '#read/read-lines.ts';
import { listDateClaims } from './list-date-claims.ts';

const now = { start: '2025-04-01', end: '2025-09-30' } as Duration;
const closing = { instant: '2025-09-30' as IsoDate };
const opening = { instant: '2025-03-31' as IsoDate };
const context = { filing: 'invented', calendar: { endMonth: 3, namedBy: 'start' }, period: now } as const;

function fact(line: number, concept: string, period: Period, value: string): Fact {
  const rest = { kind: 'amount', unit: 'EUR', decimals: -3, label: '', dimensions: {}, table: 'T', statement: 'financial-position' };
  return { id: `invented#L${line}C2`, line, concept, period, value, ...rest } as unknown as Fact;
}

const facts: readonly Fact[] = [
  fact(101, 'ifrs-full:Assets', closing, '161694261000'),
  fact(102, 'ifrs-full:Assets', opening, '153448819000'),
  fact(103, 'ifrs-full:Revenue', now, '5123456000'),
];
const metadata: FilingMetadata = {
  documentType: 'earnings-release',
  published: { value: '2025-11-06' as IsoDate, span: { line: 90, offset: 7, length: 16 } },
  period: { value: now, span: { line: 91, offset: 1, length: 30 } },
  fiscalYearStart: '04-01',
  periodLabels: [],
};
const concepts: Readonly<Record<string, readonly [string, 'instant' | 'duration']>> = {
  'total assets': ['ifrs-full:Assets', 'instant'],
  revenues: ['ifrs-full:Revenue', 'duration'],
};
const findConcept: ConceptFinder = ({ label }) => {
  const known = concepts[label.toLowerCase()];
  return known && { concept: known[0], periodType: known[1] };
};

/** The dates of a text, paragraph by paragraph, each with its verdict, what gives it, and the day that this gives where it is another. */
function datesOf(text: string, more: readonly Fact[] = []): readonly string[] {
  const known = [...facts, ...more];
  const lines = readLines(text);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, firstLine: line.number, lastLine: line.number }));
  const prose = readProse(readSentences(lines, blocks), known, context, 'rounded', findConcept);
  const told = listClaims(prose, known, 'invented', 'rounded');
  return listDateClaims(prose, told, known, metadata, 'invented', context.calendar).map(
    ({ computed, facts: tied, value, verdict }) =>
      `${value} ${verdict}${tied.length === 0 ? '' : ` ${tied.map((id) => id.slice(9)).join(' ')}`}${computed === undefined || computed === value ? '' : ` not ${computed}`}`,
  );
}

const assets = 'the balance of total assets was EUR 161,694 million, increased by EUR 8,245 million from the balance as of';

it.each([
  [
    'the days of the figures beside them',
    `As of September 30, 2025, ${assets} March 31, 2025 of EUR 153,449 million.`,
    ['2025-09-30 holds L101C2', '2025-03-31 holds L102C2'],
  ],
  [
    'a day whose figure is of another',
    `As of September 30, 2025, ${assets} March 31, 2024 of EUR 153,449 million.`,
    ['2025-09-30 holds L101C2', '2024-03-31 differs L102C2 not 2025-03-31'],
  ],
  [
    'the same of the day that opens the sentence',
    `As of September 30, 2024, ${assets} March 31, 2025 of EUR 153,449 million.`,
    ['2024-09-30 differs L101C2 not 2025-09-30', '2025-03-31 holds L102C2'],
  ],
  ['a day of the tables', 'As of September 30, 2025, there were disputes.', ['2025-09-30 holds L101C2']],
  ['a day of which nothing is known', 'As of June 12, 2024, there were disputes.', ['2024-06-12 not-linked']],
  ['the last day of a period', 'It rose in the six months ended September 30, 2025.', ['2025-09-30 holds L103C2']],
  ['one that is no end of it', 'It rose in the six months ended September 3, 2025.', ['2025-09-03 differs L103C2 not 2025-09-30']],
  ['the fiscal year', 'The targets for the fiscal year ending March 31, 2026 are kept.', ['2026-03-31 holds L91O1']],
  [
    'one that ends a day early',
    'The targets for the fiscal year ending March 30, 2026 are kept.',
    ['2026-03-30 differs L91O1 not 2026-03-31'],
  ],
  [
    'a fiscal year that is not its own',
    'Results of Exampla for the fiscal year ended December 31, 2024 were good.',
    ['2024-12-31 not-linked'],
  ],
  [
    'the name of a period beside its days',
    '("1H25" from April 1, 2025 to September 20, 2025)',
    ['2025-04-01 holds L91O1', '2025-09-20 differs not 2025-09-30'],
  ],
  [
    'a name of more than its days',
    '("FY25" from April 1, 2025 to September 30, 2025)',
    ['2025-04-01 holds L103C2', '2025-09-30 holds L103C2'],
  ],
  ['the day of what was known', 'This is based on information available to us as of November 3, 2025.', ['2025-11-03 not-linked']],
  ['the day of publication', 'See the release published today, November 6, 2025.', ['2025-11-06 holds L90O7']],
  ['another day that is called today', 'See the release published today, November 7, 2025.', ['2025-11-07 differs L90O7 not 2025-11-06']],
  ['the first day of the year', 'The standard is effective from April 1, 2025.', ['2025-04-01 holds L91O1']],
])('%s', (_, text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

it('holds a day of the week against the calendar', () => {
  expect(datesOf('The record date is Thursday, December 31, 2026.')).toEqual(['2026-12-31 not-linked']);
  expect(datesOf('The record date is Thursday, December 30, 2026.')).toEqual(['2026-12-30 differs not 2026-12-31']);
});

const split = (day: string): string => `A split at a ratio of two-for-one with an effective date of ${day} was resolved.`;

it('ties the days of an event that is told twice, and finds the one that two others contradict', () => {
  expect(datesOf(`${split('October 1, 2025')}\n${split('October 1, 2025')}`)).toEqual(['2025-10-01 holds L2O61', '2025-10-01 holds L1O61']);
  expect(datesOf(`${split('October 1, 2025')}\n${split('October 10, 2025')}`)).toEqual(['2025-10-01 not-linked', '2025-10-10 not-linked']);
  expect(datesOf(`${split('October 1, 2025')}\n${split('October 1, 2025')}\n${split('October 10, 2025')}`)).toEqual([
    '2025-10-01 holds L2O61',
    '2025-10-01 holds L1O61',
    '2025-10-10 differs L1O61 L2O61 not 2025-10-01',
  ]);
});

it('takes no year of weeks for one that ends a day early', () => {
  const weeks = { start: '2025-03-30', end: '2025-09-27' } as Duration;
  const ofWeeks = [{ ...fact(104, 'ifrs-full:Revenue', weeks, '1') }];
  expect(datesOf('The results of the fiscal year ending March 28, 2026 are open.', ofWeeks)).toEqual(['2026-03-28 not-linked']);
});
