import type { Claim } from '#model/claim.ts';
import { formatDecimal } from '#model/decimal.ts';
import type { RoundingPolicy } from '#model/filing.ts';
import { type Judgement, judge } from '#ties/judge.ts';
import { type Rational, toDecimal } from '#ties/rational.ts';
import type { Part } from './assertion.ts';
import { differenceOf, estimateOfFigure, negateEstimate, percentChangeOf } from './estimate.ts';
import { isTelling } from './figure-role.ts';
import type { Understood } from './understand.ts';

/** A value, what it was before, and the change between them, which a sentence states of one thing and which prove each other. */
export interface ProvenAlone {
  /** The value, the comparative and the change. */
  readonly parts: readonly [Part, Part, Part];
  readonly rule: 'N02' | 'N03';
  readonly judgement: Judgement;
  /** The change that value and comparative give. */
  readonly computed: Rational;
}

/**
 * Finds in an assertion that no fact covers a value, a comparative and the change between them that agree (N02, N03):
 * `Relationships were EUR 2,493 million, decreased by EUR 178 million from the balance as of March 31, 2025 of EUR 2,671 million.`
 * Where they do not agree, which of them is wrong nothing tells, and nothing is said.
 */
export function proveAlone({ assertion, ties }: Understood, policy: RoundingPolicy): ProvenAlone | undefined {
  const { parts } = assertion;
  const value = parts.find(({ kind }) => kind === 'value' || kind === 'outcome');
  const before = parts.find(({ basis, kind }) => kind === 'comparative' && basis === undefined);
  const change = parts.find(({ basis, kind }) => (kind === 'change' || kind === 'rate' || kind === 'movement') && basis === undefined);
  const isNamed =
    /^\p{L}/u.test(assertion.subjects.at(-1) ?? '') && !/^(?:for|in|as|of|at|to|and|or|it|which)\b/i.test(assertion.subjects.at(-1) ?? '');
  if (!isNamed || ties.length > 0 || value === undefined || before === undefined || change === undefined) return undefined;
  if (!isTelling(value.figure) || !isTelling(before.figure) || value.figure.unit !== before.figure.unit) return undefined;
  const [now, then] = [estimateOfFigure(value.figure, policy), estimateOfFigure(before.figure, policy)];
  const isRate = change.figure.unit === 'percent';
  if (!isRate && change.figure.unit !== value.figure.unit) return undefined;
  const known = isRate ? percentChangeOf(now, then) : differenceOf(now, then);
  const printed = estimateOfFigure(change.figure, policy);
  const judgement = known && judge(change.direction === 'down' ? negateEstimate(printed) : printed, known);
  if (known === undefined || judgement === undefined || judgement.verdict === 'inconsistent') return undefined;
  return { parts: [value, before, change], rule: isRate ? 'N02' : 'N03', judgement, computed: known.value };
}

/** The three claims of such an assertion, each tied to the two others; `ids` in the order of the parts. */
export function linkAlone(claim: Claim, { computed, judgement, rule }: ProvenAlone, ids: readonly string[]): Claim {
  const places = Math.max(0, claim.decimals + 2);
  const write = (value: Rational): string => formatDecimal(toDecimal(value, places));
  const [first = ''] = ids;
  return {
    ...claim,
    verdict: 'holds',
    rule,
    agreement: judgement.verdict,
    breakdown: first,
    ...(claim.id === ids[2] ? { computed: write(computed), residue: write(judgement.residue), allowed: write(judgement.allowed) } : {}),
    facts: ids.filter((id) => id !== claim.id),
  };
}
