import { expect, it } from 'vitest';
import { formatDecimal } from '#model/decimal.ts';
import { type Extent, measureBars } from './bar-extents.ts';
import { cash, grouped, stacked, throughZero } from './sample-charts.ts';

function write(extents: readonly (Extent | undefined)[] | undefined): readonly string[] {
  return (extents ?? []).map((extent) => (extent ? `${formatDecimal(extent.from)}…${formatDecimal(extent.to)}` : 'none'));
}

it.each([
  ['a stack', measureBars(stacked)[1]?.slice(1, 4), ['62351…99131', '63052…102328', 'none']],
  ['bars side by side', measureBars(grouped)[0]?.slice(1, 5), ['0…-413', '0…-33.6', 'none', '0…210']],
  ['a waterfall', measureBars(cash)[0], ['0…43582', '43582…59624', '59624…50569', '50569…42736', '42736…43699', '0…43699']],
  ['a waterfall through zero', measureBars(throughZero)[0], ['0…1000', '1000…-1500', '0…-1500', '-1500…-1200', '0…-1200']],
])('%s', (_, extents, expected) => {
  expect(write(extents)).toEqual(expected);
});

it('stacks what is above zero and what is below apart', () => {
  const series = ['10', '-4', '5', '-1'].map((value, index) => ({ name: `S${index}`, data: [{ value, text: value }] }));
  const extents = measureBars({ ...stacked, periods: stacked.periods.slice(0, 1), series });
  expect(extents.map((slots) => write(slots)[0])).toEqual(['0…10', '0…-4', '10…15', '-4…-5']);
});
