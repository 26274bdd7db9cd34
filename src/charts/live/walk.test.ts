import { expect, it } from 'vitest';
import { buildConfig } from '#charts/build-config.ts';
import { balance, cash, panels, stacked } from '#charts/sample-charts.ts';
import { walk } from './walk.ts';

it.each([
  [stacked, [0, 2], 'ArrowRight', [0, 3]],
  [stacked, [0, 0], 'ArrowLeft', [0, 0]],
  [stacked, [0, 5], 'ArrowRight', [0, 5]],
  [stacked, [0, 2], 'ArrowDown', [1, 2]],
  [stacked, [2, 2], 'ArrowDown', [2, 2]],
  [stacked, [1, 2], 'ArrowUp', [0, 2]],
  [stacked, [1, 2], 'Home', [1, 0]],
  [stacked, [1, 2], 'End', [1, 5]],
  [panels, [0, 2], 'ArrowDown', [1, 2]],
  [cash, [0, 1], 'ArrowDown', [0, 2]],
  [cash, [0, 1], 'ArrowUp', [0, 0]],
  [cash, [0, 1], 'ArrowRight', [0, 2]],
  [balance, [1, 0], 'ArrowDown', [2, 1]],
  [balance, [2, 1], 'ArrowUp', [1, 0]],
  [balance, [1, 0], 'ArrowRight', [2, 1]],
  [balance, [4, 1], 'ArrowLeft', [0, 0]],
  [balance, [4, 1], 'ArrowDown', [4, 1]],
  [balance, [0, 0], 'End', [4, 1]],
  [cash, [0, 1], 'Tab', undefined],
] as const)('%o from %j by %s to %j', (spec, [column, slot], key, to) => {
  expect(walk(buildConfig(spec), { column, slot }, key)).toEqual(to && { column: to[0], slot: to[1] });
});
