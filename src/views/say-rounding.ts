import type { RoundingPolicy } from '#model/filing.ts';
import type { FootingRegime, InferredRounding, UnitRounding } from '#model/rounding.ts';

const policies: Readonly<Record<RoundingPolicy, string>> = {
  rounded: 'rounded to the nearest unit',
  truncated: 'digits below the unit cut off',
  unknown: 'nothing',
};
const regimes: Readonly<Record<FootingRegime, string>> = {
  'pressed-to-foot': 'totals are made to add up, so that a sum off by one is a difference',
  independent: 'each figure is rounded by itself, so that a sum off by one is none',
  unknown: 'too few sums to say whether totals are made to add up',
};

function sayUnit({ decimals, exact, sums }: UnitRounding): string {
  const unit = { '-3': 'thousands', '-6': 'millions', '-9': 'billions' }[String(decimals)] ?? `units of 10^${-decimals}`;
  return `${exact} of ${sums} sums in ${unit} exact`;
}

/** How a filing rounds: what it says, what its numbers show, how its totals behave, with the counts behind it. */
export function sayRounding({ evidence, footing }: InferredRounding): string {
  const { observed, printings, stated, units } = evidence;
  const twice = printings.rounded + printings.truncated;
  const shown = twice === 0 ? '' : ` (${printings.rounded} of ${twice} figures that are printed twice)`;
  const sums = units.map(sayUnit).join(', ');
  return `The document says: ${policies[stated]}. Its figures show: ${policies[observed]}${shown}; ${regimes[footing]}${sums === '' ? '' : ` (${sums})`}.`;
}
