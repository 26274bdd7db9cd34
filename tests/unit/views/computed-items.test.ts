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
  const rows = rowsOf('basic-earnings-loss-per-share', 'Basic earnings per share on the current share basis');
  expect(rows.map(([label, current, printed]) => [label, current, printed])).toEqual([
    ['1H23', '46.78', '46.78'],
    ['1H22', '47.81', '47.81'],
    ['1H20', '15.36', '61.43'],
    ['1H19', '9.74', '38.96'],
    ['1H18', '11.62', '46.48'],
  ]);
});

test('figures per share on several bases are not drawn beside each other', () => {
  expect(itemView('basic-earnings-loss-per-share').chart).toBeUndefined();
  expect(itemView('revenue').chart).toBeDefined();
});

test('every printing of every item leads to its place', () => {
  const printings = itemSlugs().flatMap((slug) => itemView(slug).printings.flatMap((each) => each.printings));
  expect(printings.length).toBeGreaterThan(3000);
  expect(printings.filter(({ figure }) => figure.href === undefined)).toEqual([]);
});
