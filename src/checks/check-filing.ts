import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingTable, RoundingPolicy } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Duration } from '#model/period.ts';
import type { InferredRounding } from '#model/rounding.ts';
import type { ToldSum } from '#model/told-sum.ts';
import { allRules } from '#ties/rules/all-rules.ts';
import { checkClaims } from './check-claims.ts';
import { checkFooting } from './check-footing.ts';
import { checkToldSums } from './check-told-sums.ts';
import { countTies, holds } from './count-ties.ts';
import { bindFacts, type FactBook } from './fact-book.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { footTables } from './footed-tables.ts';
import { weighRounding } from './infer-rounding.ts';
import type { Outcome } from './outcome.ts';
import { runRule } from './run-rule.ts';
import { writeHints } from './write-hints.ts';

export interface FilingChecks {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  /** How many equalities hold for each fact that has any. */
  readonly ties: ReadonlyMap<string, number>;
  /** Facts of findings that do not agree. */
  readonly disputed: ReadonlySet<string>;
  /** How this filing rounds; what counts as a difference follows it. */
  readonly rounding: InferredRounding;
}

export interface FilingToCheck {
  readonly filing: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly FilingTable[];
  /** What its sentences say of the facts. */
  readonly claims?: readonly Claim[];
  /** Which of their figures may be the sum of others. */
  readonly toldSums?: readonly ToldSum[];
  /** What the filing says about its rounding. */
  readonly rounding: RoundingPolicy;
  /** The period that the cover names. */
  readonly period?: Duration | undefined;
}

/** Findings in the order of the places they test, then by rule and id. */
function byPlace(book: FactBook, claims: readonly Claim[]): (left: Finding, right: Finding) => number {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const testedBy = ({ facts: [id = ''] }: Finding): Pick<Fact, 'line' | 'offset'> | undefined =>
    book.byId.get(id)?.fact ?? claimById.get(id);
  return (left, right) => {
    const [one, other] = [testedBy(left), testedBy(right)];
    const distance = (one?.line ?? 0) - (other?.line ?? 0) || (one?.offset ?? 0) - (other?.offset ?? 0);
    const [a, b] = [`${left.rule} ${left.id}`, `${right.rule} ${right.id}`];
    return distance || (a < b ? -1 : a > b ? 1 : 0);
  };
}

/** Binds facts and finds sums under the rounding that the filing states and shows. */
function prepare({ filing, facts, tables, rounding, period }: FilingToCheck, policy: RoundingPolicy): FilingUnderCheck {
  const book = bindFacts(facts, policy);
  const footed = footTables(tables, (id) => book.byId.get(id));
  const inferred = weighRounding(book, footed, rounding);
  const isSettled = inferred.policy === policy;
  const subject = { filing, facts, book, tables, footed, rounding: inferred, period };
  return isSettled ? subject : prepare({ filing, facts, tables, rounding, period }, inferred.policy);
}

function checkRules(subject: FilingUnderCheck): readonly Outcome[] {
  const footingRules = allRules.filter((rule) => rule.family === 'footing');
  const factRules = allRules.filter((rule) => rule.family === 'fact');
  const otherRules = allRules.filter((rule) => rule.family !== 'footing' && rule.family !== 'fact');
  const sums = checkFooting(footingRules, subject.filing, subject.footed, subject.rounding);
  const footed = new Set(sums.filter(holds).flatMap(({ finding }) => finding.facts));
  const others = otherRules.flatMap((rule) => runRule(rule, subject, (id) => footed.has(id)));
  const tied = countTies([...sums, ...others]);
  return [...sums, ...others, ...factRules.flatMap((rule) => runRule(rule, subject, (id) => tied.has(id)))];
}

/** One of outcomes that say the same of the same figures, as where a filing prints a statement twice. */
function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((outcome) => [outcome.finding.id, outcome])).values()];
}

/** Runs every rule of one filing over its facts and tables. Pure: the same facts give the same findings in the same order. */
export function checkFiling(filing: FilingToCheck): FilingChecks {
  const subject = prepare(filing, filing.rounding);
  const { claims = [], toldSums = [] } = filing;
  const ofFacts = checkRules(subject);
  const tied = countTies(ofFacts);
  const byId = new Map(filing.facts.map((fact) => [fact.id, fact]));
  const told = new Map([...filing.facts, ...claims].map((each) => [each.id, each]));
  const outcomes = distinct([
    ...ofFacts,
    ...checkClaims(filing.filing, claims, byId, (id) => tied.has(id)),
    ...checkToldSums(filing.filing, toldSums, told, subject.rounding.policy),
  ]);
  const findings = writeHints(outcomes).sort(byPlace(subject.book, claims));
  const disputing = outcomes.filter(({ finding, disputes }) => disputes && finding.verdict === 'inconsistent');
  const disputed = new Set(disputing.flatMap(({ finding }) => finding.facts));
  return { findings, ties: countTies(outcomes), disputed, rounding: subject.rounding };
}
