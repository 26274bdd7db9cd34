import { rememberTexts } from '#model/remember-texts.ts';

/** What the words of a label suggest about its row. Hints weigh; they never decide alone. */

/** Lower case, letters and digits only, so that "Current Assets:" and "current assets" agree. */
export const plainLabel = rememberTexts((label: string): string => {
  const lower = label.toLowerCase();
  const words = /^[\x20-\x7e]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
});

/** As above, without plurals and without the other sign in brackets: "Services, net (loss)" and "service net" agree. */
export const looseLabel = rememberTexts((label: string): string => {
  const words = plainLabel(label.replace(/\((?:loss|losses|benefit|expenses?|gains?|income)\)/gi, ' '));
  return words.replace(/(?<=[a-z]{3})s\b/g, '');
});

/** "Total …", "Subtotal", "… total", also with its first letters lost ("otal assets"). */
export const isTotalLabel = rememberTexts((label: string): boolean => {
  const plain = plainLabel(label);
  return /^(grand |sub ?)?(total|otal|tal)\b|\btotals?$|^合計|計$/.test(plain);
});

/** A row that statements draw as the result of those above it: a profit, a balance, a net change. */
export const isResultLabel = rememberTexts((label: string): boolean =>
  /profit|income|earnings|loss\b|gross|balance|comprehensive|equity|ebitda|^net\b|^cash flows?\b|end of|closing|consolidated/.test(
    plainLabel(label),
  ),
);

/** A row that is taken away when it is printed without a sign: a cost, an expense, a tax, liabilities, "Less: …". */
export const isCostLabel = rememberTexts((label: string): boolean => {
  const plain = plainLabel(label);
  if (/\b(before|net of|excluding|profit|gains?)\b/.test(plain)) return false;
  return /\bcosts?\b|expenses?|liabilities|\btax(es)?\b|^less\b|\bloss(es)?\b|depreciation|amortization|sg a\b|selling|administrative|research|marketing/.test(
    plain,
  );
});
