import { periodKey } from '#model/period.ts';
import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { isComparable } from './compare-comparatives.ts';
import { bindFacts, byAuthority } from './fact-book.ts';
import { subjectOf } from './fact-identity.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { printedFactor } from './printed-factor.ts';
import { sharedPlace, show } from './write-numbers.ts';

/** The same figure without the share basis that its document names. */
function keyWithoutBasis({ fact }: PrintedFact): string {
  const { basis: _, ...dimensions } = fact.dimensions;
  return `${subjectOf({ ...fact, dimensions })}|${periodKey(fact.period)}`;
}

function report(rule: ArchiveRule, after: PrintedFact, before: PrintedFact): Outcome {
  const factor = printedFactor(before, after);
  const place = sharedPlace([after, before]);
  const pair = `${after.fact.label}: ${show(before.decimal, place)} on line ${before.fact.line}, ${show(after.decimal, place)} as if the shares had been split`;
  return toOutcome({
    rule,
    filing: after.fact.filing,
    verdict: factor?.verdict ?? 'inconsistent',
    facts: [after.fact, before.fact],
    detail: factor ? `${pair}, factor ${factor.value}` : `${pair}; no whole factor fits`,
  });
}

/** Figures that a document prints before and after a split that it announces. */
export function checkSplits(rule: ArchiveRule, filings: readonly ArchivedFiling[]): Outcome[] {
  return filings.flatMap(({ facts, rounding }) => {
    const all = bindFacts(facts, rounding).all.filter(isComparable);
    const plain = new Map<string, PrintedFact>();
    for (const printed of all.filter(({ fact }) => fact.dimensions.basis === undefined).sort(byAuthority)) {
      const key = keyWithoutBasis(printed);
      if (!plain.has(key)) plain.set(key, printed);
    }
    return all
      .filter(({ fact }) => fact.dimensions.basis === 'post-split')
      .flatMap((after) => {
        const before = plain.get(keyWithoutBasis(after));
        return before ? [report(rule, after, before)] : [];
      });
  });
}
