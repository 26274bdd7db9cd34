import { type Duration, dayBefore, isInstant, periodKey } from '#model/period.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts, byStanding, isTold } from './fact-book.ts';
import { subjectOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A longer span and the two that make it up; the first is printed in another filing than the other two. */
export interface QuarterSum {
  readonly whole: PrintedFact;
  readonly first: PrintedFact;
  readonly second: PrintedFact;
}

/** The amounts of flows of one filing, by what they are about and by span; of several printings the most authoritative. */
type Flows = ReadonlyMap<string, ReadonlyMap<string, PrintedFact>>;

function isFlow(printed: PrintedFact): boolean {
  const { fact, isNil } = printed;
  if (isNil || fact.kind !== 'amount' || isInstant(fact.period) || (fact.table === undefined && !isTold(printed))) return false;
  return fact.concept !== undefined && fact.dimensions.scenario === undefined;
}

function flowsOf({ facts, rounding }: ArchivedFiling): Flows {
  const flows = new Map<string, Map<string, PrintedFact>>();
  for (const printed of bindFacts(facts, rounding).all) {
    if (!isFlow(printed)) continue;
    const subject = subjectOf(printed.fact);
    const spans = flows.get(subject) ?? new Map<string, PrintedFact>();
    const span = periodKey(printed.fact.period);
    const known = spans.get(span);
    if (known === undefined || byStanding(printed, known) < 0) spans.set(span, printed);
    flows.set(subject, spans);
  }
  return flows;
}

function spanOf({ fact }: PrintedFact): Duration | undefined {
  return isInstant(fact.period) ? undefined : fact.period;
}

/** The pairs of one filing that end together, and the span which the longer has before the shorter. */
function endingTogether(spans: ReadonlyMap<string, PrintedFact>): { whole: PrintedFact; second: PrintedFact; before: Duration }[] {
  return [...spans.values()].flatMap((whole) =>
    [...spans.values()].flatMap((second) => {
      const [long, short] = [spanOf(whole), spanOf(second)];
      if (long === undefined || short === undefined || long.end !== short.end || long.start >= short.start) return [];
      return [{ whole, second, before: { start: long.start, end: dayBefore(short.start) } }];
    }),
  );
}

/** The printing of another filing that lies nearest in the archive; of two as near the later, which knows of reclassifications. */
function nearest(all: readonly Flows[], from: number, subject: string, span: string): PrintedFact | undefined {
  for (let distance = 1; distance < all.length; distance += 1) {
    for (const index of [from + distance, from - distance]) {
      const printed = all[index]?.get(subject)?.get(span);
      if (printed !== undefined) return printed;
    }
  }
  return undefined;
}

/** Every flow that one filing prints for a span and for its last part, while another prints the first part; oldest filing first. */
export function findQuarters(filings: readonly ArchivedFiling[]): QuarterSum[] {
  const all = filings.map(flowsOf);
  return all.flatMap((flows, index) =>
    [...flows].flatMap(([subject, spans]) =>
      endingTogether(spans).flatMap(({ whole, second, before }) => {
        if (spans.has(periodKey(before))) return [];
        const first = nearest(all, index, subject, periodKey(before));
        return first === undefined ? [] : [{ whole, first, second }];
      }),
    ),
  );
}
