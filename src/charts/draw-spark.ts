import { element } from './svg.ts';

/** A value of a small multiple; `undefined` leaves its place open. */
export interface SparkPoint {
  /** Decimal string. */
  readonly value: string | undefined;
  /** Whether it must not be compared with the value before. */
  readonly isCut: boolean;
}

const size = { width: 72, height: 20 } as const;
const widest = 9;

/**
 * Bars as small as a word, for the course of a series: they stand on zero, a period that is not known stays open, a hairline parts what must not be
 * compared, and the newest bears the accent. There are no axes, and so no numbers: `description` says the ends. Undefined where there are
 * fewer than two values.
 */
export function drawSpark(points: readonly SparkPoint[], description: string): string | undefined {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
  if (values.length < 2) return undefined;
  const { width, height } = size;
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = (value: number): number => Math.round((high === low ? 1 : (high - value) / (high - low)) * height * 10) / 10;
  const step = Math.min(width / points.length, widest + 3);
  const bar = Math.max(1, Math.round(step) - 3);
  const from = width - step * points.length;
  const zero = y(0);
  const bars = points.map(({ value }, index) =>
    value === undefined ? '' : `M${Math.round(from + index * step)} ${zero}V${y(Number(value))}h${bar}V${zero}z`,
  );
  const newest = bars.findLastIndex((each) => each !== '');
  const cuts = points.map(({ isCut }, index) => (isCut ? `M${Math.round(from + index * step) - 2} 0V${height}` : '')).join('');
  return element(
    'svg',
    { class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': description },
    element('path', { d: bars.filter((_, index) => index !== newest).join('') }),
    element('path', { class: 'spark-now', d: bars[newest] ?? '' }),
    cuts === '' ? '' : element('path', { class: 'spark-cut', d: cuts }),
  );
}
