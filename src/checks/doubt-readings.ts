import type { Fact, StatementSlug } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import type { Outcome } from './outcome.ts';

/** Fewer figures that differ may be slips of their own. */
const fewest = 3;

/** What fails as one if it is understood wrongly, by the facts of a finding; undefined where each figure stands for itself. */
type Together = (facts: readonly Fact[]) => string | undefined;

/** Tables that may list parts of the things that the statements name; a summary states the things themselves. */
const lists: ReadonlySet<StatementSlug> = new Set(['note', 'other', 'segment-information']);

const sizeOf = ({ value = '0' }: Fact): number => Math.abs(Number(value));

/**
 * Figures of a note, a segment or a list that share their names with those of a statement. A table that looks like a statement itself is
 * such a list where its figures are far smaller: the balances of one subsidiary, the share-based part of each expense.
 */
export const byTable: Together = (facts) => {
  const list = facts.find(({ statement }) => lists.has(statement));
  const [part, whole] = facts;
  const isPart = part !== undefined && whole !== undefined && sizeOf(part) * 2 < sizeOf(whole);
  return (list ?? (isPart ? part : undefined))?.table;
};

/** The changes of one column: against the same period, in the same unit, under the same words. Between equal figures none was left out. */
export const byColumn: Together = ([change, current, prior]) =>
  change?.table === undefined || current?.value === prior?.value
    ? undefined
    : [change.table, periodKey(change.period), change.versus && periodKey(change.versus), change.kind, change.dimensions.measure].join(' ');

function withoutVerdict(outcome: Outcome, title: string): Outcome {
  const { finding } = outcome;
  const message = `${finding.message.replace(`${title} `, '')}; not evaluable, most figures of its table differ likewise: they state something else`;
  return { ...outcome, suspects: [], finding: { ...finding, verdict: 'not-evaluable', message } };
}

/**
 * Takes the verdict back where most figures of a table, or of a column of changes, do not agree: a document does not print so many
 * errors side by side. The table lists parts of a thing under the names of the whole, or the changes leave something out.
 */
export function doubtReadings(
  outcomes: readonly Outcome[],
  { title }: { readonly title: string },
  { book }: FilingUnderCheck,
  together: Together,
): Outcome[] {
  const keyOf = ({ finding }: Outcome): string | undefined => together(finding.facts.flatMap((id) => book.byId.get(id)?.fact ?? []));
  const isDoubtful = (group: readonly Outcome[]): boolean => {
    const judged = group.filter(({ finding }) => finding.verdict !== 'not-evaluable');
    const failing = judged.filter(({ finding }) => finding.verdict === 'inconsistent').length;
    return failing >= fewest && failing * 2 > judged.length;
  };
  const doubtful = new Set(
    [...Map.groupBy(outcomes, keyOf)].flatMap(([key, group]) => (key !== undefined && isDoubtful(group) ? [key] : [])),
  );
  return outcomes.map((outcome) =>
    outcome.finding.verdict === 'inconsistent' && doubtful.has(keyOf(outcome) ?? '') ? withoutVerdict(outcome, title) : outcome,
  );
}
