import { formatDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding, Verdict } from '#model/finding.ts';
import type { Judgement } from '#ties/judge.ts';
import { toDecimal } from '#ties/rational.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import { digest } from './digest.ts';
import type { Suspect } from './suspect.ts';

/** A finding, and whether it is an equality between printed figures that makes its facts tied when it holds. */
export interface Outcome {
  readonly finding: Finding;
  readonly isTie: boolean;
  /** Whether facts of a finding that does not agree are in doubt; a wrong label leaves them as they are. */
  readonly disputes: boolean;
  /** Slips of one figure, each of which would make it agree. */
  readonly suspects: readonly Suspect[];
  /** What to do about it, where the rule itself knows. */
  readonly hint?: string;
}

export interface OutcomeParts {
  readonly rule: RuleText;
  readonly filing: string;
  readonly verdict: Verdict;
  /** Residue and allowance as strings; from `residueOf`. */
  readonly figures?: Pick<Finding, 'residue' | 'allowed'>;
  /** The tested fact first. */
  readonly facts: readonly Fact[];
  readonly detail: string;
  /** Keeps findings apart that involve the same facts. */
  readonly salt?: string;
  readonly isTie?: boolean;
  readonly disputes?: boolean;
  readonly suspects?: readonly Suspect[];
  readonly hint?: string;
  /** In place of the rule's own, where it is not the arithmetic that fails. */
  readonly title?: string;
  /** The place of a finding that is about no fact in particular. */
  readonly line?: number;
  readonly statement?: string;
}

/** Residue and allowance as decimal strings with at most so many places. */
export function residueOf(judgement: Judgement, places: number): Pick<Finding, 'residue' | 'allowed'> {
  return {
    residue: formatDecimal(toDecimal(judgement.residue, places)),
    allowed: formatDecimal(toDecimal(judgement.allowed, places + 1)),
  };
}

/** Puts a finding together: its stable id, and its message with place, what is wrong, and the numbers. */
export function toOutcome(parts: OutcomeParts): Outcome {
  const { rule, filing, verdict, figures, facts, detail, salt, isTie = true, disputes = true, suspects = [], hint } = parts;
  const ids = facts.map((fact) => fact.id);
  const [tested] = facts;
  const title = verdict === 'inconsistent' ? `${parts.title ?? rule.title} ` : '';
  const finding: Finding = {
    id: `${rule.id}-${filing}-${digest([...ids, salt ?? ''].join(' '))}`,
    rule: rule.id,
    filing,
    verdict,
    ...figures,
    facts: ids,
    statement: parts.statement ?? tested?.statement ?? 'other',
    message: `source.txt:${parts.line ?? tested?.line ?? 1}: ${title}${detail}`,
  };
  return { finding, isTie, disputes, suspects, ...(hint === undefined ? {} : { hint }) };
}
