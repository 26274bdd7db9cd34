import { defineEntries } from '#concepts/define-entries.ts';
import { cashFlowsAndSummaries } from '#concepts/statement-groups.ts';

/** The taxonomy gives cash flows no balance: an outflow is a negative number. */
const flow = { prefix: 'jppfs_cor', periodType: 'duration', statements: ['cash-flows'] } as const;

const operating = defineEntries(flow, [
  {
    concept: 'IncomeBeforeIncomeTaxes',
    balance: 'credit',
    labels: ['Profit before income taxes', 'Income before income taxes', 'Profit (loss) before income taxes'],
  },
  { concept: 'DepreciationAndAmortizationOpeCF', labels: ['Depreciation', 'Depreciation and amortization'] },
  { concept: 'AmortizationOfGoodwillOpeCF', labels: ['Amortization of goodwill'] },
  { concept: 'ImpairmentLossOpeCF', labels: ['Impairment losses', 'Impairment loss'] },
  { concept: 'IncreaseDecreaseInAllowanceForDoubtfulAccountsOpeCF', labels: ['Increase (decrease) in allowance for doubtful accounts'] },
  { concept: 'InterestAndDividendsIncomeOpeCF', labels: ['Interest and dividend income'] },
  { concept: 'InterestExpensesOpeCF', labels: ['Interest expenses'] },
  {
    concept: 'DecreaseIncreaseInNotesAndAccountsReceivableTradeOpeCF',
    labels: ['Decrease (increase) in trade receivables', 'Decrease (increase) in notes and accounts receivable - trade'],
  },
  { concept: 'DecreaseIncreaseInInventoriesOpeCF', labels: ['Decrease (increase) in inventories'] },
  {
    concept: 'IncreaseDecreaseInNotesAndAccountsPayableTradeOpeCF',
    labels: ['Increase (decrease) in trade payables', 'Increase (decrease) in notes and accounts payable - trade'],
  },
  { concept: 'IncreaseDecreaseInContractLiabilitiesOpeCF', labels: ['Increase (decrease) in contract liabilities'] },
  { concept: 'OtherNetOpeCF', labels: ['Other, net'], within: ['operating activities'] },
  { concept: 'SubtotalOpeCF', labels: ['Subtotal'] },
  { concept: 'IncomeTaxesPaidOpeCF', labels: ['Income taxes paid'] },
]);

const others = defineEntries(flow, [
  { concept: 'PurchaseOfPropertyPlantAndEquipmentInvCF', labels: ['Purchase of property, plant and equipment'] },
  { concept: 'ProceedsFromSalesOfPropertyPlantAndEquipmentInvCF', labels: ['Proceeds from sale of property, plant and equipment'] },
  { concept: 'PurchaseOfIntangibleAssetsInvCF', labels: ['Purchase of intangible assets'] },
  { concept: 'PurchaseOfInvestmentSecuritiesInvCF', labels: ['Purchase of investment securities'] },
  { concept: 'ProceedsFromSalesOfInvestmentSecuritiesInvCF', labels: ['Proceeds from sale of investment securities'] },
  { concept: 'OtherNetInvCF', labels: ['Other, net'], within: ['investing activities'] },
  { concept: 'NetIncreaseDecreaseInShortTermLoansPayableFinCF', labels: ['Net increase (decrease) in short-term borrowings'] },
  { concept: 'ProceedsFromLongTermLoansPayableFinCF', labels: ['Proceeds from long-term borrowings'] },
  { concept: 'RepaymentOfLongTermLoansPayableFinCF', labels: ['Repayments of long-term borrowings'] },
  { concept: 'PurchaseOfTreasuryStockFinCF', labels: ['Purchase of treasury shares'] },
  { concept: 'CashDividendsPaidFinCF', labels: ['Dividends paid'] },
  { concept: 'OtherNetFinCF', labels: ['Other, net'], within: ['financing activities'] },
]);

const totals = defineEntries({ ...flow, statements: cashFlowsAndSummaries }, [
  {
    concept: 'NetCashProvidedByUsedInOperatingActivities',
    labels: ['Net cash provided by (used in) operating activities', 'Cash flows from operating activities'],
  },
  {
    concept: 'NetCashProvidedByUsedInInvestmentActivities',
    labels: ['Net cash provided by (used in) investing activities', 'Cash flows from investing activities'],
  },
  {
    concept: 'NetCashProvidedByUsedInFinancingActivities',
    labels: ['Net cash provided by (used in) financing activities', 'Cash flows from financing activities'],
  },
  {
    concept: 'EffectOfExchangeRateChangeOnCashAndCashEquivalents',
    labels: ['Effect of exchange rate change on cash and cash equivalents'],
  },
  { concept: 'NetIncreaseDecreaseInCashAndCashEquivalents', labels: ['Net increase (decrease) in cash and cash equivalents'] },
  {
    concept: 'CashAndCashEquivalents',
    periodType: 'instant',
    labels: ['Cash and cash equivalents', 'Cash and cash equivalents at beginning of period', 'Cash and cash equivalents at end of period'],
  },
]);

/** Statement of cash flows under Japanese standards. */
export const cashFlows = [...operating, ...others, ...totals];
