import { expect, test } from 'vitest';
import type { AccountingStandard, FactKind, StatementSlug } from '#model/fact.ts';
import type { ConceptQuery, IssuerConcepts } from './concept.ts';
import { resolveConcept } from './resolve-concept.ts';

type Case = readonly [statement: StatementSlug, path: string, label: string, concept: string | undefined, kind?: FactKind];

function query(standard: AccountingStandard | undefined, [statement, path, label, , kind = 'amount']: Case): ConceptQuery {
  return { statement, standard, path: path === '' ? [] : path.split(' > '), label, kind, unit: 'JPY' };
}

const current = 'Liabilities > Current liabilities';
const noncurrent = 'Liabilities > Non-current liabilities';
const operating = 'Cash flows from operating activities > Adjustments';

const ifrs: readonly Case[] = [
  ['financial-position', 'Assets > Current Assets', 'Total Current Assets', 'ifrs-full:CurrentAssets'],
  ['financial-position', 'Assets > Current assets', 'Prepaid expenses', 'ifrs-full:CurrentPrepaidExpenses'],
  ['financial-position', 'Assets > Non-current assets', 'Prepaid expenses', 'ifrs-full:NoncurrentPrepayments'],
  ['financial-position', '', 'Prepaid expenses', undefined],
  ['financial-position', current, 'Borrowings', 'ifrs-full:CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings'],
  ['financial-position', noncurrent, 'Borrowings', 'ifrs-full:LongtermBorrowings'],
  ['financial-position', current, 'Other financial liabilities', 'ifrs-full:OtherCurrentFinancialLiabilities'],
  ['financial-position', noncurrent, 'Other financial liabilities', 'ifrs-full:OtherNoncurrentFinancialLiabilities'],
  ['financial-position', '', 'Right‑of‑use Assets', 'ifrs-full:RightofuseAssets'],
  ['financial-position', '', 'Total equity', 'ifrs-full:Equity'],
  ['financial-position', 'Equity', 'Treasury shares', 'ifrs-full:TreasuryShares'],
  ['tse-summary', '', 'Total assets', 'ifrs-full:Assets'],
  ['note', '', 'Total assets', undefined],
  ['profit-or-loss', 'Revenues', 'Total revenues', 'ifrs-full:Revenue'],
  ['targets', '', 'Revenues', 'ifrs-full:Revenue', 'percent-change'],
  ['profit-or-loss', '', 'Selling, general and administrative expense', 'ifrs-full:SellingGeneralAndAdministrativeExpense'],
  ['profit-or-loss', '', 'Profit (loss) for the year', 'ifrs-full:ProfitLoss'],
  [
    'profit-or-loss',
    'Profit (loss) for the period attributable to:',
    'Owners of the parent',
    'ifrs-full:ProfitLossAttributableToOwnersOfParent',
  ],
  ['profit-or-loss', 'Profit (loss) for the period attributable to:', 'Total', 'ifrs-full:ProfitLoss'],
  ['profit-or-loss', '', 'Owners of the parent', undefined],
  ['profit-or-loss', 'Earnings per share', 'Basic earnings per share (yen)', 'ifrs-full:BasicEarningsLossPerShare', 'per-share'],
  ['profit-or-loss', 'Earnings per share', 'Basic earnings per share (yen)', undefined, 'amount'],
  ['comprehensive-income', '', 'Total comprehensive income', 'ifrs-full:ComprehensiveIncome'],
  ['comprehensive-income', '', 'Other comprehensive income', 'ifrs-full:OtherComprehensiveIncome'],
  [
    'comprehensive-income',
    'Items that may be reclassified to profit or loss',
    'Share of other comprehensive income of investments accounted for using equity method',
    'ifrs-full:ShareOfOtherComprehensiveIncomeOfAssociatesAndJointVenturesAccountedForUsingEquityMethodThatWillBeReclassifiedToProfitOrLossNetOfTax',
  ],
  [
    'comprehensive-income',
    'Items that will not be reclassified to profit or loss',
    'Share of other comprehensive income of investments accounted for using equity method',
    'ifrs-full:ShareOfOtherComprehensiveIncomeOfAssociatesAndJointVenturesAccountedForUsingEquityMethodThatWillNotBeReclassifiedToProfitOrLossNetOfTax',
  ],
  ['changes-in-equity', '', 'Balance, September 30, 2019', 'ifrs-full:Equity'],
  ['changes-in-equity', '', 'Restated balance at April 1, 2019', undefined],
  ['changes-in-equity', 'Transactions with owners', 'Dividends paid', 'ifrs-full:DividendsPaid', 'nil'],
  ['cash-flows', 'Cash flows from operating activities', 'Profit (loss) before tax', 'ifrs-full:ProfitLossBeforeTax'],
  ['cash-flows', operating, 'Finance income', 'ifrs-full:AdjustmentsForFinanceIncome'],
  ['cash-flows', operating, 'Depreciation and amortisation', 'ifrs-full:AdjustmentsForDepreciationAndAmortisationExpense'],
  ['cash-flows', operating, 'Other', 'ifrs-full:OtherAdjustmentsToReconcileProfitLoss'],
  ['cash-flows', 'Cash flows from investing activities', 'Other', 'ifrs-full:OtherInflowsOutflowsOfCashClassifiedAsInvestingActivities'],
  ['cash-flows', 'Cash flows from financing activities', 'Other', 'ifrs-full:OtherInflowsOutflowsOfCashClassifiedAsFinancingActivities'],
  ['cash-flows', 'Cash flows from financing activities', 'Dividends paid', 'ifrs-full:DividendsPaidClassifiedAsFinancingActivities'],
  ['cash-flows', '', 'Cash and cash equivalents, end of the period', 'ifrs-full:CashAndCashEquivalents'],
  ['segment-information', '', 'Segment operating profit', 'ifrs-full:ProfitLossFromOperatingActivities'],
  ['note', 'Denominator', 'Weighted average number of shares — basic (shares)', 'ifrs-full:WeightedAverageShares', 'count'],
  ['profit-or-loss', '', 'Revenue from wizardry', undefined],
];

test.each(ifrs.map((row) => ({ row })))('IFRS: $row', ({ row }) => {
  expect(resolveConcept(query('IFRS', row))?.concept).toBe(row[3]);
});

const american: readonly Case[] = [
  ['financial-position', 'ASSETS', 'TOTAL', 'us-gaap:Assets'],
  ['financial-position', "LIABILITIES AND SHAREHOLDERS' EQUITY", 'TOTAL', 'us-gaap:LiabilitiesAndStockholdersEquity'],
  ['financial-position', 'ASSETS > CURRENT ASSETS:', 'Prepaid expenses—current', 'us-gaap:PrepaidExpenseCurrent'],
  ['financial-position', 'ASSETS', 'Prepaid expenses—Noncurrent', 'us-gaap:PrepaidExpenseNoncurrent'],
  [
    'financial-position',
    'ASSETS > CURRENT ASSETS:',
    'Accounts receivable, net of allowance for doubtful accounts of JPY 123,453 thousand and JPY 126,770 thousand, respectively',
    'us-gaap:AccountsReceivableNetCurrent',
  ],
  [
    'financial-position',
    "SHAREHOLDERS' EQUITY:",
    'Common-stock—authorized, 75,520,000 shares; issued and outstanding, 46,713,800 shares',
    'us-gaap:CommonStockValue',
  ],
  ['financial-position', '', 'Treasury stock—1,650,909 shares held by the company', 'us-gaap:TreasuryStockValue'],
  ['financial-position', '', 'DEFERRED INCOME—Noncurrent', 'us-gaap:DeferredRevenueNoncurrent'],
  ['profit-or-loss', '', 'Total costs and expenses', 'us-gaap:CostsAndExpenses'],
  ['profit-or-loss', 'OTHER INCOME (EXPENSES):', 'Other —net', 'us-gaap:OtherNonoperatingIncomeExpense'],
  ['profit-or-loss', 'OTHER INCOME (EXPENSES):', 'Other income (expenses) —net', 'us-gaap:NonoperatingIncomeExpense'],
  ['profit-or-loss', '', 'NET INCOME', 'us-gaap:ProfitLoss'],
  [
    'profit-or-loss',
    '',
    'LESS: NET INCOME ATTRIBUTABLE TO NONCONTROLLING INTERESTS',
    'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest',
  ],
  ['profit-or-loss', 'NET INCOME PER SHARE', 'BASIC NET INCOME PER SHARE (JPY)', 'us-gaap:EarningsPerShareBasic', 'per-share'],
  ['cash-flows', 'OPERATING ACTIVITIES:', 'Increase in inventories', 'us-gaap:IncreaseDecreaseInInventories'],
  ['cash-flows', 'OPERATING ACTIVITIES:', 'Foreign exchange gain, net', 'us-gaap:ForeignCurrencyTransactionGainLossUnrealized'],
  ['profit-or-loss', '', 'Foreign exchange gain, net', 'us-gaap:ForeignCurrencyTransactionGainLossBeforeTax'],
  ['cash-flows', '', 'Net cash used in financing activities', 'us-gaap:NetCashProvidedByUsedInFinancingActivities'],
];

test.each(american.map((row) => ({ row })))('US GAAP: $row', ({ row }) => {
  expect(resolveConcept(query('US GAAP', row))?.concept).toBe(row[3]);
});

const japanese: readonly Case[] = [
  ['financial-position', 'Assets > Current assets', 'Cash and deposits', 'jppfs_cor:CashAndDeposits'],
  ['financial-position', 'Assets > Current assets', 'Other', 'jppfs_cor:OtherCA'],
  ['financial-position', 'Liabilities > Non-current liabilities', 'Other', 'jppfs_cor:OtherNCL'],
  ['financial-position', '', 'Total net assets', 'jppfs_cor:NetAssets'],
  ['tse-summary', '', 'Ordinary profit', 'jppfs_cor:OrdinaryIncome'],
  ['profit-or-loss', '', 'Profit attributable to owners of parent', 'jppfs_cor:ProfitLossAttributableToOwnersOfParent'],
  ['cash-flows', '', 'Subtotal', 'jppfs_cor:SubtotalOpeCF'],
];

test.each(japanese.map((row) => ({ row })))('J-GAAP: $row', ({ row }) => {
  expect(resolveConcept(query('J-GAAP', row))?.concept).toBe(row[3]);
});

const other: Case = ['comprehensive-income', 'Other comprehensive income attributable to', 'Owners of the parent', undefined];

test('a meaning that arithmetic shows wins over what is printed', () => {
  const printed = query('IFRS', ['comprehensive-income', '', 'Other comprehensive income', undefined]);
  expect(resolveConcept({ ...printed, meant: 'Comprehensive income' })?.concept).toBe('ifrs-full:ComprehensiveIncome');
});

test('section labels can be corrected too', () => {
  expect(resolveConcept(query('IFRS', other))?.concept).toBe('ifrs-full:OtherComprehensiveIncomeAttributableToOwnersOfParent');
  expect(resolveConcept({ ...query('IFRS', other), meantPath: ['Comprehensive income attributable to'] })?.concept).toBe(
    'ifrs-full:ComprehensiveIncomeAttributableToOwnersOfParent',
  );
});

test('period type and balance come with the concept; the taxonomy gives operating cash flow no balance', () => {
  const flows = (label: string) => resolveConcept(query('IFRS', ['cash-flows', '', label, undefined]));
  expect(flows('Purchases of tangible assets')).toEqual({
    concept: 'ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
    periodType: 'duration',
    balance: 'credit',
  });
  expect(flows('Cash flows from operating activities')).toEqual({
    concept: 'ifrs-full:CashFlowsFromUsedInOperatingActivities',
    periodType: 'duration',
  });
});

test('without a standard only the issuer can name a concept', () => {
  expect(resolveConcept(query(undefined, ['tse-summary', '', 'Total assets', undefined]))).toBeUndefined();
});

const issuer: IssuerConcepts = {
  labels: [],
  entries: [
    {
      concept: 'issuer:CloudRevenue',
      periodType: 'duration',
      balance: 'credit',
      kinds: ['amount'],
      statements: ['operating-results'],
      labels: ['Cloud'],
      within: ['Total revenues'],
    },
    {
      concept: 'issuer:CostOfCloud',
      periodType: 'duration',
      balance: 'debit',
      kinds: ['amount'],
      statements: ['operating-results'],
      labels: ['Cloud'],
      within: ['Total costs'],
    },
    {
      concept: 'issuer:OuterOthers',
      periodType: 'duration',
      kinds: ['amount'],
      statements: ['network-services'],
      labels: ['Others'],
      within: ['Fixed line'],
    },
    {
      concept: 'issuer:InnerOthers',
      periodType: 'duration',
      kinds: ['amount'],
      statements: ['network-services'],
      labels: ['Others'],
      within: ['Business lines'],
    },
    { concept: 'issuer:Turnover', periodType: 'duration', kinds: ['amount'], statements: ['tse-summary'], labels: ['Revenues'] },
    {
      concept: 'issuer:OldTurnover',
      periodType: 'duration',
      kinds: ['amount'],
      statements: ['targets'],
      labels: ['Revenues'],
      standard: 'US GAAP',
    },
    { concept: 'issuer:One', periodType: 'duration', kinds: ['amount'], statements: ['note'], labels: ['Twin'] },
    { concept: 'issuer:Two', periodType: 'duration', kinds: ['amount'], statements: ['note'], labels: ['Twin'] },
    { concept: 'issuer:Sum', periodType: 'duration', kinds: ['amount'], statements: ['note'], labels: ['Fees'], roles: ['total'] },
  ],
};

const own: readonly Case[] = [
  ['operating-results', 'Total revenues', 'Cloud', 'issuer:CloudRevenue'],
  ['operating-results', 'Total costs', 'Cloud', 'issuer:CostOfCloud'],
  ['operating-results', '', 'Cloud', undefined],
  ['network-services', 'Fixed line', 'Others', 'issuer:OuterOthers'],
  ['network-services', 'Fixed line > Business lines', 'Others', 'issuer:InnerOthers'],
  ['tse-summary', '', 'Revenues', 'issuer:Turnover'],
  ['targets', '', 'Revenues', 'ifrs-full:Revenue'],
  ['note', '', 'Twin', undefined],
];

test.each(own.map((row) => ({ row })))('issuer: $row', ({ row }) => {
  expect(resolveConcept({ ...query('IFRS', row), issuer })?.concept).toBe(row[3]);
});

test('the measure of a column counts as the innermost section', () => {
  const cloud = { ...query('IFRS', ['operating-results', 'Total costs', 'Cloud', undefined]), issuer };
  expect(resolveConcept({ ...cloud, measure: 'Total revenues' })?.concept).toBe('issuer:CloudRevenue');
});

test('a role that is known must fit', () => {
  const fees = { ...query('IFRS', ['note', '', 'Fees', undefined]), issuer };
  expect(resolveConcept({ ...fees, role: 'total' })?.concept).toBe('issuer:Sum');
  expect(resolveConcept({ ...fees, role: 'item' })).toBeUndefined();
  expect(resolveConcept(fees)?.concept).toBe('issuer:Sum');
});
