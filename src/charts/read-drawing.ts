import { unescapeMarkup } from './svg.ts';

/** What a drawing says, read back from its markup alone. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly plots: readonly DrawnPlot[];
}

export interface DrawnPlot {
  readonly marks: readonly DrawnMark[];
  readonly labels: readonly { readonly at: string; readonly text: string }[];
  readonly ticks: readonly { readonly value: number; readonly reads: number }[];
  /** The labels of the slots marked as empty. */
  readonly gaps: readonly string[];
  /** The slots before which a break is drawn. */
  readonly breaks: readonly number[];
}

/** A mark, the words on it, and the values that its place means on the scale: two ends of a bar, or one of a marker. */
export interface DrawnMark {
  readonly at: string;
  readonly title: string;
  readonly reads: readonly number[];
  /** What the rounding of coordinates may amount to. */
  readonly tolerance: number;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads a drawing back: no part of the specification is known to it. */
export function readDrawing(svg: string): Drawing {
  const tags = readTags(svg);
  const starts = tags.flatMap((tag, index) => (tag.attributes['data-plot'] === undefined ? [] : [index]));
  const head = tags.slice(0, starts[0]);
  const sections = starts.map((start, index) => tags.slice(start, starts[index + 1]));
  return {
    title: head.find((tag) => tag.name === 'title')?.text ?? '',
    description: head.find((tag) => tag.name === 'desc')?.text ?? '',
    plots: sections.map(readPlot),
  };
}

function readTags(svg: string): readonly Tag[] {
  return [...svg.matchAll(/<(\w+)((?: [\w:-]+="[^"]*")*)\/?>([^<]*)/g)].map(([, name = '', attributes = '', text = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescapeMarkup(value)]),
    ),
    text: unescapeMarkup(text),
  }));
}

function readPlot(tags: readonly Tag[]): DrawnPlot {
  const plot = tags[0]?.attributes ?? {};
  const [x = 0, y = 0, width = 0, height = 0] = readNumbers(plot['data-area']);
  const [low = 0, high = 0] = readNumbers(plot['data-scale']);
  const isFlat = plot['data-axis'] === 'x';
  const perPixel = (high - low) / (isFlat ? width : height);
  const valueAt = (place: number) => (isFlat ? low + (place - x) * perPixel : high - (place - y) * perPixel);
  const withTitle = tags.map((tag, index) => ({ tag, title: tags[index + 1]?.name === 'title' ? (tags[index + 1]?.text ?? '') : '' }));
  return {
    marks: withTitle.flatMap(({ tag: { attributes }, title }): readonly DrawnMark[] => {
      const at = attributes['data-at'];
      return at === undefined
        ? []
        : [{ at, title, reads: readPlaces(attributes, isFlat).map(valueAt), tolerance: Math.abs(perPixel) * 0.03 }];
    }),
    labels: tags.flatMap(({ attributes, text }) =>
      attributes['data-label'] === undefined ? [] : [{ at: attributes['data-label'], text }],
    ),
    ticks: tags.flatMap(({ attributes }) => {
      const [left = 0, top = 0] = readNumbers(attributes.d?.slice(1));
      return attributes['data-tick'] === undefined ? [] : [{ value: Number(attributes['data-tick']), reads: valueAt(isFlat ? left : top) }];
    }),
    gaps: tags.flatMap(({ attributes }) => attributes['data-gap'] ?? []),
    breaks: tags.flatMap(({ attributes }) => (attributes['data-break'] === undefined ? [] : [Number(attributes['data-break'])])),
  };
}

/** Where a mark lies along the axis of values: both ends of a `<rect>`, or the centre of a marker. */
function readPlaces(attributes: Readonly<Record<string, string>>, isFlat: boolean): readonly number[] {
  const [left, top] = readNumbers(attributes.transform);
  if (left !== undefined && top !== undefined) return [isFlat ? left : top];
  const start = Number(attributes[isFlat ? 'x' : 'y']);
  return [start, start + Number(attributes[isFlat ? 'width' : 'height'])];
}

function readNumbers(text = ''): readonly number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
}
