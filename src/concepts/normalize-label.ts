import { rememberTexts } from '#model/remember-texts.ts';

const british: readonly (readonly [RegExp, string])[] = [
  [
    /\b(\w*(?:amort|author|capital|categor|final|harmon|immobil|minim|optim|organ|penal|real|recogn|standard|summar|util))is(?=e|ing|ation)/g,
    '$1iz',
  ],
  [/\b(lab|fav|col|hon)our/g, '$1or'],
  [/\bcentre/g, 'center'],
  [/\bprogramme/g, 'program'],
  [/\bcheque/g, 'check'],
  [/\bdefence/g, 'defense'],
  [/\bjudgement/g, 'judgment'],
  [/\binstalment/g, 'installment'],
];

/** Bracketed words that say which sign, unit, scale or note; they never tell two line items apart. */
const silentBracket = new RegExp(
  `^(?:${[
    '(?:net )?(?:loss|losses|gain|gains|profit|profits|income|expense|expenses|benefit|benefits|deficit|reversal|refund|refunds)',
    '(?:increase|decrease|provided by|provided|used in|used|outflow|outflows|inflow|inflows|paid|received|usage)',
    '(?:¥|jpy|yen|\\$|us\\$|usd|%|percent|gbps|shares?|adss?|ads|persons?|times)',
    '(?:in )?(?:thousands?|millions?|billions?)(?: of)?(?: (?:yen|jpy|us dollars|u\\.s\\. dollars|shares))?',
    '(?:jpy|yen|us\\$|¥)[ -]?(?:thousands?|millions?|billions?)',
    '(?:see )?(?:notes?|fn)\\.? ?[\\d, ]*',
    '[*※%]?\\d{0,2}',
    '(?:un)?audited',
    '(?:not )?annuali[sz]ed',
    '(?:of |face value (?:of )?)?(?:₹|\\$|£|€|rs\\.?) ?[\\d.]+ each',
    '(?:\\d{1,2}|[a-z]|[ivx]{1,4})(?: ?[-+] ?(?:\\d{1,2}|[a-z]|[ivx]{1,4}))+',
    'consolidated',
    '(?:three|six|nine|twelve)[ -]months ended .*',
  ].join('|')})$`,
);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const trailingDate = new RegExp(`[, ]*(?:as of|as at|at|on)? *(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4})`, 'g');

/** Amounts and counts that a balance sheet tucks into a label: `, net of allowance of …`, `—authorized, 75,520,000 shares; …`. */
const details =
  /[,;:-]?\s*(?:(?:and )?net of (?:allowance|accumulated)\b.*|(?:no par value|par value|authorized)\b.*\d.*|\d[\d,]*\s+(?:\w+ )?shares?\b.*)$/;

function dropSilentBrackets(text: string): string {
  return text.replace(/\(([^()]*)\)/g, (whole, inner: string) => (silentBracket.test(inner.trim()) ? ' ' : whole));
}

function singular(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * The form in which two printings of one label are equal: lower case, American spelling, singular; without quotes, dashes, commas,
 * articles, dates, footnote marks, list numbers, amounts of detail, a leading "less", and brackets that only say sign, unit or note. Other brackets keep their words,
 * because `(enterprise)` and `(consumer)` are two items.
 *
 *     Selling, general & administrative expenses (Note 3):   →   selling general and administrative expense
 *     Total Non‑current Assets                               →   total noncurrent asset
 */
export const normalizeLabel = rememberTexts((label: string): string => {
  let text = label.normalize('NFKC').toLowerCase();
  text = text.replace(/<[^>]*>|\*\*/g, ' ');
  text = text.replace(/[’‘'`´"“”]/g, '').replace(/&/g, ' and ');
  text = text
    .replace(/[‐‑‒–—―−ー-]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/^(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-d])[).]|[・•*-]) */, '');
  text = dropSilentBrackets(dropSilentBrackets(text));
  text = text
    .replace(/[\^*※]+\d*/g, ' ')
    .replace(details, ' ')
    .replace(trailingDate, ' ')
    .replace(/^\s*less\b:?/, ' ');
  text = text.replace(/\bnon[- ](?=[a-z])/g, 'non').replace(/\bsub[- ]total/g, 'subtotal');
  text = text.replace(/[()[\]{}.,:;/|-]/g, ' ').replace(/\bthe\b/g, ' ');
  for (const [pattern, replacement] of british) text = text.replace(pattern, replacement);
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(singular);
  return words.join(' ').replace(/\b(for|of|at) (?:fiscal |current |interim )?(?:year|quarter|term|period)\b/g, '$1 period');
});
