import type { StatementSlug } from '#model/fact.ts';

/** Words of a heading that name a statement; the first that fits wins. */
const titleSigns: readonly (readonly [RegExp, StatementSlug])[] = [
  [/\bcontents\b/i, 'other'],
  [/highlights? of|financial highlights|results for announcement to the market/i, 'highlights'],
  [/selected (?:\w+ )*financial data|(?:five|ten|three)-year summary|financial summary/i, 'selected-financial-data'],
  [/^\W*key (?:figures|performance indicators)|at a glance/i, 'highlights'],
  [/segment results|results? (?:by|of) segments?/i, 'segment-results'],
  [
    /revenues? breakdown|breakdown of (?:network )?.*revenues?|revenues? by (?:service|product|type|category)|service revenues? breakdown/i,
    'network-services',
  ],
  [/number of (?:contracts|subscri|customers|users|accounts|members)/i, 'contracts'],
  [/major shareholders|principal shareholders/i, 'shareholders'],
  [/dividends?\b/i, 'dividends'],
  [/targets?\b|forecasts?\b|guidance|earnings estimates/i, 'targets'],
  [
    /orders received|production results|^\W*(?:i+\W+)?(?:production|sales)$|order backlog|revenues for the .* were as follows/i,
    'orders-and-sales',
  ],
  [/adjusted ebitda|\bcapex\b|capital expenditures?|non-?gaap|reconciliation/i, 'non-gaap'],
  [
    /shares?\b.*(?:issued|rights|number|outstanding|capital)|number of shares|voting rights|treasury stock|stock acquisition|stock options?/i,
    'shares',
  ],
  [
    /changes in (?:\w+['’]?s?['’]? )?(?:equity|net assets)|\bstatements? of (?:(?!liabilities|assets)[\w’'-]+ ){0,3}equity\b|\bequity statements?\b/i,
    'changes-in-equity',
  ],
  [/cash flows?/i, 'cash-flows'],
  [/comprehensive income/i, 'comprehensive-income'],
  [
    /(?:statements?|results?) of (?:consolidated )?(?:profit or loss|income|operations|earnings)|profit and loss|\bincome statements?\b/i,
    'profit-or-loss',
  ],
  [/financial position|balance sheets?/i, 'financial-position'],
  [/^\W*(?:earnings|net income|net loss)(?: \(loss\))? per (?:ordinary |common |equity )?share\W*$/i, 'profit-or-loss'],
  [/operating results|financial results summary|results of operations/i, 'operating-results'],
  [
    /segment(?:al)? (?:information|reporting|analysis|disclosures?)|operating segments|business segments?|reportable segments?|segment (?:operating )?(?:profit|income|revenue)/i,
    'segment-information',
  ],
];

/** The statement that the first fitting text names. */
export function byTitle(texts: readonly string[]): StatementSlug | undefined {
  for (const text of texts) {
    const found = titleSigns.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return undefined;
}

/** A heading over several statements at once tells nothing of one table below it. */
export function namesOne(heading: string): boolean {
  return new Set(titleSigns.filter(([pattern]) => pattern.test(heading)).map(([, statement]) => statement)).size <= 1;
}
