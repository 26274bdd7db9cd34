import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { type Duration, isInstant, monthsOf, type Period, periodKey, shiftPeriod } from '#model/period.ts';
import { breaksBetween } from '#series/comparability.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { periodName } from '#series/periods.ts';
import { onOneShareBasis } from '#series/share-basis.ts';
import type { StatementLine } from './statement-lines.ts';

/** The spans missing between the oldest and the newest of one length that end on the same day of the year. */
function missingSpans(spans: readonly Duration[]): readonly Duration[] {
  const known = new Set(spans.map(periodKey));
  const oldest = spans.at(-1);
  const [newest] = spans;
  const missing: Duration[] = [];
  if (!oldest || !newest) return missing;
  for (let span = oldest; span.end < newest.end; span = shiftPeriod(span, 12) as Duration)
    if (!known.has(periodKey(span))) missing.push(span);
  return missing;
}

/** Which periods between those of a table, given newest first, are not in the archive. */
export function gapNotes(periods: readonly Period[]): readonly string[] {
  const spans = periods.filter((period): period is Duration => !isInstant(period) && monthsOf(period) !== undefined);
  const sameDay = Map.groupBy(spans, ({ end }) => end.slice(5));
  const missing = [...sameDay.values()].flatMap(missingSpans).sort((left, right) => (left.end < right.end ? 1 : -1));
  return missing.length === 0 ? [] : [`Not in this archive: ${missing.map((span) => periodName(span).label).join(', ')}.`];
}

/** The breaks that lie between the periods of a table and touch one of its lines, with the lines that they touch. */
export function breakNotes(lines: readonly StatementLine[], periods: readonly Period[]): readonly string[] {
  const [newest, oldest] = [periods[0], periods.at(-1)];
  if (!newest || !oldest) return [];
  return readIssuer().breaks.flatMap(({ name, effective }) => {
    const touched = lines.filter(({ wording }) => breaksBetween(itemOf(wording), oldest, newest).some((each) => each.name === name));
    if (touched.length === 0) return [];
    const labels = touched.map(({ wording }) => wording.label).join('; ');
    return [`${name}, from ${formatDate(effective)}; earlier periods are not restated. Not comparable across that date: ${labels}.`];
  });
}

/** Figures per share of documents on both sides of a split are not on one basis. */
export function basisNotes(lines: readonly StatementLine[]): readonly string[] {
  const perShare = lines.filter(({ unit }) => unit.includes('/') || unit === 'shares').flatMap(({ latest }) => [...latest.values()]);
  const [first] = perShare;
  if (!first || perShare.every((fact) => onOneShareBasis(fact, first))) return [];
  const splits = readIssuer()
    .capitalActions.map(({ text, effective }) => `${text.toLowerCase()}, effective ${formatDate(effective)}`)
    .join('; ');
  return [`Figures per share and numbers of shares as printed, each on the share basis of its own document (${splits}).`];
}
