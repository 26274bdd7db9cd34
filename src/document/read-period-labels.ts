import type { PeriodLabel, Stated } from '#model/filing.ts';
import { type Duration, monthsOf } from '#model/period.ts';
import { findDates } from '#numerals/find-dates.ts';
import { findPeriodLabels, type PeriodLabelMention, resolvePeriodLabel } from '#numerals/find-period-labels.ts';
import { fiscalYearEnd } from '#numerals/fiscal-calendar.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import { type Passage, stateAt } from './passage.ts';
import { readNaming } from './year-naming.ts';

type Naming = 'start' | 'end' | undefined;

const yearBeforeLabel = /\byears?\s+(?:ended|ending)\s+([A-Z][^()]{5,25}?)\s*\(\s*["“]?(FY\s?\d{2,4})/;
const labelBeforeYear =
  /\b(FY\s?\d{2,4})["”]?\s*\(?\s*(?:the\s+)?(?:fiscal\s+|financial\s+)?years?\s+(?:ended|ending)\s+([A-Z][^()]{5,25})/;

/** `fiscal year ending March 31, 2019 (FY2018)`, `FY2020 (fiscal year ending March 31, 2021)`. */
function readNamingOfYear(passages: readonly Passage[], endMonth: number): Naming {
  for (const { text } of passages) {
    const [before, behind] = [yearBeforeLabel.exec(text), labelBeforeYear.exec(text)];
    const date = findDates(before?.[1] ?? behind?.[2] ?? '')[0]?.date;
    const label = findPeriodLabels(before?.[2] ?? behind?.[1] ?? '')[0];
    if (date && label) return readNaming(label.year, date, endMonth);
  }
  return undefined;
}

/** The latest label of the report's own kind is the report's: `1H25` beside `1H24` in a report on the first half of 2025. */
function readNamingOfReport(mentions: readonly PeriodLabelMention[], own: Duration | undefined, endMonth: number): Naming {
  if (!own) return undefined;
  const years = mentions.filter((mention) => mention.first === 0 && mention.months === monthsOf(own)).map((mention) => mention.year);
  return years.length === 0
    ? undefined
    : readNaming(
        years.reduce((left, right) => Math.max(left, right)),
        own.end,
        endMonth,
      );
}

const partNames: readonly (readonly [RegExp, number])[] = [
  [/^(?:1Q|Q1|first quarter|1st quarter)\b/i, 3],
  [/^(?:1H|H1|first half|1st half|interim|2Q \(cumulative\))/i, 6],
  [/^(?:9M|nine months|3Q \(cumulative\))/i, 9],
];

/** The same where the year stands over the part, in a table: `FY2024` over `1Q`. */
function readNamingOfHeads(passages: readonly Passage[], own: Duration | undefined, endMonth: number): Naming {
  if (!own) return undefined;
  const years = passages.flatMap(({ kind, text }, index) => {
    const next = passages[index + 1];
    if (kind !== 'table' || next?.kind !== 'table') return [];
    const below = next.text.split('\t');
    return text.split('\t').flatMap((cell, column) => {
      const months = partNames.find(([name]) => name.test(below[column]?.trim() ?? ''))?.[1];
      const year = months === monthsOf(own) ? findPeriodLabels(cell)[0] : undefined;
      return year?.months === 12 ? [year.year] : [];
    });
  });
  return years.length === 0 ? undefined : readNaming(Math.max(...years), own.end, endMonth);
}

const comes = /\b(?:forecasts?|outlook|guidance|projections?|targets?|plan(?:ned)?)\b/i;
const isOver = /\b(?:results?|actuals?)\b/i;

/**
 * A year that is forecast has not ended, and one with a result has: `FY2025 forecast` in a report on the half-year to September 2025 is
 * the year that starts in 2025.
 */
function readNamingOfOutlook(passages: readonly Passage[], own: Duration | undefined, endMonth: number): Naming {
  if (!own) return undefined;
  const cells = passages.flatMap(({ kind, text }) => (kind === 'table' ? text.split(/[\t\n]/) : []));
  const namings = cells.flatMap((cell) => {
    const [label, another] = findPeriodLabels(cell);
    if (label?.months !== 12 || another !== undefined) return [];
    const hasEnded = (namedBy: 'start' | 'end'): boolean => fiscalYearEnd({ endMonth, namedBy }, label.year) <= own.end;
    if (comes.test(cell) && hasEnded('end') && !hasEnded('start')) return ['start' as const];
    return isOver.test(cell) && hasEnded('end') && !hasEnded('start') ? ['end' as const] : [];
  });
  const [first] = namings;
  return namings.every((naming) => naming === first) ? first : undefined;
}

function readNamingOfDefinitions(definitions: readonly Definition[], endMonth: number): Naming {
  return definitions
    .map(({ mention, duration }) => readNaming(mention.year, duration.end, endMonth))
    .find((naming) => naming !== undefined);
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
  const endMonth = ((Number((fiscalYearStart ?? '01-01').slice(0, 2)) + 10) % 12) + 1;
  const definitions = findDefinitions(passages, endMonth, period?.value);
  const labels = new Map<string, PeriodLabel>();
  const add = (passage: Passage, mention: PeriodLabelMention, duration: Duration | undefined) => {
    if (duration === undefined || labels.has(mention.text)) return;
    const { span } = stateAt(passage, mention.start, mention.end, mention.text);
    labels.set(mention.text, { label: mention.text, period: duration, span });
  };
  for (const { passage, mention, duration } of definitions) add(passage, mention, duration);
  const uses = passages.flatMap((passage) => findPeriodLabels(passage.text).map((mention) => ({ passage, mention })));
  const mentions = uses.map(({ mention }) => mention);
  const namedBy =
    readNamingOfDefinitions(definitions, endMonth) ??
    readNamingOfYear(passages, endMonth) ??
    readNamingOfReport(mentions, period?.value, endMonth) ??
    readNamingOfHeads(passages, period?.value, endMonth) ??
    readNamingOfOutlook(passages, period?.value, endMonth) ??
    (endMonth === 12 ? 'end' : undefined);
  if (fiscalYearStart !== undefined && namedBy !== undefined) {
    for (const { passage, mention } of uses) {
      if (!/[\t\n]/.test(mention.text)) add(passage, mention, resolvePeriodLabel(mention, { endMonth, namedBy }));
    }
  }
  return [...labels.values()].sort((left, right) => left.span.line - right.span.line || left.span.offset - right.span.offset);
}
