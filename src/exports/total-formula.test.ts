import { expect, test } from 'vitest';
import { totalFormula } from './total-formula.ts';

const at = (address: string, value: bigint) => ({ address, value });

test.each<[string, bigint, ReturnType<typeof at>[], string | undefined]>([
  ['parts one below the other', 6n, [at('B2', 1n), at('B3', 2n), at('B4', 3n)], 'SUM(B2:B4)'],
  ['parts apart', 6n, [at('B2', 1n), at('B5', 5n)], 'B2+B5'],
  ['a part that is deducted', 3n, [at('B2', 5n), at('B3', 2n)], 'B2-B3'],
  ['the first part deducted', 3n, [at('B2', 2n), at('B3', 5n)], '-B2+B3'],
  ['parts that do not add up', 7n, [at('B2', 1n), at('B3', 2n)], undefined],
  ['two ways to add up', 0n, [at('B2', 1n), at('B3', 1n)], undefined],
  ['one part', 1n, [at('B2', 1n)], undefined],
])('%s', (_, total, parts, expected) => expect(totalFormula(total, parts)).toBe(expected));
