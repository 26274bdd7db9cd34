import type { Direction, DirectionRule } from './direction-rule.ts';

function asset(name: string, flow: readonly string[], balance: readonly string[]): Direction {
  return {
    flow: { name: `change in ${name}`, concepts: flow, statements: ['cash-flows'] },
    balance: { name, concepts: balance, statements: ['financial-position'] },
    side: 'asset',
  };
}

function liability(name: string, flow: readonly string[], balance: readonly string[]): Direction {
  return { ...asset(name, flow, balance), side: 'liability' };
}

export const directions: DirectionRule = {
  id: 'S14',
  family: 'direction',
  title: 'A change in working capital and its balances point in different directions.',
  what: 'Receivables and inventories that grow take cash away, payables that grow bring it. It is reported and never fails.',
  why: 'A sign lost in one row of the cash flows shows here even where its sum was mended.',
  example: 'inventories from 340 to 204: cash flow +135',
  cause: 'Acquisitions, exchange rates and reclassifications move balances without cash.',
  directions: [
    asset(
      'trade receivables',
      ['ifrs-full:AdjustmentsForDecreaseIncreaseInTradeAccountReceivable', 'us-gaap:IncreaseDecreaseInAccountsReceivable'],
      ['ifrs-full:CurrentTradeReceivables', 'us-gaap:AccountsReceivableNetCurrent'],
    ),
    asset(
      'trade and other receivables',
      ['ifrs-full:AdjustmentsForDecreaseIncreaseInTradeAndOtherReceivables'],
      ['ifrs-full:TradeAndOtherCurrentReceivables'],
    ),
    asset(
      'inventories',
      ['ifrs-full:AdjustmentsForDecreaseIncreaseInInventories', 'us-gaap:IncreaseDecreaseInInventories'],
      ['ifrs-full:Inventories', 'us-gaap:InventoryNet'],
    ),
    asset('contract assets', ['ifrs-full:AdjustmentsForDecreaseIncreaseInContractAssets'], ['ifrs-full:CurrentContractAssets']),
    liability(
      'trade and other payables',
      ['ifrs-full:AdjustmentsForIncreaseDecreaseInTradeAndOtherPayables', 'us-gaap:IncreaseDecreaseInAccountsPayable'],
      ['ifrs-full:TradeAndOtherCurrentPayables', 'us-gaap:AccountsPayableCurrent'],
    ),
    liability(
      'employee benefit liabilities',
      ['ifrs-full:AdjustmentsForIncreaseDecreaseInEmployeeBenefitLiabilities'],
      ['ifrs-full:NoncurrentRecognisedLiabilitiesDefinedBenefitPlan', 'ifrs-full:NoncurrentProvisionsForEmployeeBenefits'],
    ),
  ],
};
