import { describe, expect, test } from 'vitest';
import type { MultiplesChart } from '#model/chart-spec.ts';
import { drawChart } from './draw-chart.ts';
import { datum, strip } from './sample-charts.ts';

const draw = (spec: MultiplesChart, width = 720): string => drawChart(spec, { width, frame: 'bare' });

/** Panels of one series each: `100 90` as its first and last value. */
function panelsOf(...series: readonly string[]): MultiplesChart {
  const multiples = series.map((texts, index) => {
    const [first = '', last = ''] = texts.split(' ');
    const data = strip.periods.map((_, slot) => datum(slot === 4 ? first : slot === 5 ? last : 'no data'));
    return { name: `Series ${index + 1}`, unit: 'JPY millions', mark: 'line', data } as const;
  });
  return { ...strip, multiples };
}

describe('the newest value of a line', () => {
  /** Heights of the first panel of four: the label, and the markers of the last two values. */
  const heightsOf = (texts: string) => {
    const svg = draw(panelsOf(texts, texts, texts, texts));
    const marker = (slot: number) => Number(new RegExp(`data-at="0,${slot}" transform="translate\\([\\d.]+ ([\\d.]+)`).exec(svg)?.[1]);
    return { label: Number(/y="([\d.]+)"[^>]*data-label="0,5"/.exec(svg)?.[1]), before: marker(4), last: marker(5) };
  };

  test('stands above its marker where the line rises to it', () => {
    const { label, last } = heightsOf('90,000 100,000');
    expect(label).toBeLessThan(last);
  });

  test('stands below where the line comes down to it, so that it does not lie over the line', () => {
    const { label, last } = heightsOf('200,000 101,000');
    expect(label).toBeGreaterThan(last + 8);
  });

  test('stands above both where it would fall out of the panel', () => {
    const { label, before } = heightsOf('200,000 160,000');
    expect(label).toBeLessThan(before);
  });
});

test.each([
  [6, 720, 3],
  [5, 720, 3],
  [4, 720, 4],
  [3, 340, 2],
])('%i panels on a drawing of %i pixels stand in %i columns', (panels, width, columns) => {
  const svg = draw(panelsOf(...Array.from({ length: panels }, () => '90 100')), width);
  const lefts = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>Series \d</g)].map(([, x]) => x);
  expect(lefts).toHaveLength(panels);
  expect(new Set(lefts).size).toBe(columns);
});
