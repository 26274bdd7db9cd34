import type { PrintingsRule } from './printings-rule.ts';

export const bridges: PrintingsRule = {
  id: 'D03',
  family: 'printings',
  within: 'bridges',
  title: 'An operand of a bridge is another measure than the line of the statement.',
  what: 'An operand of a reconciliation (EBITDA, capital expenditure) equals the statement line of its name, with either sign.',
  why: 'Where it agrees, the measure is anchored in the statements; where it does not, it is a measure of its own, never an error.',
  example: 'depreciation and amortization (312) million in the bridge, 312,480 thousand in the cash flows',
  cause: 'The bridge defines the item differently, for instance with lease payments left out.',
};
