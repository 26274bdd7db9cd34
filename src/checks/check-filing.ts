import type { Fact } from '#model/fact.ts';
import type { FilingTable, RoundingPolicy } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import { allRules } from '#ties/rules/all-rules.ts';
import type { FootingRule, Rule } from '#ties/rules/rule.ts';
import { checkChanges } from './check-changes.ts';
import { checkEquations } from './check-equations.ts';
import { checkFooting } from './check-footing.ts';
import { checkPrintings } from './check-printings.ts';
import { checkQuotients } from './check-quotients.ts';
import { countTies, holds } from './count-ties.ts';
import { bindFacts, type FactBook } from './fact-book.ts';
import type { Outcome } from './outcome.ts';

export interface FilingChecks {
  /** Sorted by place, then by rule. */
  readonly findings: readonly Finding[];
  /** How many equalities hold for each fact that has any. */
  readonly ties: ReadonlyMap<string, number>;
  /** Facts of findings that do not agree. */
  readonly disputed: ReadonlySet<string>;
}

export interface FilingToCheck {
  readonly filing: string;
  readonly facts: readonly Fact[];
  readonly tables: readonly FilingTable[];
  readonly rounding: RoundingPolicy;
}

function runRule(rule: Exclude<Rule, FootingRule>, filing: string, book: FactBook, foots: (id: string) => boolean): Outcome[] {
  switch (rule.family) {
    case 'change':
      return checkChanges(rule, filing, book);
    case 'equation':
      return checkEquations(rule, filing, book);
    case 'quotient':
      return checkQuotients(rule, filing, book);
    case 'printings':
      return checkPrintings(rule, filing, book, foots);
  }
}

/** Findings in the order of the places they test, then by rule and id. */
function byPlace(book: FactBook): (left: Finding, right: Finding) => number {
  const testedBy = (finding: Finding): Fact | undefined => book.byId.get(finding.facts[0] ?? '')?.fact;
  return (left, right) => {
    const [one, other] = [testedBy(left), testedBy(right)];
    const distance = (one?.line ?? 0) - (other?.line ?? 0) || (one?.offset ?? 0) - (other?.offset ?? 0);
    const [a, b] = [`${left.rule} ${left.id}`, `${right.rule} ${right.id}`];
    return distance || (a < b ? -1 : a > b ? 1 : 0);
  };
}

/** Runs every rule of one filing over its facts and tables. Pure: the same facts give the same findings in the same order. */
export function checkFiling({ filing, facts, tables, rounding }: FilingToCheck): FilingChecks {
  const book = bindFacts(facts, rounding);
  const footingRules = allRules.filter((rule) => rule.family === 'footing');
  const otherRules = allRules.filter((rule) => rule.family !== 'footing');
  const sums = checkFooting(footingRules, filing, tables, (id) => book.byId.get(id));
  const footed = new Set(sums.filter(holds).flatMap(({ finding }) => finding.facts));
  const outcomes = [...sums, ...otherRules.flatMap((rule) => runRule(rule, filing, book, (id) => footed.has(id)))];
  const findings = outcomes.map(({ finding }) => finding).sort(byPlace(book));
  const disputed = new Set(findings.filter((finding) => finding.verdict === 'inconsistent').flatMap((finding) => finding.facts));
  return { findings, ties: countTies(outcomes), disputed };
}
