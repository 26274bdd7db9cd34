import { type Duration, dayBefore, isInstant, type Period, periodKey } from '#model/period.ts';
import type { OperandPattern, OperandTime } from '#ties/rules/operand-pattern.ts';
import { type FactBook, findOperands, standsAt } from './fact-book.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A span or date, and the accounting standard, for which a rule is asked. */
export interface Occasion {
  readonly period: Period;
  readonly standard: string;
}

function timeOf(period: Period, time: OperandTime | undefined): Period | undefined {
  if (time === undefined || time === 'same') return period;
  if (isInstant(period)) return undefined;
  return { instant: time === 'closing' ? period.end : dayBefore(period.start) };
}

/** The fact that an operand means on an occasion; a balance is also taken at the end of a span. */
export function resolveOperand(book: FactBook, pattern: OperandPattern, occasion: Occasion): PrintedFact | undefined {
  const period = timeOf(occasion.period, pattern.time);
  if (period === undefined) return undefined;
  return findOperands(book, pattern).find((printed) => standsAt(printed, period, occasion.standard));
}

function key({ period, standard }: Occasion): string {
  return `${standard} ${periodKey(period)}`;
}

/** Every occasion for which one of the operands exists, in the order of time. */
export function occasionsOf(book: FactBook, patterns: readonly OperandPattern[]): Occasion[] {
  const occasions = new Map<string, Occasion>();
  const note = (period: Period, standard: string): void => {
    occasions.set(key({ period, standard }), { period, standard });
  };
  const direct = patterns.filter((pattern) => pattern.time === undefined || pattern.time === 'same');
  const isTimed = direct.length < patterns.length;
  for (const { fact } of direct.flatMap((pattern) => findOperands(book, pattern))) {
    if (!isTimed || !isInstant(fact.period)) note(fact.period, fact.standard ?? '');
  }
  if (direct.length === 0) {
    const statements = new Set(patterns.flatMap((pattern) => pattern.statements ?? []));
    const spans = book.all.filter(({ fact }) => statements.has(fact.statement) && !isInstant(fact.period));
    for (const { fact } of spans) note(fact.period as Duration, fact.standard ?? '');
  }
  return [...occasions.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, occasion]) => occasion);
}
