import type { ChartSpec } from '#model/chart-spec.ts';
import { add, type Decimal, parseDecimal, sign, zero } from '#model/decimal.ts';
import { listMarks, readSheet } from './chart-sheet.ts';

/** From where to where a bar reaches, exactly. */
export interface Extent {
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * The extents of the bars of a chart's first plot, by series and slot; undefined where there is no value. Side by side they
 * stand on zero; stacked, or as sides of a whole, each on the one before of its own sign; in a waterfall a change floats.
 */
export function measureBars(spec: ChartSpec): readonly (readonly (Extent | undefined)[])[] {
  const sheet = readSheet(spec);
  const values = listMarks(sheet, 0).map((column) =>
    column.data.map(({ value }) => (value === undefined ? undefined : parseDecimal(value))),
  );
  if (spec.kind === 'waterfall')
    return values.map((steps) =>
      floatSteps(
        steps,
        spec.steps.map((step) => step.kind),
      ),
    );
  if (isStacked(spec)) return stackSeries(values);
  return values.map((series) => series.map((to) => to && { from: zero, to }));
}

/** Whether the bars of a chart stand on each other. */
export function isStacked(spec: ChartSpec): boolean {
  return spec.kind === 'sides' || (spec.kind === 'bars' && spec.layout === 'stacked');
}

function stackSeries(values: readonly (readonly (Decimal | undefined)[])[]): readonly (readonly (Extent | undefined)[])[] {
  const ends = new Map<string, Decimal>();
  return values.map((series) =>
    series.map((value, slot) => {
      if (!value) return undefined;
      const side = `${slot}${sign(value) < 0 ? 'down' : 'up'}`;
      const from = ends.get(side) ?? zero;
      const to = add(from, value);
      ends.set(side, to);
      return { from, to };
    }),
  );
}

function floatSteps(values: readonly (Decimal | undefined)[], kinds: readonly ('total' | 'change')[]): readonly (Extent | undefined)[] {
  let end = zero;
  return values.map((value, step) => {
    if (!value) return undefined;
    const from = kinds[step] === 'total' ? zero : end;
    end = add(from, value);
    return { from, to: end };
  });
}

/** A decimal as a coordinate: the one place where a chart leaves exact numbers. */
export function toCoordinate(value: Decimal): number {
  return Number(`${value.coefficient}e${value.exponent}`);
}
