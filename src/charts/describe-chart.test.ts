import { expect, it } from 'vitest';
import { describeChart } from './describe-chart.ts';
import { broken, cash, grouped, panels, stacked } from './sample-charts.ts';

it.each([
  [stacked, 'Network services: up from 61,262 in 1H19 to 74,013 in 1H23.'],
  [stacked, 'ATM operation: down from 2,088 in 1H19 to 1,321 in 1H23.'],
  [stacked, 'No data for 1H21.'],
  [stacked, '1H18 is under US GAAP and not comparable: Network services 57,203; Systems integration 30,050;'],
  [grouped, 'Joint venture: up from 70 in 1H19 to 88 in 1H23, lowest (90) in 1H20.'],
  [grouped, 'No value of Joint venture for 1H22.'],
  [broken, 'Depreciation: up from 14,300 in 1H20 to 14,598 in 1H23, lowest 14,156 in 1H22.'],
  [broken, 'Depreciation: not comparable before 1H20 (IFRS 16 Leases).'],
  [panels, '1H24 is a forecast: Operating profit 13,400; Operating margin 9.7 %.'],
  [cash, 'March 31, 2023 42,472; Operating activities 16,051 (increase); Investing activities (9,066) (decrease);'],
])('%o says "%s"', (spec, sentence) => {
  expect(describeChart(spec)).toContain(sentence);
});
