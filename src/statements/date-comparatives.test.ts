import { expect, test } from 'vitest';
import { ingestText } from '#tests/invented/read-fixtures.ts';

const cover = 'Harbour Example Limited\n\nResults for the half-year ended 30 June 2024\n\n';
const balance =
  'Balance sheet\n\nEUR million|2024|2023\nCash and cash equivalents|310|290\nReceivables|118|104\nGoodwill|404|404\nTotal assets|832|798\n\n';
const flows = (opening: string, before: string): string =>
  `Cash flow statement\n\nEUR million|Six months ended 30 June 2024|Six months ended 30 June 2023\n` +
  `Cash and cash equivalents at beginning of period|${opening}|204\nCash and cash equivalents at end of period|310|${before}\n`;

/** What an invented filing says of receivables, a column after the other. */
function receivables(text: string): readonly string[] {
  const { facts, ledger } = ingestText('invented', `${cover}${text}`.replaceAll('|', '\t'));
  return [
    ...facts
      .filter(({ label }) => label === 'Receivables')
      .map(({ period, value }) => `${'instant' in period ? period.instant : ''} ${value}`),
    ...ledger.unresolved.filter(({ printed }) => printed === '104').map(({ reason }) => reason),
  ];
}

test('the cash with which the period begins dates the comparative to the end of the year', () => {
  expect(receivables(balance + flows('290', '217'))).toEqual(['2024-06-30 118000000', '2023-12-31 104000000']);
});

test('the cash with which the comparative period ends dates it a year before', () => {
  expect(receivables(balance + flows('241', '290'))).toEqual(['2024-06-30 118000000', '2023-06-30 104000000']);
});

test('without either it has no date', () => {
  const reason = 'The year over the column may mean its last day, or the same day a year before.';
  expect(receivables(balance)).toEqual(['2024-06-30 118000000', reason]);
  expect(receivables(balance + flows('290', '290'))).toEqual(['2024-06-30 118000000', reason]);
});

test('dates over the columns, or over the table, need no cash', () => {
  const dated = balance.replace('|2024|2023', '|30 June 2024|31 December 2023');
  expect(receivables(dated)).toEqual(['2024-06-30 118000000', '2023-12-31 104000000']);
  const titled = balance.replace('Balance sheet', 'Balance sheet\n\nAt 30 June 2024 and 2023');
  expect(receivables(titled)).toContain('2023-06-30 104000000');
});
