import { expect, it } from 'vitest';
import { type ComparedPair, sayRefusals } from './say-refusals.ts';

const lease = 'Not compared across a rule on leases.';
const pair = (name: string, why?: string): ComparedPair => ({ name, why });

it.each<readonly [string, readonly ComparedPair[], string, readonly string[]]>([
  ['nothing where all lines are compared', [pair('Sails'), pair('Ropes')], '', []],
  [
    'the lines that a reason concerns',
    [pair('Sails', lease), pair('Ropes'), pair('Total', lease)],
    '',
    ['Not compared across a rule on leases: Sails; Total.'],
  ],
  ['no line where it concerns all', [pair('Sails', lease), pair('Ropes', lease)], '', [lease]],
  [
    'each reason once',
    [pair('Sails', lease), pair('Ropes'), pair('Nets', 'Not compared: the same date.')],
    '',
    ['Not compared across a rule on leases: Sails.', 'Not compared: the same date: Nets.'],
  ],
  ['which of many periods', [pair('Sails', lease)], '1H30 and 1H29: ', ['1H30 and 1H29: Not compared across a rule on leases.']],
])('says %s', (_, pairs, about, said) => {
  expect(sayRefusals(pairs, about)).toEqual(said);
});
