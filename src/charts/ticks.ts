/** A scale of values: rounded ends, and the ticks between them. */
export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly values: readonly number[];
}

/**
 * Ticks at 1, 2, 2.5 or 5 times a power of ten, about `count` of them, that hold every value. Bars stand on zero, so that
 * their scale always holds it; a line's scale takes zero in where it is near.
 */
export function chooseTicks(values: readonly number[], count: number, zero: 'held' | 'near'): Ticks {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const span = highest - lowest;
  const isNear = zero === 'held' || !(span > 0) || Math.min(Math.abs(lowest), Math.abs(highest)) <= span * 1.5;
  const from = isNear ? Math.min(0, ...values) : lowest;
  const to = isNear ? Math.max(0, ...values) : highest;
  const range = to - from || Math.abs(to) || 1;
  const [mantissa, exponent] = chooseStep(range / count);
  const step = at(mantissa, exponent, 1);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => at(mantissa, exponent, first + index));
  return { low: at(mantissa, exponent, first), high: at(mantissa, exponent, last), step, values: ticks };
}

function chooseStep(least: number): readonly [mantissa: number, exponent: number] {
  const exponent = Math.floor(Math.log10(least) + 1e-9);
  const mantissa = [10, 20, 25, 50, 100].find((candidate) => candidate >= (least / 10 ** exponent) * 10 - 1e-6) ?? 100;
  return [mantissa, exponent - 1];
}

/** `mantissa × 10^exponent × times` without the dust of binary fractions. */
function at(mantissa: number, exponent: number, times: number): number {
  return Number(`${mantissa * times}e${exponent}`);
}

/** A tick as a reader sees it: grouped, the step's decimals, a negative in brackets. */
export function formatTick(value: number, step: number): string {
  const decimals = `${step}`.split('.')[1]?.length ?? 0;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 ? `(${grouped})` : grouped;
}

/** A straight scale from values to coordinates. */
export function scaleTo(ticks: Ticks, start: number, end: number): (value: number) => number {
  return (value) => start + ((value - ticks.low) / (ticks.high - ticks.low)) * (end - start);
}
