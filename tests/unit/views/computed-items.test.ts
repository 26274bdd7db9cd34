import { expect, test } from 'vitest';
import { itemSlugs, itemView } from '#views/item-view.ts';
import type { SeriesTable } from '#views/series-table.ts';

/** What the pages of line items compute: periods that no document prints, figures on the current share basis. */

function rowsOf(slug: string, title: string): readonly (readonly string[])[] {
  const table: SeriesTable | undefined = itemView(slug).computed.find((each) => each.title === title);
  return table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]) ?? [];
}

test('a second quarter that is not printed is the half less the first quarter, with what rounding leaves open', () => {
  expect(rowsOf('cash-flows-from-used-in-operating-activities', 'Derived, not printed')).toContainEqual([
    '2Q20, three months ended September 30, 2020',
    '9,863,070',
    '21,498,137',
    '',
    '11,635,067',
    '9,863,069–9,863,071',
  ]);
});

test('twelve months are the year before, plus a part of this year, less the same part of the year before', () => {
  expect(rowsOf('revenue', 'Derived, not printed')).toContainEqual([
    'Twelve months ended September 30, 2020',
    '206,918,970',
    '204,473,515',
    '101,664,990',
    '99,219,535',
    '206,918,968.5–206,918,971.5',
  ]);
});

test('a printed quarter is not derived, and nothing per share is', () => {
  expect(rowsOf('revenue', 'Derived, not printed').map(([label]) => label)).not.toContain('2Q20, three months ended September 30, 2020');
  expect(rowsOf('basic-earnings-loss-per-share', 'Derived, not printed')).toEqual([]);
});

test('no period is derived across a change of policy', () => {
  const labels = rowsOf('cash-flows-from-used-in-operating-activities', 'Derived, not printed').map(([label]) => label);
  expect(labels).not.toContain('Twelve months ended September 30, 2019');
  expect(labels).not.toContain('Twelve months ended June 30, 2019');
});

test('earnings per share on the current share basis', () => {
  const rows = rowsOf('basic-earnings-loss-per-share', 'Basic earnings per share on the current share basis, six months');
  expect(rows.map(([label, current, printed]) => [label, current, printed])).toEqual([
    ['1H23, six months ended September 30, 2023', '46.78', '46.78'],
    ['1H22, six months ended September 30, 2022', '47.81', '47.81'],
    ['1H20, six months ended September 30, 2020', '15.36', '61.43'],
    ['1H19, six months ended September 30, 2019', '9.74', '38.96'],
    ['1H18, six months ended September 30, 2018', '11.62', '46.48'],
  ]);
});

test.each([
  [
    'number-of-shares-issued',
    'On the current share basis, at the end of the period',
    [
      ['1H23, as of September 30, 2023', '183,141,100', '183,141,100', '× 1'],
      ['FY2022, as of March 31, 2023', '187,069,600', '187,069,600', '× 1'],
      ['1H20, as of September 30, 2020', '186,938,400', '46,734,600', '× 4'],
    ],
  ],
  [
    'weighted-average-shares',
    'On the current share basis, six months',
    [
      ['1H23, six months ended September 30, 2023', '177,910,757', '177,910,757', '× 1'],
      ['1H20, six months ended September 30, 2020', '180,369,428', '45,092,357', '× 4'],
    ],
  ],
  [
    'dividend-per-share-second-quarter',
    'On the current share basis, year',
    [
      ['FY2023, year ended March 31, 2024', '17.18', '17.18', '÷ 1'],
      ['FY2022, year ended March 31, 2023', '14.625', '29.25', '÷ 2'],
      ['FY2020, year ended March 31, 2021', '5.125', '20.50', '÷ 4'],
    ],
  ],
])('%s on the current share basis, beside the printed number and its factor', (slug, title, expected) => {
  expect(rowsOf(slug, title)).toEqual(expect.arrayContaining(expected));
});

test('a table on the current share basis names the splits with factor and day', () => {
  const [table] = itemView('number-of-shares-issued').computed;
  expect(table?.notes).toContain(
    'Two-for-one stock split, effective January 1, 2021 (factor 2); Two-for-one stock split, effective October 1, 2022 (factor 2).',
  );
});

test('what adds up several share bases is left open, and the table says so', () => {
  const table = itemView('dividend-per-share-full-year').computed.find(({ title }) => title.endsWith('scenario: forecast'));
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual(['', '30.75', '']);
  expect(table?.notes).toContain('30.75: adds up figures before and after a split, as the document prints it.');
});

test('a series that is printed on several share bases says so, another does not', () => {
  const noteOf = (slug: string) => itemView(slug).series[0]?.note;
  expect(noteOf('basic-earnings-loss-per-share')).toBe(
    'As printed, before and after stock splits: figures on different share bases are not compared.',
  );
  expect(noteOf('revenue')).toBeUndefined();
});

test('a number that is printed on the current share basis throughout has no such table', () => {
  expect(itemView('revenue').computed.filter(({ id }) => id.startsWith('share-basis'))).toEqual([]);
});

test('figures on several share bases are drawn on that of today, and the chart says so', () => {
  const { chart } = itemView('basic-earnings-loss-per-share');
  const texts = chart?.kind === 'bars' ? chart.series.flatMap(({ data }) => data.map(({ text }) => text)) : [];
  expect(texts).toEqual(['8.25', '11.62', '9.74', '15.36', '', '47.81', '46.78']);
  expect(chart?.subtitle).toBe('IFRS, six months, JPY per share, on the current share basis');
  expect(itemView('revenue').chart?.subtitle).toBe('IFRS, six months, JPY millions');
});

test('a cash flow has no percentage: its change is an amount in the unit of the series', () => {
  const [half] = itemView('cash-flows-from-used-in-operating-activities').series;
  expect(half?.movement).toBe('amount');
  expect(half?.rows.find(({ periodLabel }) => periodLabel === '1H20')).toMatchObject({ change: { text: '8,104', unit: 'JPY' } });
  const flows = itemSlugs().flatMap((slug) => itemView(slug).series.filter(({ movement }) => movement === 'amount'));
  expect(flows.length).toBeGreaterThan(20);
  expect(flows.flatMap(({ rows }) => rows).filter(({ change }) => change.unit === 'percent')).toEqual([]);
});

test('every printing of every item leads to its place', () => {
  const printings = itemSlugs().flatMap((slug) => itemView(slug).printings.flatMap((each) => each.printings));
  expect(printings.length).toBeGreaterThan(3000);
  expect(printings.filter(({ figure }) => figure.href === undefined)).toEqual([]);
});
