import type { StatementSlug } from '#model/fact.ts';
import { addIntervals, type Interval, intervalsMeet, negateInterval } from '#ties/interval.ts';
import { type Estimate, judge } from '#ties/judge.ts';
import { lastPlace } from '#ties/printed-interval.ts';
import { magnitudeOf, negateRational } from '#ties/rational.ts';
import type { PrintingsRule } from '#ties/rules/printings-rule.ts';
import { byAuthority } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { suspectsOfPair } from './suspect.ts';
import { sharedPlace, show, showRational } from './write-numbers.ts';

const summaryPage: StatementSlug = 'tse-summary';

/** The most precise printing; among equals the value that most of them have, then the most authoritative. */
function canonicalOf(printings: readonly PrintedFact[]): PrintedFact | undefined {
  const precision = Math.max(...printings.map(({ fact }) => fact.decimals));
  const finest = printings.filter(({ fact }) => fact.decimals === precision);
  const votes = new Map<string | undefined, number>();
  for (const { fact } of finest) votes.set(fact.value, (votes.get(fact.value) ?? 0) + 1);
  const votesFor = ({ fact }: PrintedFact): number => votes.get(fact.value) ?? 0;
  return [...finest].sort((left, right) => votesFor(right) - votesFor(left) || byAuthority(left, right))[0];
}

function widen(interval: Interval, decimals: number): Interval {
  const unit = lastPlace(decimals);
  return addIntervals(interval, { low: negateRational(unit), high: unit, lowIsOpen: false, highIsOpen: false });
}

/** One display unit off a finer figure, as happens when a rounded table is made to add up. */
function isPressedToFoot(printed: PrintedFact, finer: Estimate): boolean {
  return intervalsMeet(widen(printed.interval, printed.fact.decimals), finer.interval);
}

/** Two cells of one row, and two rows of one table that only share their words, are different facts. */
function areApart({ fact }: PrintedFact, { fact: other }: PrintedFact): boolean {
  return fact.table !== undefined && fact.table === other.table && (fact.line === other.line || fact.concept === undefined);
}

/** Without a concept the same words may head different things; only a near agreement says that they do not. */
function mayDiffer(printed: PrintedFact, canonical: PrintedFact): boolean {
  if (printed.fact.concept !== undefined) return false;
  const { residue } = judge(printed, canonical);
  const distance = magnitudeOf(residue);
  const size = magnitudeOf(canonical.value);
  return distance.numerator * size.denominator * 100n > size.numerator * distance.denominator;
}

/** One number rounded at one place prints one way: at equal precision only equal values agree. */
function comparePrintings(
  rule: PrintingsRule,
  filing: string,
  printed: PrintedFact,
  canonical: PrintedFact,
  foots: boolean,
): Outcome | undefined {
  const judgement = judge(printed, canonical);
  const place = sharedPlace([printed, canonical]);
  const facts = [printed.fact, canonical.fact];
  const pair = `${printed.fact.label}: ${show(printed.decimal, place)}; line ${canonical.fact.line} ${show(canonical.decimal, place)}`;
  const figures = residueOf(judgement, Math.max(0, -place));
  const difference = `difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  if (judgement.verdict === 'exact') return toOutcome({ rule, filing, verdict: 'exact', figures, facts, detail: pair });
  if (judgement.verdict === 'within-rounding' && printed.fact.decimals !== canonical.fact.decimals) {
    return toOutcome({ rule, filing, verdict: 'within-rounding', figures, facts, detail: `${pair}, ${difference} within rounding` });
  }
  if (mayDiffer(printed, canonical)) return undefined;
  const isRounded = printed.fact.decimals < canonical.fact.decimals;
  if (isRounded && foots && isPressedToFoot(printed, canonical)) {
    const detail = `${pair}, ${difference}; one display unit off, and its table foots (rounded so that totals add)`;
    return toOutcome({ rule, filing, verdict: 'adjusted-to-foot', figures, facts, detail });
  }
  const suspects = suspectsOfPair(printed, canonical);
  return toOutcome({ rule, filing, verdict: 'inconsistent', figures, facts, detail: `${pair}, ${difference}`, suspects });
}

function isBridge({ fact }: PrintedFact): boolean {
  return fact.statement === 'non-gaap';
}

/** A bridge takes away what a statement adds: its operand may carry the other sign. Where neither agrees it is another measure. */
function compareBridge(rule: PrintingsRule, filing: string, printed: PrintedFact, canonical: PrintedFact, foots: boolean): Outcome {
  const turned = { value: negateRational(canonical.value), interval: negateInterval(canonical.interval) };
  const [plain, opposite] = [judge(printed, canonical), judge(printed, turned)];
  const judgement = plain.verdict === 'inconsistent' && opposite.verdict !== 'inconsistent' ? opposite : plain;
  const isAdjusted = judgement.verdict === 'inconsistent' && foots && [canonical, turned].some((finer) => isPressedToFoot(printed, finer));
  const place = sharedPlace([printed, canonical]);
  const agrees = isAdjusted || judgement.verdict !== 'inconsistent';
  const verdict = isAdjusted ? 'adjusted-to-foot' : agrees ? judgement.verdict : 'not-evaluable';
  const pair = `${printed.fact.label}: ${show(printed.decimal, place)}; line ${canonical.fact.line} ${show(canonical.decimal, place)}`;
  return toOutcome({
    rule,
    filing,
    verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: [printed.fact, canonical.fact],
    detail: agrees ? pair : `${pair}; not evaluable, another measure`,
  });
}

function groupPrintings(all: readonly PrintedFact[]): readonly (readonly PrintedFact[])[] {
  const groups = new Map<string, PrintedFact[]>();
  for (const printed of all) {
    if (printed.isNil) continue;
    const identity = identityOf(printed.fact);
    const group = groups.get(identity);
    if (group) group.push(printed);
    else groups.set(identity, [printed]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A figure of the exchange's summary page beside one that is not; such pairs have a rule of their own. */
function crossesSummary({ fact }: PrintedFact, { fact: other }: PrintedFact): boolean {
  return (fact.statement === summaryPage) !== (other.statement === summaryPage);
}

/**
 * Compares every printing of a fact with its most precise one. `foots` says whether a figure takes part in a sum of its own
 * table that holds; a figure one display unit off is adjusted to foot where some such table prints it.
 */
export function checkPrintings(rule: PrintingsRule, { filing, book }: FilingUnderCheck, foots: (id: string) => boolean): Outcome[] {
  return groupPrintings(book.all).flatMap((group) => {
    const statements = group.filter((printed) => !isBridge(printed));
    const canonical = canonicalOf(statements.length > 0 ? statements : group);
    if (!canonical) return [];
    const others = group.filter((printed) => printed !== canonical);
    if (rule.within === 'bridges') {
      return others.flatMap((printed) =>
        isBridge(printed) && !isBridge(canonical) ? [compareBridge(rule, filing, printed, canonical, foots(printed.fact.id))] : [],
      );
    }
    const footed = new Set(group.filter(({ fact }) => foots(fact.id)).map(({ fact }) => fact.value));
    return others
      .filter((printed) => (isBridge(canonical) || !isBridge(printed)) && !areApart(printed, canonical))
      .filter((printed) => crossesSummary(printed, canonical) === (rule.within === 'summary'))
      .flatMap((printed) => comparePrintings(rule, filing, printed, canonical, footed.has(printed.fact.value)) ?? []);
  });
}
