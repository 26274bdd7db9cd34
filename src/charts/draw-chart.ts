import type { ChartSpec } from '#model/chart-spec.ts';
import { describeChart } from './describe-chart.ts';
import { drawBarChart } from './draw-bar-chart.ts';
import { drawMultiples } from './draw-multiples.ts';
import { drawPanelChart } from './draw-panel-chart.ts';
import { drawWaterfall } from './draw-waterfall.ts';
import { isNarrow, type Part, type Stage } from './layout.ts';
import { colors, paintWith } from './look.ts';
import { element, escapeMarkup } from './svg.ts';
import { wrapText } from './text-width.ts';

export interface DrawOptions {
  /** The width to lay out for, in the pixels of the page; below 480 as for a phone. */
  readonly width: number;
  /** `bare` for a page, which has title and subtitle beside it; `standalone` for a file that holds them. */
  readonly frame: 'bare' | 'standalone';
}

const sans = "Inter, 'Inter Variable', system-ui, sans-serif";
const serif = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";

/**
 * Draws a chart as SVG: classes for a page, colours as presentation attributes for a file, so that it stands under a strict policy and,
 * saved, on its own. The same specification gives the same bytes.
 */
export function drawChart(spec: ChartSpec, { width, frame }: DrawOptions): string {
  const prefix = `${spec.id}-${width}${frame === 'standalone' ? '-file' : ''}`;
  const stage: Stage = { prefix, width, textSize: isNarrow(width) ? 11 : 12.5 };
  const head = frame === 'standalone' ? drawHead(spec, width) : { markup: '', height: 2 };
  const body = drawBody(spec, head.height, stage);
  const foot = frame === 'standalone' ? drawFoot(spec, head.height + body.height + 10, width) : { markup: '', height: 2 };
  const height = Math.ceil(head.height + body.height + foot.height);
  const margin = frame === 'standalone' ? 20 : 0;
  const viewBox = [-margin, -margin, width + 2 * margin, height + 2 * margin];
  return element(
    'svg',
    {
      xmlns: frame === 'standalone' ? 'http://www.w3.org/2000/svg' : undefined,
      class: `chart-drawing ${isNarrow(width) ? 'chart-narrow' : 'chart-wide'}`,
      viewBox: viewBox.join(' '),
      width: width + 2 * margin,
      height: height + 2 * margin,
      role: 'img',
      'aria-labelledby': `${prefix}-title`,
      'aria-describedby': `${prefix}-desc`,
      'font-family': frame === 'standalone' ? sans : undefined,
    },
    element('title', { id: `${prefix}-title` }, escapeMarkup(`${spec.title}. ${spec.subtitle}`)),
    element('desc', { id: `${prefix}-desc` }, escapeMarkup(describeChart(spec))),
    frame === 'standalone'
      ? element('rect', { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin, fill: colors['--chart-ground'] })
      : '',
    head.markup,
    frame === 'standalone' ? body.markup : leaveColorsToPage(body.markup),
    foot.markup,
  );
}

/** A page paints by classes, in its own colours; a file has no style sheet. */
function leaveColorsToPage(markup: string): string {
  return markup.replace(/ (?:fill|stroke)="#[0-9a-f]{6}"/g, '');
}

function drawBody(spec: ChartSpec, top: number, stage: Stage): Part {
  switch (spec.kind) {
    case 'bars':
    case 'sides':
      return drawBarChart(spec, top, stage);
    case 'panels':
      return drawPanelChart(spec, top, stage);
    case 'waterfall':
      return drawWaterfall(spec, top, stage);
    case 'multiples':
      return drawMultiples(spec, top, stage);
  }
}

function drawHead({ title, subtitle }: ChartSpec, width: number): Part {
  const size = isNarrow(width) ? 17 : 21;
  const heading = writeLines(wrapText(title, size * 1.15, width), size, size, {
    'font-family': serif,
    'font-weight': 600,
    ...paintWith('chart-text'),
  });
  const below = writeLines(wrapText(subtitle, 13, width), 13, heading.height + 16, paintWith('chart-muted'));
  return { markup: heading.markup + below.markup, height: heading.height + below.height + 20 };
}

function drawFoot({ notes = [], source }: ChartSpec, top: number, width: number): Part {
  const lines = [...notes, ...(source === undefined ? [] : [`Source: ${source}`])].flatMap((note) => wrapText(note, 11, width));
  const part = writeLines(lines, 11, top + 11, paintWith('chart-muted'));
  return { markup: part.markup, height: lines.length === 0 ? 4 : part.height + 12 };
}

function writeLines(
  lines: readonly string[],
  size: number,
  y: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
): Part {
  const step = Math.round(size * 1.3);
  const texts = lines.map((line, row) =>
    element('text', { x: 0, y: y + row * step, 'font-size': size, ...attributes }, escapeMarkup(line)),
  );
  return { markup: texts.join(''), height: lines.length * step };
}
