import { intervalsMeet } from '#ties/interval.ts';
import type { SlipRule } from '#ties/rules/table-rules.ts';
import { identityOf, subjectOf } from './fact-identity.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { Outcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { reportExchange } from './report-exchange.ts';

function groupBy(all: readonly PrintedFact[], keyOf: (printed: PrintedFact) => string): ReadonlyMap<string, readonly PrintedFact[]> {
  const groups = new Map<string, PrintedFact[]>();
  for (const printed of all) {
    const key = keyOf(printed);
    const group = groups.get(key);
    if (group) group.push(printed);
    else groups.set(key, [printed]);
  }
  return groups;
}

/** Rows whose two figures stand elsewhere in the filing under each other's periods. */
export function exchangesInPrintings(rule: SlipRule, { filing, book }: FilingUnderCheck): Outcome[] {
  const named = book.all.filter(({ fact, isNil }) => fact.concept !== undefined && fact.table !== undefined && !isNil);
  const printings = groupBy(named, ({ fact }) => identityOf(fact));
  const rows = groupBy(named, ({ fact }) => [fact.table, fact.line, subjectOf(fact)].join('|'));
  return [...rows.values()].flatMap((row) => {
    const [one, other] = row;
    if (row.length !== 2 || one === undefined || other === undefined || intervalsMeet(one.interval, other.interval)) return [];
    const elsewhere = ({ fact }: PrintedFact): readonly PrintedFact[] =>
      (printings.get(identityOf(fact)) ?? []).filter((printed) => printed.fact.table !== fact.table);
    const [twins, others] = [elsewhere(one), elsewhere(other)];
    const areOf = (printed: readonly PrintedFact[], owner: PrintedFact): boolean =>
      printed.length > 0 && printed.every((twin) => intervalsMeet(twin.interval, owner.interval));
    if (!areOf(twins, other) || !areOf(others, one)) return [];
    const lines = [...new Set([...twins, ...others].map(({ fact }) => fact.line))].join(', ');
    const witnesses = [twins[0], others[0]].flatMap((twin) => (twin === undefined ? [] : [twin.fact]));
    return [reportExchange(rule, filing, [one, other], `line ${lines} has them under each other's periods`, witnesses)];
  });
}
