import { expect, test } from 'vitest';
import { nearestNames } from './nearest-names.ts';

const names = ['revenue', 'gross-profit', 'operating-profit', 'profit-loss-before-tax', 'goodwill'];

test.each([
  ['revenu', 'revenue'],
  ['profit-before-tax', 'profit-loss-before-tax'],
  ['Gross Profit', 'gross-profit'],
])('“%s” may be %s', (wanted, expected) => expect(nearestNames(wanted, names, 1)).toEqual([expected]));
