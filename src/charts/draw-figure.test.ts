import { expect, it } from 'vitest';
import { buildChart } from './build-chart.ts';
import { drawFigure } from './draw-figure.ts';
import { cash, datum, stacked } from './sample-charts.ts';
import { writeCsv } from './write-csv.ts';

it('links its files, and takes no title for markup', () => {
  const chart = buildChart({ ...cash, title: 'x </script><b>' });
  const markup = drawFigure(chart, { downloads: [{ label: 'SVG', href: '/data/charts/cash.svg' }] });
  expect(markup).toContain('<a href="/data/charts/cash.svg" download>SVG</a>');
  expect(markup).not.toContain('<b>');
});

it('gives cells the printed text alone, linked to its place, with minus and note for those who listen', () => {
  const first = { ...datum('(58,304)'), href: '/documents/a/#line-7', factId: 'f1', note: 'As revised.' };
  const series = [{ name: 'Loss', data: stacked.series[0]?.data.with(0, first) ?? [] }];
  const { total: _, ...rest } = stacked;
  const markup = drawFigure(buildChart({ ...rest, layout: 'grouped', series }));
  expect(markup).toContain('<a href="/documents/a/#line-7" aria-label="minus 58,304">(58,304)</a></td>');
  expect(markup).toContain('<td data-note="1" aria-describedby="revenue-note-1">');
  expect(markup).toContain('<li id="revenue-note-1">As revised.</li>');
});

it('writes exact values as CSV', () => {
  const { table } = buildChart({ ...cash, measure: 'Cash, all "kinds"' });
  expect(writeCsv(table).split('\r\n').slice(0, 4)).toEqual([
    'Step,Description,Remark,"Cash, all ""kinds"" (JPY millions)"',
    '"March 31, 2023","March 31, 2023",,43582',
    'Operating activities,Operating activities,,16042',
    'Investing activities,Investing activities,,-9055',
  ]);
});
