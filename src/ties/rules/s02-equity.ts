import { type EquationRule, plus } from './equation-rule.ts';
import { equity, noncontrollingInterests, ownersEquity } from './operands.ts';

export const equityShares: EquationRule = {
  id: 'S02',
  family: 'equation',
  title: 'Equity does not equal the shares of owners and of non-controlling interests.',
  what: 'Total equity equals equity attributable to owners of the parent and non-controlling interests.',
  why: 'Both parts are printed on the face of the statement and again in changes in equity.',
  example: '4,218 + 96 = 4,314',
  cause: "The owners' total read as total equity.",
  equations: [{ left: equity, right: [plus(ownersEquity), plus(noncontrollingInterests)] }],
};
