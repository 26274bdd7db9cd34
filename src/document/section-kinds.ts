import type { SectionKind } from '#model/filing.ts';

/** What the words of a heading say its section is about; the first that fits. */
const words: readonly (readonly [SectionKind, RegExp])[] = [
  ['management-analysis', /\bmanagement['’]?s (?:discussion|analysis)|\banalysis of (?:consolidated )?financial position, results/i],
  ['subsequent-events', /\bsubsequent events?\b|\bevents? after the (?:reporting|balance)/i],
  ['going-concern', /\bgoing concern\b/i],
  ['accounting-policies', /\baccounting polic|\bchanges? in accounting|\baccounting (?:estimates|methods?)\b|\bchange in the accounting/i],
  [
    'review',
    /\bauditor[s'’]* (?:report|review|responsib)|\bindependent auditor|\baudit (?:procedures|report)|\breview report|\bbasis for conclusion|^conclusion$|\bquarterly review\b/i,
  ],
  ['disclaimer', /\bdisclaimer|forward.looking|\bappropriate use of\b|\benglish translation\b/i],
  ['notes', /^\W*notes?\W*$|\bnotes to\b/i],
  [
    'statements',
    /\bstatements? of (?:financial position|profit|income|comprehensive|changes|cash)|\bstatements? of operations|\bconsolidated balance sheets?\b|\bincome statements?\b|\bconsolidated financial statements$|\bitem \d+\. financial information\b/i,
  ],
  [
    'financial-position',
    /\bfinancial (?:position|condition)\b(?!.*\b(?:results?|operations)\b)|\bbalance sheets?\b|\bassets, liabilities\b/i,
  ],
  ['cash-flows', /\bcash flows?\b(?!.*\bresults?\b)|\bliquidity\b/i],
  ['segments', /\bsegment/i],
  [
    'overview',
    /\boverview of (?:\S+\s){0,3}(?:results|business results|financial|consolidated)|^overview$|\bhighlights?\b|\boverview of .*results\b/i,
  ],
  ['dividends', /\bdividends?\b/i],
  ['targets', /\b(?:targets?|forecasts?|guidance|outlook|prospects?|projections?)\b(?!.*\boverview\b)/i],
  [
    'results',
    /\bresults? of operations\b|\boperating results?\b|^(?:\W|\d|[ivx]+\)|\([ivx\d]+\))*(?:1h\d+ |total )?(?:revenues?|net sales|sales|cost of|costs? and expenses?|selling, general|sg&a|operating (?:profit|income)|other income|finance (?:income|costs?|expenses?)|income before|profit before|profit for|net (?:income|profit)|gross (?:profit|margin))|\brevenues? and income\b|\bfinancial results summary\b|\bservices revenues? breakdown\b|\bnumber of contracts\b/i,
  ],
  ['non-gaap', /\bnon-?gaap\b|\breconciliation\b|\bebitda\b|\bcapex\b/i],
  ['risks', /\brisk factors?\b/i],
  ['shares', /\bshares?\b|\bshareholders\b|\bvoting rights\b|\bstock (?:split|acquisition|options?)\b/i],
  ['research', /\bresearch and development/i],
  ['employees', /\bemployees\b/i],
  ['orders', /\bproduction\b|\borders\b/i],
  ['company', /\babout \p{Lu}|\bdescription of business\b|\bcompany outline\b|\binformation on the company\b|\bpresentation\b/iu],
];

/** The kind of a section by its heading; undefined where the words are none of those that filings use. */
export function kindOfHeading(heading: string): SectionKind | undefined {
  return words.find(([, pattern]) => pattern.test(heading))?.[0];
}
