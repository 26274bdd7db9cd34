import { assets, ownersEquity } from './operands.ts';
import type { QuotientRule } from './quotient-rule.ts';

export const equityRatio: QuotientRule = {
  id: 'S12',
  family: 'quotient',
  title: 'The ratio of owners’ equity does not agree with equity and assets.',
  what: 'The ratio of equity attributable to owners of the parent to total assets equals their quotient.',
  why: 'The exchange summary prints it beside its two operands.',
  example: '4,218 / 10,519 = 40.1 %',
  cause: 'Total equity divided instead of the owners’ part.',
  quotients: [
    {
      quotient: {
        name: 'ratio of owners’ equity to total assets',
        concepts: ['issuer:OwnersEquityRatio', 'issuer:EquityRatio', 'jpcrp_cor:EquityToAssetRatioIFRSSummaryOfBusinessResults'],
        label: /^(?:shareholders|owners).{0,3} equity ratio|equity.* to (?:total|gross) assets$|^equity ratio/i,
        kind: 'ratio',
      },
      dividend: ownersEquity,
      divisor: assets,
      factor: 100,
    },
  ],
  bounds: [],
};
