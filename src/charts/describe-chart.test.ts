import { expect, it } from 'vitest';
import { describeChart } from './describe-chart.ts';
import { broken, cash, grouped, panels, stacked } from './sample-charts.ts';

it.each([
  [stacked, 'Cloud services: up from 62,351 in 1H19 to 75,014 in 1H23.'],
  [stacked, 'Terminals: down from 2,077 in 1H19 to 1,342 in 1H23.'],
  [stacked, 'No data for 1H21.'],
  [stacked, '1H18 is under US GAAP and not comparable: Cloud services 58,304; Integration 31,060;'],
  [grouped, 'Joint venture: up from 70 in 1H19 to 88 in 1H23, lowest (90) in 1H20.'],
  [grouped, 'No value of Joint venture for 1H22.'],
  [broken, 'Depreciation: up from 14,300 in 1H20 to 14,689 in 1H23, lowest 14,267 in 1H22.'],
  [broken, 'Depreciation: not comparable before 1H20 (IFRS 16 Leases).'],
  [panels, '1H24 is a forecast: Operating profit 13,400; Operating margin 9.7 %.'],
  [cash, 'March 31, 2023 43,582; Operating activities 16,042 (increase); Investing activities (9,055) (decrease);'],
])('%o says "%s"', (spec, sentence) => {
  expect(describeChart(spec)).toContain(sentence);
});
