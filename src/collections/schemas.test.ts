import { describe, expect, test } from 'vitest';
import { describeIssues } from './broken-collection.ts';
import { factsSchema } from './fact-schema.ts';
import { issuerSchema } from './issuer-schema.ts';

const fact = {
  id: 'a-filing#L1C2',
  filing: 'a-filing',
  line: 1,
  column: 2,
  offset: 9,
  printed: '1,234',
  statement: 'profit-or-loss',
  path: [],
  label: 'Revenue',
  kind: 'amount',
  period: { start: '2020-04-01', end: '2020-09-30' },
  unit: 'JPY',
  value: '1234000',
  decimals: -3,
  dimensions: {},
  status: 'tied',
  ties: 1,
};

const issuer = {
  name: 'Example Inc.',
  shortName: 'Example',
  code: '0000',
  exchange: 'An exchange',
  website: 'https://example.com/ir/',
  officialSources: 'The exchange',
  fiscalYearEnd: '03-31',
  fiscalYearNamedBy: 'start',
  brandColor: '#004080',
  official: false,
  measures: { revenue: { kind: 'value', label: 'Revenue', of: 'ifrs-full:Revenue' } },
  keyFigures: ['revenue'],
  homeColumns: ['revenue'],
};

describe('facts', () => {
  test.each([
    ['as it should be', {}, true],
    ['a nil without value', { kind: 'nil', value: undefined }, true],
    ['a nil with a value', { kind: 'nil' }, false],
    ['an amount without value', { value: undefined }, false],
    ['a value in floating point', { value: '1.2e6' }, false],
    ['a day that is not in the calendar', { period: { instant: '2020-02-30' } }, false],
    ['a period that ends before it starts', { period: { start: '2020-09-30', end: '2020-04-01' } }, false],
    ['an unknown statement', { statement: 'cash' }, false],
    ['an id without a line', { id: 'a-filing#C2' }, false],
  ])('%s', (_, change, expected) => {
    expect(factsSchema.safeParse({ filing: 'a-filing', facts: [{ ...fact, ...change }] }).success).toBe(expected);
  });
});

describe('issuer.yaml', () => {
  test.each([
    ['as it should be', {}, ''],
    ['a key figure without a measure', { keyFigures: ['profit'] }, 'keyFigures[0]: There is no measure “profit”.'],
    ['a color that is none', { brandColor: 'blue' }, 'brandColor: Not #rrggbb.'],
    ['a fiscal year end that is none', { fiscalYearEnd: '3/31' }, 'fiscalYearEnd: Not MM-DD.'],
    ['an unknown key', { colour: '#004080' }, 'the whole file: Unrecognized key: "colour"'],
  ])('%s', (_, change, message) => {
    const result = issuerSchema.safeParse({ ...issuer, ...change });
    expect(result.success ? '' : describeIssues(result.error)).toBe(message);
  });

  test('one reference is a list of one', () => {
    expect(issuerSchema.parse(issuer).measures.revenue).toMatchObject({ of: ['ifrs-full:Revenue'], unit: 'millions' });
  });
});
