import { periodKey } from '#model/period.ts';
import { divideIntervals, multiplyIntervals, pointInterval } from '#ties/interval.ts';
import { judge } from '#ties/judge.ts';
import { compareRational, divideRational, magnitudeOf, multiplyRational, type Rational } from '#ties/rational.ts';
import type { Bound, Quotient, QuotientRule } from '#ties/rules/rule.ts';
import { type FactBook, findOperands, standsAt } from './fact-book.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { occasionsOf, resolveOperand } from './resolve-operands.ts';
import { group, showRational } from './write-numbers.ts';

function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

function checkQuotient(rule: QuotientRule, filing: string, book: FactBook, { quotient, dividend, divisor, factor }: Quotient): Outcome[] {
  return occasionsOf(book, [quotient]).flatMap((occasion) => {
    const printings = findOperands(book, quotient).filter((printed) => standsAt(printed, occasion.period, occasion.standard));
    const above = resolveOperand(book, dividend, occasion);
    const below = resolveOperand(book, divisor, occasion);
    const [tested] = printings;
    if (!tested) return [];
    if (!above || !below) {
      const missing = [above ? [] : [dividend.name], below ? [] : [divisor.name]].flat();
      const facts = [tested, above, below].flatMap((printed) => (printed ? [printed.fact] : []));
      const detail = `${tested.fact.label} at ${periodKey(occasion.period)}: not evaluable, missing ${missing.join(', ')}`;
      return [toOutcome({ rule, filing, verdict: 'not-evaluable', facts, detail, salt: missing.join(' ') })];
    }
    const value = divideRational(multiplyRational(above.value, whole(factor)), below.value);
    const interval = divideIntervals(multiplyIntervals(above.interval, pointInterval(whole(factor))), below.interval);
    if (!value || !interval) return [];
    const judgement = judge(tested, { value, interval });
    const places = Math.max(0, tested.fact.decimals) + 3;
    const verdict = judgement.verdict;
    const difference = verdict === 'inconsistent' ? `, difference ${showRational(magnitudeOf(judgement.residue), 0, places)}` : '';
    const times = factor === 100 ? ' × 100' : '';
    const detail = `${quotient.name}: ${group(above.decimal)} / ${group(below.decimal)}${times} = ${showRational(value, 0, places)}, printed ${group(tested.decimal)}${difference}`;
    return [
      toOutcome({ rule, filing, verdict, figures: residueOf(judgement, places), facts: [tested.fact, above.fact, below.fact], detail }),
    ];
  });
}

function checkBound(rule: QuotientRule, filing: string, book: FactBook, { smaller, larger, unlessLoss }: Bound): Outcome[] {
  return occasionsOf(book, [smaller]).flatMap((occasion) => {
    const low = resolveOperand(book, smaller, occasion);
    const high = resolveOperand(book, larger, occasion);
    if (!low || !high || low.fact.decimals !== high.fact.decimals) return [];
    const isLoss = high.value.numerator < 0n;
    const holds = (unlessLoss && isLoss) || compareRational(low.value, high.value) <= 0;
    const detail = `${smaller.name} ${group(low.decimal)}, ${larger.name} ${group(high.decimal)}`;
    return [toOutcome({ rule, filing, verdict: holds ? 'exact' : 'inconsistent', facts: [low.fact, high.fact], detail, isTie: false })];
  });
}

/** Compares printed quotients with their dividends and divisors, and figures that must not exceed each other. */
export function checkQuotients(rule: QuotientRule, filing: string, book: FactBook): Outcome[] {
  return [
    ...rule.quotients.flatMap((quotient) => checkQuotient(rule, filing, book, quotient)),
    ...rule.bounds.flatMap((bound) => checkBound(rule, filing, book, bound)),
  ];
}
