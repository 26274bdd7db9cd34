import { rememberTexts } from '#model/remember-texts.ts';
import { currencyWords } from './currency-words.ts';
import { maskMarkup } from './mask-markup.ts';

/** What a header or label says of the measure of its figures. `scale` is a power of ten; absent parts are not said. */
export interface UnitReading {
  readonly unit?: string;
  readonly scale?: number;
  /** Set where numbers of shares are excepted from the scale: `(In thousands, except share and per share data)`. */
  readonly exceptsShares?: true;
  /** Set where a statement about a table says its scale of money, `Thousands of dollars`, and not of all figures. */
  readonly isOfMoney?: true;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/\bhundred\s+millions?\b|\boku\b/i, 8],
  [/\bcrores?\b/i, 7],
  [/\bla(?:kh|c)s?\b/i, 5],
  [/\btrillions?\b|\btn\b/i, 12],
  [/\bbillions?\b|\bbn\b/i, 9],
  [
    /\bmillions?\b|\bml?n\b|\bmio?\b|\bmil\b|(?<=[€$£¥₹]|\b[A-Z]{3}\s?)\s?mn?\b|(?<=\bR\s?)m\b(?!['’]?0)|\bM(?=€|(?:EUR|USD|SEK|NOK|DKK|CHF|GBP|AUD|CAD)\b)/i,
    6,
  ],
  [
    /\bthousands?\b|['’/]000s?\b|\b000s\b|(?<=[€$£¥₩₹]|\b[A-Z]{3}\s?)000\b|(?<=[€$£¥]|\b[A-Z]{3}\s?)\s?k\b|\b[TK](?=€|(?:EUR|USD|SEK|NOK|DKK|CHF|GBP|AUD|CAD)\b)/i,
    3,
  ],
  [/(?<!\bper\s)\bcents?\b|\bpence\b|\bsen\b|\bp\b/i, -2],
];
const counted: readonly (readonly [RegExp, string])[] = [
  [/\bADSs?\b/i, 'ADS'],
  [/\bshares?\b/i, 'shares'],
  [/\bvoting\s+rights\b/i, 'voting rights'],
  [/\bemployees\b/i, 'employees'],
  [/\bpersons\b|\bpeople\b/i, 'persons'],
  [/\bcontracts\b/i, 'contracts'],
  [/\bsubscriptions\b/i, 'subscriptions'],
  [/\bGbps\b/i, 'Gbps'],
  [/\bMbps\b/i, 'Mbps'],
  [/\btimes\b|^x$/i, 'times'],
  [/\b(?:percentage\s+)?points?\b|\bpp\b|\bpts?\b/i, 'points'],
  [/\bbasis\s+points?\b|\bbps\b/i, 'basis points'],
  [/\bheadcount\b|\bFTEs?\b/i, 'employees'],
  [/^(?:number|no\.?|#)$/i, 'number'],
  [/\bdays\b/i, 'days'],
  [/\bper\s?cent\b|\bpercentage\b|%/i, 'percent'],
];
/** Everything above, to see what is left of a text without it. */
const known = new RegExp([...currencyWords, ...scales, ...counted].map(([pattern]) => pattern.source).join('|'), 'gi');
/** Abbreviations that hold a scale of their own. */
const scaledUnits: Readonly<Record<string, UnitReading>> = {
  t: { unit: 'tonnes', scale: 0 },
  kt: { unit: 'tonnes', scale: 3 },
  Mt: { unit: 'tonnes', scale: 6 },
  koz: { unit: 'ounces', scale: 3 },
  Moz: { unit: 'ounces', scale: 6 },
};
/** Physical and business units, taken as they are printed. */
const physical =
  /^(?:k?t|Mt|koz|oz|ounces|tons|pounds|lbs|barrels|kg|[kMGT]Wh?|km2?|m[23]|sqm|sq ?ft|ha|bbl|mmboe|k?boe|mcf|bcf|TEU|litres?|tonnes)$/i;
/** Money for each of something: `$/oz`, `US$ per tonne`. */
const perGood =
  /^((?:US|C|A|NZ|HK|S)?\$|[€£¥]|[A-Z]{3})\s?(?:\/|per\s)\s?(oz|ounce|t|tonne|ton|lb|pound|bbl|barrel|boe|kg|MWh|kWh|mcf|GJ|litre|day|room|sq ?ft|sq ?m|m2)s?$/;
const goodsInFull: Readonly<Record<string, string>> = { oz: 'ounce', t: 'tonne', lb: 'pound', bbl: 'barrel' };
/** Things that are counted, in small letters: `Stores` over a column may as well be a segment. */
const countedThings = /^(?:vehicles|stores|beds|rooms)$/;
/** Words that may stand in a unit and say nothing of it. */
const filler =
  /\b(?:in|of|unit|units|all|amounts?|amts?\.?|figures?|expressed|stated|presented|reported|currency|tables?|tabular|the|rounded|down|to|nearest|per|each)\b|[()[\]:;,.'’"*\s]/gi;
/** A scale printed as a number: `NOK 1 000`, `in EUR 1,000`. */
const inOnes = /^(?:in |amounts in )?([A-Z]{3}|[€£])\s?1[ ,.'’]000([ ,.'’]000)?$/iu;
/** What a statement about the unit of a table says besides. */
const aside = /^(?:un)?audited$|^condensed$|^consolidated$|^(?:for|as of|as at|at|during)\s|^(?:three|six|nine|twelve) months\b|^\d{4}$/i;

function find<T>(table: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

/** No unit is longer, with the blanks and marks around it; nothing longer is searched. */
const longest = 200;

/**
 * Reads a text that is a unit and nothing else: `Millions of yen`, `(thousands of yen)`, `JPY millions`, `%`, `(shares)`, `Yen`.
 * A first half such as `Thousands of` gives the scale alone. Undefined for any other text.
 */
export const readUnit = rememberTexts((text: string): UnitReading | undefined => {
  if (text.length > longest) return undefined;
  const plain = maskMarkup(text)
    .replace(/\s*\(notes?\s*\d*\)|\s*[*※]\d+$/gi, '')
    .trim();
  const bare = plain.replace(/^[([]\s*|\s*[)\]]$/g, '');
  const scaled = scaledUnits[bare];
  if (scaled !== undefined) return scaled;
  if (physical.test(bare) || countedThings.test(bare)) return { unit: bare, scale: 0 };
  if (plain === '' || plain.length > 60) return undefined;
  const per = perGood.exec(bare);
  const money = per === null ? undefined : find(currencyWords, per[1] ?? '');
  if (per !== null && money !== undefined) return { unit: `${money}/${goodsInFull[per[2] ?? ''] ?? per[2]}`, scale: 0 };
  const ones = inOnes.exec(bare);
  if (ones !== null) return readUnit(`${ones[1]} ${ones[2] === undefined ? 'thousand' : 'million'}`);
  const scale = find(scales, plain);
  const currency = find(currencyWords, plain);
  const perShare = currency !== undefined && /\bper\s+(?:common\s+)?(?:share|ADS)/i.test(plain);
  const unit = currency ?? find(counted, plain);
  if (scale === undefined && unit === undefined) return undefined;
  const rest = plain.replace(known, ' ');
  if (rest.replace(/\bjapanese\b|\bu\.?s\.?\b/gi, ' ').replace(filler, '') !== '') return undefined;
  if (perShare) return { unit: `${currency}/${/ADS/.test(plain) ? 'ADS' : 'share'}`, scale: scale ?? 0 };
  return { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
});

const scaledThing = /^(?:in\s+)?(thousands?|millions?|billions?)(?:\s+of)?\s+((?:metric\s+)?[a-z]{3,}s|units|m[23]|[kMGT]Wh|boe|bbl|TEU)$/i;
/** Currencies that no code is known for here, and words of money. */
const moneyWords = /^(?:pesos|dinars|dirhams|kroner|kronor|kronur|rupiahs?|tenges?|rou?bles|shekels|forints|taka|currency units)$/i;

/** Things with a scale, as a label names them in brackets: `thousand tons`, `millions of passengers`. */
function readScaledThing(text: string): UnitReading | undefined {
  const match = scaledThing.exec(text.trim());
  const unit = match?.[2]?.toLowerCase().replace(/^metric\s+/, '');
  if (match === null || unit === undefined || moneyWords.test(unit)) return undefined;
  const scale = find(scales, match[1] ?? '') ?? 0;
  return physical.test(match[2] ?? '') ? { unit: match[2] ?? '', scale } : { unit, scale };
}

/** The unit named in brackets at the end of a label, and the label without it: `Basic earnings per share (yen)`, `EBIT margin in %`. */
export function splitTrailingUnit(label: string): { readonly label: string; readonly unit?: UnitReading } {
  const match =
    /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(label) ??
    /^(.*\S),\s+(%|per\s?cent|thousands?|millions?|[A-Z]{3}(?:\s?(?:m|million|bn|k))?|[€$£¥](?:m|bn|k)?)\s*$/.exec(label) ??
    /^(.*\S)\s+in\s+(%|per\s?cent|EUR|USD|GBP|JPY|CHF|SEK|€|\$|£|¥|yen|euros?|dollars?|pence|cents?)\s*$/i.exec(label) ??
    /^(.*\S)\s+in\s+((?:EUR|USD|GBP|JPY|CHF|SEK|NOK|DKK|€|\$|£|¥)\s?(?:thousands?|millions?|billions?|mn|bn|[mk])|(?:thousands?|millions?|billions?)\s+(?:of\s+)?(?:EUR|USD|GBP|JPY|CHF|SEK|NOK|DKK|yen|euros?|dollars?))\s*$/i.exec(
      label,
    );
  const unit = match ? (readUnit(match[2] ?? '') ?? readScaledThing(match[2] ?? '')) : undefined;
  return match && unit ? { label: match[1] ?? label, unit } : { label };
}

/** Whether an exception names shares themselves, and not only amounts per share: `share and per share data`. */
function exceptsShares(exception: string): boolean {
  return /\bshares?\b/i.test(exception.replace(/\bper[-\s]+(?:common\s+)?share\b/gi, ''));
}

const tableUnit =
  /[([【]\s*([^()[\]【】]*?(?:yen|dollars?|euros?|pounds?|won|yuan|RMB|rupees?|rand|baht|[€$£¥₩₹]|\bRs\b|\b[MTK]?(?:JPY|USD|EUR|GBP|CHF|SEK|NOK|DKK|AUD|CAD|HKD|SGD|INR|PLN|ZAR)\b|\b(?:thousands|millions|billions|crores?|lakhs)\b)[^()[\]【】]*?)\s*[)\]】]/gi;

const exceptionWords = /,?\s*\b(?:except|unless|other than)\b/i;
/** A short statement with an exception behind it: `Expressed in millions of US dollars, except per share amounts`. */
const excepted = /^[^.;]{1,60}?\b(?:except|unless|other than)\b[^.;]{0,80}$/i;

/** A scale, and then the period of the statement: `Millions, Except Per Share Amounts, For the Six Months Ended June 30,`. */
const scaleFirst = /^(?:thousands|millions|billions),\s[^.;]{1,120}$/i;

/** The unit with which a title ends, or that a period follows: `Balance sheet in millions of EUR`, `Cash flows in ₹ crore for the year`. */
const unitOfTitle =
  /\bin\s+((?:thousands|millions|billions|crores?|lakhs?)\s+of\s+(?:[A-Z]{3}\b|(?:U\.?S\.? )?dollars|euros?|yen|pounds|rupees)|(?:[A-Z]{3}|US\$|Rs\.?|[€$£¥₹])\s?(?:thousands?|millions?|billions?|crores?|lakhs?|mn|bn)\b)(?=\s*(?:$|[,;.(]|(?:for|as|at|unless|except)\b))/;
const longestTitle = 160;
/** What a sentence has and a title has not. */
const verbs = /\b(?:is|are|was|were|be|been|has|have|had|may|shall|will|would|can)\b/i;

/** The sentence that gives a unit may stand in a paragraph, but not in a text without end. */
const longestStatement = 2000;

/** Money and shares in one scale: `($ and shares in millions except per share amounts)`, `Dollars & Shares in Millions`. */
const moneyAndShares =
  /(?:^|[([;,]\s*)(\$|(?:U\.?S\.? )?dollars|euros?|yen|pounds|€|£|¥)\s*(?:and|&)\s*shares?\s+in\s+(thousands|millions|billions)\b/i;

/**
 * A statement about a whole table or page: `(Millions of yen, except per share amounts)`, `(Unit: thousands of yen)`, `(In
 * thousands, except share and per share data)`. A scale without a currency is enough.
 */
export function readTableUnit(text: string): UnitReading | undefined {
  if (text.length > longestStatement) return undefined;
  const masked = maskMarkup(text);
  const both = masked.length < 120 ? moneyAndShares.exec(masked) : null;
  const currency = both === null ? undefined : find(currencyWords, both[1] ?? '');
  if (currency !== undefined) return { unit: currency, scale: find(scales, both?.[2] ?? '') ?? 0 };
  const inner = [...masked.matchAll(tableUnit)].map((match) => match[1] ?? '');
  for (const whole of masked.length < 60 || excepted.test(masked) || scaleFirst.test(masked) ? [...inner, masked] : inner) {
    const [plain = '', exception = ''] = whole.split(exceptionWords);
    const said = plain.replace(/\.\s*%.*$/, '').replace(/\s*\((?:un)?audited\)\s*$/i, '');
    const parts = said.split(/[;,]/).flatMap((part) => (aside.test(part.trim()) ? [] : part.replace(/^\s*and\s+/i, '')));
    for (const part of [said, parts.join(','), ...(parts.length > 1 ? said.split(';') : [])]) {
      const reading = readUnit(part);
      const isMoney =
        reading?.unit === undefined ? reading?.scale !== undefined : /^[A-Z]{3}$/.test(reading.unit) && reading.unit !== 'ADS';
      if (reading === undefined || !isMoney) continue;
      const found: UnitReading = reading.unit === undefined ? reading : { ...reading, isOfMoney: true };
      return exceptsShares(exception) ? { ...found, exceptsShares: true } : found;
    }
  }
  const ending = masked.length < longestTitle && !verbs.test(masked) ? unitOfTitle.exec(masked)?.[1] : undefined;
  const said = ending === undefined ? undefined : readUnit(ending);
  return said?.unit === undefined ? said : { ...said, isOfMoney: true };
}

/** The thing that a title or label counts: `Number of Employees`, `Number of voting rights held`. */
export function readCounted(text: string): UnitReading | undefined {
  const words = /\bnumbers? of (\p{L}+)(?: (\p{L}+))?/iu.exec(text);
  const unit = words === null ? undefined : (readUnit(`${words[1]} ${words[2] ?? ''}`) ?? readUnit(words[1] ?? ''));
  return unit === undefined ? undefined : { ...unit, scale: 0 };
}
