import { type Equation, type EquationRule, plus } from './equation-rule.ts';
import type { OperandPattern } from './operand-pattern.ts';

/** Lines of the face, and the names of their columns in changes in equity. */
const components: readonly (readonly [name: string, concepts: readonly string[], columns: readonly string[]])[] = [
  ['share capital', ['ifrs-full:IssuedCapital', 'us-gaap:CommonStockValue'], ['Share capital', 'Common stock', 'Issued capital']],
  [
    'share premium',
    ['ifrs-full:SharePremium', 'us-gaap:AdditionalPaidInCapital'],
    ['Share premium', 'Capital surplus', 'Additional paid-in capital'],
  ],
  ['retained earnings', ['ifrs-full:RetainedEarnings', 'us-gaap:RetainedEarningsAccumulatedDeficit'], ['Retained earnings']],
  [
    'other components of equity',
    ['ifrs-full:OtherReserves', 'us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax'],
    ['Other components of equity', 'Accumulated other comprehensive income'],
  ],
  ['treasury shares', ['ifrs-full:TreasuryShares', 'us-gaap:TreasuryStockValue'], ['Treasury shares', 'Treasury stock']],
  [
    'equity attributable to owners of the parent',
    ['ifrs-full:EquityAttributableToOwnersOfParent', 'us-gaap:StockholdersEquity'],
    ['Total equity attributable to owners of the parent', "Total shareholders' equity"],
  ],
  [
    'non-controlling interests',
    ['ifrs-full:NoncontrollingInterests', 'us-gaap:MinorityInterest'],
    ['Non-controlling interests', 'Noncontrolling interests'],
  ],
  [
    'total equity',
    ['ifrs-full:Equity', 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest'],
    ['Total equity'],
  ],
];

function equations([name, concepts, columns]: (typeof components)[number]): Equation[] {
  const face: OperandPattern = { name: `${name} in the balance sheet`, concepts, statements: ['financial-position'] };
  const row: OperandPattern = {
    name: `${name} in changes in equity`,
    concepts: ['ifrs-full:Equity', 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest'],
    statements: ['changes-in-equity'],
    members: { component: columns },
  };
  return [{ left: face, right: [plus(row)] }];
}

export const equityComponents: EquationRule = {
  id: 'S10',
  family: 'equation',
  title: 'A component of equity differs between the balance sheet and changes in equity.',
  what: 'Each component of equity on the face equals the balance row of its column, at the opening and at the closing date.',
  why: 'The statement of changes explains exactly these lines.',
  example: 'retained earnings 1,914,100 in both',
  cause: 'A column shifted by one, or a bracket lost in treasury shares.',
  equations: components.flatMap(equations),
};
