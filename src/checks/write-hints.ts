import type { Finding } from '#model/finding.ts';
import type { SingleEdit } from '#ties/single-edit.ts';
import { holds } from './count-ties.ts';
import type { Outcome } from './outcome.ts';
import type { Suspect } from './suspect.ts';
import { show } from './write-numbers.ts';

/** What the slip of a figure is called. */
export const slipNames: Readonly<Record<SingleEdit, string>> = {
  sign: 'a bracket or a minus lost, or one too many',
  digit: 'one digit read wrongly',
  transposition: 'two digits exchanged',
  thousandfold: 'another unit',
  'lost digit': 'a digit lost',
  'extra digit': 'a digit too many',
};

const withoutSuspect = 'no slip of one figure explains it; compare these lines with the document.';

/** What the other equalities of a filing say about a suspect: for it where they fail and one slip would mend both. */
interface Support {
  readonly agreeing: ReadonlyMap<string, number>;
  readonly failing: ReadonlyMap<string, number>;
}

function keyOf({ printed, corrected }: Suspect): string {
  return `${printed.fact.id} ${corrected.coefficient}e${corrected.exponent}`;
}

function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function weigh(outcomes: readonly Outcome[]): Support {
  return {
    agreeing: count(outcomes.filter((outcome) => outcome.isTie && holds(outcome)).flatMap(({ finding }) => [...new Set(finding.facts)])),
    failing: count(outcomes.flatMap(({ suspects }) => suspects.map(keyOf))),
  };
}

/** At most so many equally likely slips are named. */
const mostNamed = 3;

/** The slips that mend most failing equalities and touch least of those that hold; of equals those of the likeliest kind. */
function likeliest(suspects: readonly Suspect[], { agreeing, failing }: Support): readonly Suspect[] {
  const score = (suspect: Suspect): number => 2 * (failing.get(keyOf(suspect)) ?? 0) - (agreeing.get(suspect.printed.fact.id) ?? 0);
  const most = Math.max(...suspects.map(score));
  const [first, ...others] = suspects.filter((suspect) => score(suspect) === most);
  return first === undefined ? [] : [first, ...others.filter(({ edit }) => edit === first.edit)].slice(0, mostNamed);
}

function writeSlip({ printed, corrected }: Suspect): string {
  const place = printed.decimal.exponent;
  return `line ${printed.fact.line} with ${show(corrected, place)} for ${show(printed.decimal, place)}`;
}

/** What a slip of a whole row or column says about a finding that shares its figures. */
function slipAround(outcome: Outcome, slips: readonly Outcome[]): string | undefined {
  const { finding } = outcome;
  return slips.find((slip) => slip.finding.facts.some((id) => finding.facts.includes(id)))?.hint;
}

function hintOf(outcome: Outcome, support: Support, slips: readonly Outcome[]): string {
  const { hint, suspects } = outcome;
  const likely = likeliest(suspects, support);
  const [best] = likely;
  if (best === undefined) return (slips.includes(outcome) ? undefined : slipAround(outcome, slips)) ?? hint ?? withoutSuspect;
  const others = likely.length > 1 ? 0 : (support.failing.get(keyOf(best)) ?? 1) - 1;
  const also = others === 0 ? '' : others === 1 ? ', and so would another check' : `, and so would ${others} other checks`;
  return `${likely.map(writeSlip).join(', or ')} would agree (${slipNames[best.edit]})${also}.`;
}

/** The findings of all outcomes; where one does not agree, the last line of its message says what the likely slip is. */
export function writeHints(outcomes: readonly Outcome[]): Finding[] {
  const support = weigh(outcomes);
  const slips = outcomes.filter(({ finding }) => /^T1[12]$/.test(finding.rule));
  return outcomes.map((outcome) =>
    outcome.finding.verdict === 'inconsistent'
      ? { ...outcome.finding, message: `${outcome.finding.message}\nhint: ${hintOf(outcome, support, slips)}` }
      : outcome.finding,
  );
}
