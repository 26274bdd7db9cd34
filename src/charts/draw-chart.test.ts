import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '#model/chart-spec.ts';
import { buildChart } from './build-chart.ts';
import { drawChart } from './draw-chart.ts';
import { readDrawing } from './read-drawing.ts';
import { broken, brokenLines, cash, grouped, outcome, panels, samples, stacked, strip, throughZero } from './sample-charts.ts';
import { unescapeMarkup } from './svg.ts';
import { measureText } from './text-width.ts';

const drawn = samples.flatMap((spec) =>
  [720, 340].map((width) => ({ id: spec.id, width, spec, svg: drawChart(spec, { width, frame: 'bare' }) })),
);

describe.each(drawn)('$id at $width', ({ spec, svg, width }) => {
  it('needs no style and no script', () => {
    expect(svg.match(/ style=|<style|<script| on\w+=|<foreignObject|NaN|undefined|Infinity/)).toBeNull();
  });

  it('names itself, under ids of its own', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith(`${spec.id}-${width}-`))).toBe(true);
    expect(svg).toContain(`role="img" aria-labelledby="${spec.id}-${width}-title" aria-describedby="${spec.id}-${width}-desc"`);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('is well formed, with coordinates to two places', () => {
    const open: string[] = [];
    for (const [tag, end, name = '', self] of svg.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (end) expect(open.pop(), tag).toBe(name);
      else if (!self) open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.replaceAll(/ data-band="[^"]*"/g, '').match(/\d\.\d{3,}[ "]/)).toBeNull();
  });

  it('has no text over another or beyond the edge', () => {
    const boxes = listTexts(svg);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-1);
      expect(box.right, box.text).toBeLessThanOrEqual(width + 6);
    }
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
    const over = pairs.filter(([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
    expect(over.map(([a, b]) => `${a.text} × ${b.text}`)).toEqual([]);
  });
});

function listTexts(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>([^<]+)<\/text>/g)].map(([, attributes = '', content = '']) => {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = unescapeMarkup(content);
    const size = Number(read('font-size'));
    const length = measureText(text, size) * 0.92;
    const isLabel = attributes.includes('data-label');
    const anchor = read('text-anchor') ?? (isLabel ? 'middle' : 'start');
    const left = Number(read('x')) - { start: 0, middle: length / 2, end: length }[anchor as 'start' | 'middle' | 'end'];
    return { text, left, right: left + length, top: Number(read('y')) - size * 0.72, bottom: Number(read('y')) };
  });
}

it('keeps text out of the markup', () => {
  const hostile = '<script>alert("1")</script> & \'x\' \u0007]]>';
  const spec: ChartSpec = {
    ...cash,
    title: hostile,
    subtitle: hostile,
    measure: hostile,
    unit: hostile,
    notes: [hostile],
    source: hostile,
  };
  const svg = drawChart(spec, { width: 720, frame: 'standalone' });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('\u0007');
  expect(readDrawing(svg).title).toBe(`${hostile.replace('\u0007', '')}. ${hostile.replace('\u0007', '')}`);
});

it('leaves the place of a missing period empty, with its label', () => {
  for (const svg of [stacked, panels].map((spec) => buildChart(spec).wide)) {
    expect(svg).toMatch(/data-gap="1H21"><title>1H21: no data<\/title><tspan[^>]*>no data</);
    expect(svg).toContain('>1H21</text>');
    expect(svg).not.toMatch(/data-at="0,3"/);
  }
});

it('breaks lines at gaps, at another standard and before forecasts', () => {
  const line = /<path d="([^"]+)" fill="none" class="chart-stroke-1"/.exec(buildChart(panels).wide)?.[1] ?? '';
  expect(line.replace(/[\d. ]+/g, '')).toBe('MMLMLM');
});

it('names and labels every dot where there is room, a forecast by that word', () => {
  const svg = buildChart(outcome).wide;
  expect([...svg.matchAll(/data-label="0,\d"[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual(['119.5', '138.0', '128.2']);
  expect(svg).toContain('>Forecast</text>');
  expect(svg).toContain('<title>1H23 forecast, Revenues: 138.0</title>');
});

it('draws a break, and joins no values across it', () => {
  expect(buildChart(broken).wide).toMatch(/data-break="2"><title>Not comparable across IFRS 16 Leases</);
  const lines = [...buildChart(brokenLines).wide.matchAll(/<path d="([^"]+)" fill="none" class="chart-stroke-1"/g)].map(([, d = '']) =>
    d.replace(/[\d. ]+/g, ''),
  );
  expect(lines).toEqual(['MLLML', 'MLMML', 'MLLML']);
});

it('hatches another standard and outlines a forecast, and says so in the key', () => {
  const svg = buildChart(grouped).wide;
  expect(svg).toMatch(/data-at="0,0"[^>]*fill="url\(#share-720-hatched-1\)"/);
  expect(svg).toMatch(/data-at="0,6"[^>]*class="chart-out-1"/);
  expect(buildChart(grouped).file).toMatch(/data-at="0,6"[^>]*class="chart-out-1" fill="#ffffff"/);
  expect(svg).toContain('>Under US GAAP</text>');
  expect(svg).toContain('>Forecast</text>');
});

it('draws negative bars below zero, and a waterfall through it', () => {
  const [bars] = readDrawing(buildChart(grouped).wide).plots;
  expect(
    bars?.marks
      .find(({ at }) => at === '0,1')
      ?.reads.map(Math.round)
      .toSorted((a, b) => a - b),
  ).toEqual([-413, 0]);
  const [steps] = readDrawing(buildChart(throughZero).wide).plots;
  expect(
    steps?.marks
      .find(({ at }) => at === '0,1')
      ?.reads.map(Math.round)
      .toSorted((a, b) => a - b),
  ).toEqual([-1500, 1000]);
});

it('a file stands alone: title, colours and ground are in it', () => {
  const { file } = buildChart(strip);
  expect(file).toContain('>Trend</text>');
  expect(file).toMatch(/<rect x="-20" y="-20" [^>]*fill="#ffffff"/);
  expect(file).toMatch(/class="chart-fill-1" fill="#1a4f8b"/);
});
