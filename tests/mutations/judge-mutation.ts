import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { periodKey } from '#model/period.ts';
import type { IngestedFiling } from '#pipeline.ts';
import type { Mutation } from './mutation.ts';

/**
 * What became of a mutation. `undone`: what is published is as before. `caught`: a wrong or lost figure stands in a finding
 * that does not agree, or among the numbers that were not understood. `wrongly repaired`: a repair gave a figure another value
 * than the document's. `missed`: something else is published, and nothing says so.
 */
export type Fate = 'undone' | 'caught' | 'wrongly repaired' | 'missed';

export interface MutationOutcome {
  readonly fate: Fate;
  /** Some figure that changed takes part in an equality that held before. */
  readonly isTied: boolean;
}

/** Where a line of the sound text stands after the mutation. */
function lineAfter({ shift, touched }: Mutation, line: number): number {
  if (shift === undefined) return line;
  if (shift.by < 0 && touched.includes(line)) return -1;
  return line > shift.after ? line + shift.by : line;
}

/** What a fact states, without the cell that it stands in. */
function statementOf(fact: Fact, line: number): string {
  const { label, concept = '', kind, period, versus, unit, value = '', decimals, dimensions } = fact;
  const time = `${periodKey(period)} ${versus === undefined ? '' : periodKey(versus)}`;
  return [line, label, concept, kind, time, unit, value, decimals, JSON.stringify(Object.entries(dimensions).sort())].join('|');
}

function withoutAll(statements: readonly (readonly [string, Fact])[], others: readonly (readonly [string, Fact])[]): Fact[] {
  const counts = new Map<string, number>();
  for (const [statement] of others) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return statements.flatMap(([statement, fact]) => {
    const count = counts.get(statement) ?? 0;
    counts.set(statement, count - 1);
    return count > 0 ? [] : [fact];
  });
}

/** Findings that do not agree, and did so for other reasons than before. */
function newProblems(before: IngestedFiling, after: IngestedFiling, mutation: Mutation): Finding[] {
  const lineOf = (filing: IngestedFiling) => new Map(filing.facts.map((fact) => [fact.id, fact.line]));
  const [old, fresh] = [lineOf(before), lineOf(after)];
  const keyOf = ({ rule, facts }: Finding, line: (id: string) => number): string =>
    [rule, ...facts.map((id) => `${line(id)} ${id.split('C')[1] ?? ''}`)].join(' ');
  const isProblem = ({ verdict }: Finding): boolean => verdict === 'inconsistent';
  const known = new Set(before.findings.filter(isProblem).map((finding) => keyOf(finding, (id) => lineAfter(mutation, old.get(id) ?? 0))));
  return after.findings.filter((finding) => isProblem(finding) && !known.has(keyOf(finding, (id) => fresh.get(id) ?? 0)));
}

function isNegative(fact: Fact | undefined): boolean {
  return fact?.value?.startsWith('-') === true;
}

/**
 * Whether a repair is right although the fact is not as before. So it is where the characters are read as the same number as in the
 * sound text, there or in another line that the mutation touched: what is wrong is the place that the mutation gave them. And so it
 * is where it parted or closed the figure that the mutation changed without touching its digits and its sign: the digits are wrong,
 * and whether that is noticed is asked elsewhere.
 */
function isRightReading(before: IngestedFiling, mutation: Mutation, fresh: Fact): boolean {
  const places = new Set(mutation.touched.map((line) => lineAfter(mutation, line)));
  const isNear = (line: number): boolean => line === fresh.line || (places.has(line) && places.has(fresh.line));
  const isSame = (old: Fact): boolean => old.printed === fresh.printed && old.value === fresh.value;
  if (before.facts.some((old) => isNear(lineAfter(mutation, old.line)) && isSame(old))) return true;
  const isMutated = mutation.figure?.line === fresh.line && mutation.figure.printed === fresh.printed;
  return isMutated && isNegative(before.facts.find(({ id }) => id === fresh.id)) === isNegative(fresh);
}

/** Compares the readings of a filing before and after a mutation. */
export function judgeMutation(before: IngestedFiling, after: IngestedFiling, mutation: Mutation): MutationOutcome {
  const sound = before.facts.map((fact) => [statementOf(fact, lineAfter(mutation, fact.line)), fact] as const);
  const damaged = after.facts.map((fact) => [statementOf(fact, fact.line), fact] as const);
  const lost = withoutAll(sound, damaged);
  const isInstead = ({ line, statement }: Fact): boolean =>
    statement === 'narrative' && !mutation.touched.some((each) => lineAfter(mutation, each) === line);
  const wrong = withoutAll(damaged, sound).filter((fact) => lost.length === 0 || !isInstead(fact));
  const isTied = lost.some((fact) => fact.ties > 0);
  if (lost.length === 0 && wrong.length === 0) return { fate: 'undone', isTied };
  const problems = newProblems(before, after, mutation);
  const inProblems = new Set(problems.flatMap(({ facts }) => facts));
  const wrongIds = new Set(wrong.map(({ id }) => id));
  const freshFacts = new Map(after.facts.map((fact) => [fact.id, fact]));
  const isWronglyRepaired = after.ledger.repairs.some(({ fact, what }) => {
    const fresh = freshFacts.get(fact);
    return what === 'number' && wrongIds.has(fact) && fresh !== undefined && !isRightReading(before, mutation, fresh);
  });
  if (isWronglyRepaired) return { fate: 'wrongly repaired', isTied };
  const old = new Set([...mutation.touched, ...lost.map(({ line }) => line)]);
  const touched = new Set(
    [...old].map((line) => (mutation.shift?.by === -1 && mutation.touched.includes(line) ? line : lineAfter(mutation, line))),
  );
  const setAside = (filing: IngestedFiling, places: ReadonlySet<number>): number => {
    const cells = [...filing.ledger.unresolved, ...filing.ledger.phantoms].filter(({ span }) => places.has(span.line));
    return cells.length + filing.tokens.filter(({ fate, line }) => fate === 'unresolved' && places.has(line)).length;
  };
  const isSetAside = setAside(after, touched) > setAside(before, old);
  const tables = new Set(lost.map(({ table }) => table));
  const isNearby = after.facts.some(({ id, table, line }) => inProblems.has(id) && (tables.has(table) || touched.has(line)));
  const isCaught = wrong.length > 0 ? wrong.some(({ id }) => inProblems.has(id)) : isSetAside || isNearby;
  return { fate: isCaught ? 'caught' : 'missed', isTied };
}
