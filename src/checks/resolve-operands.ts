import { dayBefore, isInstant, type Period, periodKey } from '#model/period.ts';
import type { OperandPattern, OperandTime } from '#ties/rules/operand-pattern.ts';
import { currencyOf, type FactBook, findOperands, standsAt } from './fact-book.ts';
import type { PrintedFact } from './printed-fact.ts';

/** A span or date, the accounting standard and the currency for which a rule is asked. */
export interface Occasion {
  readonly period: Period;
  readonly standard: string;
  /** Absent where only counts and percentages ask. */
  readonly currency: string | undefined;
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
  return findOperands(book, pattern).find((printed) => standsAt(printed, period, occasion.standard, occasion.currency));
}

function key({ period, standard, currency }: Occasion): string {
  return `${standard} ${periodKey(period)} ${currency ?? ''}`;
}

/** Every occasion for which one of the operands exists, in the order of time. */
export function occasionsOf(book: FactBook, patterns: readonly OperandPattern[]): Occasion[] {
  const occasions = new Map<string, Occasion>();
  const note = (printed: PrintedFact): void => {
    const occasion = { period: printed.fact.period, standard: printed.fact.standard ?? '', currency: currencyOf(printed) };
    occasions.set(key(occasion), occasion);
  };
  const direct = patterns.filter((pattern) => pattern.time === undefined || pattern.time === 'same');
  const isTimed = direct.length < patterns.length;
  for (const printed of direct.flatMap((pattern) => findOperands(book, pattern))) {
    if (!isTimed || !isInstant(printed.fact.period)) note(printed);
  }
  if (direct.length === 0) {
    const statements = new Set(patterns.flatMap((pattern) => pattern.statements ?? []));
    const spans = book.all.filter(({ fact }) => statements.has(fact.statement) && fact.kind === 'amount' && !isInstant(fact.period));
    for (const printed of spans) note(printed);
  }
  return [...occasions.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, occasion]) => occasion);
}
