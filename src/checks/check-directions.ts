import { dayBefore, isInstant, periodKey } from '#model/period.ts';
import { subtractRational } from '#ties/rational.ts';
import type { Direction, DirectionRule } from '#ties/rules/direction-rule.ts';
import { findOperands, standsAt } from './fact-book.ts';
import type { FilingUnderCheck } from './filing-under-check.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import type { PrintedFact } from './printed-fact.ts';
import { sharedPlace, show } from './write-numbers.ts';

function balancesAround(
  subject: FilingUnderCheck,
  { balance }: Direction,
  flow: PrintedFact,
): readonly [PrintedFact, PrintedFact] | undefined {
  const { period } = flow.fact;
  if (isInstant(period)) return undefined;
  const balances = findOperands(subject.book, balance);
  const at = (instant: typeof period.end) => balances.find((printed) => standsAt(printed, { instant }, flow.fact.standard ?? ''));
  const [opening, closing] = [at(dayBefore(period.start)), at(period.end)];
  return opening === undefined || closing === undefined ? undefined : [opening, closing];
}

function compareDirection(rule: DirectionRule, subject: FilingUnderCheck, direction: Direction, flow: PrintedFact): Outcome[] {
  const balances = balancesAround(subject, direction, flow);
  if (balances === undefined || flow.value.numerator === 0n) return [];
  const [opening, closing] = balances;
  const change = subtractRational(closing.value, opening.value).numerator;
  const expected = direction.side === 'asset' ? -change : change;
  if (change === 0n) return [];
  const agrees = expected > 0n === flow.value.numerator > 0n;
  const place = sharedPlace([flow, opening, closing]);
  const detail = `${flow.fact.label} ${show(flow.decimal, place)} in ${periodKey(flow.fact.period)}; ${direction.balance.name} from ${show(opening.decimal, place)} to ${show(closing.decimal, place)}`;
  const remark = agrees ? '' : '; not evaluable, acquisitions, exchange rates and other movements may turn the direction';
  return [
    toOutcome({
      rule,
      filing: subject.filing,
      verdict: agrees ? 'exact' : 'not-evaluable',
      facts: [flow.fact, opening.fact, closing.fact],
      detail: `${detail}${remark}`,
      isTie: false,
    }),
  ];
}

/** Compares the direction of flows with that of the balances which they move. It is reported only. */
export function checkDirections(rule: DirectionRule, subject: FilingUnderCheck): Outcome[] {
  return rule.directions.flatMap((direction) =>
    findOperands(subject.book, direction.flow).flatMap((flow) => compareDirection(rule, subject, direction, flow)),
  );
}
