import { describe, expect, test } from 'vitest';
import { parseDecimal } from '#model/decimal.ts';
import type { IsoDate } from '#model/period.ts';
import { formatFiscalYear } from './format-fiscal-year.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { formatUnit, formatUnitHeading } from './format-unit.ts';
import { groupDigits } from './group-digits.ts';
import { plainNote } from './plain-note.ts';
import { numberAt, printedNumber, printedPower } from './printed-value.ts';
import { type Rounding, roundDecimal } from './round-decimal.ts';
import { spellDates } from './spell-dates.ts';

const read = (text: string) => parseDecimal(text) ?? { coefficient: 0n, exponent: 0 };
const date = (text: string) => text as IsoDate;

describe('groupDigits', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['123456', '123,456'],
    ['1234567.50', '1,234,567.50'],
    ['4454.0', '4,454.0'],
  ])('%s is %s', (digits, expected) => expect(groupDigits(digits)).toBe(expected));
});

describe('formatNumber', () => {
  test.each([
    ['101665', '101,665', '101,665'],
    ['-133121', '(133,121)', 'minus 133,121'],
    ['0', '0', '0'],
    ['-0.9', '(0.9)', 'minus 0.9'],
    ['12.0', '12.0', '12.0'],
  ])('%s', (value, text, spoken) => expect(formatNumber(read(value))).toEqual({ text, spoken }));
});

describe('roundDecimal', () => {
  test.each([
    ['413.535', 0, 'half-up', '414'],
    ['413.535', 0, 'truncate', '413'],
    ['-0.05', -1, 'half-up', '(0.1)'],
    ['-0.05', -1, 'truncate', '0.0'],
    ['2.5', -2, 'half-up', '2.5'],
  ] as const)('%s at 10^%s by %s', (value, exponent, rounding, expected) =>
    expect(formatNumber(roundDecimal(read(value), exponent, rounding as Rounding)).text).toBe(expected),
  );
});

describe('printedPower and printedNumber', () => {
  test.each([
    ['101,664,990', '101664990000', -3, 'JPY', 3, '101,664,990'],
    ['JPY101.7 billion', '101700000000', -8, 'JPY', 9, '101.7'],
    ['99,220', '99220000000', -6, 'JPY', 6, '99,220'],
    ['(1,875,112', '-1875112000', -3, 'JPY', 3, '(1,875,112)'],
    ['(33.6)', '-33.6', 1, 'percent', 0, '(33.6)'],
    ['38.96', '38.96', 2, 'JPY/share', 0, '38.96'],
    ['4,454.0', '4454.0', 1, 'Gbps', 0, '4,454.0'],
    ['46,734,600', '46734600', 0, 'shares', 0, '46,734,600'],
    ['40.005.000', '40005000000', -3, 'JPY', 3, '40,005,000'],
    ['0', '0', -6, 'JPY', 6, '0'],
    ['84.120', '84120000', -3, 'EUR', 3, '84,120'],
    ['-1.204', '-1204000', -3, 'EUR', 3, '(1,204)'],
    ['330', '330000', -3, 'EUR', 3, '330'],
    ['0,61', '0.61', 2, 'EUR/share', 0, '0.61'],
    ['84,1', '84100000', -5, 'EUR', 3, '84,100'],
    ['1.204,5', '1204500000', -5, 'EUR', 3, '1,204,500'],
  ])('%s', (printed, value, decimals, unit, power, text) => {
    const printing = { printed, value, decimals, unit };
    expect(printedPower(printing)).toBe(power);
    expect(formatNumber(printedNumber(printing)).text).toBe(text);
  });
});

test('a finer printing keeps its digits in a coarser unit', () => {
  expect(formatNumber(numberAt({ printed: '101,664,990', value: '101664990000', decimals: -3, unit: 'JPY' }, 6)).text).toBe('101,664.990');
});

describe('formatUnit', () => {
  test.each([
    ['JPY', 6, 'JPY millions', 'Millions of yen'],
    ['JPY', 0, 'JPY', 'Yen'],
    ['percent', 0, '%', '%'],
    ['JPY/share', 0, 'JPY per share', 'JPY per share'],
    ['shares', 0, 'shares', 'Shares'],
    ['shares', 3, 'thousands of shares', 'Thousands of shares'],
  ])('%s × 10^%s', (unit, power, short, heading) => {
    expect(formatUnit(unit, power)).toBe(short);
    expect(formatUnitHeading(unit, power)).toBe(heading);
  });
});

describe('formatPeriod', () => {
  test.each([
    [{ start: date('2020-04-01'), end: date('2020-09-30') }, 'six months ended September 30, 2020'],
    [{ start: date('2019-04-01'), end: date('2020-03-31') }, 'year ended March 31, 2020'],
    [{ start: date('2020-04-03'), end: date('2020-09-30') }, 'April 3, 2020 to September 30, 2020'],
    [{ start: date('2024-02-04'), end: date('2024-08-03') }, '26 weeks ended August 3, 2024'],
    [{ instant: date('2020-03-31') }, 'as of March 31, 2020'],
  ])('%o', (period, expected) => expect(formatPeriod(period)).toBe(expected));
});

test('a fiscal year is named by its start or by its end', () => {
  const year = { start: date('2020-04-01'), end: date('2021-03-31') };
  expect(formatFiscalYear(year, 'start')).toBe('FY2020 (fiscal year ending March 31, 2021)');
  expect(formatFiscalYear(year, 'end')).toBe('FY2021 (fiscal year ending March 31, 2021)');
});

test.each([
  ['^{1.} Numbers in <u>the table</u>', '1. Numbers in the table'],
  ['  two\tlines ', 'two lines'],
])('the note “%s” reads “%s”', (text, expected) => expect(plainNote(text)).toBe(expected));

test.each([
  ['sales, 2019-04-01 to 2019-09-30: up 1.4%', 'sales, April 1, 2019 to September 30, 2019: up 1.4%'],
  ['no figure for 2016-04-01/2016-09-30', 'no figure for April 1, 2016 to September 30, 2016'],
  ['145 in 2019-11-14-annual-report, line 18', '145 in 2019-11-14-annual-report, line 18'],
  ['part 2019-13-45 is no day', 'part 2019-13-45 is no day'],
])('the days of “%s” are spelled: “%s”', (text, expected) => expect(spellDates(text)).toBe(expected));
