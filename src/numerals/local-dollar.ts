/** Countries with a dollar of their own: its name, its marks, and where a company that files there is found. */
const countries: readonly { readonly code: string; readonly name: RegExp; readonly place: RegExp }[] = [
  {
    code: 'AUD',
    name: /\baustralian dollars?\b|\bAUD\b|\bA\$/gi,
    place: /\b(?:ABN|ACN)[\s:]*\d|\bASX\b|\bAustralian (?:Securities|Accounting)\b/,
  },
  { code: 'CAD', name: /\bcanadian (?:dollars?\b|\$)|\bCAD\b|\bC\$|\bCdn\.?\s?\$/gi, place: /\bTSX\b|\bToronto Stock Exchange\b/ },
  { code: 'HKD', name: /\bhong kong dollars?\b|\bHKD\b|\bHK\$/gi, place: /\bHong Kong Exchanges\b/ },
  { code: 'SGD', name: /\bsingapore dollars?\b|\bSGD\b|(?<![A-Z])S\$/gi, place: /\bSGX(?:-ST)?\b|\bSingapore Exchange\b/ },
  {
    code: 'TWD',
    name: /\b(?:new )?taiwan dollars?\b|\bTWD\b|\bNT\$/gi,
    place: /\b(?:TWSE|TPEx)\b|\bTaiwan Stock Exchange\b|\bRepublic of China\b/,
  },
  { code: 'NZD', name: /\bnew zealand dollars?\b|\bNZD\b|\bNZ\$/gi, place: /\bNZX\b|\bNew Zealand (?:Exchange|Stock Exchange)\b/ },
];
const american = /\bU\.?S\.? ?(?:dollars?\b|\$)|\bunited states dollars?\b|\bUSD\b|\bUS\$/gi;

/**
 * The dollar that a bare `$` means in a filing, as ISO 4217 code: of the country that the text names with its dollars, more often than
 * the American ones, or in which it is listed where no American dollar is named; else the issuer's usual
 * currency, where it is a dollar. Undefined where `$` is taken as it usually is.
 */
export function localDollar(text: string, usual?: string): string | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const abroad = count(american);
  const named = countries
    .map(({ code, name }) => ({ code, times: count(name) }))
    .filter(({ times }) => times > abroad)
    .sort((left, right) => right.times - left.times)[0];
  if (named !== undefined) return named.code;
  if (abroad > 0) return undefined;
  return countries.find(({ place }) => place.test(text))?.code ?? countries.find(({ code }) => code === usual)?.code;
}

/** A unit that was read from words with a bare `$`, in the dollar that the filing means by it: `USD/share` → `AUD/share`. */
export function inLocalDollars(unit: string, words: string, dollar: string | undefined): string {
  if (dollar === undefined || !/^USD(?:\/|$)/.test(unit) || words.search(american) >= 0) return unit;
  return unit.replace('USD', dollar);
}
