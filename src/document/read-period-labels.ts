import type { PeriodLabel, Stated } from '#model/filing.ts';
import { type Duration, isInstant, monthsOf } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriodLabels, type PeriodLabelMention, resolvePeriodLabel } from '#numerals/find-period-labels.ts';
import { findPeriods } from '#numerals/find-periods.ts';
import { type FiscalCalendar, fiscalYearAround, partOfYear } from '#numerals/fiscal-calendar.ts';
import { type Passage, stateAt } from './passage.ts';

interface Definition {
  readonly mention: PeriodLabelMention;
  readonly label: PeriodLabel;
}

const numbers: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  three: 3,
  six: 6,
  sixth: 6,
  nine: 9,
  twelve: 12,
};
const partOf =
  /\b(?:first\s+(?<months>three|sixth?|nine|[369])\s+months?|(?<nth>first|second|third|fourth)\s+(?<unit>quarter|half))\s+(?:\w+\s+){0,3}?(?:of|for)\s+(?:the\s+)?/gi;

/** The days of `first six months of the fiscal year ending March 31, 2021`, or of the report period for a numbered business term. */
function readPart(text: string, calendar: FiscalCalendar, period: Duration | undefined): Duration | undefined {
  const match = [...text.matchAll(partOf)].at(-1);
  if (!match) return undefined;
  const { months, nth, unit } = match.groups ?? {};
  const length = months ? (numbers[months.toLowerCase()] ?? Number(months)) : unit?.toLowerCase() === 'half' ? 6 : 3;
  const first = nth ? ((numbers[nth.toLowerCase()] ?? 1) - 1) * length : 0;
  const behind = text.slice((match.index ?? 0) + match[0].length);
  const date = /\byears?\b|\bterm\b/i.test(behind) ? findDates(behind)[0]?.date : undefined;
  if (date === undefined) return period && monthsOf(period) === length && first === 0 && /\bterm\b/i.test(behind) ? period : undefined;
  const year = Number(date.slice(0, 4));
  return partOfYear({ ...calendar, namedBy: 'end' }, year, first, length);
}

function fits(mention: PeriodLabelMention, duration: Duration): boolean {
  return monthsOf(duration) === mention.months;
}

/** The duration that a text gives to a label in brackets: `… to September 30, 2020, "1H20")` or `("1H20", from April 1, 2020 to …)`. */
function define(text: string, mention: PeriodLabelMention, calendar: FiscalCalendar, period: Duration | undefined): Duration | undefined {
  const before = text.slice(Math.max(0, mention.start - 300), mention.start);
  const behind = text.slice(mention.end, mention.end + 120);
  const opened = /[(（,]\s*["“”'‘’]?\s*$/.test(before);
  if (!opened || !/^\s*["“”'‘’]?\s*(?:[),）]|from\b)/i.test(behind)) return undefined;
  const after = /^\s*["“”'‘’]?\s*,?\s*(?:from\s+|\()?(?=\w)/i.exec(behind);
  const next = after ? findPeriods(behind).find((found) => found.form === 'range' && found.start <= after[0].length + 6) : undefined;
  if (next && !isInstant(next.period)) return next.period;
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.length - 260));
  const last = findPeriods(sentence).findLast(
    (found) => found.form === 'range' || (found.form === 'duration' && fits(mention, found.period as Duration)),
  );
  if (last && sentence.length - last.end < 20 && !isInstant(last.period) && fits(mention, last.period)) return last.period;
  return readPart(sentence, calendar, period);
}

function findDefinitions(passages: readonly Passage[], calendar: FiscalCalendar, period: Duration | undefined): readonly Definition[] {
  const found: Definition[] = [];
  for (const passage of passages) {
    if (passage.kind === 'table' || passage.kind === 'furniture') continue;
    for (const mention of findPeriodLabels(passage.text)) {
      const duration = define(passage.text, mention, calendar, period);
      if (!duration || !fits(mention, duration)) continue;
      const { span } = stateAt(passage, mention.start, mention.end, mention.text);
      found.push({ mention, label: { label: mention.text, period: duration, span } });
    }
  }
  return found;
}

/** Whether the year in a label is the one in which the fiscal year of its days starts or ends; undefined where it is both or neither. */
function readNaming(mention: PeriodLabelMention, duration: Duration, calendar: FiscalCalendar): 'start' | 'end' | undefined {
  const around = fiscalYearAround(calendar, duration.end);
  const [starts, ends] = [Number(around.start.slice(0, 4)), Number(around.end.slice(0, 4))];
  if (starts === ends) return undefined;
  return mention.year === starts ? 'start' : mention.year === ends ? 'end' : undefined;
}

/** Whether `FY2018` stands beside `fiscal year ending March 31, 2019`. */
function readNamingOfYear(passages: readonly Passage[], calendar: FiscalCalendar): 'start' | 'end' | undefined {
  for (const { text } of passages) {
    const match =
      /\byears?\s+(?:ended|ending)\s+([A-Z][^()]{5,25}?)\s*\(\s*["“]?(FY\s?\d{2,4})|\b(FY\s?\d{2,4})["”]?\s*\(?\s*(?:the\s+)?(?:fiscal\s+|financial\s+)?years?\s+(?:ended|ending)\s+([A-Z][^()]{5,25})/.exec(
        text,
      );
    if (!match) continue;
    const date = findDates(match[1] ?? match[4] ?? '')[0]?.date;
    const mention = findPeriodLabels(match[2] ?? match[3] ?? '')[0];
    if (date && mention) return readNaming(mention, { start: date, end: date }, calendar);
  }
  return undefined;
}

/** The label of the report period is the latest of its kind: `1H19` beside `1H18` in a report on the first half of 2019. */
function readNamingOfReport(
  passages: readonly Passage[],
  calendar: FiscalCalendar,
  period: Duration | undefined,
): 'start' | 'end' | undefined {
  if (!period) return undefined;
  const own = passages
    .flatMap((passage) => findPeriodLabels(passage.text))
    .filter((mention) => mention.first === 0 && fits(mention, period));
  const latest = own.reduce<PeriodLabelMention | undefined>(
    (best, next) => (best === undefined || next.year > best.year ? next : best),
    undefined,
  );
  return latest ? readNaming(latest, period, calendar) : undefined;
}

/**
 * The labels that a filing gives to periods or uses for them, with their days: those that it defines as it defines them, the
 * others by the way in which its fiscal years are named, which follows from a definition, or else from the report's own label.
 * Without a fiscal year only definitions are known.
 */
export function readPeriodLabels(
  passages: readonly Passage[],
  fiscalYearStart: string | undefined,
  period: Stated<Duration> | undefined,
): readonly PeriodLabel[] {
  const startMonth = Number((fiscalYearStart ?? '01-01').slice(0, 2));
  const calendar: FiscalCalendar = { endMonth: ((startMonth + 10) % 12) + 1, namedBy: 'end' };
  const definitions = findDefinitions(passages, calendar, period?.value);
  const labels = new Map<string, PeriodLabel>();
  for (const { label } of definitions) if (!labels.has(label.label)) labels.set(label.label, label);
  if (fiscalYearStart !== undefined) {
    const defined = definitions
      .map(({ mention, label }) => readNaming(mention, label.period, calendar))
      .find((naming) => naming !== undefined);
    const namedBy =
      defined ??
      readNamingOfYear(passages, calendar) ??
      readNamingOfReport(passages, calendar, period?.value) ??
      (calendar.endMonth === 12 ? 'end' : undefined);
    if (namedBy !== undefined) {
      for (const passage of passages) {
        for (const mention of findPeriodLabels(passage.text)) {
          if (labels.has(mention.text) || /[\t\n]/.test(mention.text)) continue;
          const { span } = stateAt(passage, mention.start, mention.end, mention.text);
          labels.set(mention.text, { label: mention.text, period: resolvePeriodLabel(mention, { ...calendar, namedBy }), span });
        }
      }
    }
  }
  return [...labels.values()].sort((left, right) => left.span.line - right.span.line || left.span.offset - right.span.offset);
}
