import { expect, test } from 'vitest';
import type { FilingMetadata, PeriodLabel } from '#model/filing.ts';
import type { Duration, IsoDate } from '#model/period.ts';
import { fiscalCalendarOf } from './fiscal-calendar-of.ts';

const span = { line: 1, offset: 1, length: 1 };

function metadata(fiscalYearStart: string, period: string, labels: readonly string[]): FilingMetadata {
  const duration = (text: string): Duration => ({ start: text.slice(0, 10) as IsoDate, end: text.slice(11) as IsoDate });
  const periodLabels: PeriodLabel[] = labels.map((text) => ({
    label: text.split(' = ')[0] ?? '',
    period: duration(text.split(' = ')[1] ?? ''),
    span,
  }));
  return {
    documentType: 'unknown',
    periodLabels,
    ...(fiscalYearStart === '' ? {} : { fiscalYearStart }),
    ...(period === '' ? {} : { period: { value: duration(period), span } }),
  };
}

// biome-ignore format: one line per case
test.each([
  ['nothing said',                  '',      '',                      [],                                12,    undefined],
  ['an April start',                '04-01', '',                      [],                                3,     undefined],
  ['a January start',               '01-01', '',                      [],                                12,    undefined],
  ['52 weeks that end on the 28th', '09-29', '',                      [],                                9,     undefined],
  ['52 weeks that end on the 2nd',  '02-03', '',                      [],                                1,     undefined],
  ['twelve months reported',        '',      '2023-07-01/2024-06-30', [],                                6,     undefined],
  ['six months tell nothing',       '',      '2024-01-01/2024-06-30', [],                                12,    undefined],
  ['a label by the start',          '04-01', '',                      ['1H20 = 2020-04-01/2020-09-30'],  3,     'start'],
  ['a label by the end',            '04-01', '',                      ['1H21 = 2020-04-01/2020-09-30'],  3,     'end'],
  ['a calendar year is both',       '01-01', '',                      ['H1 2024 = 2024-01-01/2024-06-30'], 12,  undefined],
] as const)('%s', (_, start, period, labels, endMonth, namedBy) => {
  expect(fiscalCalendarOf(metadata(start, period, labels))).toEqual({ endMonth, namedBy });
});
