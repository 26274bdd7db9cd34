import { expect, test } from 'vitest';
import { drawSpark, type SparkPoint } from './draw-spark.ts';

/** `10 20 . |15`: a dot is a gap, a bar stands before what must not be compared with the value before. */
const read = (text: string): readonly SparkPoint[] =>
  text.split(' ').map((part) => ({ value: part === '.' ? undefined : part.replace('|', ''), isCut: part.startsWith('|') }));

const draw = (text: string): string => drawSpark(read(text), 'Fares') ?? '';
/** Left edge, zero and top of every bar, the newest last. */
const barsIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/M(\d+) ([\d.]+)V([\d.]+)h9/g)].map(([, x, zero, top]) => `${x}: ${zero} to ${top}`);

test('the newest value bears a class of its own', () => {
  expect(draw('10 20')).toBe(
    '<svg class="spark" viewBox="0 0 72 20" width="72" height="20" role="img" aria-label="Fares"><path d="M48 20V10h9V20z"/><path class="spark-now" d="M60 20V0h9V20z"/></svg>',
  );
});

test.each([
  ['bars stand on zero', '10 20 15', ['36: 20 to 10', '48: 20 to 0', '60: 20 to 5']],
  ['a gap stays open', '10 . 20', ['36: 20 to 10', '60: 20 to 0']],
  ['values on both sides of zero', '-10 30', ['48: 15 to 20', '60: 15 to 0']],
  ['values below zero hang from it', '-10 -20', ['48: 0 to 10', '60: 0 to 20']],
  ['nothing but zero', '0 0', ['48: 20 to 20', '60: 20 to 20']],
])('%s', (_name, points, bars) => expect(barsIn(draw(points))).toEqual(bars));

test('a hairline parts what must not be compared', () => {
  expect(draw('10 |20')).toContain('<path class="spark-cut" d="M58 0V20"/>');
  expect(draw('10 20')).not.toContain('spark-cut');
});

test('many periods are narrower, and none leaves the drawing', () => {
  const markup =
    drawSpark(
      Array.from({ length: 30 }, (_, index) => ({ value: String(index + 1), isCut: false })),
      '',
    ) ?? '';
  const edges = [...markup.matchAll(/M(\d+) /g)].map(([, x]) => Number(x));
  expect([Math.min(...edges), Math.max(...edges)]).toEqual([0, 70]);
});

test('one value is no series', () => expect(drawSpark(read('10 . .'), '')).toBeUndefined());
