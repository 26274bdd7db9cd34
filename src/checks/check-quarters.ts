import { type Judgement, judge } from '#ties/judge.ts';
import { addRational, magnitudeOf, type Rational } from '#ties/rational.ts';
import type { ArchiveRule } from '#ties/rules/archive-rule.ts';
import type { ArchivedFiling } from './check-archive.ts';
import { bindFacts } from './fact-book.ts';
import { identityOf } from './fact-identity.ts';
import { findQuarters, type QuarterSum } from './find-quarters.ts';
import { footTables } from './footed-tables.ts';
import { inSignOf } from './in-sign-of.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { suspectsOfSum } from './suspect.ts';
import { estimateSum, type Term } from './weighted-terms.ts';
import { sharedPlace, show, showRational, writeSum } from './write-numbers.ts';

type Judged = QuarterSum & { readonly judgement: Judgement; readonly terms: readonly Term[] };

const nothing: Rational = { numerator: 0n, denominator: 1n };

function judgeParts(sum: QuarterSum, parts: readonly PrintedFact[]): Judged {
  const terms: readonly Term[] = parts.map((printed) => ({ printed, weight: 1 }));
  return { ...sum, terms, judgement: judge(sum.whole, estimateSum(terms)) };
}

/** The signs are those printed; where sentences stand beside tables, it suffices that the sizes add up. */
function judgeQuarters(sum: QuarterSum): Judged {
  const parts = [sum.first, sum.second];
  const plain = judgeParts(sum, parts);
  if (plain.judgement.verdict !== 'inconsistent') return plain;
  const inSign = judgeParts(
    sum,
    parts.map((part) => inSignOf(sum.whole, part)),
  );
  return inSign.judgement.verdict === 'inconsistent' ? plain : inSign;
}

/** A figure of one filing, wherever in it it is printed. */
function keyOf({ fact }: PrintedFact): string {
  return `${fact.filing} ${identityOf(fact)}`;
}

/** The sums of a filing that add up, each as the keys of its figures: total first. */
function sumsOfFiling({ facts, tables, rounding }: ArchivedFiling): (readonly string[])[] {
  const { byId } = bindFacts(facts, rounding);
  return footTables(tables, (id) => byId.get(id))
    .filter(({ direction }) => direction === 'rows')
    .flatMap(({ view, footing }) =>
      footing.totals.flatMap(({ row, children, footingColumns }) =>
        footingColumns.map((column) =>
          [row, ...children.map((child) => child.row)].map((each) => {
            const printed = view.cells[each]?.[column];
            return printed === undefined ? '' : keyOf(printed);
          }),
        ),
      ),
    );
}

/**
 * Failing rows of one sum whose total agrees, and whose differences cancel: gains and losses that were shown gross by
 * quarter and net over the longer span.
 */
function nettedRows(judged: readonly Judged[], filings: readonly ArchivedFiling[]): ReadonlySet<string> {
  const byWhole = new Map(judged.map((sum) => [keyOf(sum.whole), sum]));
  const netted = new Set<string>();
  for (const [total, ...parts] of filings.flatMap(sumsOfFiling)) {
    const whole = byWhole.get(total ?? '');
    if (whole === undefined || whole.judgement.verdict === 'inconsistent') continue;
    const failing = parts.flatMap((id) => byWhole.get(id) ?? []).filter(({ judgement }) => judgement.verdict === 'inconsistent');
    const rest = failing.reduce((sum, { judgement }) => addRational(sum, judgement.residue), nothing);
    if (failing.length > 1 && rest.numerator === 0n) for (const { whole: part } of failing) netted.add(part.fact.id);
  }
  return netted;
}

function report(rule: ArchiveRule, { whole, terms, judgement }: Judged, isNetted: boolean): Outcome {
  const place = sharedPlace([whole, ...terms.map(({ printed }) => printed)]);
  const [first] = terms;
  const difference = judgement.residue.numerator === 0n ? '' : `, difference ${showRational(magnitudeOf(judgement.residue), place)}`;
  const remark = isNetted ? '; not evaluable, netted over the longer period against another row of the same sum' : '';
  const source = `${first?.printed.fact.filing ?? ''}, line ${first?.printed.fact.line ?? 0}`;
  const detail = `${whole.fact.label}: ${writeSum(terms, place)} (the first from ${source}), printed ${show(whole.decimal, place)}${difference}${remark}`;
  return toOutcome({
    rule,
    filing: whole.fact.filing,
    verdict: isNetted ? 'not-evaluable' : judgement.verdict,
    figures: residueOf(judgement, Math.max(0, -place)),
    facts: [whole.fact, ...terms.map(({ printed }) => printed.fact)],
    detail,
    suspects: judgement.verdict === 'inconsistent' && !isNetted ? suspectsOfSum(whole, terms) : [],
  });
}

/** Compares flows of two consecutive spans, printed in two filings of one issuer, with the flow of both together. */
export function checkQuarters(rule: ArchiveRule, filings: readonly ArchivedFiling[]): Outcome[] {
  const judged = findQuarters(filings).map(judgeQuarters);
  const isFailing = judged.some(({ judgement }) => judgement.verdict === 'inconsistent');
  const netted = isFailing ? nettedRows(judged, filings) : new Set<string>();
  return judged.map((sum) => report(rule, sum, netted.has(sum.whole.fact.id)));
}
