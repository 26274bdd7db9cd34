import { expect, test } from 'vitest';
import { type Duration, type Period, parseIsoDate } from '#model/period.ts';
import { readColumns } from './read-columns.ts';

const day = (text: string) => parseIsoDate(text) as NonNullable<ReturnType<typeof parseIsoDate>>;
const half: Duration = { start: day('2024-01-01'), end: day('2024-06-30') };
const year: Duration = { start: day('2024-01-01'), end: day('2024-12-31') };
const calendar = { endMonth: 12, namedBy: 'end' } as const;

function periodsOf(headings: readonly string[], period: Duration, whole?: Period) {
  const headers = headings.map((text, index) => ({ column: index + 2, texts: [text] }));
  return readColumns(headers, { filing: 'f', calendar, period }, whole).map((column) => column.period);
}

test('the prior period is a year before the one that the title names', () => {
  const before = { start: '2023-01-01', end: '2023-06-30' };
  expect(periodsOf(['Current period', 'Prior period'], half, half)).toEqual([half, before]);
  expect(periodsOf(['Prior interim period', 'Current interim period', 'Change'], half, half).slice(0, 2)).toEqual([before, half]);
});

test('a balance before an interim date may be of either of two dates: it has none', () => {
  const date = { instant: day('2024-06-30') };
  expect(periodsOf(['Current period', 'Previous period'], half, date)).toEqual([date, undefined]);
});

test('in an annual report both are years', () => {
  expect(periodsOf(['This year', 'Last year'], year)).toEqual([year, { start: '2023-01-01', end: '2023-12-31' }]);
  const date = { instant: day('2024-12-31') };
  expect(periodsOf(['Current year', 'Previous year'], year, date)).toEqual([date, { instant: '2023-12-31' }]);
});
