import { type EquationRule, plus } from './equation-rule.ts';
import { profitBeforeTax } from './operands.ts';

const onTheFace = { ...profitBeforeTax, statements: ['profit-or-loss'] } as const;

export const profitBeforeTaxEverywhere: EquationRule = {
  id: 'S03',
  family: 'equation',
  title: 'Profit before tax differs between statements.',
  what: 'Profit before tax is the same in profit or loss, at the top of the cash flows, and at the end of the segment reconciliation.',
  why: 'Three tables that are typeset apart start or end with it.',
  example: '865,300 in all three',
  cause: 'A column of another period, or a row read one line off.',
  equations: [
    { left: onTheFace, right: [plus({ ...profitBeforeTax, name: 'profit before tax in cash flows', statements: ['cash-flows'] })] },
    {
      left: onTheFace,
      right: [
        plus({
          ...profitBeforeTax,
          name: 'profit before tax of the segments',
          statements: ['segment-information'],
        }),
      ],
    },
  ],
};
