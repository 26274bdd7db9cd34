import { expect, it } from 'vitest';
import { periodKey } from '#model/period.ts';
import { findToldDates } from './find-told-dates.ts';

const calendar = { endMonth: 3, namedBy: 'start' } as const;

it.each([
  ['As of March 31, 2025, the balance was EUR 5 million.', ['2025-03-31 balance']],
  ['(As of March 31, 2025 and September 30, 2025)', ['2025-03-31 balance', '2025-09-30 balance']],
  ['September 30, 2025', ['2025-09-30 balance']],
  ['Results for the six months ended September 30, 2025 were good.', ['2025-09-30 period-end']],
  ['For the six months ended September 30, 2024 and 2025 they were good.', ['2024-09-30 period-end', '2025-09-30 period-end']],
  ['From April 1, 2025 to September 30, 2025', ['2025-04-01 period-start', '2025-09-30 period-end']],
  ['We adopted it in the first quarter beginning April 1, 2025.', ['2025-04-01 period-start']],
  ['The standard is effective from April 1, 2025.', ['2025-04-01 effective']],
  ['A split at a ratio of two-for-one with an effective date of October 1, 2025.', ['2025-10-01 effective']],
  ['A dividend with a record date of September 30, 2025 was resolved.', ['2025-09-30 record']],
  ['Public notice date of the record date: December 15, 2025', ['2025-12-15 other']],
  ['Scheduled date for interim dividend payment: December 6, 2025', ['2025-12-06 payment']],
  ['Scheduled date for filing of quarterly report: November 14, 2025', ['2025-11-14 report-filing']],
  ['The annual report filed on June 28, 2025 has the risks.', ['2025-06-28 report-filing']],
  ['At the Board of Directors meeting on November 8, 2025, a dividend was resolved.', ['2025-11-08 resolution']],
  ['Oslo, November 6, 2025 - Example Networks Inc. announced its results.', ['2025-11-06 publication']],
  ['See the release published today, November 6, 2025.', ['2025-11-06 publication']],
  ['A subsidiary was sold in December 2024.', ['2024-12 other']],
  ['Sales for 1H25 were up.', []],
])('%s', (text, dates) => {
  expect(findToldDates(text, calendar).map(({ role, value }) => `${value} ${role}`)).toEqual(dates);
});

it('takes the days of a month for its own', () => {
  const [month] = findToldDates('It was sold in February 2024.', calendar);
  expect([month?.first, month?.last]).toEqual(['2024-02-01', '2024-02-29']);
});

it('sees the name of a period beside its dates', () => {
  const [, end] = findToldDates('("1H25", from April 1, 2025 to September 30, 2025)', calendar);
  expect(end?.named && periodKey(end.named)).toBe(periodKey({ start: '2025-04-01', end: '2025-09-30' } as never));
});
