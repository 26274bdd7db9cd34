import { expect, test } from 'vitest';
import { takeUnit } from './heading-unit.ts';

test.each([
  ['Yen in millions, except per share amounts', { rest: '', unit: { unit: 'JPY', scale: 6, isOfMoney: true } }],
  ['Millions of euros, unless otherwise stated', { rest: '', unit: { unit: 'EUR', scale: 6, isOfMoney: true } }],
  ['Assets, except goodwill', { rest: 'Assets, except goodwill' }],
  ['Net sales (millions of yen)', { rest: 'Net sales', unit: { unit: 'JPY', scale: 6 } }],
])('%j', (heading, expected) => {
  expect(takeUnit(heading)).toEqual(expected);
});
