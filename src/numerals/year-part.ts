import { addMonths, type Duration, dayBefore, durationEnding, monthsOf } from '#model/period.ts';

/** Names of rows that are spans of a year which their table names: first month, and number of months. */
const parts: readonly (readonly [RegExp, number, number])[] = [
  [
    /^(?:1st|first)[\s-]half$|^1H$|^H1$|^interim(?: period)?$|^(?:2nd|second) quarter \(cumulative\)$|^2Q \(cumulative\)$|^six months$/i,
    0,
    6,
  ],
  [/^(?:2nd|second)[\s-]half$|^2H$|^H2$/i, 6, 6],
  [/^(?:1st|first) quarter(?: \(cumulative\))?$|^1Q$|^Q1$/i, 0, 3],
  [/^(?:3rd|third) quarter \(cumulative\)$|^3Q \(cumulative\)$|^nine months$/i, 0, 9],
  [/^(?:full|fiscal|whole)[\s-]year$|^annual$|^full[\s-]year \(annual\)$|^FY$/i, 0, 12],
];

/** Whether a label is nothing but the name of a span within a year: `First half`, `Full year`. */
export function isYearPart(label: string): boolean {
  return parts.some(([name]) => name.test(plain(label)));
}

/** The days of a span that a label names within the twelve months of its table; undefined for any other label or length. */
export function yearPart(label: string, year: Duration): Duration | undefined {
  const found = parts.find(([name]) => name.test(plain(label)));
  if (found === undefined || monthsOf(year) !== 12) return undefined;
  const [, first, months] = found;
  return durationEnding(addMonths(dayBefore(year.start), first + months), months);
}

function plain(label: string): string {
  return label.replace(/\s*\((?:forecast|estimate|plan)\)$/i, '').trim();
}
