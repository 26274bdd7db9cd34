import type { ItemOfLedger } from './ledger.ts';

function items(...lines: readonly (readonly [label: string, size: number])[]): readonly ItemOfLedger[] {
  return lines.map(([label, size]) => ({ label, size }));
}

export const revenues = items(
  ['Network services', 31_204_118],
  ['Systems integration', 18_440_902],
  ['Equipment sales', 2_310_455],
  ['Payment terminals', 1_045_377],
);
export const costs = items(
  ['Cost of network services', -25_330_240],
  ['Cost of systems integration', -15_020_644],
  ['Cost of equipment sales', -2_101_302],
  ['Cost of payment terminals', -622_417],
);
export const expenses = items(
  ['Selling, general and administrative expenses', -5_940_211],
  ['Other operating income', 61_204],
  ['Other operating expenses', -48_117],
);
export const finance = items(['Finance income', 88_904], ['Finance expenses', -142_560]);
export const tax = items(['Income tax expense', -742_118]);
export const otherIncome = items(
  ['Changes in fair value of financial assets', 210_411],
  ['Remeasurements of defined benefit plans', -31_240],
  ['Exchange differences on translation of foreign operations', 12_306],
);

export const currentAssets = items(
  ['Cash and cash equivalents', 38_204_771],
  ['Trade receivables', 28_440_212],
  ['Inventories', 2_204_118],
  ['Prepaid expenses', 9_904_221],
  ['Contract assets', 1_820_446],
  ['Other financial assets', 2_440_190],
  ['Other current assets', 118_204],
);
export const otherAssets = items(
  ['Tangible assets', 17_904_118],
  ['Right-of-use assets', 49_220_311],
  ['Goodwill', 6_082_472],
  ['Intangible assets', 16_204_990],
  ['Investments accounted for using the equity method', 5_904_337],
  ['Prepaid expenses, non-current', 8_204_117],
  ['Contract assets, non-current', 91_204],
  ['Other investments', 12_440_556],
  ['Deferred tax assets', 204_118],
  ['Other financial assets, non-current', 5_320_118],
);
export const currentLiabilities = items(
  ['Trade and other payables', 17_204_118],
  ['Borrowings', 15_390_000],
  ['Income taxes payable', 1_704_221],
  ['Contract liabilities', 6_904_118],
  ['Deferred income', 60_402],
  ['Other financial liabilities', 17_440_118],
  ['Other current liabilities', 5_204_331],
);
export const otherLiabilities = items(
  ['Borrowings, non-current', 8_500_000],
  ['Retirement benefit liabilities', 4_204_118],
  ['Provisions', 760_118],
  ['Contract liabilities, non-current', 6_104_331],
  ['Deferred tax liabilities', 904_118],
  ['Other financial liabilities, non-current', 36_204_118],
  ['Other non-current liabilities', 1_004_118],
);
export const ownersEquity = items(
  ['Share capital', 25_530_621],
  ['Share premium', 36_355_490],
  ['Other components of equity', 3_924_650],
  ['Treasury shares', -1_875_112],
);
export const minorities = items(['Non-controlling interests', 1_004_771]);

export const operating = items(
  ['Depreciation and amortization', 7_204_118],
  ['Loss on sales of property and equipment', 24_118],
  ['Share of profit of investments accounted for using the equity method', -112_440],
  ['Finance income', -88_904],
  ['Finance expenses', 142_560],
  ['Decrease in trade receivables', 1_204_118],
  ['Increase in inventories', -204_118],
  ['Increase in prepaid expenses', -604_118],
  ['Decrease in trade and other payables', -904_118],
  ['Increase in contract liabilities', 704_118],
  ['Interest and dividends received', 120_118],
  ['Interest paid', -148_204],
  ['Income taxes paid', -804_118],
);
export const investing = items(
  ['Purchases of tangible assets', -2_204_118],
  ['Proceeds from sales of tangible assets', 604_118],
  ['Purchases of intangible assets', -1_304_118],
  ['Purchases of investments', -504_118],
  ['Proceeds from sales of investments', 340_118],
  ['Payments for leasehold deposits', -31_204],
);
export const financing = items(
  ['Proceeds from borrowings', 1_204_118],
  ['Repayments of borrowings', -1_104_118],
  ['Payments of lease liabilities', -4_604_118],
  ['Dividends paid', -608_204],
);
