import { formatPeriod } from '#format/format-period.ts';
import type { PeriodSlot } from '#model/chart-spec.ts';
import type { AccountingStandard } from '#model/fact.ts';
import { type Duration, shiftPeriod } from '#model/period.ts';
import { issuersFilings } from '#series/archive.ts';
import { type ArchivePeriod, listPeriods, periodName, standardsOf } from '#series/periods.ts';
import { type Selection, speakLatest } from '#series/select-facts.ts';

/** A place on the axis of time, with what is asked there; a period that is not in the archive keeps its place. */
export interface Slot {
  readonly slot: PeriodSlot;
  readonly period?: ArchivePeriod;
  readonly selection: Selection;
}

/** The standard of the newest document, where the period is known under it. */
function standardOf(period: ArchivePeriod | undefined): AccountingStandard | undefined {
  if (!period) return undefined;
  const newest = issuersFilings().at(-1)?.filing.document.metadata.standard?.value;
  const known = standardsOf(period);
  return known.find((standard) => standard === newest) ?? known[0];
}

function slotOf(span: Duration, period: ArchivePeriod | undefined): Slot {
  const standard = standardOf(period);
  return {
    slot: {
      label: periodName(span).label,
      longLabel: formatPeriod(span),
      end: span.end,
      kind: 'actual',
      ...(standard === undefined ? {} : { standard }),
    },
    selection: { ...speakLatest(span), ...(standard === undefined ? {} : { standard }) },
    ...(period === undefined ? {} : { period }),
  };
}

/** All periods of one length that end on the same day of the year, oldest first, without leaving out a year. */
export function slotsOf(months: number, like: ArchivePeriod): readonly Slot[] {
  const day = like.span.end.slice(5);
  const periods = listPeriods().filter((period) => period.hasFlows && period.months === months && period.span.end.slice(5) === day);
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const slots: Slot[] = [];
  for (let span = first.span; span.end <= last.span.end; span = shiftPeriod(span, 12) as Duration) {
    slots.push(
      slotOf(
        span,
        periods.find((period) => period.span.end === span.end),
      ),
    );
  }
  return slots;
}
