import { addMonths, type Duration, dayAfter, dayBefore, isInstant, monthsOf, type Period } from '#model/period.ts';

const first = /^(?:the\s+)?(?:first|1st)\s+half\b|^interim(?:\s+period)?$|^first\s+six\s+months\b|^1H$/i;
const second = /^(?:the\s+)?(?:second|2nd)\s+half\b|^2H$/i;
const longest = 40;

/** The half of a fiscal year that a row's label names, `First half` below the forecast for a year; else the period as it is. */
export function halfNamed(period: Period, label: string): Period {
  if (isInstant(period) || monthsOf(period) !== 12 || label.length > longest) return period;
  const middle = addMonths(dayBefore(period.start), 6);
  const halves: readonly (readonly [RegExp, Duration])[] = [
    [first, { start: period.start, end: middle }],
    [second, { start: dayAfter(middle), end: period.end }],
  ];
  return halves.find(([pattern]) => pattern.test(label))?.[1] ?? period;
}
