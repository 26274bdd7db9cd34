import { readIssuer } from '#collections/read-issuer.ts';
import { formatDate } from '#format/format-date.ts';
import { type ArchivePeriod, standardsOf } from '#series/periods.ts';
import { shareBasisOf } from '#series/share-basis.ts';
import { aYearBefore } from '#series/week-spans.ts';
import { policySentences, restatementSentences } from './differences/restatements.ts';

/** What stands between a period's figures and those of other periods, in sentences; then whether each statement was restated. */
export function comparabilityOf(period: ArchivePeriod): readonly string[] {
  const [own, ...others] = standardsOf(period);
  const before = aYearBefore(period.span);
  const sinceYear = 'start' in before ? before.start : period.span.start;
  const breaks = readIssuer().breaks.filter(({ effective }) => effective > sinceYear && effective <= period.span.end);
  const source = period.own[0] ?? period.sources[0];
  const splits = source ? shareBasisOf(source.name).actions : [];
  return [
    ...(others.length === 0 ? [] : [`Known under ${[own, ...others].join(' and ')}; the two are never compared with each other.`]),
    ...breaks.map(({ text }) => text),
    ...policySentences(period.span).map(({ text }) => text),
    ...splits.map(
      ({ text, effective }) => `${text}, effective ${formatDate(effective)}: figures per share are printed on the earlier basis.`,
    ),
    ...restatementSentences(period.span),
  ];
}
