import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarChart, ChartSpec } from '#model/chart-spec.ts';
import { buildChart, checkChart } from './build-chart.ts';
import { balance, cash, datum, grouped, panels, samples, stacked, strip, throughZero } from './sample-charts.ts';

it.each(samples)('the four forms of "$id" agree', (spec) => {
  expect(checkChart(spec)).toEqual([]);
});

it.each(samples)('"$id" is the same bytes every time', (spec) => {
  expect(buildChart(structuredClone(spec))).toEqual(buildChart(spec));
});

/** The chart with one datum of a series replaced. */
function replace(spec: BarChart, series: number, slot: number, text: string, value?: string): BarChart {
  const change = (data: BarChart['series'][number]['data']) =>
    data.map((old, index) => (index === slot ? { text, value: value ?? old.value } : old));
  return { ...spec, series: spec.series.map((old, index) => (index === series ? { ...old, data: change(old.data) } : old)) };
}

describe('a chart is refused', () => {
  it.each<readonly [why: string, spec: ChartSpec, message: RegExp]>([
    ['text and value differ', replace(stacked, 0, 1, '62,315'), /the value is 62351, but the text shows 62,315/],
    ['a text without its minus', replace(grouped, 0, 1, '413'), /the value is -413/],
    ['a stack that misses its total', replace(stacked, 0, 1, '62,315', '62315'), /add up to 101172, the total is 101208/],
    [
      'a total over nothing',
      { ...stacked, series: stacked.series.map((series) => ({ ...series, data: series.data.with(1, datum('–')) })) },
      /1H19 has a total/,
    ],
    [
      'a waterfall that misses its end',
      { ...cash, steps: cash.steps.with(1, { label: 'x', kind: 'change', datum: datum('16,402') }) },
      /lead to 44059, it is 43699/,
    ],
    [
      'a waterfall that misses its subtotal',
      { ...throughZero, steps: throughZero.steps.with(1, { label: 'x', kind: 'change', datum: datum('(2,400)') }) },
      /"Before tax"/,
    ],
    ['a waterfall without end', { ...cash, steps: cash.steps.slice(0, 3) }, /begins and ends with a total/],
    ['a waterfall with a hole', { ...cash, steps: cash.steps.with(1, { label: 'x', kind: 'change', datum: datum('–') }) }, /has no value/],
    [
      'a column that misses its total',
      { ...balance, sides: balance.sides.map((side) => ({ ...side, parts: side.parts.slice(0, 1) })) },
      /parts of "Assets" add up to 141360, the total is 248439/,
    ],
    [
      'columns of two heights',
      {
        ...balance,
        sides: [
          balance.sides[0],
          { label: 'x', parts: [{ label: 'y', datum: datum('5') }], total: { label: 'z', datum: datum('5') } },
        ].flatMap((side) => side ?? []),
      },
      /"Assets" and "x" differ in height/,
    ],
    ['periods out of order', { ...panels, periods: panels.periods.toReversed() }, /stands after/],
    ['a period twice', { ...strip, periods: strip.periods.flatMap((period) => [period, period]).slice(0, 6) }, /twice/],
    ['a missing datum', { ...strip, periods: strip.periods.slice(1) }, /has 6 values for 5 periods/],
    [
      'six series',
      { ...grouped, series: [0, 1, 2].flatMap((turn) => grouped.series.map((old) => ({ ...old, name: `${old.name} ${'abc'[turn]}` }))) },
      /more than five/,
    ],
    ['one name twice', { ...grouped, series: grouped.series.map((old) => ({ ...old, name: 'Same' })) }, /Two series are named/],
    ['units mixed on one scale', { ...strip, scale: 'shared' }, /different units/],
    ['an id that is none', { ...cash, id: 'Cash "1"' }, /cannot prefix/],
    ['no title', { ...cash, title: ' ' }, /title is empty/],
  ])('%s', (_, spec, message) => {
    expect(
      checkChart(spec)
        .map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
    expect(() => buildChart(spec)).toThrow(message);
  });
});

it('rounding alone does not refuse a sum', () => {
  expect(checkChart(replace(stacked, 0, 1, '62,352', '62352'))).toEqual([]);
  expect(checkChart(replace(stacked, 0, 1, '62,354', '62354'))).not.toEqual([]);
});

it('the forms agree whatever the numbers', () => {
  const value = fc.option(fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 3 })), { nil: undefined });
  const series = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(series, fc.constantFrom('grouped' as const, 'stacked' as const), (columns, layout) => {
      const write = (pair: readonly [number, number] | undefined) => (pair ? (pair[0] / 10 ** pair[1]).toFixed(pair[1]) : undefined);
      const spec: BarChart = {
        ...grouped,
        layout,
        periods: grouped.periods.slice(0, 4),
        series: columns.map((column, index) => ({
          name: `Series ${'abcde'[index]}`,
          data: column.map((pair) => ({ value: write(pair), text: write(pair) ?? 'none' })),
        })),
      };
      expect(checkChart(spec)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
