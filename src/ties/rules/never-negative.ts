/**
 * What cannot be below zero for a whole entity, under the names of IFRS, US GAAP and J-GAAP. Liabilities are left out: where a
 * statement arrives at net assets, they are printed in brackets.
 */
export const neverNegative: ReadonlySet<string> = new Set([
  ...[
    'Assets',
    'CurrentAssets',
    'NoncurrentAssets',
    'EquityAndLiabilities',
    'IssuedCapital',
    'CashAndCashEquivalents',
    'CurrentTradeReceivables',
    'TradeAndOtherCurrentReceivables',
    'Inventories',
    'PropertyPlantAndEquipment',
    'RightofuseAssets',
    'Goodwill',
    'IntangibleAssetsOtherThanGoodwill',
    'DeferredTaxAssets',
    'Revenue',
    'WeightedAverageShares',
    'AdjustedWeightedAverageShares',
    'NumberOfSharesIssued',
    'NumberOfSharesAuthorised',
    'NumberOfSharesOutstanding',
    'NumberOfEmployees',
  ].map((name) => `ifrs-full:${name}`),
  ...[
    'Assets',
    'AssetsCurrent',
    'LiabilitiesAndStockholdersEquity',
    'CommonStockValue',
    'CashAndCashEquivalentsAtCarryingValue',
    'AccountsReceivableNetCurrent',
    'InventoryNet',
    'PropertyPlantAndEquipmentNet',
    'Goodwill',
    'Revenues',
    'WeightedAverageNumberOfSharesOutstandingBasic',
    'WeightedAverageNumberOfDilutedSharesOutstanding',
  ].map((name) => `us-gaap:${name}`),
  ...['Assets', 'CurrentAssets', 'NoncurrentAssets', 'CapitalStock', 'CashAndDeposits', 'NetSales'].map((name) => `jppfs_cor:${name}`),
]);
