import { expect, test } from 'vitest';
import { ingestFiling } from '#pipeline.ts';

function datesOf(...rows: readonly string[]): Readonly<Record<string, string>> {
  const text = ['Leases as of March 31, 2024', '', '⇥(Thousands of yen)', ...rows].join('\n').replaceAll('⇥', '\t');
  const { facts } = ingestFiling({ filing: '2024-08-01-q1', text, sha256: '' });
  return Object.fromEntries(facts.map(({ label, period }) => [label, 'instant' in period ? period.instant : '']));
}

test('a part without a date is of the day of its total', () => {
  const dates = datesOf(
    'Lease contracts, undiscounted, as of March 31, 2024⇥21,810,440',
    'Lease contracts, discounted, as of April 1, 2024⇥21,404,118',
    'Finance leases as of March 31, 2024⇥7,330,204',
    'Cancellable leases⇥4,118,330',
    'Lease liabilities as of April 1, 2024⇥32,852,652',
  );
  expect(dates['Cancellable leases']).toBe('2024-04-01');
  expect(dates['Finance leases as of March 31, 2024']).toBe('2024-03-31');
});

test('where the parts do not add up, or none is of that day, the total dates nothing', () => {
  const parts = ['Contracts, discounted, as of April 1, 2024⇥11,292', 'Cancellable leases⇥27,745'];
  expect(datesOf(...parts, 'Liabilities as of April 1, 2024⇥57,071')['Cancellable leases']).not.toBe('2024-04-01');
  const rolls = ['Balance as of March 31, 2024⇥11,292', 'Additions⇥27,745', 'Balance as of April 1, 2024⇥39,037'];
  expect(datesOf(...rolls).Additions).not.toBe('2024-04-01');
});
