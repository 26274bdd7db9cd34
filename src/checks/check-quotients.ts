import { periodKey } from '#model/period.ts';
import { divideIntervals, multiplyIntervals, pointInterval } from '#ties/interval.ts';
import { judge } from '#ties/judge.ts';
import { divideRational, magnitudeOf, multiplyRational, type Rational, toDecimal } from '#ties/rational.ts';
import type { Quotient, QuotientRule } from '#ties/rules/quotient-rule.ts';
import { checkBounds } from './check-bounds.ts';
import { checkEquations } from './check-equations.ts';
import { checkMix } from './check-mix.ts';
import { currencyOf, findOperands, standsAt } from './fact-book.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { onPlace } from './on-place.ts';
import { type Outcome, residueOf, toOutcome } from './outcome.ts';
import { occasionsOf, resolveOperand } from './resolve-operands.ts';
import { suspectsOfValue } from './suspect.ts';
import { group, showRational } from './write-numbers.ts';

function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

function checkQuotient(
  rule: QuotientRule,
  { filing, book }: FilingUnderCheck,
  { quotient, dividend, divisor, factor }: Quotient,
): Outcome[] {
  return occasionsOf(book, [quotient]).flatMap((occasion) => {
    const printings = findOperands(book, quotient).filter((printed) =>
      standsAt(printed, occasion.period, occasion.standard, occasion.currency),
    );
    const above = resolveOperand(book, dividend, occasion);
    const currency = occasion.currency ?? (above === undefined ? undefined : currencyOf(above));
    const below = resolveOperand(book, divisor, { ...occasion, currency });
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
    const { verdict } = judgement;
    const difference = verdict === 'inconsistent' ? `, difference ${showRational(magnitudeOf(judgement.residue), 0, places)}` : '';
    const times = factor === 100 ? ' × 100' : '';
    const detail = `${quotient.name}: ${group(above.decimal)} / ${group(below.decimal)}${times} = ${showRational(value, 0, places)}, printed ${group(tested.decimal)}${difference}`;
    const wanted = onPlace(toDecimal(value, Math.max(0, tested.fact.decimals)), tested.decimal.exponent);
    const suspects = verdict === 'inconsistent' && wanted !== undefined ? suspectsOfValue(tested, wanted) : [];
    const facts = [tested.fact, above.fact, below.fact];
    return [toOutcome({ rule, filing, verdict, figures: residueOf(judgement, places), facts, detail, suspects })];
  });
}

/** Compares printed quotients with their dividends and divisors, and what else a rule asks of the same operands. */
export function checkQuotients(rule: QuotientRule, subject: FilingUnderCheck): Outcome[] {
  return [
    ...rule.quotients.flatMap((quotient) => checkQuotient(rule, subject, quotient)),
    ...checkBounds(rule, rule.bounds, subject),
    ...checkEquations({ ...rule, equations: rule.equations ?? [] }, subject),
    ...(rule.mix === true ? checkMix(rule, subject) : []),
  ];
}
