import { expect, it } from 'vitest';
import type { Section } from '#model/filing.ts';
import { readLines } from '#read/read-lines.ts';
import { readEvents } from './read-events.ts';

function read(text: string, kind: Section['kind'] = 'other'): readonly string[] {
  const lines = readLines(`Heading\n${text}`);
  const blocks = lines.map(({ number }) => {
    const place = { firstLine: number, lastLine: number };
    return number === 1 ? { kind: 'heading' as const, level: 1, ...place } : { kind: 'paragraph' as const, ...place };
  });
  const section: Section = { kind, title: 'Heading', level: 1, firstLine: 1, lastLine: lines.length };
  return readEvents(lines, blocks, [section]).map(({ date, factor, kind: told, said }) =>
    [told, date, factor, `“${said.value}”`].filter((part) => part !== undefined).join(' '),
  );
}

it.each<[string, string, Section['kind'], readonly string[]]>([
  [
    'a date of payment',
    'Scheduled date for dividend payment: December 4, 2031',
    'other',
    ['dividend-payment 2031-12-04 “Scheduled date for dividend payment: December 4, 2031”'],
  ],
  [
    'the date of the next report',
    "Scheduled date for filing of quarterly report to Japan's regulatory organization: November 16, 2031",
    'other',
    ["report-filing 2031-11-16 “Scheduled date for filing of quarterly report to Japan's regulatory organization: November 16, 2031”"],
  ],
  [
    'a split, said twice',
    'We plan a stock split at a ratio of two-for-one effective from January 1, 2032.\nThe stock split of two-for-one is effective from January 1, 2032.',
    'other',
    ['stock-split 2032-01-01 2 “We plan a stock split at a ratio of two-for-one effective from January 1, 2032.”'],
  ],
  ['a split without a day', 'A stock split of two-for-one was discussed.', 'other', []],
  ['forecasts kept', 'Our full-year targets remain unchanged.', 'targets', ['forecast “Our full-year targets remain unchanged.”']],
  ['a target of something else', 'The target of earnings per share is after the split.', 'targets', []],
  [
    'a standard adopted',
    'We adopted IFRS 18 from April 1, 2031. IFRS 18 was adopted in full.',
    'accounting-policies',
    ['accounting-policy 2031-04-01 “We adopted IFRS 18 from April 1, 2031.”'],
  ],
  [
    'a record date',
    'A dividend with a record date of September 30, 2031 was resolved.',
    'other',
    ['record-date 2031-09-30 “A dividend with a record date of September 30, 2031 was resolved.”'],
  ],
  ['the notice of a record date', 'Public notice date of the record date: December 15, 2031', 'other', []],
  [
    'what the summary of an exchange asks, twice',
    '(Note) Changes from the latest forecasts disclosed: Yes\n(1) Changes in accounting estimates: None\n(Note) Changes from the latest forecasts disclosed: Yes',
    'targets',
    [
      'declaration “(Note) Changes from the latest forecasts disclosed: Yes”',
      'declaration “(1) Changes in accounting estimates: None”',
      'declaration “(Note) Changes from the latest forecasts disclosed: Yes”',
    ],
  ],
  ['a question of the text', 'Our answer to this: Yes', 'targets', []],
  ['nothing after the period', 'Nothing to be reported.\nMore.', 'subsequent-events', ['subsequent-event “Nothing to be reported.”']],
])('%s', (_, text, kind, events) => expect(read(text, kind)).toEqual(events));

it('says whether the filing was audited or reviewed, as it says so of itself', () => {
  const lines = readLines('Not subject to review.');
  const status = { value: 'Not subject to review.', span: { line: 1, offset: 1, length: 22 } };
  expect(readEvents(lines, [], [], status)).toEqual([{ kind: 'audit-status', said: status }]);
});
