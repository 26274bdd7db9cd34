import { type EquationRule, plus } from './equation-rule.ts';
import { assets, currentAssets, equity, equityAndLiabilities, liabilities, noncurrentAssets } from './operands.ts';

export const balance: EquationRule = {
  id: 'S01',
  family: 'equation',
  title: 'The statement of financial position does not balance.',
  what: 'Assets equal liabilities and equity; assets are current and non-current.',
  why: 'The two sides are printed apart, so that this equality is independent of the sums within each.',
  example: 'assets 206 = liabilities 123 + equity 84, to the unit',
  cause: 'A total read wrongly on one side, or a page of another date.',
  equations: [
    { left: assets, right: [plus(equityAndLiabilities)] },
    { left: assets, right: [plus({ ...liabilities, eitherSign: true }), plus(equity)] },
    { left: assets, right: [plus(currentAssets), plus(noncurrentAssets)] },
  ],
};
