import { readUnit } from '#numerals/read-unit.ts';
import type { MeasureSources } from './measure-of-cell.ts';

const ratioWords =
  /\bratio\b|\bmargin\b(?!\s*(?:\(loss\)\s*)?$)|(?:operating|profit|EBITD?A|net|gross profit|ebit) margin|\bpercentage\b|\b(?:tax|interest|growth|occupancy|utili[sz]ation|payout|turnover|churn) rate\b|\brate of return\b|\bproportion\b|\bto (?:total|gross) assets\b|\bcomposition\b|\byield\b|\breturn on\b|\bgearing\b|\bpayout\b|\bleverage\b|^%|\bin %/i;
/** A rate of change that calls itself a ratio. */
const changeRatio = /\b(?:increase|change)s?(?: ?[/(] ?\(?decreases?\))?[ ,]+(?:ratio|rate)\b/gi;
const perShareWords =
  /\bper\s+(?:common\s+|ordinary\s+|equity\s+|basic\s+|diluted\s+)?(?:share|ADSs?|ADRs?|american depositary|unit)|\bEPS\b|\bDPS\b/i;
/** Labels of nothing but money per share, which in some currencies is thousands. */
const ofEachShare =
  /^(?:basic |diluted |basic and diluted |net |total |annual |interim |cash )*(?:earnings|income|profit|loss|headline|dividends?|(?:tangible )?(?:net )?assets?(?: value)?|(?:tangible )?book value)(?: ?\(loss(?:es)?\))? per (?:common |ordinary |equity )?share\b(?! (?:amounts?|calculation|data))/i;
/** Rows that inherit `per share` from their section. */
const perShareRows =
  /^(?:basic|diluted|total|adjusted|from (?:continuing|discontinued)|continuing|discontinued|interim|final|special|year-?end|class [a-c])\b/i;
const shareCount = /\bweighted[-\s]+average\b[^>]*\b(?:shares|ADSs?)\b|\bshares (?:outstanding|issued|used in)\b/i;
const things: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:total |average |permanent )?(?:number of )?(?:employees|headcount|staff|full-time equivalents?|FTEs?|workforce)\b(?! (?:benefit|cost|expense|compensation|loan|deposit|receivable|contract|stock|share|bonus|turnover))/i,
    'employees',
  ],
  [/^(?:total |average )?(?:number of )?(?:stores|shops|outlets)\b(?! (?:cost|expense|sales))/i, 'stores'],
  [
    /^(?:total |average )?(?:number of |(?:monthly |daily )?active |paying |registered )(?:active )?(?:users|customers|subscribers|members|accounts)\b|^(?!.*\b(?:from|to|with|per|for)\b).*\b(?:users|subscribers)$/i,
    'users',
  ],
  [/^number of (?:patents|sites|branches|aircraft|vessels|vehicles|rooms|beds|countries|companies|subsidiaries)/i, 'count'],
  [/^(?:total |average |active )?(?:store|shop|outlet)s? counts?\b/i, 'stores'],
  [/^(?:total |average |active )?(?:employee|staff|head) counts?\b/i, 'employees'],
  [/^(?:total |average |active |paying )?(?:customer|subscriber|user|member|account)s? counts?\b/i, 'users'],
  [/^(?:total |average |active )?(?:branch|restaurant|hotel|room|site|vessel|vehicle|fleet|dealer|patent|bed|unit) counts?\b/i, 'count'],
  [
    /^(?:total |average )?(?:branches|restaurants|hotels)(?: \(?(?:(?:at|at the|as of) )?(?:the )?(?:end|close) of (?:the )?(?:period|quarter|year)\)?)?$/i,
    'count',
  ],
];
/** Labels that count something, whatever it is: no money stands behind them. */
const countingWords =
  /^(?:total |average |weighted[- ]average |permanent |monthly |daily )*(?:numbers? of|nos?\. of|# of)\s+(?!.*\bper\b)/i;

/** Whether words name a ratio, margin or rate: something that is no amount of money. */
export function isRatio(words: string): boolean {
  return ratioWords.test(words.replace(changeRatio, ' '));
}

/** Goods that are counted or weighed as they are sold: `Ounces sold`, `Tonnes milled`. */
const goods =
  /^(?:total |gold |silver |copper |payable |recoverable |attributable )*(ounces|tonnes|tons|pounds|barrels|boe|litres|hectolitres|gallons|bushels|cases|vehicles|passengers|rooms|nights)\b (?:(?:equivalent|of \p{L}+) )*(?:sold|produced|mined|milled|processed|treated|refined|shipped|delivered|carried|poured|recovered|available|occupied)\b/iu;

/** Whether a label states a volume of goods, whatever it is measured in: no money. */
export function saysVolume(words: string): boolean {
  return /^(?:total |average |net |physical )*(?:(?:sales?|sold|production|produced|shipment|shipping|traffic|delivery|cargo|freight|trading|export) )*volumes?\b(?! (?:discount|rebate|bonus|incentive|effect|variance))/i.test(
    words,
  );
}

/** Whether words say that money is stated per share. */
export function saysPerShare(words: string): boolean {
  return perShareWords.test(words);
}

function isLarge(sources: MeasureSources): boolean {
  const magnitude = sources.numeral?.magnitude;
  return magnitude !== undefined && magnitude.exponent === 0 && magnitude.coefficient >= 1000n;
}

/** Whether a figure has hundredths in a table of thousands or millions that has whole figures but for a few. */
export function isFineAmongWhole({ column, isWhole, numeral, table }: MeasureSources): boolean {
  return isWhole === true && (numeral?.magnitude.exponent ?? 0) <= -2 && (column?.scale ?? table?.scale ?? 0) > 0;
}

/** Words of a label that say what an amount was for each share: `Dividends ($0.48 per share)`, `(per share — 2023: $0.51)`. */
const rateInLabel =
  /\([^()]*\d[^()]*\bper\b[^()]*\bshare[^()]*\)|\(per\b[^()]*\bshare[^()]*\d[^()]*\)|[$€£¥]\s?\d[\d.,]*\s+per\s+(?:common |ordinary |equity )?share\b/gi;

/** Whether a cell states money per share: its own words say so, or its section's, and no whole number of a thousand or more stands there. */
export function isPerShare(sources: MeasureSources): boolean {
  if (isShareCount(sources)) return false;
  if (isLarge(sources)) return ofEachShare.test(sources.words);
  if (perShareWords.test(sources.words.replace(rateInLabel, ' '))) return true;
  return perShareWords.test(sources.path) && (perShareRows.test(sources.words) || isFineAmongWhole(sources));
}

/** Statements that speak of shares and state money: `Shares issued on exercise of options`. */
const inMoney: ReadonlySet<string> = new Set(['financial-position', 'changes-in-equity', 'cash-flows']);

/** Whether a cell counts shares: `Weighted-average shares used in computing net income per share`. Money per share has decimals. */
export function isShareCount(sources: MeasureSources): boolean {
  if (inMoney.has(sources.statement)) return false;
  const hasDecimals = (sources.numeral?.magnitude.exponent ?? 0) < 0;
  const isNamed =
    sources.countsShares === true || shareCount.test(sources.words) || (shareCount.test(sources.path) && perShareRows.test(sources.words));
  const isPerShareText = perShareWords.test(sources.words) || perShareWords.test(sources.path);
  const scale =
    sources.row?.scale ??
    sources.section?.unit.scale ??
    (isPerShareText || sources.table?.exceptsShares ? 0 : (sources.column?.scale ?? sources.table?.scale ?? 0));
  return isNamed && sources.numeral?.currency === undefined && (!hasDecimals || scale > 0);
}

/** What is counted, by the first word before any `of`, `in` or `at` that names it: `part-time employees at the end`. */
function unitOfThings(words: string): string {
  const [things = ''] = words.split(/\b(?:of|in|at|on|with|for|by|per)\b/i);
  const units = [things, ...things.split(/[^\p{L}-]+/u)].map((word) => readUnit(word)?.unit);
  return units.find((unit) => unit !== undefined && unit !== 'percent' && (unit === 'ADS' || !/^[A-Z]{3}$/.test(unit))) ?? 'count';
}

/** The thing that a row counts, by its label: employees, stores, users. */
export function countedThing(said: string): string | undefined {
  const words = said.replace(/^(?:of which|thereof|whereof|o\/w|including):?\s+/i, '');
  const thing = things.find(([pattern]) => pattern.test(words))?.[1] ?? goods.exec(words)?.[1]?.toLowerCase();
  return thing ?? (countingWords.test(words) ? unitOfThings(words.replace(countingWords, '')) : undefined);
}

/** Whether a label counts things, so that neither the currency nor the scale of its table are meant for it. */
export function countsThings(words: string): boolean {
  return countedThing(words) !== undefined;
}
