import { describe, expect, it } from 'vitest';
import { buildChart, type Chart } from './build-chart.ts';
import { checkAgreement } from './check-agreement.ts';
import { balance, broken, cash, panels, samples, stacked, strip } from './sample-charts.ts';

/** The chart with one string of its drawing replaced, which must have been there. */
function redraw(chart: Chart, from: string | RegExp, to: string): Chart {
  const wide = chart.wide.replace(from, to);
  expect(wide).not.toBe(chart.wide);
  return { ...chart, drawings: [wide] };
}

/** The chart with one string of its JSON-like form replaced. */
function rewrite<Form extends 'table' | 'config'>(chart: Chart, form: Form, from: string, to: string): Chart {
  const json = JSON.stringify(chart[form]);
  expect(json).toContain(from);
  return { ...chart, [form]: JSON.parse(json.replace(from, to)) };
}

const revenue = buildChart(stacked);
const profit = buildChart(panels);
const flow = buildChart(cash);
const trend = buildChart(strip);
const depreciation = buildChart(broken);

it.each(samples)('"$id" agrees as built', (spec) => {
  expect(checkAgreement(spec, buildChart(spec))).toEqual([]);
});

describe('a form that was changed is caught', () => {
  it.each<readonly [what: string, changed: Chart]>([
    ['a tooltip of the drawing', redraw(revenue, 'Cloud services: 63,052<', 'Cloud services: 63,025<')],
    ['a label of the drawing', redraw(revenue, '>63,052</text>', '>63,025</text>')],
    ['a total of the drawing', redraw(revenue, '>103,674</text>', '>103,647</text>')],
    ['the height of a bar', redraw(revenue, /(data-at="0,1"[^>]* height=")/, '$11')],
    ['the place of a bar', redraw(flow, /(data-at="0,2"[^>]* x=")/, '$11')],
    ['a bar left out', redraw(revenue, / data-at="0,1"/, '')],
    ['a bar drawn twice', redraw(revenue, 'data-at="0,2"', 'data-at="0,1"')],
    ['the place of a marker', redraw(profit, /(data-at="1,2" transform="translate\([\d.]+ )/, '$11')],
    ['the place of a small marker', redraw(trend, /(data-at="1,2" transform="translate\([\d.]+ )/, '$11')],
    ['a line of the scale', redraw(revenue, 'data-tick="50000"', 'data-tick="60000"')],
    ['the ends of the scale', redraw(revenue, 'data-scale="0 150000"', 'data-scale="0 160000"')],
    ['a gap that is not marked', redraw(revenue, ' data-gap="1H21"', '')],
    ['a break that is not drawn', redraw(depreciation, ' data-break="2"', '')],
    ['a break left out of the description', { ...depreciation, description: depreciation.description.replace(/ \(IFRS.*?\)/, '') }],
    ['a row of the table of columns', rewrite(buildChart(balance), 'table', '"Equity"', '"Debt"')],
    ['a part of the table of columns', rewrite(buildChart(balance), 'table', '120,538', '120,583')],
    ['a cell of the table', rewrite(revenue, 'table', '63,052', '63,025')],
    ['a value of the table', rewrite(revenue, 'table', '"63052"', '"63025"')],
    ['a row of the table', rewrite(revenue, 'table', '1H20', '1H19')],
    ['a text of the live chart', rewrite(revenue, 'config', '63,052', '63,025')],
    ['a number of the live chart', rewrite(revenue, 'config', '63052', '63025')],
    ['a floating bar of the live chart', rewrite(flow, 'config', '[43582,59624]', '[43582,58532]')],
    ['a total of the live chart', rewrite(revenue, 'config', '103,674', '103,647')],
    ['a number of the description', { ...revenue, description: revenue.description.replace('62,351 in 1H19', '62,315 in 1H19') }],
    [
      'the period of a number of the description',
      { ...revenue, description: revenue.description.replace('62,351 in 1H19', '62,351 in 1H20') },
    ],
    ['a gap left out of the description', { ...revenue, description: revenue.description.replace('No data for 1H21.', '') }],
    [
      'a forecast left out of the description',
      { ...profit, description: profit.description.replace(/ 1H24 is a forecast.*$/, '').replace('to 1H24', '') },
    ],
  ])('%s', (_, changed) => {
    const drawings = changed.drawings.map((drawing) => drawing.replace(/(<desc[^>]*>)[^<]*/, `$1${changed.description}`));
    expect(checkAgreement(changed.spec, { ...changed, drawings })).not.toEqual([]);
  });
});
