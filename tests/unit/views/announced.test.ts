import { expect, test } from 'vitest';
import { checkChart } from '#charts/build-chart.ts';
import { dividendsView } from '#views/announced/dividends-view.ts';
import { forecastsView } from '#views/announced/forecasts-view.ts';

/** What was announced for the sample: results beside forecasts, dividends on the share basis of today. */

const charts = forecastsView().sections.flatMap(({ id, chart }) => (chart ? [{ id, chart }] : []));

test('the result of the first half stands beside its forecast and the year before', () => {
  expect(charts.map(({ id }) => id)).toEqual(['1h23']);
  const chart = charts[0]?.chart;
  if (chart?.kind !== 'multiples') throw new Error('No panels.');
  expect(chart.periods.map(({ label, kind }) => `${label} ${kind}`)).toEqual(['1H22 actual', '1H23 forecast', '1H23 actual']);
  expect(chart.multiples.map(({ name, data }) => [name, ...data.map(({ text }) => text)])).toEqual([
    ['Revenues', '122.0', '138.0', '128.2'],
    ['Operating profit', '11.2', '13.4', '12.1'],
    ['Profit before tax', '12.9', '13.0', '12.6'],
    ['Profit', '8.6', '8.9', '8.3'],
  ]);
  expect(chart.notes).toEqual(['Forecast announced May 12, 2023.']);
});

test('a forecast whose result is known under another standard has no chart', () => {
  const other = forecastsView().sections.filter(({ notes }) => notes.some((note) => note.includes('across accounting standards')));
  expect(other.length).toBeGreaterThan(0);
  expect(other.filter(({ chart }) => chart !== undefined)).toEqual([]);
});

test('dividends are drawn on one share basis, what is forecast as such, and a year that no document states keeps its place', () => {
  const { chart } = dividendsView();
  if (chart?.kind !== 'bars') throw new Error('No bars.');
  expect(chart.subtitle).toBe('JPY per share, on the current share basis');
  expect(chart.periods.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
    'FY2017 actual',
    'FY2018 forecast',
    'FY2019 actual',
    'FY2020 forecast',
    'FY2021 actual',
    'FY2022 actual',
    'FY2023 forecast',
  ]);
  expect(chart.series.map(({ name, data }) => [name, ...data.map(({ text }) => text)])).toEqual([
    ['Interim', '3.375', '3.375', '3.375', '5.125', '', '14.625', '17.18'],
    ['Year-end', '3.375', '3.375', '3.375', '5.125', '', '14.63', '17.18'],
  ]);
  expect(chart.total?.data.map(({ text }) => text)).toEqual(['6.75', '6.75', '6.75', '10.25', '', '29.255', '34.36']);
});

test('every form of the charts says the same', () => {
  const { chart } = dividendsView();
  const problems = [...charts.map((each) => each.chart), ...(chart ? [chart] : [])].flatMap(checkChart);
  expect(problems).toEqual([]);
});
